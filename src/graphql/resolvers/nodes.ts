/** Root fields that look nodes up, by id or by name. */
import type { GraphQLResolveInfo } from "graphql";
import { DatelineError } from "../../errors.js";
import type { NamedLabel, NodeByLabel, ShortRelation } from "../../store/graph-store.js";
import { alongOf } from "../along.js";
import type { GraphContext } from "../context.js";
import { MOST_ROWS } from "../connections.js";
import type { InputMaybe, QueryResolvers } from "../generated/resolver-types.js";
import { findOne } from "../names.js";
import { labelOfId, type NodeLabel } from "../node-types.js";

export const nodeQueries: QueryResolvers = {
  node: (_root, { id }, context, info) => anyNode(context, id, info),
  nodes(_root, { ids }, context, info) {
    if (ids.length > MOST_ROWS)
      throw new DatelineError("BAD_INPUT", `\`ids\` has ${ids.length} values; at most ${MOST_ROWS} are taken.`, {
        argument: "ids",
      });
    return Promise.all(ids.map((id) => anyNode(context, id, info)));
  },
  article: (_root, { id }, context) => byId(context, "Article", id),
  sentence: (_root, { id }, context) => byId(context, "Sentence", id),
  event: (_root, { id }, context, info) => byId(context, "Event", id, alongOf(info)),
  claim: (_root, { id }, context, info) => byId(context, "Claim", id, alongOf(info)),
  actor: (_root, args, context) => byIdOrName(context, "Actor", args),
  place: (_root, args, context) => byIdOrName(context, "Place", args),
  agreement: (_root, args, context) => byIdOrName(context, "Agreement", args),
};

async function anyNode(
  { loaders }: GraphContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<NodeByLabel[NodeLabel] | null> {
  const label = labelOfId(id);
  return label === null ? null : loaders.node(label, id, alongOf(info, label));
}

async function byId<L extends NodeLabel>(
  { loaders }: GraphContext,
  label: L,
  id: string,
  along: readonly ShortRelation[] = [],
): Promise<NodeByLabel[L]> {
  const node = await loaders.node(label, id, along);
  if (node === null)
    throw new DatelineError("NOT_FOUND", `No ${label.toLowerCase()} has the id "${id}".`, {
      argument: "id",
      found: id,
      nearest: [],
    });
  return node;
}

async function byIdOrName<L extends NamedLabel>(
  context: GraphContext,
  label: L,
  { id, name }: { readonly id?: InputMaybe<string>; readonly name?: InputMaybe<string> },
): Promise<NodeByLabel[L]> {
  const given = id ?? name;
  if (given == null || (id != null && name != null))
    throw new DatelineError("BAD_INPUT", "Give either `id` or `name`; each takes an id, a name or an alias.", {
      argument: "id",
    });
  return context.loaders.referred(label, await findOne(context, label, given, id == null ? "name" : "id"));
}
