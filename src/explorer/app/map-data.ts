/** Where the events of a filter happened: counts over all of them, and the most told ones to read. */
import type { DrawnEvent } from "../draw/drawn.js";
import type { MapPlace } from "../draw/map.js";
import type { Page } from "./answers.js";
import { ask, type Question } from "./api.js";
import { EVENT_PAGE } from "./event-pages.js";
import { eventFilter, type Filter } from "./filter.js";

/** Places at most, the busiest. */
const MOST_PLACES = 200;

export interface MapData {
  /** The busiest first; those without coordinates are left out. */
  readonly places: readonly MapPlace[];
  readonly events: readonly DrawnEvent[];
  readonly total: number;
  readonly question: Question;
}

export async function readMap(filter: Filter, signal: AbortSignal): Promise<MapData> {
  const given = eventFilter(filter);
  const question = { query: EVENT_PAGE, variables: { filter: given, order: "REPORTS_DESC", after: null } };
  const counting = {
    query: `query Places($filter: EventFilter!) { facets(filter: $filter, first: ${MOST_PLACES}) { places { key count } } }`,
    variables: { filter: given },
  };
  const [{ facets }, { events }] = await Promise.all([
    ask<{ facets: { places: readonly { readonly key: string; readonly count: number }[] } }>(counting, signal),
    ask<{ events: Page<DrawnEvent> }>(question, signal),
  ]);
  const ids = facets.places.map(({ key }) => key);
  const { nodes } = await ask<{ nodes: readonly (Omit<MapPlace, "count"> | null)[] }>(
    {
      query: "query Coordinates($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { id name latitude longitude } } }",
      variables: { ids },
    },
    signal,
  );
  const counts = new Map(facets.places.map(({ key, count }) => [key, count]));
  const places = nodes.flatMap((place) =>
    typeof place?.latitude === "number" && typeof place.longitude === "number"
      ? [{ ...place, count: counts.get(place.id) ?? 0 }]
      : [],
  );
  return { places, events: events.nodes, total: events.totalCount, question };
}
