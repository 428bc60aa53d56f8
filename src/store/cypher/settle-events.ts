/** Events as their claims and the corrections that those carry agree on, with all that is derived from it. */
import { idsOf, joinCorrections, type CorrectionMark, type EventCorrection } from "../../model/decision.js";
import type { ClaimNode, EventIdentity } from "../../model/graph.js";
import { correctEvent, settleEvent } from "../../model/settle.js";
import { runInBatches, type Run, type Value } from "./connection.js";
import { actedOnPairs, readIdentities } from "./event-identities.js";
import { remakeEdges } from "./event-writes.js";
import { nodeMap } from "./fields.js";
import { settleLikeness } from "./likeness.js";
import { searchTerms } from "./terms.js";

interface ToldEvent {
  readonly headline: string | null;
  /** The correction that it has so far, as JSON. */
  readonly corrected: string | null;
  readonly claims: ToldClaim[];
}

interface ClaimRow {
  readonly id: string;
  readonly claim: ClaimNode;
  readonly marks: string | null;
}

interface ToldClaim extends ClaimNode {
  readonly placeIds: readonly string[];
  readonly agreementIds: readonly string[];
  readonly marks: readonly CorrectionMark[];
}

/**
 * Lets the claims of these events agree again, and brings what is derived from them in line: places, agreements and
 * ACTED_ON edges. `identities` are what the claims say; `added` are those that have no ACTED_ON edges yet.
 */
export async function settleEvents(
  run: Run,
  identities: readonly EventIdentity[],
  added: ReadonlySet<string>,
): Promise<void> {
  const events = new Map(identities.map((event) => [event.id, event]));
  const told = await readClaims(run, [...events.keys()]);
  const settled = [...told].map(([id, event]) => {
    const identity = events.get(id)!;
    const correction = joinCorrections(event.claims.flatMap(({ marks }) => marks));
    return {
      event,
      identity,
      correction,
      ...correctEvent(identity, settleEvent(identity.date, event.claims), correction),
    };
  });
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (e:Event {id: row.id}) SET e += row",
    settled.map(({ identity: { id }, settled: is }) => ({
      id,
      ...is,
      terms: searchTerms(`${is.headline} ${is.object ?? ""}`),
    })),
  );
  const remade = settled.filter(({ event, correction }) => event.corrected !== json(correction));
  await remake(run, remade);
  await settleLikeness(run, "Event", [...events.keys()]);
  await alignEdges(
    run,
    "LOCATED_IN",
    "Place",
    placesOf(settled, "places", (claim) => claim.placeIds),
  );
  await alignEdges(
    run,
    "CONCERNS",
    "Agreement",
    placesOf(settled, "agreements", (claim) => claim.agreementIds),
  );
  const bare = new Set([...added, ...remade.map(({ identity }) => identity.id)]);
  await alignActs(
    run,
    settled.map(({ event, now, settled: { start, headline } }) => ({ now, start, headline, was: event.headline })),
    bare,
  );
}

interface Corrected {
  readonly identity: EventIdentity;
  readonly now: EventIdentity;
  readonly correction: EventCorrection | null;
}

/** Brings edges and properties of these events in line with another correction than they had. */
async function remake(run: Run, events: readonly Corrected[]): Promise<void> {
  if (events.length === 0) return;
  const is = new Map(events.map(({ now }) => [now.id, now]));
  const kept = await readIdentities(run, [...is.keys()]);
  await remakeEdges(
    run,
    kept.map(({ now }) => ({ was: now, is: is.get(now.id)! })),
  );
  // `told` is what the claims say, beside the corrected values.
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (e:Event {id: row.id}) SET e += row",
    events.map(({ identity, now, correction }) => ({
      id: identity.id,
      type: now.type,
      date: now.date,
      corrected: json(correction),
      told: json(correction && identity),
      correctedPolarity: correction?.polarity ?? null,
      correctedStatus: correction?.status ?? null,
    })),
  );
}

const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

interface Acts {
  readonly now: EventIdentity;
  readonly start: string | null;
  readonly headline: string;
  readonly was: string | null;
}

/** ACTED_ON for those that have none, and the headline that they have now for the others. */
async function alignActs(run: Run, events: readonly Acts[], bare: ReadonlySet<string>): Promise<void> {
  const pairs = ({ now }: Acts): readonly (readonly [string, string])[] => actedOnPairs(now);
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:Actor {id: row.from})
     MATCH (b:Actor {id: row.to})
     CREATE (a)-[r:ACTED_ON]->(b)
     SET r = row.says`,
    events
      .filter(({ now }) => bare.has(now.id))
      .flatMap((event) => {
        const { now, start, headline } = event;
        const says = { type: now.type, eventId: now.id, start, headline };
        return pairs(event).map(([from, to]) => ({ from, to, says }));
      }),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:Actor {id: row.from})-[r:ACTED_ON {eventId: row.eventId}]->(b:Actor {id: row.to})
     SET r.headline = row.headline`,
    events
      .filter(({ now, was, headline }) => !bare.has(now.id) && was !== headline)
      .flatMap((event) =>
        pairs(event).map(([from, to]) => ({ from, to, eventId: event.now.id, headline: event.headline })),
      ),
  );
}

async function readClaims(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, ToldEvent>> {
  const rows = (await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (e:Event {id: row})<-[:REPORTS]-(c:Claim)
     RETURN e.id AS id, e.headline AS headline, e.corrected AS corrected, ${nodeMap("Claim", "c")} AS claim,
       c.placeIds AS placeIds, c.agreementIds AS agreementIds, c.marks AS marks`,
    ids,
  )) as unknown as (Omit<ToldEvent, "claims"> & Omit<ToldClaim, "marks"> & ClaimRow)[];
  const told = new Map<string, ToldEvent>();
  for (const { id, headline, corrected, claim, placeIds, agreementIds, marks } of rows) {
    if (!told.has(id)) told.set(id, { headline, corrected, claims: [] });
    const own = marks === null ? [] : (JSON.parse(marks) as CorrectionMark[]);
    told.get(id)!.claims.push({ ...claim, placeIds, agreementIds, marks: own });
  }
  return told;
}

/** The places or agreements that each event should have. */
const placesOf = (
  settled: readonly (Corrected & { readonly event: ToldEvent })[],
  field: "places" | "agreements",
  ends: (claim: ToldClaim) => readonly string[],
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    settled.map(({ identity, event, correction }) => {
      const corrected = correction?.[field];
      return [identity.id, corrected === undefined ? event.claims.flatMap(ends) : idsOf(corrected)];
    }),
  );

/** Makes the edges of one type those that are wanted; touches only what differs. */
async function alignEdges(
  run: Run,
  type: "LOCATED_IN" | "CONCERNS",
  label: "Place" | "Agreement",
  ends: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const wanted = new Map(
    [...ends].flatMap(([eventId, ids]) => ids.map((nodeId) => [`${eventId} ${nodeId}`, { eventId, nodeId }] as const)),
  );
  const present = await runInBatches(
    run,
    `UNWIND $rows AS row MATCH (e:Event {id: row})-[:${type}]->(n:${label}) RETURN e.id AS eventId, n.id AS nodeId`,
    [...ends.keys()],
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
