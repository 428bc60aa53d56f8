/** Who decides about which node, as they saw it: what every correction begins with. */
import { DatelineError } from "../../errors.js";
import type { Act, DecisionDraft, DecisionNode, MeantEntity } from "../../model/decision.js";
import type { ActorNode, AgreementNode, PlaceNode } from "../../model/graph.js";
import { ENTITY_TYPES } from "../../model/vocabulary.js";
import type { NamedLabel, NodeByLabel, Seen } from "../../store/graph-store.js";
import type { GraphContext } from "../context.js";
import type { NodeVersion } from "../generated/resolver-types.js";
import { isNamed, labelOfId, type NodeLabel } from "../node-types.js";

export type EntityNode = ActorNode | PlaceNode | AgreementNode;

/** What a correction comes to before it is kept, with the argument that named each node. */
export interface Proposal {
  readonly draft: Omit<DecisionDraft, keyof Act>;
  readonly seen: readonly (Seen & { readonly argument: string })[];
}

const LONGEST_NAME = 200;
const LONGEST_REASON = 2000;

/** Who and why. Throws BAD_INPUT where either is blank or too long. */
export function signed({ by, reason }: { readonly by: string; readonly reason: string }): Act {
  return {
    by: text(by, "by", LONGEST_NAME, "who decides, such as ana@example.org"),
    reason: text(reason, "reason", LONGEST_REASON, "why, in a few words"),
    at: new Date().toISOString(),
  };
}

/** Text without blanks at its ends. Throws BAD_INPUT where it is empty or too long. */
export function text(given: string, argument: string, most: number, expected: string): string {
  const words = given.trim();
  if (words !== "" && words.length <= most) return words;
  const found = words === "" ? "empty" : `${words.length} characters long`;
  throw new DatelineError(
    "BAD_INPUT",
    `\`${argument}\` is ${found}; expected ${expected}, at most ${most} characters.`,
    {
      argument,
    },
  );
}

/** Keeps the decision, unless somebody else has decided about one of its nodes since: then CONFLICT names the argument. */
export async function keep(
  { store, loaders }: GraphContext,
  act: Act,
  { draft, seen }: Proposal,
): Promise<DecisionNode> {
  try {
    return await store.decide(
      { ...draft, ...act },
      seen.map(({ id, version }) => ({ id, version })),
    );
  } catch (error) {
    if (!(error instanceof DatelineError) || error.code !== "CONFLICT") throw error;
    const stale = seen.find(({ id }) => id === error.details["subject"]);
    throw new DatelineError(
      error.code,
      error.message,
      { ...error.details, argument: `${stale!.argument}.version` },
      { cause: error },
    );
  } finally {
    loaders.forget();
  }
}

/** The actor, place or agreement that is meant. Throws BAD_INPUT, NOT_FOUND, or CONFLICT where it was merged into another. */
export async function seenEntity(
  context: GraphContext,
  { id }: NodeVersion,
  argument: string,
): Promise<{ readonly label: NamedLabel; readonly node: EntityNode }> {
  const label = labelOfId(id);
  if (label === null || !isNamed(label)) throw wrongSort(id, `${argument}.id`, "an actor, a place or an agreement");
  const node = await seenNode(context, label, id, `${argument}.id`);
  if (node.id === id) return { label, node };
  const merge = (await context.loaders.merged(node.id)).find((one) => one.id === id)!;
  throw new DatelineError(
    "CONFLICT",
    `${merge.by} merged ${merge.name} (${id}) into ${node.name} (${node.id}) on ${merge.at.slice(0, 10)} ("${merge.reason}"); give that id.`,
    { argument: `${argument}.id`, found: id, expected: node.id },
  );
}

/** The node with this id. Throws BAD_INPUT where it is the id of another sort of node, NOT_FOUND where it is nobody's. */
export async function seenNode<L extends NodeLabel>(
  { loaders }: GraphContext,
  label: L,
  id: string,
  argument: string,
): Promise<NodeByLabel[L]> {
  if (labelOfId(id) !== label)
    throw wrongSort(id, argument, /^[AE]/.test(label) ? `an ${label.toLowerCase()}` : `a ${label.toLowerCase()}`);
  const node = await loaders.node(label, id);
  if (node !== null) return node;
  throw new DatelineError("NOT_FOUND", `No ${label.toLowerCase()} has the id "${id}".`, { argument, found: id });
}

const wrongSort = (id: string, argument: string, expected: string): DatelineError =>
  new DatelineError("BAD_INPUT", `\`${argument}\` is "${id}"; expected the id of ${expected}.`, {
    argument,
    found: id,
  });

/** An entity as a decision keeps it: under the name that articles give it, since a renaming is a decision of its own. */
export async function meant({ loaders }: GraphContext, label: NamedLabel, node: EntityNode): Promise<MeantEntity> {
  const { id, kind } = node;
  return {
    id,
    type: ENTITY_TYPES.find((type) => type === label.toUpperCase())!,
    name: (await loaders.toldName(label, id)) ?? node.name,
    kind,
    country: "country" in node ? node.country : null,
    latitude: "latitude" in node ? node.latitude : null,
    longitude: "longitude" in node ? node.longitude : null,
  };
}
