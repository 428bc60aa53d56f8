/** The decisions that hold, in the order in which they were made. */
import type { DecisionNode, HeldDecision, Ruling } from "../../../model/decision.js";
import type { Run } from "../connection.js";
import { nodeMap } from "../fields.js";

/** Read once for each writing transaction, under its lock. They are few: people make them one by one. */
export async function heldDecisions(run: Run): Promise<readonly HeldDecision[]> {
  const rows = await run(
    `MATCH (d:Decision) WHERE d.undoneNumber IS NULL
     RETURN d.id AS id, d.number AS number, d.ruling AS ruling ORDER BY d.number`,
  );
  return (rows as { id: string; number: number; ruling: string }[]).map(({ ruling, ...row }) => ({
    ...row,
    ruling: JSON.parse(ruling) as Ruling,
  }));
}

/** The names that people gave, by the id of what has them; the last one holds. */
export function namesGiven(decisions: readonly HeldDecision[]): ReadonlyMap<string, string> {
  return new Map(
    decisions.flatMap(({ ruling }) => (ruling.kind === "RENAME_ENTITY" ? [[ruling.id, ruling.name]] : [])),
  );
}

export async function readDecision(run: Run, id: string): Promise<DecisionNode | null> {
  const [row] = await run(`MATCH (n:Decision {id: $id}) RETURN ${nodeMap("Decision")} AS node`, { id });
  return (row?.["node"] as DecisionNode | undefined) ?? null;
}

/** What comes next in the order of all that was decided and undone. */
export async function nextNumber(run: Run): Promise<number> {
  const [row] = await run("MATCH (d:Decision) RETURN max(d.number) AS made, max(d.undoneNumber) AS undone");
  return Math.max((row!["made"] as number | null) ?? 0, (row!["undone"] as number | null) ?? 0) + 1;
}
