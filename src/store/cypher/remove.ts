/** Takes articles out of the graph with what only they told. */
import { runInBatches, type Connection, type Run, type Value } from "./connection.js";
import { heldDecisions, namesGiven } from "./decisions/held.js";
import { readIdentities, removeActs } from "./event-identities.js";
import { forgetLikeness } from "./likeness.js";
import { settleEvents } from "./settle-events.js";
import { forgetTellings } from "./shared-nodes.js";
import { unshelve } from "./shelves.js";
import { knownArticles } from "./write.js";
import { takeWriteLock } from "./write-lock.js";

/** Articles in one transaction. */
const ARTICLES = 20;

/** See {@link GraphStore.removeArticles}. */
export async function removeArticles(connection: Connection, ids: readonly string[]): Promise<readonly string[]> {
  const distinct = [...new Set(ids)];
  const removed: string[] = [];
  for (let first = 0; first < distinct.length; first += ARTICLES)
    removed.push(...(await connection.write((run) => removeBatch(run, distinct.slice(first, first + ARTICLES)))));
  return removed;
}

async function removeBatch(run: Run, wanted: readonly string[]): Promise<readonly string[]> {
  await takeWriteLock(run);
  const known = await knownArticles(run, wanted);
  const ids = wanted.filter((id) => known.has(id));
  if (ids.length === 0) return ids;

  const read = async (pattern: string, column: string): Promise<string[]> => {
    const rows = await runInBatches(
      run,
      `UNWIND $rows AS row MATCH (a:Article {id: row})${pattern} RETURN DISTINCT ${column} AS id`,
      ids,
    );
    return [...new Set(rows.map(({ id }) => id as string))];
  };
  const sentences = await read("-[:CONTAINS]->(s:Sentence)", "s.id");
  const claims = await read("-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(c:Claim)", "c.id");
  const events = await read("-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:REPORTS]->(e:Event)", "e.id");
  const tellings = await read("-[:TELLS]->(t:Telling)", "t.id");

  await removeTextEdges(run, ids, new Set(sentences));
  await runInBatches(run, "UNWIND $rows AS row MATCH (c:Claim {id: row}) DETACH DELETE c", claims);
  await runInBatches(run, "UNWIND $rows AS row MATCH (s:Sentence {id: row}) DETACH DELETE s", sentences);
  await runInBatches(run, "UNWIND $rows AS row MATCH (a:Article {id: row}) DETACH DELETE a", ids);
  await runInBatches(run, "UNWIND $rows AS row MATCH (r:Reading {id: row}) DETACH DELETE r", ids);
  await removeOrSettleEvents(run, events);
  await forgetTellings(run, tellings, namesGiven(await heldDecisions(run)));
  return ids;
}

/** Roles, parties and sequences of these sentences. They start at nodes that the articles tell of, so only those are read. */
async function removeTextEdges(run: Run, articles: readonly string[], sentences: ReadonlySet<string>): Promise<void> {
  const starts = [
    ["Actor", "HOLDS_ROLE", "-[:TELLS]->(:Telling)-[:OF]->(n:Actor)"],
    ["Actor", "PARTY_TO", "-[:TELLS]->(:Telling)-[:OF]->(n:Actor)"],
    ["Place", "PARTY_TO", "-[:TELLS]->(:Telling)-[:OF]->(n:Place)"],
    ["Agreement", "PARTY_TO", "-[:TELLS]->(:Telling)-[:OF]->(n:Agreement)"],
    ["Event", "PRECEDES|CAUSES|PART_OF", "-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:REPORTS]->(n:Event)"],
  ] as const;
  for (const [label, type, pattern] of starts) {
    const rows = await runInBatches(
      run,
      `UNWIND $rows AS row
       MATCH (:Article {id: row})${pattern}
       WITH DISTINCT n
       MATCH (n)-[r:${type}]->()
       RETURN n.id AS id, r.sentenceId AS sentenceId`,
      articles,
    );
    await runInBatches(
      run,
      `UNWIND $rows AS row MATCH (n:${label} {id: row.id})-[r:${type}]->() WHERE r.sentenceId = row.sentenceId DELETE r`,
      distinct(rows.filter(({ sentenceId }) => sentences.has(sentenceId as string)) as Value[]),
    );
  }
}

/** After claims were taken away: events that none tells go, the others are what the remaining ones agree on. */
export async function removeOrSettleEvents(run: Run, ids: readonly string[]): Promise<void> {
  const rows = await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (e:Event {id: row}) WHERE NOT EXISTS { (e)<-[:REPORTS]-(:Claim) } RETURN e.id AS id",
    ids,
  );
  const gone = new Set(rows.map(({ id }) => id as string));
  const identities = await readIdentities(run, ids);
  await removeActs(
    run,
    identities.map(({ now }) => now).filter(({ id }) => gone.has(id)),
  );
  await forgetLikeness(run, "Event", [...gone]);
  await unshelve(run, [...gone]);
  await runInBatches(run, "UNWIND $rows AS row MATCH (e:Event {id: row}) DETACH DELETE e", [...gone]);
  await settleEvents(
    run,
    identities.map(({ told }) => told).filter(({ id }) => !gone.has(id)),
    new Set(),
  );
}

const distinct = (rows: readonly Value[]): Value[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];
