/** Writes what articles tell: evidence as it is, shared nodes and events as all their evidence says. */
import type { ClaimNode, GraphDelta } from "../../model/graph.js";
import { dateSpan } from "../../model/edtf.js";
import type { Label, WriteReport } from "../graph-store.js";
import { runInBatches, type Connection, type Run, type Value } from "./connection.js";
import { checkDelta } from "./delta-check.js";
import { addEvents, settleEvents } from "./event-writes.js";
import { tellNodes } from "./shared-nodes.js";
import { searchTerms } from "./terms.js";

/** Rows in one transaction, about; an article is never split. */
const TRANSACTION_ROWS = 5000;

/** See {@link GraphStore.write}. */
export async function writeDeltas(connection: Connection, deltas: readonly GraphDelta[]): Promise<WriteReport> {
  const distinct = new Map(deltas.map((delta) => [delta.article.id, delta]));
  for (const delta of distinct.values()) checkDelta(delta);
  let added = 0;
  for (const batch of transactions([...distinct.values()]))
    added += await connection.write((run) => writeBatch(run, batch));
  return { added, unchanged: deltas.length - added };
}

function* transactions(deltas: readonly GraphDelta[]): Generator<readonly GraphDelta[]> {
  let batch: GraphDelta[] = [];
  let rows = 0;
  for (const delta of deltas) {
    batch.push(delta);
    rows += delta.sentences.length + delta.mentions.length + 3 * delta.claims.length;
    if (rows < TRANSACTION_ROWS) continue;
    yield batch;
    batch = [];
    rows = 0;
  }
  if (batch.length > 0) yield batch;
}

async function writeBatch(run: Run, batch: readonly GraphDelta[]): Promise<number> {
  await takeWriteLock(run);
  const known = await knownArticles(
    run,
    batch.map((delta) => delta.article.id),
  );
  const fresh = batch.filter((delta) => !known.has(delta.article.id));
  if (fresh.length === 0) return 0;
  await addArticles(run, fresh);
  await tellNodes(run, fresh);
  await addMentions(run, fresh);
  const newEvents = await addEvents(
    run,
    fresh.flatMap((delta) => delta.events),
  );
  await addClaims(run, fresh);
  await settleEvents(
    run,
    fresh.flatMap((delta) => delta.events),
    newEvents,
  );
  await addTextEdges(run, fresh);
  return fresh.length;
}

/**
 * Waits until no other process writes. Two that settle the same event at once would each miss the other's claims; with
 * one lock for all there is neither that nor a deadlock (docs/decisions/0006-one-writer.md).
 */
export async function takeWriteLock(run: Run): Promise<void> {
  await run("MATCH (m:Migration {id: 'dateline'}) SET m.lastWrite = $at", { at: new Date().toISOString() });
}

/** See {@link GraphStore.knownArticles}. */
export async function knownArticles(run: Run, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await runInBatches(run, "UNWIND $rows AS row MATCH (a:Article {id: row}) RETURN a.id AS id", ids);
  return new Set(rows.map(({ id }) => id as string));
}

async function addArticles(run: Run, deltas: readonly GraphDelta[]): Promise<void> {
  await runInBatches(
    run,
    "UNWIND $rows AS row CREATE (a:Article) SET a = row",
    deltas.map(({ article }) => {
      const span = article.published === null ? null : dateSpan(article.published);
      return { ...article, publishedStart: span?.start ?? null, publishedEnd: span?.end ?? null };
    }),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:Article {id: row.articleId})
     CREATE (a)-[:CONTAINS]->(s:Sentence)
     SET s = row`,
    deltas.flatMap(({ article, sentences }) =>
      sentences.map((sentence) => ({
        ...sentence,
        published: article.published,
        publishedEnd: publishedEnd(article.published),
        terms: searchTerms(sentence.text),
      })),
    ),
  );
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

async function addClaims(run: Run, deltas: readonly GraphDelta[]): Promise<void> {
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (s:Sentence {id: row.sentenceId})
     MATCH (e:Event {id: row.eventId})
     CREATE (s)<-[:STATED_IN]-(c:Claim)-[:REPORTS]->(e)
     SET c = row`,
    deltas.flatMap(claimRows),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (c:Claim {id: row.claimId})
     MATCH (a:Actor {id: row.actorId})
     CREATE (c)-[:ATTRIBUTED_TO]->(a)`,
    deltas.flatMap((delta) =>
      delta.claimLinks.flatMap(({ claimId, speakers }) =>
        [...new Set(speakers)].map((actorId) => ({ claimId, actorId })),
      ),
    ),
  );
}

/** Last day on which it can have been published: what `asOf` compares. */
const publishedEnd = (published: string | null): string | null => (published === null ? null : dateSpan(published).end);

/** A claim keeps which places and agreements it told, so that its event's can be worked out again without it. */
function claimRows({ article, claims, claimLinks }: GraphDelta): (ClaimNode & Record<string, Value>)[] {
  const links = new Map(claimLinks.map((one) => [one.claimId, one]));
  return claims.map((claim) => ({
    ...claim,
    outlet: article.outlet,
    published: article.published,
    publishedEnd: publishedEnd(article.published),
    placeIds: links.get(claim.id)?.places ?? [],
    agreementIds: links.get(claim.id)?.agreements ?? [],
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
    const rows = own.map(({ fromId, toId, sentenceId }) => ({ from: fromId, to: toId, says: { sentenceId } }));
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
