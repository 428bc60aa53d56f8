/** Who and what is busiest, counted over events that were read. */
import type { DrawnActor, DrawnEvent, Named } from "../draw/drawn.js";

export interface Busy<T extends Named = Named> {
  readonly node: T;
  readonly count: number;
}

function tally<T extends Named>(events: readonly DrawnEvent[], parts: (event: DrawnEvent) => readonly T[]): Busy<T>[] {
  const counts = new Map<string, { node: T; count: number }>();
  for (const event of events)
    for (const node of new Map(parts(event).map((part) => [part.id, part])).values()) {
      const entry = counts.get(node.id) ?? { node, count: 0 };
      entry.count++;
      counts.set(node.id, entry);
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.node.id < b.node.id ? -1 : 1));
}

/** Actors that do or suffer most of these events, most first. */
export const busiestActors = (events: readonly DrawnEvent[]): Busy<DrawnActor>[] =>
  tally(events, ({ initiators, targets }) => [...initiators, ...targets].filter(({ id }) => id.startsWith("actor:")));

export const busiestAgreements = (events: readonly DrawnEvent[]): Busy[] =>
  tally(events, ({ agreements, targets }) => [
    ...agreements,
    ...targets.filter(({ id }) => id.startsWith("agreement:")),
  ]);

/** The two actors that meet in most of these events. */
export function busiestPair(events: readonly DrawnEvent[]): readonly [Named, Named] | null {
  const states = (nodes: readonly DrawnActor[]): DrawnActor[] => nodes.filter(({ id }) => id.startsWith("actor:"));
  const pairs = new Map<string, { pair: readonly [Named, Named]; count: number }>();
  for (const { initiators, targets } of events)
    for (const from of states(initiators))
      for (const to of states(targets)) {
        if (from.id === to.id) continue;
        const pair = from.id < to.id ? ([from, to] as const) : ([to, from] as const);
        const key = `${pair[0].id} ${pair[1].id}`;
        pairs.set(key, { pair, count: (pairs.get(key)?.count ?? 0) + 1 });
      }
  const best = [...pairs.values()].sort((a, b) => b.count - a.count)[0];
  return best?.pair ?? null;
}
