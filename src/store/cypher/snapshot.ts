/** The whole graph: counted, and in a canonical order for comparing two stores. */
import type { Label, LabelledNode, Snapshot, StoreStats } from "../graph-store.js";
import { known, type Reader } from "./clock.js";
import type { Connection } from "./connection.js";
import { LABELS, nodeMap } from "./fields.js";

/** Decisions are no part of what they shape. */
const OF_THE_GRAPH = LABELS.filter((label) => label !== "Decision");

/** Every edge type of DESIGN.md §3; the edges of auxiliary nodes (NAMES, TELLS, OF, LIKENS) are not among them. */
const EDGE_TYPES = [
  "CONTAINS",
  "MENTIONS",
  "STATED_IN",
  "REPORTS",
  "ATTRIBUTED_TO",
  "INITIATES",
  "TARGETS",
  "LOCATED_IN",
  "OCCURS_ON",
  "CONCERNS",
  "PRECEDES",
  "CAUSES",
  "PART_OF",
  "ACTED_ON",
  "WITHIN",
  "HOLDS_ROLE",
  "PARTY_TO",
  "SAME_AS",
] as const;

/** See {@link GraphStore.stats}. */
export async function stats(reader: Reader): Promise<StoreStats> {
  const count = async (pattern: string): Promise<number> =>
    (await reader.read(`MATCH ${pattern} RETURN count(*) AS count`))[0]!["count"] as number;
  const nodes = await Promise.all(
    LABELS.map(
      async (label) =>
        [
          label,
          await count(reader.clock === null ? `(:${label})` : `(n:${label}) WHERE ${known(reader, label)}`),
        ] as const,
    ),
  );
  // Which edges were known by a day is not counted: most hang on sentences that other edges share.
  const types = reader.clock === null ? EDGE_TYPES : [];
  const edges = await Promise.all(types.map(async (type) => [type, await count(`()-[:${type}]->()`)] as const));
  return { nodes: Object.fromEntries(nodes) as Record<Label, number>, edges: Object.fromEntries(edges) };
}

/** See {@link GraphStore.snapshot}. */
export async function snapshot(connection: Connection): Promise<Snapshot> {
  const nodes: LabelledNode[] = [];
  for (const label of OF_THE_GRAPH) {
    const rows = await connection.read(`MATCH (n:${label}) RETURN ${nodeMap(label)} AS node`);
    nodes.push(...rows.map(({ node }) => ({ label, node: sortedKeys(node as object) }) as unknown as LabelledNode));
  }
  const edges: Snapshot["edges"][number][] = [];
  for (const type of EDGE_TYPES) {
    const rows = await connection.read(
      `MATCH (a)-[r:${type}]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS properties`,
    );
    edges.push(
      ...rows.map(({ from, to, properties }) => ({
        type,
        from: from as string,
        to: to as string,
        properties: sortedKeys(properties as object),
      })),
    );
  }
  return { nodes: inOrder(nodes, ({ label, node }) => [label, node.id]), edges: inOrder(edges, Object.values) };
}

const sortedKeys = (value: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

function inOrder<T>(values: readonly T[], key: (value: T) => unknown): T[] {
  return values
    .map((value) => [JSON.stringify(key(value)), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, value]) => value);
}
