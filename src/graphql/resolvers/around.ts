/** What stands around an actor or an event: neighbours, company, before and after, and what a filter's events are made of. */
import { DatelineError } from "../../errors.js";
import type { EventFilter, Facet, FacetRow } from "../../store/graph-store.js";
import { connect, rows, type PageArguments } from "../connections.js";
import { encodeCursor } from "../cursors.js";
import { rangeOf } from "../dates.js";
import { eventFilter } from "../event-filter.js";
import type {
  FacetsResolvers,
  FacetValue,
  NeighbourhoodResolvers,
  QueryResolvers,
  SequenceResolvers,
  StatedSequenceResolvers,
  TogetherResolvers,
} from "../generated/resolver-types.js";
import type { GraphContext } from "../context.js";
import { findAll, findOne } from "../names.js";
import type { FacetsSource } from "../sources.js";
import { eventsOf } from "./events.js";

const MOST_RINGS = 2;

export const aroundQueries: QueryResolvers = {
  async neighbourhood(_root, { actor, hops, first, types, time }, context) {
    const rings = rows(hops, "hops", MOST_RINGS);
    const limit = rows(first, "first");
    const { overlaps, ...range } = rangeOf(time, "time");
    if (overlaps !== undefined)
      throw new DatelineError("BAD_INPUT", "`time.overlaps` can't be used here; give `from`, `to` or `on`.", {
        argument: "time.overlaps",
      });
    const read = async (trusting: boolean) => {
      const id = await findOne(context, "Actor", actor, "actor", trusting);
      return context.store.neighbourhood(id, rings, limit, { ...(types != null && { types }), ...range });
    };
    return (await read(true)) ?? (await read(false))!;
  },
  async together(_root, { actor, filter, first }, context) {
    const limit = rows(first, "first");
    const [id, events] = await Promise.all([findOne(context, "Actor", actor, "actor"), eventFilter(context, filter)]);
    return [...(await context.store.together(id, events, limit))];
  },
  async roles(_root, { filter, ...page }, context) {
    const [persons, bodies] = await Promise.all([
      filter?.persons == null ? undefined : findAll(context, ["Actor"], filter.persons, "filter.persons"),
      filter?.bodies == null ? undefined : findAll(context, ["Actor"], filter.bodies, "filter.bodies"),
    ]);
    const wanted = {
      ...(persons && { persons }),
      ...(bodies && { bodies }),
      ...(filter?.titles != null && { titles: filter.titles }),
    };
    return connect(
      "roles",
      page,
      (request) => context.store.listRoles(wanted, request),
      (most) => context.store.countRoles(wanted, most),
    );
  },
  async sequence(_root, { event: id }, { loaders }) {
    const event = await loaders.node("Event", id, ["Event.agreements", "Event.initiators", "Event.targetActors"]);
    if (event === null)
      throw new DatelineError("NOT_FOUND", `No event has the id "${id}".`, {
        argument: "event",
        found: id,
        nearest: [],
      });
    const [agreements, did, had] = await Promise.all([
      loaders.listed("Event.agreements", id),
      loaders.listed("Event.initiators", id),
      loaders.listed("Event.targetActors", id),
    ]);
    return { event, filter: likeIt(id, ...[agreements, did, had].map((nodes) => nodes.map((node) => node.id))) };
  },
  facets: async (_root, { filter, first }, context) => ({
    limit: rows(first, "first"),
    filter: await eventFilter(context, filter),
  }),
};

/** Under the same agreements, or between the same actors; where only one acts, all that it takes part in. */
function likeIt(
  id: string,
  agreements: readonly string[] = [],
  did: readonly string[] = [],
  had: readonly string[] = [],
): EventFilter {
  const [one, other] = had.length > 0 ? ([did, had] as const) : ([did.slice(0, 1), did.slice(1)] as const);
  const alike: EventFilter[] = [
    ...(agreements.length === 0 ? [] : [{ agreements }]),
    ...(one.length > 0 && other.length > 0 ? [{ between: [one, other] as const }] : []),
  ];
  return { or: alike.length > 0 ? alike : [{ actors: [...did, ...had] }], not: { ids: [id] } };
}

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ actors }) => actors,
  edges: ({ acts }) => acts.map(({ fromId, toId, type, events }) => ({ from: fromId, to: toId, type, count: events })),
};

export const Together: TogetherResolvers = {
  actor: ({ actorId }, _args, { loaders }) => loaders.referred("Actor", actorId),
  count: ({ events }) => events,
  byType: ({ byType }) => byType.map(({ type, events }) => ({ type, count: events })),
};

/** The event's own place in the order is the cursor from which both lists go. */
export const Sequence: SequenceResolvers = {
  before: ({ event, filter }, page, context, info) =>
    eventsOf(context, filter, "DATE_ASC", from(page, event, "before"), info),
  after: ({ event, filter }, page, context, info) =>
    eventsOf(context, filter, "DATE_ASC", from(page, event, "after"), info),
  stated: async ({ event }, _args, { loaders }) => [...(await loaders.sequences(event.id))],
};

export const StatedSequence: StatedSequenceResolvers = {
  from: ({ fromId }, _args, { loaders }) => loaders.referred("Event", fromId),
  to: ({ toId }, _args, { loaders }) => loaders.referred("Event", toId),
  sentence: ({ sentenceId }, _args, { loaders }) => loaders.referred("Sentence", sentenceId),
};

const FEW = 20;

function from(
  page: PageArguments,
  { id, start }: { readonly id: string; readonly start: string | null },
  side: "before" | "after",
): PageArguments {
  const here = encodeCursor("events DATE_ASC", [start ?? "~", id]);
  const backward = side === "before";
  if ((backward ? page.first : page.last) != null)
    throw new DatelineError(
      "BAD_INPUT",
      backward
        ? "What came before an event is read backward from it; give `last` with `before`."
        : "What came after an event is read forward from it; give `first` with `after`.",
      { argument: backward ? "first" : "last" },
    );
  return backward
    ? { last: page.last ?? FEW, before: page.before ?? here, after: page.after }
    : { first: page.first ?? FEW, after: page.after ?? here, before: page.before };
}

const counted =
  (by: Facet) =>
  async ({ filter, limit }: FacetsSource, _args: unknown, { store }: GraphContext): Promise<FacetValue[]> =>
    (await store.facet(filter, by, limit)).map(({ key, name, events }: FacetRow) => ({ key, name, count: events }));

export const Facets: FacetsResolvers = {
  types: counted("TYPE"),
  statuses: counted("STATUS"),
  polarities: counted("POLARITY"),
  actors: counted("ACTOR"),
  places: counted("PLACE"),
  agreements: counted("AGREEMENT"),
  outlets: counted("OUTLET"),
};
