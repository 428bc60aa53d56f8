/** Who stands within one or two acts of an actor, and what passed among them. */
import type { ActsFilter, ActsRow, Neighbourhood } from "../graph-store.js";
import { asKnown, type Condition, known, knownAct, type Reader, where } from "./clock.js";
import type { Parameters } from "./connection.js";
import { nodeList, nodeOf } from "./fields.js";

/**
 * See {@link GraphStore.neighbourhood}. Each ring takes its busiest actors until the limit is full; the second is looked for
 * only where the first leaves room. One statement, that reads up to `limit` actors of each ring.
 */
export async function neighbourhood(
  reader: Reader,
  actorId: string,
  hops: number,
  limit: number,
  filter: ActsFilter,
): Promise<Neighbourhood | null> {
  const { conditions, parameters } = conditionsOf(reader, filter);
  const [row] = await reader.read(
    `MATCH (a:Actor {id: $actorId}) ${where(known(reader, "Actor", "a"))}
     CALL (a) {
       MATCH (a)-[r:ACTED_ON]-(b:Actor) ${where("b.id <> $actorId", ...conditions)}
       WITH b, count(DISTINCT r.eventId) AS events ORDER BY events DESC, b.id LIMIT $limit
       RETURN collect(b) AS near
     }
     CALL (a, near) {
       UNWIND CASE WHEN $hops = 1 OR size(near) >= $limit THEN [] ELSE near END AS x
       MATCH (x)-[r:ACTED_ON]-(b:Actor) ${where("b.id <> $actorId", "NOT b IN near", ...conditions)}
       WITH b, count(DISTINCT r.eventId) AS events ORDER BY events DESC, b.id LIMIT $limit
       RETURN collect(b) AS far
     }
     WITH [a] + near + far AS actors
     CALL (actors) {
       UNWIND actors AS x
       MATCH (x)-[r:ACTED_ON]->(b:Actor) ${where("b IN actors", ...conditions)}
       WITH x.id AS fromId, b.id AS toId, r.type AS type, count(DISTINCT r.eventId) AS events
       RETURN collect([fromId, toId, type, events]) AS acts
     }
     RETURN [x IN actors | ${nodeList("Actor", "x")}] AS actors, acts`,
    { ...parameters, actorId, hops, limit },
  );
  if (row === undefined) return null;
  const all = (row["actors"] as unknown[]).map((each) => nodeOf("Actor", each));
  const shown = all.slice(0, limit);
  const ids = new Set(shown.map(({ id }) => id));
  const acts = (row["acts"] as unknown[][])
    .map(([fromId, toId, type, events]) => ({ fromId, toId, type, events }) as ActsRow)
    .filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
    .sort((a, b) => compare(a.fromId, b.fromId) || compare(a.toId, b.toId) || compare(a.type, b.type));
  const then = await asKnown(reader, "Actor", shown);
  return { actors: shown.map((each) => then.get(each.id)!), acts, truncated: all.length > limit };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function conditionsOf(
  reader: Reader,
  { types, from, to }: ActsFilter,
): { conditions: readonly Condition[]; parameters: Parameters } {
  const conditions = [
    knownAct(reader),
    ...(types === undefined ? [] : ["r.type IN $types"]),
    ...(from === undefined ? [] : ["r.start >= $from"]),
    ...(to === undefined ? [] : ["r.start <= $to"]),
  ];
  return {
    conditions,
    parameters: { ...(types && { types }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
  };
}
