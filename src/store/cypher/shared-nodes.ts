/** Writes what articles tell of actors, places, agreements and dates, and takes it away again. */
import type { GraphDelta } from "../../model/graph.js";
import { nameKey } from "../../model/ids.js";
import { runInBatches, type Run, type Value } from "./connection.js";
import { forgetLikeness, settleLikeness } from "./likeness.js";
import { nameKeys, settleNode, tellingsOf, type Telling, type ToldLabel } from "./tellings.js";
import { nameGrams } from "./terms.js";

const TOLD_LABELS: readonly ToldLabel[] = ["Actor", "Place", "Agreement", "Date"];

/** Names that people gave to nodes, by id. */
export type GivenNames = ReadonlyMap<string, string>;

/** What an article tells of shared nodes. */
export interface Told {
  readonly articleId: string;
  readonly tellings: readonly Telling[];
}

export const toldBy = (delta: GraphDelta): Told => ({ articleId: delta.article.id, tellings: tellingsOf(delta) });

/** Adds the shared nodes that articles tell of, and the names under which they are found. */
export async function tellNodes(run: Run, told: readonly Told[], names: GivenNames): Promise<void> {
  const tellings = new Map(told.flatMap((one) => one.tellings.map((telling) => [telling.id, telling])));
  const known = await runInBatches(run, "UNWIND $rows AS row MATCH (t:Telling {id: row}) RETURN t.id AS id", [
    ...tellings.keys(),
  ]);
  for (const { id } of known) tellings.delete(id as string);

  for (const label of TOLD_LABELS)
    await runInBatches(
      run,
      `UNWIND $rows AS row
       MERGE (n:${label} {id: row.nodeId})
       CREATE (t:Telling)-[:OF]->(n)
       SET t = row`,
      of(label, tellings.values()).map((telling) => ({ ...telling })),
    );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (t:Telling {id: row.tellingId})
     MERGE (k:Name {key: row.key}) ON CREATE SET k.grams = row.grams
     CREATE (k)-[:NAMES]->(t)`,
    [...tellings.values()].flatMap((telling) =>
      keysOf(telling, names).map((key) => ({ key, grams: nameGrams(key), tellingId: telling.id })),
    ),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:Article {id: row.articleId})
     MATCH (t:Telling {id: row.tellingId})
     CREATE (a)-[:TELLS]->(t)`,
    told.flatMap(({ articleId, tellings: own }) => own.map(({ id }) => ({ articleId, tellingId: id }))),
  );
  for (const label of TOLD_LABELS)
    await settleNodes(
      run,
      label,
      of(label, tellings.values()).map((telling) => telling.nodeId),
      names,
    );
}

/** The keys of a telling's own names, and of the name that somebody gave to its node. */
export function keysOf(telling: Telling, names: GivenNames): readonly string[] {
  const given = names.get(telling.nodeId);
  return given === undefined ? nameKeys(telling) : [...new Set([...nameKeys(telling), nameKey(given)])];
}

/** Takes away those of these tellings that no article has any more, with names and nodes that nothing else tells of. */
export async function forgetTellings(run: Run, tellingIds: readonly string[], names: GivenNames): Promise<void> {
  const unsupported = (await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (t:Telling {id: row}) WHERE NOT EXISTS { (t)<-[:TELLS]-(:Article) }
     RETURN t.id AS id, t.label AS label, t.nodeId AS nodeId`,
    tellingIds,
  )) as { id: string; label: ToldLabel; nodeId: string }[];
  const ids = unsupported.map(({ id }) => id);
  const keys = await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (k:Name)-[:NAMES]->(:Telling {id: row}) RETURN DISTINCT k.key AS key",
    ids,
  );
  await runInBatches(run, "UNWIND $rows AS row MATCH (t:Telling {id: row}) DETACH DELETE t", ids);
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (k:Name {key: row}) WHERE NOT EXISTS { (k)-[:NAMES]->(:Telling) } DETACH DELETE k",
    [...new Set(keys.map(({ key }) => key as string))],
  );
  for (const label of TOLD_LABELS) {
    const nodeIds = [...new Set(unsupported.filter((one) => one.label === label).map(({ nodeId }) => nodeId))];
    if (label !== "Date") await forgetLikeness(run, label, nodeIds);
    await runInBatches(
      run,
      `UNWIND $rows AS row MATCH (n:${label} {id: row}) WHERE NOT EXISTS { (n)<-[:OF]-(:Telling) } DETACH DELETE n`,
      nodeIds,
    );
    await settleNodes(run, label, nodeIds, names);
  }
}

/** Works out again what these nodes hold and what contains them; ids without a node are passed over. */
export async function settleNodes(
  run: Run,
  label: ToldLabel,
  ids: readonly string[],
  names: GivenNames,
): Promise<void> {
  const byNode = await readTellings(run, label, ids);
  const settled = [...byNode].map(([id, tellings]) => ({ id, ...settleNode(tellings, names.get(id)) }));
  await runInBatches(
    run,
    `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n = row`,
    settled.map(({ properties }): Value => properties),
  );
  if (label !== "Date") await settleLikeness(run, label, [...byNode.keys()]);
  if (label !== "Place" && label !== "Date") return;
  await runInBatches(run, `UNWIND $rows AS row MATCH (:${label} {id: row})-[r:WITHIN]->() DELETE r`, [
    ...byNode.keys(),
  ]);
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (c:${label} {id: row.childId})
     MATCH (p:${label} {id: row.parentId})
     CREATE (c)-[:WITHIN]->(p)`,
    settled.flatMap(({ id, within }) => within.map((parentId) => ({ childId: id, parentId }))),
  );
}

/** The tellings of each of these nodes that is there. */
export async function readTellings(
  run: Run,
  label: ToldLabel,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Telling[]>> {
  const rows = (await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (:${label} {id: row})<-[:OF]-(t:Telling)
     RETURN {id: t.id, label: t.label, nodeId: t.nodeId, name: t.name, kind: t.kind, aliases: t.aliases,
       country: t.country, latitude: t.latitude, longitude: t.longitude, within: t.within} AS telling`,
    [...new Set(ids)],
  )) as { telling: Telling }[];
  const byNode = new Map<string, Telling[]>();
  for (const { telling } of rows) byNode.set(telling.nodeId, [...(byNode.get(telling.nodeId) ?? []), telling]);
  return byNode;
}

const of = (label: ToldLabel, tellings: Iterable<Telling>): Telling[] =>
  [...tellings].filter((telling) => telling.label === label);
