/**
 * How a second person learns that somebody else has decided: each node has the number of what was last decided or undone about
 * it, and whoever decides says which number they saw.
 */
import { DatelineError } from "../../../errors.js";
import type { DecisionNode } from "../../../model/decision.js";
import type { Seen } from "../../graph-store.js";
import { runInBatches, type Run } from "../connection.js";
import { nodeMap } from "../fields.js";

/** What decisions name where this node is meant: itself, and an event also as its claims were read. */
async function subjectsOf(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const told = (await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (:Event {id: row})<-[:REPORTS]-(c:Claim) WHERE c.toldEventId IS NOT NULL
     RETURN DISTINCT row AS id, c.toldEventId AS told`,
    ids.filter((id) => id.startsWith("event:")),
  )) as { id: string; told: string }[];
  return new Map(ids.map((id) => [id, [id, ...told.filter((row) => row.id === id).map((row) => row.told)]]));
}

/** See {@link GraphStore.versions}. */
export async function versions(run: Run, ids: readonly string[]): Promise<number[]> {
  const distinct = [...new Set(ids)];
  const subjects = await subjectsOf(run, distinct);
  const rows = (await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (:Subject {id: row})<-[:ABOUT]-(d:Decision)
     RETURN row AS id, max(d.number) AS made, max(d.undoneNumber) AS undone`,
    [...new Set([...subjects.values()].flat())],
  )) as { id: string; made: number; undone: number | null }[];
  const last = new Map(rows.map(({ id, made, undone }) => [id, Math.max(made, undone ?? 0)]));
  return ids.map((id) => Math.max(0, ...subjects.get(id)!.map((subject) => last.get(subject) ?? 0)));
}

/** Throws CONFLICT, with what changed, where one of these was decided about after it was seen. */
export async function checkSeen(run: Run, seen: readonly Seen[]): Promise<void> {
  const now = await versions(
    run,
    seen.map(({ id }) => id),
  );
  for (const [at, { id, version }] of seen.entries()) {
    if (now[at] === version) continue;
    const subjects = (await subjectsOf(run, [id])).get(id)!;
    const rows = await runInBatches(
      run,
      `UNWIND $rows AS row MATCH (:Subject {id: row})<-[:ABOUT]-(n:Decision) RETURN DISTINCT ${nodeMap("Decision")} AS node`,
      subjects,
    );
    const decisions = new Map(rows.map(({ node }) => [(node as DecisionNode).id, node as DecisionNode]));
    throw new DatelineError("CONFLICT", sentence(id, version, now[at]!, [...decisions.values()]), {
      subject: id,
      found: version,
      expected: now[at]!,
    });
  }
}

function sentence(id: string, seen: number, now: number, decisions: readonly DecisionNode[]): string {
  if (seen > now) return `${id} has version ${now}; version ${seen}, which was given, it never had.`;
  const acts = decisions
    .flatMap((one) => [
      { number: one.number, at: one.at, words: `${one.by} ${one.summary} ("${one.reason}")` },
      {
        number: one.undoneNumber ?? 0,
        at: one.undoneAt ?? "",
        words: `${one.undoneBy ?? ""} undid that ${one.by} ${one.summary} ("${one.undoneReason ?? ""}")`,
      },
    ])
    .filter(({ number }) => number > seen)
    .sort((a, b) => a.number - b.number)
    .map(({ at, words }) => `on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC ${words}`);
  return `${id} was changed since version ${seen}: ${acts.join("; ")}. Look at it again and give version ${now}.`;
}
