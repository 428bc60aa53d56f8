/** Counts over time, and what passed between two actors. */
import { DatelineError } from "../../errors.js";
import type { ActorNode } from "../../model/graph.js";
import type { CountRow, EventFilter } from "../../store/graph-store.js";
import { buckets, byType, COUNT_UNIT, dated, total } from "../buckets.js";
import type { GraphContext } from "../context.js";
import { actorPair, eventFilter } from "../event-filter.js";
import type {
  QueryResolvers,
  RelationDirectionResolvers,
  RelationResolvers,
  TimelineResolvers,
} from "../generated/resolver-types.js";
import type { RelationDirectionSource } from "../sources.js";
import { eventConnection } from "./events.js";

export const timelineQueries: QueryResolvers = {
  async timeline(_root, args, context) {
    const filter = await eventFilter(context, args.filter);
    return { unit: args.unit, filter, counts: await context.store.eventCounts(filter, COUNT_UNIT[args.unit]) };
  },
  async relation(_root, { between, filter: input }, context) {
    for (const field of ["between", "initiators", "targets"] as const)
      if (input?.[field] != null)
        throw new DatelineError("BAD_INPUT", `The relation sets \`filter.${field}\` itself; leave it out.`, {
          argument: `filter.${field}`,
        });
    const [given, pair] = await Promise.all([eventFilter(context, input), actorPair(context, between, "between")]);
    const [one, other] = await Promise.all(pair.map((id) => context.loaders.referred("Actor", id)));
    const filter: EventFilter = { ...given, between: [[pair[0]], [pair[1]]] };
    const directions = [direction(context, filter, one!, other!), direction(context, filter, other!, one!)];
    return { actors: [one!, other!], filter, counts: countsOf(context, filter), directions };
  },
};

export const Timeline: TimelineResolvers = {
  buckets: ({ unit, filter, counts }) => buckets(counts, unit, filter),
  count: ({ counts }) => total(dated(counts)),
  byType: ({ counts }) => byType(dated(counts)),
  undated: ({ counts }) => total(counts) - total(dated(counts)),
  events: ({ filter }, page, context) => eventConnection(context, filter, "DATE_ASC", page),
};

export const Relation: RelationResolvers = {
  count: async ({ counts }) => total(await counts()),
  async together({ counts, directions }) {
    const [all, ...directed] = await Promise.all([counts(), ...directions.map((each) => each.counts())]);
    return total(all) - directed.reduce((sum, each) => sum + total(each), 0);
  },
  byType: async ({ counts }) => byType(await counts()),
  byMonth: async ({ counts, filter }) => buckets(await counts(), "MONTH", filter),
  events: ({ filter }, { orderBy, ...page }, context) => eventConnection(context, filter, orderBy, page),
};

export const RelationDirection: RelationDirectionResolvers = {
  count: async ({ counts }) => total(await counts()),
  byType: async ({ counts }) => byType(await counts()),
  events: ({ filter }, { orderBy, ...page }, context) => eventConnection(context, filter, orderBy, page),
};

function direction(
  context: GraphContext,
  between: EventFilter,
  initiator: ActorNode,
  target: ActorNode,
): RelationDirectionSource {
  const filter: EventFilter = { ...between, initiators: [initiator.id], targets: [target.id] };
  return { initiator, target, filter, counts: countsOf(context, filter) };
}

/** Counts by month, read when first asked for and then kept for the other fields. */
function countsOf({ store }: GraphContext, filter: EventFilter): () => Promise<readonly CountRow[]> {
  let reading: Promise<readonly CountRow[]> | undefined;
  return () => (reading ??= store.eventCounts(filter, "MONTH"));
}
