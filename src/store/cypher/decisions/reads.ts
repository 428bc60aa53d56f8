/** Lists of decisions, and what the nodes that they correct are without them. */
import type { DecisionNode } from "../../../model/decision.js";
import type { ClaimNode, EventIdentity } from "../../../model/graph.js";
import { settleEvent } from "../../../model/settle.js";
import type { DecisionFilter, EventReading, NamedLabel, Page, PageRequest } from "../../graph-store.js";
import { nodeColumns } from "../along.js";
import type { Reader } from "../clock.js";
import type { Parameters } from "../connection.js";
import { nodeMap } from "../fields.js";
import { pageClauses, toPage, type Order } from "../order.js";

const LAST_FIRST: Order = [{ by: "n.number", descending: true }];

function matchDecisions({ kinds, by, subjects, holds }: DecisionFilter): { match: string; parameters: Parameters } {
  const conditions = [
    ...(kinds === undefined ? [] : ["n.kind IN $kinds"]),
    ...(by === undefined ? [] : ["n.by IN $by"]),
    ...(holds === undefined ? [] : [`n.undoneNumber IS ${holds ? "" : "NOT "}NULL`]),
    ...(subjects === undefined ? [] : ["EXISTS { MATCH (n)-[:ABOUT]->(s:Subject) WHERE s.id IN $subjects }"]),
  ];
  return {
    match: `MATCH (n:Decision)${conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`}`,
    parameters: { ...(kinds && { kinds }), ...(by && { by }), ...(subjects && { subjects }) },
  };
}

/** See {@link GraphStore.listDecisions}. */
export async function listDecisions(
  reader: Reader,
  filter: DecisionFilter,
  page: PageRequest,
): Promise<Page<DecisionNode>> {
  const { match, parameters } = matchDecisions(filter);
  const clauses = pageClauses(LAST_FIRST, page);
  const columns = nodeColumns(reader, "Decision", []);
  const rows = await reader.read(
    `${match}
     WITH n${clauses.with}
     ${clauses.where}
     WITH n, ${clauses.columns} ORDER BY ${clauses.orderBy} LIMIT $limit
     RETURN ${columns.returned}, ${clauses.columns} ORDER BY ${clauses.orderBy}`,
    { ...parameters, ...clauses.parameters },
  );
  return toPage(rows, LAST_FIRST, page, columns.read);
}

/** See {@link GraphStore.countDecisions}. */
export async function countDecisions(reader: Reader, filter: DecisionFilter, most: number): Promise<number> {
  const { match, parameters } = matchDecisions(filter);
  const [row] = await reader.read(`${match} WITH n LIMIT $most RETURN count(n) AS count`, { ...parameters, most });
  return row!["count"] as number;
}

/** See {@link GraphStore.toldNames}. */
export async function toldNames(reader: Reader, label: NamedLabel, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = (await reader.read(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, n.toldName AS name`, {
    ids: [...new Set(ids)],
  })) as { id: string; name: string | null }[];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? null);
}

interface CorrectedClaim {
  readonly id: string;
  readonly told: string;
  readonly claim: ClaimNode;
  readonly places: readonly string[];
  readonly agreements: readonly string[];
}

/** See {@link GraphStore.eventReadings}. */
export async function eventReadings(reader: Reader, ids: readonly string[]): Promise<(EventReading | null)[]> {
  const rows = (await reader.read(
    `UNWIND $ids AS id
     MATCH (e:Event {id: id})<-[:REPORTS]-(c:Claim)
     WHERE e.corrected IS NOT NULL${reader.clock === null ? "" : " AND c.publishedEnd <= $clock"}
     RETURN id, e.told AS told, ${nodeMap("Claim", "c")} AS claim, coalesce(c.toldPlaceIds, c.placeIds) AS places,
       coalesce(c.toldAgreementIds, c.agreementIds) AS agreements`,
    { ids: [...new Set(ids)] },
  )) as unknown as CorrectedClaim[];
  const byEvent = new Map<string, CorrectedClaim[]>();
  for (const row of rows) byEvent.set(row.id, [...(byEvent.get(row.id) ?? []), row]);
  return ids.map((id) => {
    const own = byEvent.get(id);
    return own === undefined ? null : reading(own);
  });
}

function reading(claims: readonly CorrectedClaim[]): EventReading {
  const { type, date, initiators, targets } = JSON.parse(claims[0]!.told) as EventIdentity;
  const settled = settleEvent(
    date,
    claims.map(({ claim }) => claim),
  );
  const { headline, object, polarity, status } = settled;
  const all = (ids: (claim: CorrectedClaim) => readonly string[]): string[] => [...new Set(claims.flatMap(ids))].sort();
  return {
    ...{ type, headline, object, date, polarity, status, initiators, targets },
    places: all((claim) => claim.places),
    agreements: all((claim) => claim.agreements),
  };
}
