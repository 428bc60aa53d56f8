/**
 * Events of a busy actor are found by month and by partner, without reading all of them: `(:Actor)-[:HAS_SHELF]->(:Shelf)`
 * for each month in which its events begin (one more for those without a date), `(:Shelf)-[:SHELVES]->(:Event)`, and a shelf
 * that no actor has for each pair of actors. They follow from the events' edges and dates alone (see
 * docs/decisions/0013-shelves.md).
 */
import { dateSpan } from "../../model/edtf.js";
import type { EventIdentity } from "../../model/graph.js";
import { SYMMETRIC_TYPES } from "../../model/vocabulary.js";
import type { PageRequest } from "../graph-store.js";
import { known, type Reader, where } from "./clock.js";
import { runInBatches, type Parameters, type Run } from "./connection.js";
import { actedOnPairs } from "./event-identities.js";
import type { Order } from "./order.js";

interface Shelf {
  readonly key: string;
  /** Null for what passed between two. */
  readonly actorId: string | null;
  /** `2026-01`; null for events without a date. */
  readonly month: string | null;
}

/** An event's place on a shelf. `hop` tells whether the two are joined by an ACTED_ON; two who did it together may be not. */
interface Place {
  readonly key: string;
  readonly hop: boolean | null;
}

/** The key of what passed between two actors: one initiated and the other was a target, or both initiated. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(" ");

/** The same of two nodes, in Cypher. */
const keyOf = (a: string, b: string): string =>
  `CASE WHEN ${a}.id < ${b}.id THEN ${a}.id + ' ' + ${b}.id ELSE ${b}.id + ' ' + ${a}.id END`;

/** Clauses that bind to `n` the latest event by which `a` and `b` are joined, if there is one. */
export const latestHop = (reader: Reader, a: string, b: string): string =>
  `WITH ${keyOf(a, b)} AS key
   MATCH (:Shelf {key: key})-[r:SHELVES]->(n:Event) ${where("r.hop", known(reader, "Event"))}
   WITH n ORDER BY coalesce(n.start, '') DESC, n.id LIMIT 1`;

function shelvesOf(event: EventIdentity): readonly (Shelf & Place)[] {
  const did = [...new Set(event.initiators)];
  const all = [...new Set([...did, ...event.targets.filter((id) => id.startsWith("actor:"))])];
  const month = event.date === null ? null : dateSpan(event.date).start.slice(0, 7);
  const pairs = new Set(did.flatMap((one) => all.filter((other) => other !== one).map((other) => pairKey(one, other))));
  const hops = new Set(actedOnPairs(event).map(([from, to]) => pairKey(from, to)));
  return [
    ...all.map((actorId) => ({ key: `${actorId} ${month ?? ""}`, actorId, month, hop: null })),
    ...[...pairs].map((key) => ({ key, actorId: null, month: null, hop: hops.has(key) })),
  ];
}

/** Puts events on their shelves; those that are missing are made. */
export async function shelve(run: Run, events: readonly EventIdentity[]): Promise<void> {
  const placed = events.map((event) => ({ eventId: event.id, shelves: shelvesOf(event) }));
  const missing = new Map(placed.flatMap(({ shelves }) => shelves.map((shelf) => [shelf.key, shelf])));
  const known = await runInBatches(run, "UNWIND $rows AS row MATCH (s:Shelf {key: row}) RETURN s.key AS key", [
    ...missing.keys(),
  ]);
  for (const { key } of known) missing.delete(key as string);
  const made = [...missing.values()].map(({ key, actorId, month }) => ({ key, actorId, month }));
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:Actor {id: row.actorId})
     CREATE (a)-[:HAS_SHELF]->(s:Shelf)
     SET s = row`,
    made.filter(({ actorId }) => actorId !== null),
  );
  await runInBatches(
    run,
    "UNWIND $rows AS row CREATE (s:Shelf) SET s = row",
    made.filter(({ actorId }) => actorId === null),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (s:Shelf {key: row.key})
     MATCH (e:Event {id: row.eventId})
     CREATE (s)-[r:SHELVES]->(e)
     SET r.hop = row.hop`,
    placed.flatMap(({ eventId, shelves }) => shelves.map(({ key, hop }) => ({ eventId, key, hop }))),
  );
}

/** Takes events off their shelves, and away the shelves that are then empty. */
export async function unshelve(run: Run, eventIds: readonly string[]): Promise<void> {
  const rows = await runInBatches(
    run,
    `UNWIND $rows AS row MATCH (:Event {id: row})<-[r:SHELVES]-(s:Shelf)
     WITH s.key AS key, r
     DELETE r
     RETURN DISTINCT key`,
    eventIds,
  );
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (s:Shelf {key: row}) WHERE NOT EXISTS { (s)-[:SHELVES]->(:Event) } DETACH DELETE s",
    [...new Set(rows.map(({ key }) => key as string))],
  );
}

/** What a store without shelves is given: the same as {@link shelve} makes. Each statement may run again. */
export const SHELVE_ALL: readonly string[] = [
  `MATCH (a:Actor)-[:INITIATES|TARGETS]-(e:Event)
   WITH DISTINCT a.id AS actorId, substring(e.start, 0, 7) AS month
   MERGE (s:Shelf {key: actorId + ' ' + coalesce(month, '')})
   SET s.actorId = actorId, s.month = month`,
  `MATCH (s:Shelf) WHERE s.actorId IS NOT NULL
   MATCH (a:Actor {id: s.actorId})
   MERGE (s)<-[:HAS_SHELF]-(a)`,
  `MATCH (a:Actor)-[:INITIATES|TARGETS]-(e:Event)
   WITH DISTINCT a, e
   MATCH (s:Shelf {key: a.id + ' ' + coalesce(substring(e.start, 0, 7), '')})
   MERGE (e)<-[:SHELVES]-(s)`,
  `MATCH (a:Actor)-[:INITIATES]->(e:Event)-[y:INITIATES|TARGETS]-(b:Actor) WHERE a.id <> b.id
   WITH e, ${keyOf("a", "b")} AS key,
     max(CASE WHEN type(y) = 'TARGETS' OR e.type IN [${[...SYMMETRIC_TYPES].map((type) => `'${type}'`).join(", ")}] THEN 1 ELSE 0 END) AS hop
   MERGE (s:Shelf {key: key})
   MERGE (e)<-[r:SHELVES]-(s)
   SET r.hop = (hop = 1)`,
];

/**
 * Clauses that bind to `n`, each once, the events of one actor that a page needs, and some more: reads shelf by shelf in the
 * direction of the page until they hold its rows. What stands before the page's keyset is yet to be left out.
 * @param id the expression that gives the actor's id
 * @param order by the event's `start` first, or by what stands for it in undated ones
 */
export function shelvedEvents(
  id: string,
  [first]: Order,
  { after, backward }: PageRequest,
): { readonly clauses: string; readonly parameters: Parameters } {
  const { by, descending = false } = first!;
  const [behind, direction] = descending === backward ? [">=", "ASC"] : ["<=", "DESC"];
  const month = by.replace("n.start", "s.month");
  // Rows of the month that the reader has reached may stand before the keyset: they don't count.
  const [where, held] = after === null ? ["", "held"] : [` WHERE month ${behind} $reached`, HELD_BEHIND];
  return {
    clauses: `MATCH (:Actor {id: ${id}})-[:HAS_SHELF]->(s:Shelf)
     WITH s, ${month} AS month${where}
     WITH s, month, COUNT { (s)-[:SHELVES]->(:Event) } AS held ORDER BY month ${direction}
     WITH collect(s) AS shelves, collect(${held}) AS sizes
     WITH shelves, reduce(seen = [0, 0], size IN sizes |
       CASE WHEN seen[0] >= $limit THEN seen ELSE [seen[0] + size, seen[1] + 1] END)[1] AS enough
     UNWIND range(0, enough - 1) AS at
     WITH shelves[at] AS s
     MATCH (s)-[:SHELVES]->(n:Event)
     WITH n`,
    parameters: after === null ? {} : { reached: String(after[0]).slice(0, 7) },
  };
}

const HELD_BEHIND = "CASE WHEN month = $reached THEN 0 ELSE held END";
