/**
 * Keeps SAME_AS between nodes that may be one thing (resolve/likeness). What a pair is worth depends on the two nodes alone,
 * so that the edges are the same whatever came first; `:Likeness` nodes hold the keys by which alike nodes find each other.
 */
import { loadKnowledge } from "../../knowledge/load.js";
import { eventLikeness, eventLikenessKeys, type ToldEvent } from "../../resolve/likeness/events.js";
import type { Likeness } from "../../resolve/likeness/likeness.js";
import { nameLikeness, nameLikenessKeys, type NamedNode } from "../../resolve/likeness/names.js";
import type { NamedLabel, SameAsRow } from "../graph-store.js";
import { known, type Reader, where } from "./clock.js";
import { runInBatches, type Run } from "./connection.js";

type LikenessLabel = NamedLabel | "Event";

/** What is read of each node, and how two are compared. */
interface Comparison<N> {
  readonly fields: string;
  readonly keys: (node: N) => readonly string[];
  readonly compare: (a: N, b: N) => Likeness | null;
}
const COMPARISONS: Readonly<Record<NamedLabel, Comparison<NamedNode>>> & { readonly Event: Comparison<ToldEvent> } = {
  Actor: named("country: n.country"),
  Place: named("country: n.country"),
  Agreement: named("country: null"),
  Event: {
    fields: `id: n.id, type: n.type, headline: n.headline, polarity: n.polarity, start: n.start, end: n.end,
      initiators: [(n)<-[:INITIATES]-(a:Actor) | a.id], targets: [(n)-[:TARGETS]->(t) | t.id]`,
    keys: eventLikenessKeys,
    compare: eventLikeness,
  },
};

function named(country: string): Comparison<NamedNode> {
  return {
    fields: `id: n.id, name: n.name, kind: n.kind, aliases: n.aliases, ${country}`,
    keys: nameLikenessKeys,
    compare: (a, b) => nameLikeness(a, b, loadKnowledge()),
  };
}

/** Takes away that these nodes may be one with others; before they are deleted, or compared anew. */
export async function forgetLikeness(run: Run, label: LikenessLabel, ids: readonly string[]): Promise<void> {
  // From what was merged away another SAME_AS comes, which is decided and stays.
  await runInBatches(run, `UNWIND $rows AS row MATCH (:${label} {id: row})-[r:SAME_AS]-(:${label}) DELETE r`, ids);
  const keys = await runInBatches(
    run,
    `UNWIND $rows AS row MATCH (:${label} {id: row})<-[:LIKENS]-(k:Likeness) RETURN DISTINCT k.key AS key`,
    ids,
  );
  await runInBatches(run, `UNWIND $rows AS row MATCH (:${label} {id: row})<-[r:LIKENS]-(:Likeness) DELETE r`, ids);
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (k:Likeness {key: row}) WHERE NOT EXISTS { (k)-[:LIKENS]->() } DELETE k",
    [...new Set(keys.map(({ key }) => key as string))],
  );
}

/** Works out again which nodes may be one with these; ids without a node are passed over. */
export async function settleLikeness(run: Run, label: LikenessLabel, ids: readonly string[]): Promise<void> {
  const { fields, keys, compare } = COMPARISONS[label] as Comparison<NamedNode | ToldEvent>;
  const distinct = [...new Set(ids)];
  await forgetLikeness(run, label, distinct);
  const rows = await runInBatches(
    run,
    `UNWIND $rows AS row MATCH (n:${label} {id: row}) RETURN {${fields}} AS node`,
    distinct,
  );
  const nodes = rows.map(({ node }) => node as NamedNode | ToldEvent);
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (n:${label} {id: row.id})
     MERGE (k:Likeness {key: row.key})
     CREATE (k)-[:LIKENS]->(n)`,
    nodes.flatMap((node) => keys(node).map((key) => ({ id: node.id, key: `${label} ${key}` }))),
  );
  const others = await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (:${label} {id: row})<-[:LIKENS]-(:Likeness)-[:LIKENS]->(n:${label})
     WHERE n.id <> row
     WITH DISTINCT row, n
     RETURN row AS id, {${fields}} AS node`,
    nodes.map(({ id }) => id),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const pairs = new Map<string, { from: string; to: string; says: { by: string; score: number; reason: string } }>();
  for (const { id, node } of others) {
    const [a, b] = inOrder(byId.get(id as string)!, node as NamedNode | ToldEvent);
    const alike = compare(a, b);
    if (alike) pairs.set(`${a.id} ${b.id}`, { from: a.id, to: b.id, says: { by: "likeness", ...alike } });
  }
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:${label} {id: row.from})
     MATCH (b:${label} {id: row.to})
     CREATE (a)-[r:SAME_AS]->(b)
     SET r = row.says`,
    [...pairs.values()],
  );
}

const inOrder = <N extends { readonly id: string }>(a: N, b: N): readonly [N, N] => (a.id < b.id ? [a, b] : [b, a]);

/** See {@link GraphStore.sameAs}. */
export async function sameAs(
  reader: Reader,
  label: LikenessLabel,
  ids: readonly string[],
): Promise<(readonly SameAsRow[])[]> {
  const rows = (await reader.read(
    `UNWIND $ids AS id
     MATCH (:${label} {id: id})-[r:SAME_AS]-(n:${label}) ${where(known(reader, label))}
     RETURN id, n.id AS otherId, r.by AS by, r.score AS score, r.reason AS reason`,
    { ids: [...new Set(ids)] },
  )) as unknown as (SameAsRow & { readonly id: string })[];
  return ids.map((wanted) =>
    rows
      .filter(({ id }) => id === wanted)
      .map(({ otherId, by, score, reason }) => ({ otherId, by, score, reason }))
      .sort((a, b) => b.score - a.score || (a.otherId < b.otherId ? -1 : 1)),
  );
}
