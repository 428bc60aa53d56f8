/** Shortest paths between two actors over the acts that join them. */
import { DatelineError } from "../../errors.js";
import type { PathRow, PathsFound } from "../graph-store.js";
import { asKnown, knownAct, type Reader, where } from "./clock.js";
import { runInBatches } from "./connection.js";
import { nodeList, nodeOf } from "./fields.js";
import { latestHop } from "./shelves.js";

/**
 * See {@link GraphStore.paths}. Each path is another chain of actors (ordered by their ids), with the latest act that
 * joins each pair: two states with a thousand common events are one path, not a thousand.
 *
 * Walks from both ends, the smaller side first, and reads only distinct neighbours, one statement a step. The databases'
 * own shortestPath would run through parallel edges one by one, and its choice among equals differs between them.
 */
export async function shortestPaths(
  reader: Reader,
  fromActor: string,
  toActor: string,
  maxHops: number,
  limit: number,
): Promise<PathsFound> {
  check("maxHops", maxHops, 6);
  check("limit", limit, 20);
  if (fromActor === toActor) return NONE;
  const near = await nearChains(reader, fromActor, toActor, maxHops, limit);
  if (near === null) return NONE;
  if (near.length > 0) return found(near, limit);
  const sides = [startAt(fromActor), startAt(toActor)] as const;
  let meeting: string[] = [];
  for (let hops = 1; hops <= maxHops && meeting.length === 0; hops++) {
    if (sides[0].parents.size + sides[1].parents.size > MOST_ACTORS) return { paths: [], cut: "EFFORT" };
    const side = sides[0].frontier.length <= sides[1].frontier.length ? sides[0] : sides[1];
    await step(reader, side);
    if (side.frontier.length === 0) return NONE;
    const other = side === sides[0] ? sides[1] : sides[0];
    meeting = side.frontier.filter((id) => other.parents.has(id)).sort();
  }
  if (meeting.length === 0) return { paths: [], cut: "HOPS" };
  // One more than wanted tells whether there are more.
  const chains = meeting
    .flatMap((id) =>
      ways(sides[0], id, limit + 1).flatMap((head) =>
        ways(sides[1], id, limit + 1).map((tail) => [...head, ...tail.reverse().slice(1)]),
      ),
    )
    .sort((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1));
  return found(await withEvents(reader, chains.slice(0, limit + 1)), limit);
}

const found = (paths: readonly PathRow[], limit: number): PathsFound => ({
  paths: paths.slice(0, limit),
  cut: paths.length > limit ? "LIMIT" : null,
});

const NONE: PathsFound = { paths: [], cut: null };
/** Actors looked at on the way, about; beyond that the search ends without an answer. */
const MOST_ACTORS = 20_000;

interface Side {
  /** For each actor reached, the actors one step nearer to the start. */
  readonly parents: Map<string, readonly string[]>;
  frontier: readonly string[];
}

const startAt = (id: string): Side => ({ parents: new Map([[id, []]]), frontier: [id] });

async function step(reader: Reader, side: Side): Promise<void> {
  const rows = await runInBatches(
    reader.read,
    `UNWIND $rows AS row
     MATCH (:Actor {id: row})-[r:ACTED_ON]-(b:Actor) ${where(knownAct(reader))}
     RETURN DISTINCT row AS near, b.id AS far`,
    side.frontier,
  );
  const reached = new Map<string, string[]>();
  for (const { near, far } of rows as { near: string; far: string }[])
    if (!side.parents.has(far)) reached.set(far, [...(reached.get(far) ?? []), near]);
  for (const [id, parents] of reached) side.parents.set(id, parents.sort());
  side.frontier = [...reached.keys()];
}

/** Chains from the start of a side to one of its actors, at most `limit`. */
function ways(side: Side, id: string, limit: number): string[][] {
  const parents = side.parents.get(id)!;
  if (parents.length === 0) return [[id]];
  const found: string[][] = [];
  for (const parent of parents) {
    for (const way of ways(side, parent, limit - found.length)) found.push([...way, id]);
    if (found.length >= limit) break;
  }
  return found;
}

/** Paths of one or two hops, by far the most of all that are asked for, in one statement; null where an end is missing. */
async function nearChains(
  reader: Reader,
  from: string,
  to: string,
  maxHops: number,
  limit: number,
): Promise<PathRow[] | null> {
  const [row] = await reader.read(
    `MATCH (a:Actor {id: $from}) MATCH (b:Actor {id: $to})
     CALL (a, b) { ${latestHop(reader, "a", "b")} RETURN collect(${nodeList("Event")}) AS direct }
     CALL (a, b, direct) {
       UNWIND CASE WHEN size(direct) > 0 OR $maxHops < 2 THEN [] ELSE [COUNT { (a)-[:ACTED_ON]-() } < COUNT { (b)-[:ACTED_ON]-() }] END AS fewer
       WITH a, b, CASE WHEN fewer THEN a ELSE b END AS quiet, CASE WHEN fewer THEN b ELSE a END AS busy
       MATCH (quiet)-[r:ACTED_ON]-(x:Actor) ${where(knownAct(reader))}
       WITH DISTINCT a, b, busy, x
       CALL (busy, x) { ${latestHop(reader, "busy", "x")} RETURN n.id AS hop }
       WITH a, b, x ORDER BY x.id LIMIT $limit
       CALL (a, x) { ${latestHop(reader, "a", "x")} RETURN ${nodeList("Event")} AS first }
       CALL (x, b) { ${latestHop(reader, "x", "b")} RETURN ${nodeList("Event")} AS second }
       RETURN collect([${nodeList("Actor", "x")}, first, second]) AS chains
     }
     RETURN ${nodeList("Actor", "a")} AS start, ${nodeList("Actor", "b")} AS end, direct, chains`,
    { from, to, maxHops, limit: limit + 1 },
  );
  if (row === undefined) return null;
  const [start, end] = [nodeOf("Actor", row["start"]), nodeOf("Actor", row["end"])];
  const direct = row["direct"] as unknown[];
  const chains = row["chains"] as (readonly [unknown, unknown, unknown])[];
  return asKnownPaths(reader, [
    ...direct.map((event) => ({ actors: [start, end], events: [nodeOf("Event", event)] })),
    ...chains.map(([middle, first, second]) => ({
      actors: [start, nodeOf("Actor", middle), end],
      events: [nodeOf("Event", first), nodeOf("Event", second)],
    })),
  ]);
}

async function withEvents(reader: Reader, chains: readonly (readonly string[])[]): Promise<PathRow[]> {
  const pairs = new Map(
    chains.flatMap((chain) => chain.slice(1).map((b, i) => [`${chain[i]!} ${b}`, { a: chain[i]!, b }] as const)),
  );
  const rows = await runInBatches(
    reader.read,
    `UNWIND $rows AS row
     MATCH (a:Actor {id: row.a}) MATCH (b:Actor {id: row.b})
     CALL (a, b) { ${latestHop(reader, "a", "b")} RETURN ${nodeList("Event")} AS event }
     RETURN ${nodeList("Actor", "a")} AS a, ${nodeList("Actor", "b")} AS b, event`,
    [...pairs.values()],
  );
  const hops = rows.map((row) => ({
    a: nodeOf("Actor", row["a"]),
    b: nodeOf("Actor", row["b"]),
    event: nodeOf("Event", row["event"]),
  }));
  const actors = new Map(hops.flatMap(({ a, b }) => [a, b]).map((actor) => [actor.id, actor]));
  const events = new Map(hops.map(({ a, b, event }) => [`${a.id} ${b.id}`, event]));
  return asKnownPaths(
    reader,
    chains.map((chain) => ({
      actors: chain.map((id) => actors.get(id)!),
      events: chain.slice(1).map((b, i) => events.get(`${chain[i]!} ${b}`)!),
    })),
  );
}

async function asKnownPaths(reader: Reader, paths: readonly PathRow[]): Promise<PathRow[]> {
  const [actors, events] = await Promise.all([
    asKnown(
      reader,
      "Actor",
      paths.flatMap((path) => path.actors),
    ),
    asKnown(
      reader,
      "Event",
      paths.flatMap((path) => path.events),
    ),
  ]);
  return paths.map((path) => ({
    actors: path.actors.map(({ id }) => actors.get(id)!),
    events: path.events.map(({ id }) => events.get(id)!),
  }));
}

function check(argument: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new DatelineError("BAD_INPUT", `${argument} is ${value}; expected a whole number from 1 to ${most}.`, {
      argument,
    });
}
