/**
 * What was merged away: a node beside the graph with the id and name that it had, joined by SAME_AS to the one that it is
 * now, so that its id still finds that one.
 */
import type { HeldDecision } from "../../../model/decision.js";
import type { Label, MergedRow, NamedLabel } from "../../graph-store.js";
import { known, type Reader, where } from "../clock.js";
import { runInBatches, type Run } from "../connection.js";

/** Every merge that holds has its nodes, and these their edges, whichever of the others are in the graph. */
export async function alignMerged(run: Run, decisions: readonly HeldDecision[]): Promise<void> {
  await run("MATCH (m:Merged) DETACH DELETE m");
  await runInBatches(
    run,
    "UNWIND $rows AS row CREATE (m:Merged) SET m = row",
    mergesOf(decisions).map(({ id, name, intoId, decisionId }) => ({ id, name, intoId, decisionId })),
  );
  await joinMerged(run, decisions);
}

/** Makes the edges that are missing; after writing, because what others were merged into may have come. */
export async function joinMerged(run: Run, decisions: readonly HeldDecision[]): Promise<void> {
  const into = [...new Set(mergesOf(decisions).map(({ intoId }) => intoId))];
  for (const label of ["Merged", "Actor", "Place", "Agreement"])
    await runInBatches(
      run,
      `UNWIND $rows AS row
       MATCH (m:Merged {intoId: row})
       WHERE NOT EXISTS { (m)-[:SAME_AS]->() }
       MATCH (n:${label} {id: row})
       MATCH (d:Decision {id: m.decisionId})
       CREATE (m)-[:SAME_AS {by: d.by, reason: d.reason, at: d.at}]->(n)`,
      into,
    );
}

function mergesOf(decisions: readonly HeldDecision[]) {
  return decisions.flatMap(({ id: decisionId, ruling }) =>
    ruling.kind === "MERGE_ENTITIES"
      ? ruling.from.map(({ id, name }) => ({ id, name, intoId: ruling.into.id, decisionId }))
      : [],
  );
}

const isNamed = (label: Label): label is NamedLabel => label === "Actor" || label === "Place" || label === "Agreement";

/** The nodes that these ids, which no node has any more, stand for now; others are left out. */
export async function nowFor(
  reader: Reader,
  label: Label,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0 || (!isNamed(label) && label !== "Event")) return new Map();
  const rows = await reader.read(
    label === "Event"
      ? `UNWIND $ids AS id
         MATCH (c:Claim {toldEventId: id})-[:REPORTS]->(n:Event) ${where(known(reader, "Event"))}
         RETURN id, min(n.id) AS now`
      : `UNWIND $ids AS id
         MATCH (:Merged {id: id})-[:SAME_AS*1..20]->(n:${label})
         RETURN id, min(n.id) AS now`,
    { ids },
  );
  return new Map((rows as { id: string; now: string }[]).map(({ id, now }) => [id, now]));
}

/** See {@link GraphStore.merged}. */
export async function merged(reader: Reader, ids: readonly string[]): Promise<(readonly MergedRow[])[]> {
  const rows = (await reader.read(
    `UNWIND $ids AS into
     MATCH (:Merged {intoId: into})<-[:SAME_AS*0..20]-(m:Merged)
     MATCH (d:Decision {id: m.decisionId})
     RETURN into, m.id AS id, m.name AS name, d.by AS by, d.reason AS reason, d.at AS at, d.id AS decisionId
     ORDER BY name, id`,
    { ids: [...new Set(ids)] },
  )) as unknown as (MergedRow & { readonly into: string })[];
  const own = (wanted: string): MergedRow[] =>
    rows
      .filter(({ into }) => into === wanted)
      .map(({ id, name, by, reason, at, decisionId }) => ({ id, name, by, reason, at, decisionId }));
  return ids.map(own);
}
