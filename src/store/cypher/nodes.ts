/** Nodes by id, lists of nodes, and the edges that carry words of their own: mentions and roles. */
import type {
  Label,
  MentionRow,
  NamedLabel,
  NodeAlong,
  NodeByLabel,
  NodeFilter,
  Page,
  PageRequest,
  RoleRow,
  ShortRelation,
} from "../graph-store.js";
import { nodeColumns } from "./along.js";
import { asKnown, known, knownSentence, type Reader, where } from "./clock.js";
import type { Parameters } from "./connection.js";
import { nowFor } from "./decisions/merged.js";
import { pageClauses, toPage, type Order } from "./order.js";

/** See {@link GraphStore.getNodes}. */
export async function getNodes<L extends Label>(
  reader: Reader,
  label: L,
  ids: readonly string[],
): Promise<(NodeByLabel[L] | null)[]> {
  const found = await getNodesAlong(reader, label, ids, []);
  return found.map((each) => each?.node ?? null);
}

/** See {@link GraphStore.getNodesAlong}. The id of what was merged into another finds that other. */
export async function getNodesAlong<L extends Label>(
  reader: Reader,
  label: L,
  ids: readonly string[],
  along: readonly ShortRelation[],
): Promise<(NodeAlong<NodeByLabel[L]> | null)[]> {
  const found = await nodesById(reader, label, ids, along);
  const now = await nowFor(
    reader,
    label,
    ids.filter((id) => !found.has(id)),
  );
  const others = now.size === 0 ? found : await nodesById(reader, label, [...now.values()], along);
  return ids.map((id) => found.get(id) ?? others.get(now.get(id) ?? "") ?? null);
}

async function nodesById<L extends Label>(
  reader: Reader,
  label: L,
  ids: readonly string[],
  along: readonly ShortRelation[],
): Promise<ReadonlyMap<string, NodeAlong<NodeByLabel[L]>>> {
  const columns = nodeColumns(reader, label, along);
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) ${where(known(reader, label))}
     RETURN ${columns.returned}`,
    { ids: [...new Set(ids)] },
  );
  const read = rows.map(columns.read);
  const nodes = await asKnown(
    reader,
    label,
    read.map(({ node }) => node),
  );
  const lists = new Map(read.map(({ node, along: own = {} }) => [node.id, own]));
  return new Map([...nodes].map(([id, node]) => [id, { node, along: lists.get(id)! }]));
}

const ARTICLE_CONDITIONS = {
  kinds: "false",
  countries: "false",
  outlets: "n.outlet IN $outlets",
  from: "n.publishedStart >= $from",
  to: "n.publishedEnd <= $to",
} satisfies Record<keyof NodeFilter, string>;

const NAMED_CONDITIONS = {
  kinds: "n.kind IN $kinds",
  countries: "n.country IN $countries",
  outlets: "a.outlet IN $outlets",
  from: "a.publishedStart >= $from",
  to: "a.publishedEnd <= $to",
} satisfies Record<keyof NodeFilter, string>;

const ARTICLE_ORDER: Order = [{ by: "coalesce(n.publishedStart, '')", descending: true }, { by: "n.id" }];
const NAME_ORDER: Order = [{ by: "n.name" }, { by: "n.id" }];

/** Named nodes keep to outlets and days by the articles that tell of them: one article must meet all of these. */
function matchNodes(
  reader: Reader,
  label: NamedLabel | "Article",
  filter: NodeFilter,
): { match: string; parameters: Parameters } {
  const fields = (Object.keys(NAMED_CONDITIONS) as (keyof NodeFilter)[]).filter((f) => filter[f] !== undefined);
  const parameters = Object.fromEntries(fields.map((field) => [field, filter[field]!]));
  const conditions = label === "Article" ? ARTICLE_CONDITIONS : NAMED_CONDITIONS;
  const own = fields.filter((field) => label === "Article" || !isOfArticle(field)).map((field) => conditions[field]);
  const told = fields.filter((field) => label !== "Article" && isOfArticle(field)).map((field) => conditions[field]);
  if (told.length > 0)
    own.push(`EXISTS { MATCH (n)<-[:OF]-(:Telling)<-[:TELLS]-(a:Article) WHERE ${told.join(" AND ")} }`);
  return { match: `MATCH (n:${label}) ${where(...own, known(reader, label))}`, parameters };
}

const isOfArticle = (field: keyof NodeFilter): boolean => field === "outlets" || field === "from" || field === "to";

/** See {@link GraphStore.listNodes}. */
export async function listNodes<L extends NamedLabel | "Article">(
  reader: Reader,
  label: L,
  filter: NodeFilter,
  page: PageRequest,
): Promise<Page<NodeByLabel[L]>> {
  const { match, parameters } = matchNodes(reader, label, filter);
  const order = label === "Article" ? ARTICLE_ORDER : NAME_ORDER;
  const clauses = pageClauses(order, page);
  const columns = nodeColumns(reader, label, []);
  const rows = await reader.read(
    `${match}
     WITH n${clauses.with}
     ${clauses.where}
     WITH n, ${clauses.columns} ORDER BY ${clauses.orderBy} LIMIT $limit
     RETURN ${columns.returned}, ${clauses.columns} ORDER BY ${clauses.orderBy}`,
    { ...parameters, ...clauses.parameters },
  );
  return pageThen(reader, label, toPage(rows, order, page, columns.read));
}

/** The same page with its nodes as they were known by the reader's day. */
export async function pageThen<L extends Label>(
  reader: Reader,
  label: L,
  page: Page<NodeByLabel[L]>,
): Promise<Page<NodeByLabel[L]>> {
  if (reader.clock === null) return page;
  const then = await asKnown(
    reader,
    label,
    page.rows.map(({ node }) => node),
  );
  return { ...page, rows: page.rows.map((row) => ({ ...row, node: then.get(row.node.id) ?? row.node })) };
}

/** What each of these was called by the reader's day; nothing where there is no day, since they are called so now. */
export async function namesThen(
  reader: Reader,
  label: NamedLabel,
  rows: readonly { readonly key: string }[],
): Promise<ReadonlyMap<string, string> | null> {
  if (reader.clock === null) return null;
  const nodes = await nodesById(
    reader,
    label,
    rows.map(({ key }) => key),
    [],
  );
  return new Map([...nodes].map(([id, { node }]) => [id, node.name]));
}

/** See {@link GraphStore.countNodes}. */
export async function countNodes(
  reader: Reader,
  label: NamedLabel | "Article",
  filter: NodeFilter,
  most: number,
): Promise<number> {
  const { match, parameters } = matchNodes(reader, label, filter);
  const [row] = await reader.read(`${match} WITH n LIMIT $most RETURN count(n) AS count`, { ...parameters, most });
  return row!["count"] as number;
}

/** See {@link GraphStore.mentions}. */
export async function mentions(reader: Reader, sentenceIds: readonly string[]): Promise<(readonly MentionRow[])[]> {
  const rows = await reader.read(
    `UNWIND $ids AS id
     MATCH (s:Sentence {id: id})-[r:MENTIONS]->(n) ${where(known(reader, "Sentence", "s"))}
     RETURN id AS sentenceId, n.id AS nodeId, head(labels(n)) AS label, r.start AS start, r.end AS end,
       r.text AS text, r.reason AS reason`,
    { ids: [...new Set(sentenceIds)] },
  );
  const bySentence = new Map<string, MentionRow[]>();
  for (const row of rows as unknown as MentionRow[])
    bySentence.set(row.sentenceId, [...(bySentence.get(row.sentenceId) ?? []), row]);
  return sentenceIds.map((id) =>
    (bySentence.get(id) ?? []).sort(
      (a, b) => a.start - b.start || a.end - b.end || compare(a.nodeId, b.nodeId) || compare(a.text, b.text),
    ),
  );
}

/** See {@link GraphStore.roles}. */
export async function roles(reader: Reader, actorIds: readonly string[]): Promise<(readonly RoleRow[])[]> {
  const columns = `p.id AS personId, b.id AS actorId, r.title AS title, r.from AS from, r.to AS to,
    r.sentenceId AS sentenceId`;
  const ids = [...new Set(actorIds)];
  const told = where(knownSentence(reader, "r"));
  const found = await Promise.all([
    reader.read(`UNWIND $ids AS id MATCH (p:Actor {id: id})-[r:HOLDS_ROLE]->(b:Actor) ${told} RETURN ${columns}`, {
      ids,
    }),
    reader.read(`UNWIND $ids AS id MATCH (b:Actor {id: id})<-[r:HOLDS_ROLE]-(p:Actor) ${told} RETURN ${columns}`, {
      ids,
    }),
  ]);
  const [held, within] = found as unknown as [RoleRow[], RoleRow[]];
  return actorIds.map((id) =>
    [
      ...held.filter((role) => role.personId === id),
      ...within.filter((role) => role.actorId === id && role.personId !== id),
    ].sort(
      (a, b) =>
        compare(a.personId, b.personId) ||
        compare(a.actorId, b.actorId) ||
        compare(a.title, b.title) ||
        compare(a.sentenceId, b.sentenceId),
    ),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
