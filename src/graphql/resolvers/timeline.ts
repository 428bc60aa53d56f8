/** Counts over time, and what passed between two actors. */
import { DatelineError } from "../../errors.js";
import type { ActorNode, EventNode } from "../../model/graph.js";
import type { CountRow, EventFilter, EventOrder, GraphStore, PairCountRow } from "../../store/graph-store.js";
import { selects } from "../along.js";
import { buckets, byType, COUNT_UNIT, dated, preciseOf, total } from "../buckets.js";
import { MOST_ROWS } from "../connections.js";
import type { GraphContext } from "../context.js";
import { actorPair, eventFilter, readSought, soughtEvents } from "../event-filter.js";
import type {
  QueryResolvers,
  RelationDirectionResolvers,
  RelationResolvers,
  TimelineResolvers,
  TimelineSeriesResolvers,
} from "../generated/resolver-types.js";
import type { RelationDirectionSource, RelationSource } from "../sources.js";
import { eventsOf } from "./events.js";

/** Groups that a chart can show. */
const MOST_SERIES = 20;
/** What a balance weighs: acts, not plans or denials. */
const HAPPENED: EventFilter = { polarity: "AFFIRMED", statuses: ["OCCURRED", "ONGOING"] };

export const timelineQueries: QueryResolvers = {
  async timeline(_root, args, context, info) {
    const unit = COUNT_UNIT[args.unit];
    const exact = selects(info, ["precise", "spread"], ["buckets", "series"]);
    const read = async (filter: EventFilter) => {
      const [counts, groups] = await Promise.all([
        context.store.eventCounts(filter, unit, exact),
        args.groupBy == null ? [] : context.store.groupedCounts(filter, unit, args.groupBy, MOST_SERIES),
      ]);
      return { unit: args.unit, filter, counts, groups };
    };
    return readSought(await soughtEvents(context, args.filter), read, ({ counts }) => counts.length === 0);
  },
  async relation(_root, { between, filter: input }, context, info) {
    for (const field of ["between", "initiators", "targets"] as const)
      if (input?.[field] != null)
        throw new DatelineError("BAD_INPUT", `The relation sets \`filter.${field}\` itself; leave it out.`, {
          argument: `filter.${field}`,
        });
    const given = await eventFilter(context, input);
    return selects(info, COUNTED) ? counted(context, between, given) : uncounted(context, between, given);
  },
};

/** What is told of a relation by its counts. */
const COUNTED = ["count", "together", "byType", "byTime", "byMonth", "directions"];

/** The actors and the counts in one statement, by ids as they are given; where one does not exist they are looked up. */
async function counted(context: GraphContext, between: readonly string[], given: EventFilter): Promise<RelationSource> {
  const read = async (trusting: boolean) => {
    const [one, other] = await actorPair(context, between, "between", trusting);
    return context.store.pairCounts(one, other, given);
  };
  const { one, other, counts } = (await read(true)) ?? (await read(false))!;
  return relationOf(one, other, given, counts);
}

async function uncounted(
  context: GraphContext,
  between: readonly string[],
  given: EventFilter,
): Promise<RelationSource> {
  const pair = await actorPair(context, between, "between");
  const [one, other] = await Promise.all(pair.map((id) => context.loaders.referred("Actor", id)));
  return relationOf(one!, other!, given, []);
}

function relationOf(
  one: ActorNode,
  other: ActorNode,
  given: EventFilter,
  counts: readonly PairCountRow[],
): RelationSource {
  const filter: EventFilter = { ...given, between: [[one.id], [other.id]] };
  const forth = counts.filter((row) => row.forth);
  const back = counts.filter((row) => row.back);
  const directions = [direction(filter, one, other, forth), direction(filter, other, one, back)];
  return { actors: [one, other], filter, counts, directions };
}

const direction = (
  between: EventFilter,
  initiator: ActorNode,
  target: ActorNode,
  counts: readonly CountRow[],
): RelationDirectionSource => ({
  initiator,
  target,
  filter: { ...between, initiators: [initiator.id], targets: [target.id] },
  counts,
});

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
  events: ({ filter }, page, context, info) => eventsOf(context, filter, "DATE_ASC", page, info),
};

export const TimelineSeries: TimelineSeriesResolvers = {
  key: ({ group }) => group.key,
  name: ({ group }) => group.name,
  count: ({ group }) => total(dated(group.counts)),
};

export const Relation: RelationResolvers = {
  count: ({ counts }) => total(counts),
  // Not a difference of counts, since both can act on both, as in an exchange of fire.
  together: ({ counts }) => total(counts.filter(({ forth, back }) => !forth && !back)),
  byType: ({ counts }) => byType(counts),
  byTime: async ({ counts, filter }, { unit }, { store }) =>
    buckets(COUNT_UNIT[unit] === "MONTH" ? counts : await store.eventCounts(filter, COUNT_UNIT[unit]), unit, filter),
  first: ({ filter }, _args, { store }) => edgeOf(store, filter, "DATE_ASC"),
  last: ({ filter }, _args, { store }) => edgeOf(store, filter, "DATE_DESC"),
  agreements: async ({ filter }, _args, { store }) =>
    (await store.facet(filter, "AGREEMENT", MOST_ROWS)).map(({ key, events }) => ({ agreementId: key, count: events })),
  balance: async ({ filter }, _args, { store }) => ({
    counts: await store.eventCounts({ and: [filter, HAPPENED] }, "YEAR"),
  }),
  byMonth: ({ counts, filter }) => buckets(counts, "MONTH", filter),
  events: ({ filter }, { orderBy, ...page }, context, info) => eventsOf(context, filter, orderBy, page, info),
};

/** The first event in an order, where it has a date. */
async function edgeOf(store: GraphStore, filter: EventFilter, order: EventOrder): Promise<EventNode | null> {
  const { rows } = await store.listEvents(filter, order, { limit: 1, after: null, backward: false });
  const node = rows[0]?.node;
  return node === undefined || node.start === null ? null : node;
}

export const RelationDirection: RelationDirectionResolvers = {
  count: ({ counts }) => total(counts),
  byType: ({ counts }) => byType(counts),
  events: ({ filter }, { orderBy, ...page }, context, info) => eventsOf(context, filter, orderBy, page, info),
};
