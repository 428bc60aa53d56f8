/** Events and the edges that follow from them: from what identifies them, and from what their claims agree on. */
import type { ClaimNode, EventIdentity } from "../../model/graph.js";
import { settleEvent } from "../../model/settle.js";
import { SYMMETRIC_TYPES } from "../../model/vocabulary.js";
import { markArrivals } from "./arrivals.js";
import { runInBatches, type Run, type Value } from "./connection.js";
import { nodeMap } from "./fields.js";
import { settleLikeness } from "./likeness.js";
import { searchTerms } from "./terms.js";

/** Adds those events that the graph lacks, with the edges that their identity says. Gives back the ids of the added. */
export async function addEvents(run: Run, identities: readonly EventIdentity[]): Promise<ReadonlySet<string>> {
  const events = new Map(identities.map((event) => [event.id, event]));
  const known = await runInBatches(run, "UNWIND $rows AS row MATCH (e:Event {id: row}) RETURN e.id AS id", [
    ...events.keys(),
  ]);
  for (const { id } of known) events.delete(id as string);
  const added = [...events.values()];

  await runInBatches(
    run,
    "UNWIND $rows AS row CREATE (e:Event {id: row.id, type: row.type, date: row.date})",
    added.map(({ id, type, date }) => ({ id, type, date })),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (e:Event {id: row.eventId})
     MATCH (a:Actor {id: row.nodeId})
     CREATE (a)-[:INITIATES]->(e)`,
    edges(added, ({ initiators }) => initiators),
  );
  for (const label of ["Actor", "Place", "Agreement"] as const)
    await runInBatches(
      run,
      `UNWIND $rows AS row
       MATCH (e:Event {id: row.eventId})
       MATCH (n:${label} {id: row.nodeId})
       CREATE (e)-[:TARGETS]->(n)`,
      edges(added, ({ targets }) => targets.filter((id) => id.startsWith(`${label.toLowerCase()}:`))),
    );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (e:Event {id: row.eventId})
     MATCH (d:Date {id: row.nodeId})
     CREATE (e)-[:OCCURS_ON]->(d)`,
    edges(added, ({ date }) => (date === null ? [] : [date])),
  );
  await markArrivals(run, [...events.keys()]);
  return new Set(events.keys());
}

const edges = (events: readonly EventIdentity[], ends: (event: EventIdentity) => readonly string[]): Value[] =>
  events.flatMap((event) => [...new Set(ends(event))].map((nodeId) => ({ eventId: event.id, nodeId })));

interface ToldEvent {
  readonly headline: string | null;
  readonly claims: (ClaimNode & { readonly placeIds: readonly string[]; readonly agreementIds: readonly string[] })[];
}

/**
 * Lets the claims of these events agree again, and brings what is derived from them in line: places, agreements and
 * ACTED_ON edges. `added` are those that have no ACTED_ON edges yet.
 */
export async function settleEvents(
  run: Run,
  identities: readonly EventIdentity[],
  added: ReadonlySet<string>,
): Promise<void> {
  const events = new Map(identities.map((event) => [event.id, event]));
  const told = await readClaims(run, [...events.keys()]);
  const settled = [...told].map(([id, { headline, claims }]) => {
    const event = events.get(id)!;
    return { event, was: headline, is: settleEvent(event.date, claims) };
  });
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (e:Event {id: row.id}) SET e += row",
    settled.map(({ event, is }) => ({
      id: event.id,
      ...is,
      terms: searchTerms(`${is.headline} ${is.object ?? ""}`),
    })),
  );
  await settleLikeness(run, "Event", [...events.keys()]);
  await alignEdges(run, "LOCATED_IN", "Place", told, (claim) => claim.placeIds);
  await alignEdges(run, "CONCERNS", "Agreement", told, (claim) => claim.agreementIds);

  const actedOn = settled.map((one) => ({ ...one, pairs: actedOnPairs(one.event) }));
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:Actor {id: row.from})
     MATCH (b:Actor {id: row.to})
     CREATE (a)-[r:ACTED_ON]->(b)
     SET r = row.says`,
    actedOn
      .filter(({ event }) => added.has(event.id))
      .flatMap(({ event, is, pairs }) =>
        pairs.map(([from, to]) => ({
          from,
          to,
          says: { type: event.type, eventId: event.id, start: is.start, headline: is.headline },
        })),
      ),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:Actor {id: row.from})-[r:ACTED_ON {eventId: row.eventId}]->(b:Actor {id: row.to})
     SET r.headline = row.headline`,
    actedOn
      .filter(({ event, was, is }) => !added.has(event.id) && was !== is.headline)
      .flatMap(({ event, is, pairs }) =>
        pairs.map(([from, to]) => ({ from, to, eventId: event.id, headline: is.headline })),
      ),
  );
}

/** Each initiator to each other actor aimed at; parties of a symmetric act also to each other, smaller id first. */
export function actedOnPairs(event: EventIdentity): readonly (readonly [string, string])[] {
  const initiators = [...new Set(event.initiators)].sort();
  const targets = [...new Set(event.targets)].filter((id) => id.startsWith("actor:")).sort();
  const direct = initiators.flatMap((from) => targets.filter((to) => to !== from).map((to) => [from, to] as const));
  if (!SYMMETRIC_TYPES.has(event.type)) return direct;
  const mutual = initiators.flatMap((from, i) => initiators.slice(i + 1).map((to) => [from, to] as const));
  const seen = new Set(direct.map((pair) => pair.join(" ")));
  return [...direct, ...mutual.filter((pair) => !seen.has(pair.join(" ")))];
}

async function readClaims(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, ToldEvent>> {
  const rows = (await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (e:Event {id: row})<-[:REPORTS]-(c:Claim)
     RETURN e.id AS id, e.headline AS headline, ${nodeMap("Claim", "c")} AS claim,
       c.placeIds AS placeIds, c.agreementIds AS agreementIds`,
    ids,
  )) as { id: string; headline: string | null; claim: ClaimNode; placeIds: string[]; agreementIds: string[] }[];
  const told = new Map<string, ToldEvent>();
  for (const { id, headline, claim, placeIds, agreementIds } of rows) {
    if (!told.has(id)) told.set(id, { headline, claims: [] });
    told.get(id)!.claims.push({ ...claim, placeIds, agreementIds });
  }
  return told;
}

/** Makes the edges of one type those that at least one claim tells; touches only what differs. */
async function alignEdges(
  run: Run,
  type: "LOCATED_IN" | "CONCERNS",
  label: "Place" | "Agreement",
  told: ReadonlyMap<string, ToldEvent>,
  ends: (claim: ToldEvent["claims"][number]) => readonly string[],
): Promise<void> {
  const wanted = new Map(
    [...told].flatMap(([eventId, { claims }]) =>
      claims.flatMap(ends).map((nodeId) => [`${eventId} ${nodeId}`, { eventId, nodeId }] as const),
    ),
  );
  const present = await runInBatches(
    run,
    `UNWIND $rows AS row MATCH (e:Event {id: row})-[:${type}]->(n:${label}) RETURN e.id AS eventId, n.id AS nodeId`,
    [...told.keys()],
  );
  const surplus = present.filter(({ eventId, nodeId }) => !wanted.delete(`${String(eventId)} ${String(nodeId)}`));
  await runInBatches(
    run,
    `UNWIND $rows AS row MATCH (:Event {id: row.eventId})-[r:${type}]->(:${label} {id: row.nodeId}) DELETE r`,
    surplus as Value[],
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (e:Event {id: row.eventId})
     MATCH (n:${label} {id: row.nodeId})
     CREATE (e)-[:${type}]->(n)`,
    [...wanted.values()],
  );
}

/** What identifies these events, read back from the graph; ids without an event are passed over. */
export async function readIdentities(run: Run, ids: readonly string[]): Promise<readonly EventIdentity[]> {
  const rows = await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (e:Event {id: row})
     RETURN e.id AS id, e.type AS type, e.date AS date,
       [(e)<-[:INITIATES]-(a:Actor) | a.id] AS initiators, [(e)-[:TARGETS]->(n) | n.id] AS targets`,
    ids,
  );
  return rows as unknown as EventIdentity[];
}
