/** Writes what articles tell of the world, decisions heeded: shared nodes, mentions, events, claims and what joins them. */
import { dateSpan } from "../../model/edtf.js";
import type { ClaimNode, GraphDelta } from "../../model/graph.js";
import type { DecidedDelta } from "../../resolve/decisions/apply.js";
import type { Label } from "../graph-store.js";
import { runInBatches, type Run, type Value } from "./connection.js";
import { addEvents } from "./event-writes.js";
import { settleEvents } from "./settle-events.js";
import { tellNodes, type GivenNames, type Told } from "./shared-nodes.js";

/** Evidence of an article that is not in the graph yet; its article and sentences are. */
export interface Evidence {
  readonly decided: DecidedDelta;
  /** What the article tells of shared nodes that it hasn't told before. */
  readonly told: Told;
}

export async function addEvidence(run: Run, evidence: readonly Evidence[], names: GivenNames): Promise<void> {
  const deltas = evidence.map(({ decided }) => decided.delta);
  const events = deltas.flatMap((delta) => delta.events);
  await tellNodes(
    run,
    evidence.map(({ told }) => told),
    names,
  );
  await addMentions(run, deltas);
  const newEvents = await addEvents(run, events);
  await addClaims(
    run,
    evidence.map(({ decided }) => decided),
  );
  await settleEvents(run, events, newEvents);
  await addTextEdges(run, deltas);
}

async function addMentions(run: Run, deltas: readonly GraphDelta[]): Promise<void> {
  const rows = deltas.flatMap((delta) => {
    const labels = labelsOf(delta);
    return delta.mentions.map(({ sentenceId, nodeId, ...says }) => ({
      label: labels.get(nodeId)!,
      row: { sentenceId, nodeId, says },
    }));
  });
  for (const label of ["Actor", "Place", "Agreement", "Date"] as const)
    await runInBatches(
      run,
      `UNWIND $rows AS row
       MATCH (s:Sentence {id: row.sentenceId})
       MATCH (n:${label} {id: row.nodeId})
       CREATE (s)-[r:MENTIONS]->(n)
       SET r = row.says`,
      rows.filter((one) => one.label === label).map(({ row }): Value => row),
    );
}

async function addClaims(run: Run, decided: readonly DecidedDelta[]): Promise<void> {
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (s:Sentence {id: row.sentenceId})
     MATCH (e:Event {id: row.eventId})
     CREATE (s)<-[:STATED_IN]-(c:Claim)-[:REPORTS]->(e)
     SET c = row`,
    decided.flatMap(claimRows),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (c:Claim {id: row.claimId})
     MATCH (a:Actor {id: row.actorId})
     CREATE (c)-[:ATTRIBUTED_TO]->(a)`,
    decided.flatMap(({ delta }) =>
      delta.claimLinks.flatMap(({ claimId, speakers }) =>
        [...new Set(speakers)].map((actorId) => ({ claimId, actorId })),
      ),
    ),
  );
}

/** Last day on which it can have been published: what `asOf` compares. */
export const publishedEnd = (published: string | null): string | null =>
  published === null ? null : dateSpan(published).end;

/**
 * A claim keeps which places and agreements it told, so that its event's can be worked out again without it; and where
 * decisions say otherwise, what it told of its event.
 */
function claimRows({ delta, marks, toldLinks, toldEvents }: DecidedDelta): (ClaimNode & Record<string, Value>)[] {
  const { article, claims, claimLinks } = delta;
  const links = new Map(claimLinks.map((one) => [one.claimId, one]));
  return claims.map((claim) => ({
    ...claim,
    outlet: article.outlet,
    published: article.published,
    publishedEnd: publishedEnd(article.published),
    placeIds: links.get(claim.id)?.places ?? [],
    agreementIds: links.get(claim.id)?.agreements ?? [],
    marks: marks.has(claim.id) ? JSON.stringify(marks.get(claim.id)) : null,
    toldEventId: toldEvents.get(claim.id) ?? null,
    toldPlaceIds: toldLinks.get(claim.id)?.places ?? null,
    toldAgreementIds: toldLinks.get(claim.id)?.agreements ?? null,
  }));
}

/** Roles, parties and sequences: edges between shared nodes that one sentence tells, told apart by that sentence. */
async function addTextEdges(run: Run, deltas: readonly GraphDelta[]): Promise<void> {
  const add = (from: Label, type: string, to: Label, rows: readonly Value[]): Promise<unknown> =>
    runInBatches(
      run,
      `UNWIND $rows AS row
       MATCH (a:${from} {id: row.from})
       MATCH (b:${to} {id: row.to})
       CREATE (a)-[r:${type}]->(b)
       SET r = row.says`,
      rows,
    );
  const roles = deltas.flatMap((delta) =>
    delta.roles.map(({ personId, actorId, ...says }) => ({ from: personId, to: actorId, says })),
  );
  await add("Actor", "HOLDS_ROLE", "Actor", distinct(roles));

  const parties = deltas.flatMap((delta) => {
    const labels = labelsOf(delta);
    return delta.parties.map(({ memberId, agreementId, ...says }) => ({
      label: labels.get(memberId),
      row: { from: memberId, to: agreementId, says },
    }));
  });
  for (const label of ["Actor", "Place", "Agreement"] as const) {
    const own = parties.filter((party) => party.label === label).map(({ row }) => row);
    await add(label, "PARTY_TO", "Agreement", distinct(own));
  }
  for (const kind of ["PRECEDES", "CAUSES", "PART_OF"] as const) {
    const own = deltas.flatMap((delta) => delta.sequences).filter((sequence) => sequence.kind === kind);
    const rows = own.map(({ fromId, toId, sentenceId, cue }) => ({
      from: fromId,
      to: toId,
      says: { sentenceId, cue },
    }));
    await add("Event", kind, "Event", distinct(rows));
  }
}

function labelsOf(delta: GraphDelta): ReadonlyMap<string, "Actor" | "Place" | "Agreement" | "Date"> {
  return new Map([
    ...delta.dates.map(({ id }) => [id, "Date"] as const),
    ...delta.actors.map(({ id }) => [id, "Actor"] as const),
    ...delta.places.map(({ id }) => [id, "Place"] as const),
    ...delta.agreements.map(({ id }) => [id, "Agreement"] as const),
  ]);
}

const distinct = <T extends Value>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];
