/** Who meets most, counted over events that were read. */
import type { DrawnActor, DrawnEvent, Named } from "../draw/drawn.js";

/** The two actors that meet in most of these events. */
export function busiestPair(events: readonly DrawnEvent[]): readonly [Named, Named] | null {
  const actors = (nodes: readonly DrawnActor[]): DrawnActor[] => nodes.filter(({ id }) => id.startsWith("actor:"));
  const pairs = new Map<string, { pair: readonly [Named, Named]; count: number }>();
  for (const { initiators, targets } of events)
    for (const from of actors(initiators))
      for (const to of actors(targets)) {
        if (from.id === to.id) continue;
        const pair = from.id < to.id ? ([from, to] as const) : ([to, from] as const);
        const key = `${pair[0].id} ${pair[1].id}`;
        pairs.set(key, { pair, count: (pairs.get(key)?.count ?? 0) + 1 });
      }
  const best = [...pairs.values()].sort((a, b) => b.count - a.count)[0];
  return best?.pair ?? null;
}
