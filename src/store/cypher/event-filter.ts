/** An {@link EventFilter} as Cypher: where to start, and what must hold. Values travel as parameters only. */
import type { EventFilter } from "../graph-store.js";
import type { Parameters, Value } from "./connection.js";

/** One literal condition on `n` for each field of the filter; parameters carry the field's name. */
const CONDITIONS: { readonly [F in keyof EventFilter]-?: string } = {
  ids: "n.id IN $ids",
  types: "n.type IN $types",
  polarity: "n.polarity = $polarity",
  statuses: "n.status IN $statuses",
  initiators: "EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $initiators }",
  targets: "EXISTS { MATCH (n)-[:TARGETS]->(x) WHERE x.id IN $targets }",
  actors: `(EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $actors }
    OR EXISTS { MATCH (n)-[:TARGETS]->(x:Actor) WHERE x.id IN $actors })`,
  // Both as initiators: two different ones, should the lists overlap. (A pattern with both would be slow on Grafeo.)
  between: `(EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $these }
      AND (EXISTS { MATCH (n)-[:TARGETS]->(x:Actor) WHERE x.id IN $those }
        OR EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $those }
          AND COUNT { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $these OR x.id IN $those } > 1)
    OR EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $those }
      AND EXISTS { MATCH (n)-[:TARGETS]->(x:Actor) WHERE x.id IN $these })`,
  places: `EXISTS { MATCH (n)-[:LOCATED_IN|TARGETS]->(:Place)-[:WITHIN*0..]->(x:Place) WHERE x.id IN $places }`,
  agreements: "EXISTS { MATCH (n)-[:CONCERNS|TARGETS]->(x:Agreement) WHERE x.id IN $agreements }",
  outlets: "EXISTS { MATCH (n)<-[:REPORTS]-(c:Claim) WHERE c.outlet IN $outlets }",
  speakers: "EXISTS { MATCH (n)<-[:REPORTS]-(:Claim)-[:ATTRIBUTED_TO]->(x:Actor) WHERE x.id IN $speakers }",
  minConfidence: "n.confidence >= $minConfidence",
  from: "n.start >= $from",
  to: "n.end <= $to",
  overlaps: "n.start <= $lastDay AND n.end >= $firstDay",
};

/**
 * Where the search starts, narrowest first. Without one of these it reads all events (on Neo4j, by the index on start or
 * type where the filter has them).
 */
const ANCHORS: readonly (readonly [keyof EventFilter, string])[] = [
  ["ids", "UNWIND $ids AS anchor MATCH (n:Event {id: anchor})"],
  ["agreements", "UNWIND $agreements AS anchor MATCH (:Agreement {id: anchor})<-[:CONCERNS|TARGETS]-(n:Event)"],
  ["between", "UNWIND $these AS anchor MATCH (:Actor {id: anchor})-[:INITIATES|TARGETS]-(n:Event)"],
  ["initiators", "UNWIND $initiators AS anchor MATCH (:Actor {id: anchor})-[:INITIATES]->(n:Event)"],
  ["actors", "UNWIND $actors AS anchor MATCH (:Actor {id: anchor})-[:INITIATES|TARGETS]-(n:Event)"],
  [
    "speakers",
    "UNWIND $speakers AS anchor MATCH (:Actor {id: anchor})<-[:ATTRIBUTED_TO]-(:Claim)-[:REPORTS]->(n:Event)",
  ],
  [
    "places",
    `UNWIND $places AS anchor
     MATCH (:Place {id: anchor})<-[:WITHIN*0..]-(:Place)<-[:LOCATED_IN|TARGETS]-(n:Event)`,
  ],
];

/** Clauses that bind each matching event once to `n`, and their parameters. */
export interface EventMatch {
  readonly match: string;
  readonly parameters: Parameters;
}

export function matchEvents(filter: EventFilter): EventMatch {
  const asked = (Object.keys(CONDITIONS) as (keyof EventFilter)[]).filter((field) => filter[field] !== undefined);
  const anchor = ANCHORS.find(([field]) => filter[field] !== undefined);
  const conditions = asked
    .filter((field) => field !== anchor?.[0] || field === "between")
    .map((field) => CONDITIONS[field]);
  return {
    match: [
      anchor === undefined ? "MATCH (n:Event)" : `${anchor[1]} WITH DISTINCT n`,
      conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`,
    ].join("\n"),
    parameters: Object.assign({}, ...asked.map((field) => parametersOf(filter, field))) as Parameters,
  };
}

function parametersOf(filter: EventFilter, field: keyof EventFilter): Parameters {
  if (field === "between") return { these: filter.between![0], those: filter.between![1] };
  if (field === "overlaps") return { firstDay: filter.overlaps![0], lastDay: filter.overlaps![1] };
  return { [field]: filter[field] as Value };
}
