/** Who stands within one or two acts of an actor, and what passed among them. */
import type { ActsFilter, ActsRow, Neighbourhood } from "../graph-store.js";
import { knownAct, type Reader } from "./clock.js";
import type { Parameters } from "./connection.js";

/** See {@link GraphStore.neighbourhood}. Each ring takes its busiest actors until the limit is full. */
export async function neighbourhood(
  reader: Reader,
  actorId: string,
  hops: number,
  limit: number,
  filter: ActsFilter,
): Promise<Neighbourhood> {
  const { condition, parameters } = conditionsOf(reader, filter);
  const actors = [actorId];
  let ring = [actorId];
  let truncated = false;
  for (let hop = 1; hop <= hops && ring.length > 0 && !truncated; hop++) {
    const rows = (await reader.read(
      `UNWIND $ring AS id
       MATCH (:Actor {id: id})-[r:ACTED_ON]-(b:Actor) WHERE NOT b.id IN $known AND ${condition}
       RETURN b.id AS id, count(DISTINCT r.eventId) AS events ORDER BY events DESC, id LIMIT $room`,
      { ...parameters, ring, known: actors, room: limit - actors.length + 1 },
    )) as { id: string }[];
    truncated = rows.length > limit - actors.length;
    ring = rows.slice(0, limit - actors.length).map(({ id }) => id);
    actors.push(...ring);
  }
  const acts = (await reader.read(
    `UNWIND $actors AS id
     MATCH (a:Actor {id: id})-[r:ACTED_ON]->(b:Actor) WHERE b.id IN $actors AND ${condition}
     RETURN a.id AS fromId, b.id AS toId, r.type AS type, count(DISTINCT r.eventId) AS events
     ORDER BY fromId, toId, type`,
    { ...parameters, actors },
  )) as unknown as ActsRow[];
  return { actors, acts, truncated };
}

function conditionsOf(reader: Reader, { types, from, to }: ActsFilter): { condition: string; parameters: Parameters } {
  const conditions = [
    knownAct(reader),
    ...(types === undefined ? [] : ["r.type IN $types"]),
    ...(from === undefined ? [] : ["r.start >= $from"]),
    ...(to === undefined ? [] : ["r.start <= $to"]),
  ];
  return {
    condition: conditions.join(" AND "),
    parameters: { ...(types && { types }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
  };
}
