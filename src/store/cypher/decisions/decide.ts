/** Making decisions and taking them back: each is one transaction that leaves the graph in line with what then holds. */
import { DatelineError } from "../../../errors.js";
import type { Act, DecisionDraft, DecisionNode, HeldDecision, Ruling } from "../../../model/decision.js";
import { hashId, nameKey } from "../../../model/ids.js";
import { applyDecisions } from "../../../resolve/decisions/apply.js";
import type { NamedLabel, Seen } from "../../graph-store.js";
import { runInBatches, type Connection, type Run } from "../connection.js";
import { keysOf, readTellings, settleNodes } from "../shared-nodes.js";
import { nameKeys } from "../tellings.js";
import { nameGrams } from "../terms.js";
import { takeWriteLock } from "../write-lock.js";
import { heldDecisions, namesGiven, nextNumber, readDecision } from "./held.js";
import { alignMerged } from "./merged.js";
import { keepReadings, readings } from "./readings.js";
import { rewrite } from "./rewrite.js";
import { checkSeen } from "./versions.js";

/** Articles that one decision may rewrite, so that its transaction fits into memory and ends within some ten seconds. */
const MOST_ARTICLES = 2000;

/** See {@link GraphStore.decide}. */
export function decide(connection: Connection, draft: DecisionDraft, seen: readonly Seen[]): Promise<DecisionNode> {
  return connection.write(async (run) => {
    await takeWriteLock(run);
    await checkSeen(run, seen);
    const number = await nextNumber(run);
    const { ruling, changes, subjects, ...words } = await underAllIds(run, draft);
    const id = `decision:${hashId(number, draft.by, draft.at, JSON.stringify(ruling))}`;
    const articles = await articlesOf(run, ruling);
    const before = await heldDecisions(run);
    await run(`CREATE (d:Decision) SET d = $says`, {
      says: {
        ...words,
        id,
        number,
        kind: ruling.kind,
        subjects,
        ruling: JSON.stringify(ruling),
        changes: JSON.stringify(changes),
      },
    });
    await runInBatches(
      run,
      `UNWIND $rows AS row
       MATCH (d:Decision {id: row.id})
       MERGE (s:Subject {id: row.subject})
       CREATE (d)-[:ABOUT]->(s)`,
      [...new Set(subjects)].map((subject) => ({ id, subject })),
    );
    await bringInLine(run, articles, before, [...before, { id, number, ruling }], ruling);
    return (await readDecision(run, id))!;
  });
}

/** See {@link GraphStore.undo}. */
export function undo(connection: Connection, decisionId: string, { by, at, reason }: Act): Promise<DecisionNode> {
  return connection.write(async (run) => {
    await takeWriteLock(run);
    const decision = await readDecision(run, decisionId);
    if (decision === null)
      throw new DatelineError("NOT_FOUND", `No decision has the id "${decisionId}".`, {
        argument: "decision",
        found: decisionId,
      });
    if (decision.undoneNumber !== null)
      throw new DatelineError(
        "CONFLICT",
        `${decision.undoneBy!} undid this decision on ${inWords(decision.undoneAt!)} already ("${decision.undoneReason!}").`,
        { argument: "decision", found: decisionId },
      );
    const number = await nextNumber(run);
    const rows = await run("MATCH (:Decision {id: $id})-[:SHAPES]->(r:Reading) RETURN r.id AS id ORDER BY id", {
      id: decisionId,
    });
    const before = await heldDecisions(run);
    const after = before.filter(({ id }) => id !== decisionId);
    const { ruling } = before.find(({ id }) => id === decisionId)!;
    await run(
      `MATCH (d:Decision {id: $id})
       SET d.undoneBy = $by, d.undoneAt = $at, d.undoneReason = $reason, d.undoneNumber = $number`,
      { id: decisionId, by, at, reason, number },
    );
    await bringInLine(
      run,
      rows.map(({ id }) => id as string),
      before,
      after,
      ruling,
    );
    return (await readDecision(run, decisionId))!;
  });
}

/** An event that merges made of others is those others too, should the merges be undone. */
async function underAllIds(run: Run, draft: DecisionDraft): Promise<DecisionDraft> {
  const { ruling, subjects } = draft;
  if (ruling.kind !== "CORRECT_EVENT") return draft;
  const rows = await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (:Event {id: row})<-[:REPORTS]-(c:Claim)
     WHERE c.toldEventId IS NOT NULL AND NOT EXISTS { MATCH (e:Event {id: c.toldEventId}) }
     RETURN DISTINCT c.toldEventId AS id ORDER BY id`,
    ruling.events,
  );
  const told = rows.map(({ id }) => id as string);
  return { ...draft, ruling: { ...ruling, events: [...ruling.events, ...told] }, subjects: [...subjects, ...told] };
}

const inWords = (instant: string): string => `${instant.slice(0, 10)} at ${instant.slice(11, 16)} UTC`;

/** Articles in which the decision may change something, as the graph stands before it. */
async function articlesOf(run: Run, ruling: Ruling): Promise<readonly string[]> {
  const ids = async (pattern: string, rows: readonly string[]): Promise<string[]> => {
    const found = await runInBatches(run, `UNWIND $rows AS row MATCH ${pattern} RETURN DISTINCT a.id AS id`, rows);
    return [...new Set(found.map(({ id }) => id as string))].sort();
  };
  switch (ruling.kind) {
    case "MERGE_ENTITIES":
      return ids(
        "(:Telling {nodeId: row})<-[:TELLS]-(a:Article)",
        ruling.from.map(({ id }) => id),
      );
    case "SPLIT_ENTITY":
      return ids("(:Sentence {id: row})<-[:CONTAINS]-(a:Article)", ruling.sentences);
    case "CORRECT_EVENT":
      return ids(
        "(:Event {id: row})<-[:REPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)<-[:CONTAINS]-(a:Article)",
        ruling.events,
      );
    case "REJECT_CLAIM":
      return ids("(:Claim {id: row})-[:STATED_IN]->(:Sentence)<-[:CONTAINS]-(a:Article)", [ruling.claim]);
    case "RENAME_ENTITY":
      return [];
  }
}

/** Throws BAD_INPUT where a decision would change too many articles. */
export function mustFit(articles: number): void {
  if (articles > MOST_ARTICLES)
    throw new DatelineError(
      "BAD_INPUT",
      `This would change ${articles} articles; at most ${MOST_ARTICLES} can be changed at once. Where two are merged, merge the one that fewer articles tell of into the other.`,
      { found: articles, expected: MOST_ARTICLES },
    );
}

async function bringInLine(
  run: Run,
  articles: readonly string[],
  before: readonly HeldDecision[],
  after: readonly HeldDecision[],
  ruling: Ruling,
): Promise<void> {
  mustFit(articles.length);
  const raw = await readings(run, articles);
  const was = raw.map((reading) => applyDecisions(reading, before));
  const is = raw.map((reading) => applyDecisions(reading, after));
  await rewrite(
    run,
    was.map((one, at) => ({ was: one, is: is[at]! })),
    namesGiven(after),
  );
  await keepReadings(run, raw, is);
  if (ruling.kind === "RENAME_ENTITY") await rename(run, ruling.id, before, after);
  if (ruling.kind === "MERGE_ENTITIES") await alignMerged(run, after);
}

/** The name that the node has now, and the forms under which it is found. */
async function rename(
  run: Run,
  id: string,
  before: readonly HeldDecision[],
  after: readonly HeldDecision[],
): Promise<void> {
  const label = `${id[0]!.toUpperCase()}${id.slice(1, id.indexOf(":"))}` as NamedLabel;
  const [was, is] = [namesGiven(before), namesGiven(after)];
  const tellings = (await readTellings(run, label, [id])).get(id) ?? [];
  const keys = (names: typeof was) =>
    tellings.flatMap((one) =>
      keysOf(one, names)
        .filter((key) => !nameKeys(one).includes(key))
        .map((key) => ({ key, grams: nameGrams(key), tellingId: one.id })),
    );
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (:Name {key: row.key})-[r:NAMES]->(:Telling {id: row.tellingId}) DELETE r",
    keys(was),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (t:Telling {id: row.tellingId})
     MERGE (k:Name {key: row.key}) ON CREATE SET k.grams = row.grams
     CREATE (k)-[:NAMES]->(t)`,
    keys(is),
  );
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (k:Name {key: row}) WHERE NOT EXISTS { (k)-[:NAMES]->(:Telling) } DETACH DELETE k",
    was.has(id) ? [nameKey(was.get(id)!)] : [],
  );
  await settleNodes(run, label, [id], is);
}
