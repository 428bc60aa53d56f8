/** The events of a network: the most told that fit the filter, and those of the actors that were grown. */
import type { DrawnBucket, DrawnEvent, Named } from "../draw/drawn.js";
import { BUCKETS, EVENT, type Counts } from "./answers.js";
import { ask, type Question } from "./api.js";
import { eventFilter, type Filter } from "./filter.js";

export interface NetworkData {
  readonly events: readonly DrawnEvent[];
  /** How many events fit, of which the most told were read. */
  readonly total: number;
  /** All events that fit but for the time, by month. */
  readonly buckets: readonly DrawnBucket[];
  readonly question: Question;
}

interface Events {
  readonly nodes: readonly DrawnEvent[];
  readonly totalCount: number;
}

/** @param grown actors and agreements whose own most told events are added, eight at most */
export async function readNetwork(
  filter: Filter,
  between: readonly string[],
  grown: readonly string[],
  signal: AbortSignal,
): Promise<NetworkData> {
  const narrowed = between.length === 2 ? { between } : {};
  const fitting = { ...eventFilter(filter), ...narrowed };
  const always = { ...eventFilter(filter, "none"), ...narrowed };
  const neighbours = grown.slice(-8).map((id) =>
    eventFilter({
      ...filter,
      actors: id.startsWith("agreement:") ? [] : [id],
      agreements: id.startsWith("agreement:") ? [id] : [],
    }),
  );
  const query = `${EVENT}
query Network($filter: EventFilter!, $always: EventFilter!${neighbours.map((_, index) => `, $n${index}: EventFilter!`).join("")}) {
  events(filter: $filter, orderBy: REPORTS_DESC, first: 200) { nodes { ...Row } totalCount }
  timeline(filter: $always, unit: MONTH) { count undated ${BUCKETS} }
${neighbours.map((_, index) => `  n${index}: events(filter: $n${index}, orderBy: REPORTS_DESC, first: 60) { nodes { ...Row } totalCount }`).join("\n")}
}`;
  const variables = {
    filter: fitting,
    always,
    ...Object.fromEntries(neighbours.map((each, index) => [`n${index}`, each])),
  };
  const { events, timeline, ...more } = await ask<{ events: Events; timeline: Counts } & Record<string, Events>>(
    { query, variables },
    signal,
  );
  const all = new Map(
    [events, ...Object.values(more as Record<string, Events>)].flatMap(({ nodes }) =>
      nodes.map((event) => [event.id, event]),
    ),
  );
  return {
    events: [...all.values()],
    total: Math.max(events.totalCount, all.size),
    buckets: timeline.buckets,
    question: { query, variables },
  };
}

export interface PathAnswer {
  readonly length: number;
  readonly hops: readonly { readonly from: Named; readonly event: DrawnEvent; readonly to: Named }[];
}

export async function readPaths(from: string, to: string, signal: AbortSignal): Promise<readonly PathAnswer[]> {
  const query = `${EVENT}
query Paths($from: String!, $to: String!) {
  paths(from: $from, to: $to, maxHops: 4, first: 5) { paths { length hops { from { id name } event { ...Row } to { id name } } } }
}`;
  const answer = await ask<{ paths: { paths: readonly PathAnswer[] } }>({ query, variables: { from, to } }, signal);
  return answer.paths.paths;
}

/** The events of the network with those of the paths, each once. */
export function withPaths(data: NetworkData, paths: readonly PathAnswer[]): NetworkData {
  const walked = paths.flatMap(({ hops }) => hops.map(({ event }) => event));
  const events = [...new Map([...walked, ...data.events].map((event) => [event.id, event])).values()];
  return { ...data, events, total: Math.max(data.total, events.length) };
}
