/** Decisions: listed, on the nodes that they are about, and what those are without them. */
import type { ActorNode, AgreementNode, PlaceNode } from "../../model/graph.js";
import type { DecisionChange as Change, DecisionNode } from "../../model/decision.js";
import type { DecisionFilter, NamedLabel } from "../../store/graph-store.js";
import { connect, MOST_ROWS, related } from "../connections.js";
import type { GraphContext } from "../context.js";
import { dateValue } from "../dates.js";
import type {
  DecisionFilter as DecisionFilterInput,
  DecisionResolvers,
  EventReadingResolvers,
  InputMaybe,
  MergedResolvers,
  QueryResolvers,
} from "../generated/resolver-types.js";
import { labelOfId } from "../node-types.js";

export const decisionQueries: QueryResolvers = {
  decisions(_root, { filter, ...page }, { store }) {
    const wanted = decisionFilter(filter);
    return connect(
      "decisions",
      page,
      (request) => store.listDecisions(wanted, request),
      (most) => store.countDecisions(wanted, most),
    );
  },
};

const decisionFilter = (filter: InputMaybe<DecisionFilterInput>): DecisionFilter => ({
  ...(filter?.kinds != null && { kinds: filter.kinds }),
  ...(filter?.by != null && { by: filter.by }),
  ...(filter?.subjects != null && { subjects: filter.subjects }),
  ...(filter?.holds != null && { holds: filter.holds }),
});

interface Decided {
  readonly id: string;
}

/** What every node that can be decided about has. */
export const decided = {
  version: ({ id }: Decided, _args: unknown, { loaders }: GraphContext) => loaders.version(id),
  decisions: related("Node.decisions"),
};

/** The same for what can be merged and renamed. */
export const decidedEntity = (label: NamedLabel) => ({
  ...decided,
  merged: async ({ id }: Decided, _args: unknown, { loaders }: GraphContext) =>
    (await loaders.merged(id)).slice(0, MOST_ROWS),
  async machine({ id }: Decided, _args: unknown, { loaders }: GraphContext) {
    const name = await loaders.toldName(label, id);
    return name === null ? null : { name };
  },
});

export const decidedEvent = {
  version: decided.version,
  decisions: related("Event.decisions"),
  machine: ({ id }: Decided, _args: unknown, { loaders }: GraphContext) => loaders.eventReading(id),
};

export const Decision: DecisionResolvers = {
  subjects: ({ subjects }) => subjects.slice(0, MOST_ROWS),
  changes: ({ changes }) =>
    (JSON.parse(changes) as Change[]).map(({ nodeId, field, before, after }) => ({
      node: nodeId,
      field,
      before,
      after,
    })),
  async nodes({ subjects }, _args, { loaders }) {
    const found = await Promise.all(
      subjects.slice(0, MOST_ROWS).map(async (id) => {
        const label = labelOfId(id);
        return label === null ? null : loaders.node(label, id);
      }),
    );
    return [...new Map(found.flatMap((node) => (node === null ? [] : [[node.id, node] as const]))).values()];
  },
  undone: ({ undoneBy, undoneAt, undoneReason }: DecisionNode) =>
    undoneBy === null ? null : { by: undoneBy, at: undoneAt!, reason: undoneReason! },
};

export const Merged: MergedResolvers = {
  decision: ({ decisionId }, _args, { loaders }) => loaders.referred("Decision", decisionId),
};

type EntityNode = ActorNode | PlaceNode | AgreementNode;

/** Those of these entities that are still in the graph; what only a rejected or removed telling named is not. */
async function present<N extends EntityNode>(
  { loaders }: GraphContext,
  ids: readonly string[],
  labels: readonly NamedLabel[],
): Promise<N[]> {
  const found = await Promise.all(
    ids.slice(0, MOST_ROWS).map(async (id) => {
      const label = labels.find((each) => each === labelOfId(id));
      return label === undefined ? null : loaders.node(label, id);
    }),
  );
  return found.filter((node) => node !== null) as EntityNode[] as N[];
}

export const EventReading: EventReadingResolvers = {
  date: ({ date }) => (date === null ? null : dateValue(date)),
  initiators: ({ initiators }, _args, context) => present<ActorNode>(context, initiators, ["Actor"]),
  targets: ({ targets }, _args, context) => present(context, targets, ["Actor", "Place", "Agreement"]),
  places: ({ places }, _args, context) => present<PlaceNode>(context, places, ["Place"]),
  agreements: ({ agreements }, _args, context) => present<AgreementNode>(context, agreements, ["Agreement"]),
};
