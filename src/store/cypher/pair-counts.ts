/** What passed between two actors, counted once for both directions. */
import type { EventFilter, PairCountRow, PairCounts } from "../graph-store.js";
import { asKnown, known, type Reader, where } from "./clock.js";
import { matchEvents } from "./event-filter.js";
import { compareCounts, EXACT, LENGTHS } from "./events.js";
import { nodeList, nodeOf } from "./fields.js";

/** One event of the pair, as initiator and as target. */
const did = (initiator: string, target: string): string =>
  `(EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id = $${initiator} }
    AND EXISTS { MATCH (n)-[:TARGETS]->(x:Actor) WHERE x.id = $${target} })`;

/** See {@link GraphStore.pairCounts}. */
export async function pairCounts(
  reader: Reader,
  one: string,
  other: string,
  filter: EventFilter,
): Promise<PairCounts | null> {
  const { match, parameters } = matchEvents(reader, { ...filter, between: [[one], [other]] });
  const [row] = await reader.read(
    `MATCH (one:Actor {id: $one}) MATCH (other:Actor {id: $other})
     ${where(known(reader, "Actor", "one"), known(reader, "Actor", "other"))}
     CALL () {
       ${match}
       WITH substring(n.start, 0, $length) AS key, n.type AS type, ${did("one", "other")} AS forth,
         ${did("other", "one")} AS back, ${EXACT}
       WITH key, type, forth, back, count(*) AS events, sum(exact) AS precise
       RETURN collect([key, type, forth, back, events, precise]) AS counts
     }
     RETURN ${nodeList("Actor", "one")} AS one, ${nodeList("Actor", "other")} AS other, counts`,
    { ...parameters, one, other, length: LENGTHS.MONTH },
  );
  if (row === undefined) return null;
  const actors = [nodeOf("Actor", row["one"]), nodeOf("Actor", row["other"])] as const;
  const then = await asKnown(reader, "Actor", actors);
  const counts = (row["counts"] as unknown[][]).map(
    ([key, type, forth, back, events, exact]) => ({ key, type, forth, back, events, precise: exact }) as PairCountRow,
  );
  return { one: then.get(one)!, other: then.get(other)!, counts: counts.sort(compareCounts) };
}
