/** Shortest paths between two actors over the acts that join them. */
import { DatelineError } from "../../errors.js";
import type { PathRow, PathsFound } from "../graph-store.js";
import { knownAct, type Reader } from "./clock.js";
import { runInBatches } from "./connection.js";

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
  const paths = await withEvents(reader, chains.slice(0, limit));
  return { paths, cut: chains.length > limit ? "LIMIT" : null };
}

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
     MATCH (:Actor {id: row})-[r:ACTED_ON]-(b:Actor) WHERE ${knownAct(reader)}
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

async function withEvents(reader: Reader, chains: readonly (readonly string[])[]): Promise<PathRow[]> {
  const pairs = new Map(
    chains.flatMap((chain) => chain.slice(1).map((b, i) => [`${chain[i]!} ${b}`, { a: chain[i]!, b }] as const)),
  );
  const rows = (await runInBatches(
    reader.read,
    `UNWIND $rows AS row
     CALL (row) {
       MATCH (:Actor {id: row.a})-[r:ACTED_ON]-(:Actor {id: row.b}) WHERE ${knownAct(reader)}
       WITH r.eventId AS event, coalesce(r.start, '') AS start ORDER BY start DESC, event LIMIT 1
       RETURN event
     }
     RETURN row.a AS a, row.b AS b, event`,
    [...pairs.values()],
  )) as { a: string; b: string; event: string }[];
  const events = new Map(rows.map(({ a, b, event }) => [`${a} ${b}`, event]));
  return chains.map((actors) => ({
    actors,
    events: actors.slice(1).map((b, i) => events.get(`${actors[i]!} ${b}`)!),
  }));
}

function check(argument: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new DatelineError("BAD_INPUT", `${argument} is ${value}; expected a whole number from 1 to ${most}.`, {
      argument,
    });
}
