/** The whole graph: counted, and in a canonical order for comparing two stores. */
import type { Label, LabelledNode, Snapshot, StoreStats } from "../graph-store.js";
import { type Condition, either, known, knownAct, knownLink, knownSentence, type Reader, where } from "./clock.js";
import type { Connection } from "./connection.js";
import { LABELS, nodeMap } from "./fields.js";

/** Decisions are no part of what they shape. */
const OF_THE_GRAPH = LABELS.filter((label) => label !== "Decision");

/**
 * Every edge type of DESIGN.md §3, with what makes an edge `(a)-[r]->(b)` known by a day; the edges of auxiliary nodes
 * (NAMES, TELLS, OF, LIKENS, HAS_SHELF, SHELVES) are not among them.
 */
const EDGES: Readonly<Record<string, (reader: Reader) => Condition>> = {
  CONTAINS: (reader) => known(reader, "Article", "a"),
  MENTIONS: (reader) => known(reader, "Sentence", "a"),
  STATED_IN: (reader) => known(reader, "Claim", "a"),
  REPORTS: (reader) => known(reader, "Claim", "a"),
  ATTRIBUTED_TO: (reader) => known(reader, "Claim", "a"),
  INITIATES: (reader) => known(reader, "Event", "b"),
  TARGETS: (reader) => known(reader, "Event", "a"),
  LOCATED_IN: (reader) => knownLink(reader, "placeIds", "b", "a"),
  OCCURS_ON: (reader) => known(reader, "Event", "a"),
  CONCERNS: (reader) => knownLink(reader, "agreementIds", "b", "a"),
  PRECEDES: (reader) => knownSentence(reader, "r"),
  CAUSES: (reader) => knownSentence(reader, "r"),
  PART_OF: (reader) => knownSentence(reader, "r"),
  ACTED_ON: knownAct,
  WITHIN: ({ clock }) =>
    clock === null
      ? null
      : "EXISTS { MATCH (a)<-[:OF]-(t:Telling)<-[:TELLS]-(k:Article) WHERE k.publishedEnd <= $clock AND b.id IN t.within }",
  HOLDS_ROLE: (reader) => knownSentence(reader, "r"),
  PARTY_TO: (reader) => knownSentence(reader, "r"),
  // A likeness joins two of one label: two events or two with names.
  SAME_AS: (reader) =>
    ["a", "b"].map((end) => either(known(reader, "Event", end), known(reader, "Actor", end))).join(" AND "),
};

/** See {@link GraphStore.stats}. */
export async function stats(reader: Reader): Promise<StoreStats> {
  const count = async (pattern: string): Promise<number> =>
    (await reader.read(`MATCH ${pattern} RETURN count(*) AS count`))[0]!["count"] as number;
  const nodes = await Promise.all(
    LABELS.map(
      async (label) =>
        [
          label,
          await count(reader.clock === null ? `(:${label})` : `(n:${label}) ${where(known(reader, label))}`),
        ] as const,
    ),
  );
  const edges = await Promise.all(
    Object.entries(EDGES).map(
      async ([type, condition]) =>
        [
          type,
          await count(reader.clock === null ? `()-[:${type}]->()` : `(a)-[r:${type}]->(b) ${where(condition(reader))}`),
        ] as const,
    ),
  );
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
  for (const type of Object.keys(EDGES)) {
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
