/** What a timeline shows of a stretch of time: counts for each lane, and the most told events. */
import type { DrawnBucket, DrawnEvent } from "../draw/drawn.js";
import { FAMILIES, familyOf } from "../draw/families.js";
import type { Lane } from "../draw/timeline.js";
import { dayOf, unitFor, type Span } from "../draw/time-axis.js";
import { entityPage } from "./addresses.js";
import { BUCKETS, EVENT, type Counts } from "./answers.js";
import { ask, type Question } from "./api.js";
import { eventFilter, type Filter } from "./filter.js";

export const LANES = { type: "Type", actor: "Actor", agreement: "Agreement", none: "One lane" } as const;
export type LanesBy = keyof typeof LANES;

const MOST_LANES = 8;
const EVENTS = `${EVENT}
query Timeline($filter: EventFilter!) {
  events(filter: $filter, orderBy: REPORTS_DESC, first: 200) { nodes { ...Row } totalCount }
}`;

export interface TimelineData {
  readonly lanes: readonly Lane[];
  readonly events: readonly DrawnEvent[];
  /** How many events the span holds. */
  readonly total: number;
  readonly question: Question;
}

/** Reads a span; wide spans are counted by longer buckets, so an answer has some hundred of them at most. */
export async function readTimeline(
  filter: Filter,
  by: LanesBy,
  span: Span,
  width: number,
  signal: AbortSignal,
): Promise<TimelineData> {
  const time = { from: dayOf(span.from), to: dayOf(span.to) };
  const question = { query: EVENTS, variables: { filter: eventFilter({ ...filter, ...time }, "overlapping") } };
  const { events } = await ask<{ events: { nodes: readonly DrawnEvent[]; totalCount: number } }>(question, signal);
  const unit = unitFor(span, width, 7).replace("DECADE", "YEAR");
  const within = { ...eventFilter({ ...filter, from: "", to: "" }, "none"), time };
  const read = by === "type" || by === "none" ? lanesByType : lanesByNode;
  const lanes = await read(events.nodes, by, within, unit, filter, signal);
  return { lanes, events: events.nodes, total: events.totalCount, question };
}

type LaneReader = (
  events: readonly DrawnEvent[],
  by: LanesBy,
  within: Readonly<Record<string, unknown>>,
  unit: string,
  filter: Filter,
  signal: AbortSignal,
) => Promise<Lane[]>;

const lanesByType: LaneReader = async (events, by, within, unit, _filter, signal) => {
  const query = `query Counts($filter: EventFilter!, $unit: TimeUnit!) { timeline(filter: $filter, unit: $unit) { count undated ${BUCKETS} } }`;
  const { timeline } = await ask<{ timeline: Counts }>({ query, variables: { filter: within, unit } }, signal);
  if (by === "none") return [{ key: "all", label: "Events", href: null, events, buckets: timeline.buckets }];
  return FAMILIES.map(({ family, label, types }) => ({
    key: family,
    label,
    href: null,
    events: events.filter(({ type }) => familyOf(type) === family),
    buckets: timeline.buckets.map((bucket) => only(bucket, types)),
  })).filter((lane) => lane.events.length > 0 || lane.buckets.some(({ count }) => count > 0));
};

function only(bucket: DrawnBucket, types: readonly string[]): DrawnBucket {
  const byType = bucket.byType.filter(({ type }) => types.includes(type));
  return { ...bucket, byType, count: byType.reduce((sum, { count }) => sum + count, 0) };
}

/** Lanes of those actors or agreements that were asked for, or else of the busiest. */
const lanesByNode: LaneReader = async (events, by, within, unit, filter, signal) => {
  const asked = by === "actor" ? filter.actors : filter.agreements;
  const field = by === "actor" ? "actors" : "agreements";
  const { facets } = await ask<{ facets: Record<string, readonly { readonly key: string; readonly name: string }[]> }>(
    {
      query: `query Busiest($filter: EventFilter!) { facets(filter: $filter, first: 50) { ${field} { key name } } }`,
      variables: { filter: within },
    },
    signal,
  );
  const busiest = facets[field]!;
  const chosen = asked.length > 1 ? busiest.filter(({ key }) => asked.includes(key)) : busiest;
  const nodes = chosen.slice(0, MOST_LANES).map(({ key, name }) => ({ id: key, name }));
  if (nodes.length === 0) return [];
  const variables = Object.fromEntries(nodes.map(({ id }, index) => [`f${index}`, { ...within, [field]: [id] }]));
  const query = `query Lanes($unit: TimeUnit!, ${nodes.map((_, index) => `$f${index}: EventFilter!`).join(", ")}) {
${nodes.map((_, index) => `  l${index}: timeline(filter: $f${index}, unit: $unit) { count undated ${BUCKETS} }`).join("\n")}
}`;
  const counts = await ask<Record<string, Counts>>({ query, variables: { ...variables, unit } }, signal);
  return nodes.map(({ id, name }, index) => ({
    key: id,
    label: name,
    href: entityPage(id),
    events: events.filter((event) =>
      [...event.initiators, ...event.targets, ...event.agreements].some((part) => part.id === id),
    ),
    buckets: counts[`l${index}`]!.buckets,
  }));
};

export interface Overview {
  readonly buckets: readonly DrawnBucket[];
  /** How many events fit the filter and have no date. */
  readonly undated: number;
}

/** Months from the first to the last event that matter: single events far off in time don't stretch it. */
export async function readOverview(filter: Filter, signal: AbortSignal): Promise<Overview> {
  const query = `query Overview($filter: EventFilter!, $unit: TimeUnit!) { timeline(filter: $filter, unit: $unit) { count undated ${BUCKETS} } }`;
  const all = eventFilter(filter, "none");
  const years = await ask<{ timeline: Counts }>({ query, variables: { filter: all, unit: "YEAR" } }, signal);
  const { undated } = years.timeline;
  const busy = middle(years.timeline.buckets, 0.97);
  const [first, last] = [busy[0], busy.at(-1)];
  if (first === undefined || last === undefined) return { buckets: [], undated };
  const unit = busy.length > 12 ? "QUARTER" : "MONTH";
  const time = { from: first.start, to: last.end };
  const months = await ask<{ timeline: Counts }>({ query, variables: { filter: { ...all, time }, unit } }, signal);
  return { buckets: middle(months.timeline.buckets, 0.99), undated };
}

/** The buckets without the thin ends that hold the rest of the events. */
function middle(buckets: readonly DrawnBucket[], share: number): readonly DrawnBucket[] {
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  const rest = (total * (1 - share)) / 2;
  const cut = (ordered: readonly DrawnBucket[]): number => {
    let sum = 0;
    return ordered.findIndex(({ count }) => (sum += count) > rest);
  };
  if (total === 0) return [];
  return buckets.slice(cut(buckets), buckets.length - cut([...buckets].reverse()));
}
