/** What is claimed about agreements: what their histories are made of. */
import type { AgreementClaimRow } from "../graph-store.js";
import type { Reader } from "./clock.js";

/** See {@link GraphStore.agreementClaims}. */
export async function agreementClaims(
  reader: Reader,
  ids: readonly string[],
  limit: number,
): Promise<(readonly AgreementClaimRow[])[]> {
  const known = reader.clock === null ? "" : "AND c.publishedEnd <= $clock";
  const rows = (await reader.read(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (a:Agreement {id: id})<-[:CONCERNS|TARGETS]-(e:Event)<-[:REPORTS]-(c:Claim)
       WITH DISTINCT a, e, c, EXISTS { MATCH (e)-[:TARGETS]->(a) } AS aimedAt
       WHERE (aimedAt OR a.id IN c.agreementIds) ${known}
       WITH e, c, aimedAt, coalesce(e.start, '~') AS day, coalesce(c.published, '~') AS published
       ORDER BY day, published, c.id LIMIT $limit
       RETURN e.id AS eventId, c.id AS claimId, e.type AS type, c.polarity AS polarity, c.status AS status,
         c.trigger AS trigger, c.headline AS headline, e.date AS date, e.start AS start, aimedAt, day, published
     }
     RETURN id AS agreementId, eventId, claimId, type, polarity, status, trigger, headline, date, start, aimedAt
     ORDER BY agreementId, day, published, claimId`,
    { ids: [...new Set(ids)], limit },
  )) as unknown as AgreementClaimRow[];
  return ids.map((id) => rows.filter(({ agreementId }) => agreementId === id));
}
