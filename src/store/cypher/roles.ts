/** Lists of the offices that people hold. */
import type { Page, PageRequest, RoleFilter, RoleRow } from "../graph-store.js";
import { knownSentence, type Reader, where } from "./clock.js";
import type { Parameters } from "./connection.js";
import { pageClauses, toPage, type Order } from "./order.js";

const ORDER: Order = [{ by: "p.name" }, { by: "p.id" }, { by: "b.id" }, { by: "title" }];

/** Binds each role once, with the first of the sentences that tell it. */
function matchRoles(
  reader: Reader,
  { persons, bodies, titles }: RoleFilter,
): { readonly match: string; readonly parameters: Parameters } {
  const conditions = where(
    knownSentence(reader, "r"),
    ...(persons === undefined ? [] : ["p.id IN $persons"]),
    ...(bodies === undefined ? [] : ["b.id IN $bodies"]),
    ...(titles === undefined ? [] : ["r.title IN $titles"]),
  );
  return {
    match: `MATCH (p:Actor)-[r:HOLDS_ROLE]->(b:Actor) ${conditions}
      WITH p, b, r.title AS title, min(r.sentenceId) AS sentenceId, min(r.from) AS since, max(r.to) AS until`,
    parameters: { ...(persons && { persons }), ...(bodies && { bodies }), ...(titles && { titles }) },
  };
}

/** See {@link GraphStore.listRoles}. */
export async function listRoles(reader: Reader, filter: RoleFilter, page: PageRequest): Promise<Page<RoleRow>> {
  const { match, parameters } = matchRoles(reader, filter);
  const clauses = pageClauses(ORDER, page);
  const rows = await reader.read(
    `${match}
     WITH p, b, title, sentenceId, since, until${clauses.with}
     ${clauses.where}
     RETURN {personId: p.id, actorId: b.id, title: title, from: since, to: until, sentenceId: sentenceId} AS node,
       ${clauses.columns} ORDER BY ${clauses.orderBy} LIMIT $limit`,
    { ...parameters, ...clauses.parameters },
  );
  return toPage(rows, ORDER, page, (row) => ({ node: row["node"] as RoleRow }));
}

/** See {@link GraphStore.countRoles}. */
export async function countRoles(reader: Reader, filter: RoleFilter, most: number): Promise<number> {
  const { match, parameters } = matchRoles(reader, filter);
  const [row] = await reader.read(`${match} WITH p LIMIT $most RETURN count(*) AS count`, { ...parameters, most });
  return row!["count"] as number;
}
