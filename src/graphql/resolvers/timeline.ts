/** Counts over time, and what passed between two actors. */
import { DatelineError } from "../../errors.js";
import type { ActorNode, EventNode } from "../../model/graph.js";
import type { CountRow, EventFilter, EventOrder, GraphStore } from "../../store/graph-store.js";
import { buckets, byType, COUNT_UNIT, dated, preciseOf, total } from "../buckets.js";
import { MOST_ROWS } from "../connections.js";
import type { GraphContext } from "../context.js";
import { actorPair, eventFilter } from "../event-filter.js";
import type {
  QueryResolvers,
  RelationDirectionResolvers,
  RelationResolvers,
  TimelineResolvers,
  TimelineSeriesResolvers,
} from "../generated/resolver-types.js";
import type { RelationDirectionSource } from "../sources.js";
import { eventConnection } from "./events.js";

/** Groups that a chart can show. */
const MOST_SERIES = 20;
/** What a balance weighs: acts, not plans or denials. */
const HAPPENED: EventFilter = { polarity: "AFFIRMED", statuses: ["OCCURRED", "ONGOING"] };

export const timelineQueries: QueryResolvers = {
  async timeline(_root, args, context) {
    const filter = await eventFilter(context, args.filter);
    const unit = COUNT_UNIT[args.unit];
    const [counts, groups] = await Promise.all([
      context.store.eventCounts(filter, unit),
      args.groupBy == null ? [] : context.store.groupedCounts(filter, unit, args.groupBy, MOST_SERIES),
    ]);
    return { unit: args.unit, filter, counts, groups };
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
  precise: ({ counts }) => preciseOf(dated(counts)),
  spread: ({ counts }) => total(dated(counts)) - preciseOf(dated(counts)),
  series({ unit, filter, counts, groups }) {
    const all = buckets(counts, unit, filter);
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined) return [];
    const edges = { from: first.start, to: last.end };
    return groups.map((group) => ({ group, buckets: buckets(group.counts, unit, edges) }));
  },
  undated: ({ counts }) => total(counts) - total(dated(counts)),
  events: ({ filter }, page, context) => eventConnection(context, filter, "DATE_ASC", page),
};

export const TimelineSeries: TimelineSeriesResolvers = {
  key: ({ group }) => group.key,
  name: ({ group }) => group.name,
  count: ({ group }) => total(dated(group.counts)),
};

export const Relation: RelationResolvers = {
  count: async ({ counts }) => total(await counts()),
  // All but the directed ones; not a difference of counts, since both can act on both, as in an exchange of fire.
  async together({ filter, directions }, _args, { store }) {
    const directed = directions.map(({ initiator, target }) => ({ initiators: [initiator.id], targets: [target.id] }));
    return total(await store.eventCounts({ and: [filter, { not: { or: directed } }] }, "YEAR"));
  },
  byType: async ({ counts }) => byType(await counts()),
  byTime: async ({ counts, filter }, { unit }, { store }) =>
    buckets(
      COUNT_UNIT[unit] === "MONTH" ? await counts() : await store.eventCounts(filter, COUNT_UNIT[unit]),
      unit,
      filter,
    ),
  first: ({ filter }, _args, { store }) => edgeOf(store, filter, "DATE_ASC"),
  last: ({ filter }, _args, { store }) => edgeOf(store, filter, "DATE_DESC"),
  agreements: async ({ filter }, _args, { store }) =>
    (await store.facet(filter, "AGREEMENT", MOST_ROWS)).map(({ key, events }) => ({ agreementId: key, count: events })),
  balance: async ({ filter }, _args, { store }) => ({
    counts: await store.eventCounts({ and: [filter, HAPPENED] }, "YEAR"),
  }),
  byMonth: async ({ counts, filter }) => buckets(await counts(), "MONTH", filter),
  events: ({ filter }, { orderBy, ...page }, context) => eventConnection(context, filter, orderBy, page),
};

/** The first event in an order, where it has a date. */
async function edgeOf(store: GraphStore, filter: EventFilter, order: EventOrder): Promise<EventNode | null> {
  const { rows } = await store.listEvents(filter, order, { limit: 1, after: null, backward: false });
  const node = rows[0]?.node;
  return node === undefined || node.start === null ? null : node;
}

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
