/** Writes what articles tell: evidence as it is, shared nodes and events as all their evidence says. */
import type { GraphDelta } from "../../model/graph.js";
import { dateSpan } from "../../model/edtf.js";
import { applyDecisions } from "../../resolve/decisions/apply.js";
import type { WriteReport } from "../graph-store.js";
import { runInBatches, type Connection, type Run } from "./connection.js";
import { heldDecisions, namesGiven } from "./decisions/held.js";
import { joinMerged } from "./decisions/merged.js";
import { keepReadings } from "./decisions/readings.js";
import { checkDelta } from "./delta-check.js";
import { addEvidence, publishedEnd } from "./evidence.js";
import { toldBy } from "./shared-nodes.js";
import { searchTerms } from "./terms.js";
import { takeWriteLock } from "./write-lock.js";

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
  const decisions = await heldDecisions(run);
  const decided = fresh.map((delta) => applyDecisions(delta, decisions));
  await addArticles(run, fresh);
  await addEvidence(
    run,
    decided.map((one) => ({ decided: one, told: toldBy(one.delta) })),
    namesGiven(decisions),
  );
  if (decided.some(({ by }) => by.length > 0)) await keepReadings(run, fresh, decided);
  await joinMerged(run, decisions);
  return fresh.length;
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
