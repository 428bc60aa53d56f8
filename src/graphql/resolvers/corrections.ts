/** Mutations that change the graph: reading and removing articles, and what people decide against what was read. */
import { DatelineError } from "../../errors.js";
import type { DecisionNode } from "../../model/decision.js";
import { articleId } from "../../model/ids.js";
import type { NodeByLabel } from "../../store/graph-store.js";
import type { GraphContext } from "../context.js";
import { proposeMerge, proposeRename, proposeSplit } from "../corrections/entities.js";
import { proposeCorrection, proposeRejection } from "../corrections/events.js";
import { articlesOf } from "../corrections/ingest.js";
import { keep, signed, type EntityNode, type Proposal } from "../corrections/seen.js";
import type { MutationResolvers } from "../generated/resolver-types.js";
import { isNamed, labelOfId, type NodeLabel } from "../node-types.js";
import { requireWriter } from "../token.js";
import { attempt, type Attempt } from "../user-errors.js";

export const correctionMutations: MutationResolvers = {
  async ingestArticles(_root, { input }, context) {
    requireWriter(context);
    const { result, userErrors } = await attempt(async () => {
      const articles = articlesOf(input.articles);
      const { ingest } = context;
      if (ingest === null)
        throw new DatelineError("BAD_INPUT", "This server does not read articles; ingest them with the command line.");
      const added = await ingest(articles);
      context.loaders.forget();
      const ids = articles.map(({ title, outlet, published, text }) => articleId(title, outlet, published, text));
      return { added, articles: await Promise.all(ids.map((id) => context.loaders.referred("Article", id))) };
    });
    return { articles: result?.articles ?? [], added: result?.added ?? 0, userErrors };
  },
  async removeArticle(_root, { input: { id } }, context) {
    requireWriter(context);
    const { result, userErrors } = await attempt(async () => {
      const [removed] = await context.store.removeArticles([id]);
      context.loaders.forget();
      if (removed !== undefined) return removed;
      throw new DatelineError("NOT_FOUND", `No article has the id "${id}".`, { argument: "id", found: id });
    });
    return { id: result, userErrors };
  },
  async mergeEntities(_root, { input }, context) {
    const { result: decision, userErrors } = await corrected(context, input, () => proposeMerge(context, input));
    return { decision, entity: decision && (await entity(context, input.into.id)), userErrors };
  },
  async splitEntity(_root, { input }, context) {
    const { result: decision, userErrors } = await corrected(context, input, () => proposeSplit(context, input));
    const [from, into] = decision?.subjects ?? [];
    return {
      decision,
      entity: from === undefined ? null : await entity(context, from),
      other: into === undefined ? null : await entity(context, into),
      userErrors,
    };
  },
  async renameEntity(_root, { input }, context) {
    const { result: decision, userErrors } = await corrected(context, input, () => proposeRename(context, input));
    return { decision, entity: decision && (await entity(context, input.entity.id)), userErrors };
  },
  async correctEvent(_root, { input }, context) {
    const { result: decision, userErrors } = await corrected(context, input, () => proposeCorrection(context, input));
    return { decision, event: decision && (await context.loaders.node("Event", decision.subjects[0]!)), userErrors };
  },
  async rejectClaim(_root, { input }, context) {
    const { result: decision, userErrors } = await corrected(context, input, () => proposeRejection(context, input));
    const [, event, sentence] = decision?.subjects ?? [];
    return {
      decision,
      event: await nodeOf(context, "Event", event),
      sentence: await nodeOf(context, "Sentence", sentence),
      userErrors,
    };
  },
  async undo(_root, { input }, context) {
    requireWriter(context);
    const { result, userErrors } = await attempt(() => context.store.undo(input.decision, signed(input)));
    context.loaders.forget();
    return { decision: result, userErrors };
  },
};

/** What all corrections have in common: the token, who and why, and that the nodes are as they were seen. */
function corrected(
  context: GraphContext,
  input: { readonly by: string; readonly reason: string },
  propose: () => Promise<Proposal>,
): Promise<Attempt<DecisionNode>> {
  requireWriter(context);
  return attempt(async () => keep(context, signed(input), await propose()));
}

async function entity({ loaders }: GraphContext, id: string): Promise<EntityNode | null> {
  const label = labelOfId(id);
  return label !== null && isNamed(label) ? loaders.node(label, id) : null;
}

const nodeOf = async <L extends NodeLabel>(
  { loaders }: GraphContext,
  label: L,
  id: string | undefined,
): Promise<NodeByLabel[L] | null> => (id === undefined ? null : loaders.node(label, id));
