/**
 * Reading the graph as it was known on a day: only what articles published by then tell. Evidence carries the last day on
 * which it can have been published; undated articles are not known to have been published by any day.
 */
import type { EventCorrection } from "../../model/decision.js";
import { correctSettled, settleEvent } from "../../model/settle.js";
import type { ClaimNode, EventNode } from "../../model/graph.js";
import type { Label, NodeByLabel, ReadLimits } from "../graph-store.js";
import type { Connection, Run } from "./connection.js";
import { nodeMap } from "./fields.js";
import { settleNode, type Telling } from "./tellings.js";

/** What reads are given: a connection, and the day to which they keep; null where all is told. */
export interface Reader extends Pick<Connection, "fullText"> {
  readonly read: Run;
  /** `YYYY-MM-DD`, sent with each statement as `$clock`. */
  readonly clock: string | null;
}

export const readerAt = (connection: Connection, clock: string | null, limits: ReadLimits | null): Reader => ({
  clock,
  read:
    clock === null
      ? (query, parameters) => connection.read(query, parameters, limits)
      : (query, parameters = {}) =>
          connection.read(query, query.includes("$clock") ? { ...parameters, clock } : parameters, limits),
  fullText: (label, property) => connection.fullText(label, property),
});

/** A condition as Cypher; null for one that always holds, which is not said: behind "WHERE true" Grafeo starts from no index. */
export type Condition = string | null;

/** `WHERE` with all of these; empty where they always hold. */
export function where(...conditions: readonly Condition[]): string {
  const said = conditions.filter((each) => each !== null);
  return said.length === 0 ? "" : `WHERE ${said.join(" AND ")}`;
}

/** That one of these holds. */
export const either = (...conditions: readonly Condition[]): Condition =>
  conditions.includes(null) ? null : `(${conditions.join(" OR ")})`;

const TOLD_BY_ARTICLE = "EXISTS { MATCH (n)<-[:OF]-(:Telling)<-[:TELLS]-(k:Article) WHERE k.publishedEnd <= $clock }";

const KNOWN: { readonly [L in Label]: Condition } = {
  Article: "n.publishedEnd <= $clock",
  Sentence: "n.publishedEnd <= $clock",
  Claim: "n.publishedEnd <= $clock",
  Event: "EXISTS { MATCH (n)<-[:REPORTS]-(k:Claim) WHERE k.publishedEnd <= $clock }",
  Actor: TOLD_BY_ARTICLE,
  Place: TOLD_BY_ARTICLE,
  Agreement: TOLD_BY_ARTICLE,
  Date: TOLD_BY_ARTICLE,
  // Corrections are no news: they hold for every day.
  Decision: null,
};

/** The condition that a node in `variable` was known by then; without a clock everything is. */
export const known = ({ clock }: Reader, label: Label, variable = "n"): Condition =>
  clock === null ? null : (KNOWN[label]?.replace(/\bn\b(?=[.)])/g, variable) ?? null);

/** The condition that the sentence which an edge names was known by then. */
export const knownSentence = ({ clock }: Reader, edge: string): Condition =>
  clock === null ? null : `EXISTS { MATCH (k:Sentence {id: ${edge}.sentenceId}) WHERE k.publishedEnd <= $clock }`;

/** The condition that the event behind an ACTED_ON edge `r` was known by then. */
export const knownAct = ({ clock }: Reader): Condition =>
  clock === null
    ? null
    : "EXISTS { MATCH (:Event {id: r.eventId})<-[:REPORTS]-(k:Claim) WHERE k.publishedEnd <= $clock }";

/** The condition that a claim known by then says of an event that it has to do with `x`. */
export const knownLink = (
  { clock }: Reader,
  property: "placeIds" | "agreementIds",
  x: string,
  event = "n",
): Condition =>
  clock === null
    ? null
    : `EXISTS { MATCH (${event})<-[:REPORTS]-(k:Claim) WHERE k.publishedEnd <= $clock AND ${x}.id IN k.${property} }`;

/** The nodes as the articles of that day make them: an event's claims, a name's tellings agree anew. */
export async function asKnown<L extends Label>(
  reader: Reader,
  label: L,
  nodes: readonly NodeByLabel[L][],
): Promise<ReadonlyMap<string, NodeByLabel[L]>> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (reader.clock === null || byId.size === 0) return byId;
  if (label === "Event") return (await eventsThen(reader, byId as Map<string, EventNode>)) as typeof byId;
  if (label === "Actor" || label === "Place" || label === "Agreement") return namedThen(reader, byId);
  return byId;
}

async function eventsThen(reader: Reader, events: ReadonlyMap<string, EventNode>): Promise<Map<string, EventNode>> {
  const rows = (await reader.read(
    `UNWIND $ids AS id
     MATCH (e:Event {id: id})<-[:REPORTS]-(c:Claim) WHERE c.publishedEnd <= $clock
     RETURN id, e.corrected AS corrected, ${nodeMap("Claim", "c")} AS claim`,
    { ids: [...events.keys()] },
  )) as { id: string; corrected: string | null; claim: ClaimNode }[];
  const claims = grouped(rows, ({ id }) => id);
  return new Map(
    [...claims].map(([id, told]) => {
      const event = events.get(id)!;
      const settled = settleEvent(
        event.date,
        told.map(({ claim }) => claim),
      );
      const { corrected } = told[0]!;
      const correction = corrected === null ? {} : (JSON.parse(corrected) as EventCorrection);
      return [id, { ...event, ...correctSettled(settled, correction) }];
    }),
  );
}

async function namedThen<N extends { readonly id: string }>(
  reader: Reader,
  nodes: ReadonlyMap<string, N>,
): Promise<Map<string, N>> {
  const rows = (await reader.read(
    `UNWIND $ids AS id
     MATCH (t:Telling {nodeId: id})<-[:TELLS]-(k:Article) WHERE k.publishedEnd <= $clock
     MATCH (t)-[:OF]->(n)
     RETURN DISTINCT CASE WHEN n.toldName IS NULL THEN null ELSE n.name END AS given, t.id AS id, t.label AS label, t.nodeId AS nodeId, t.name AS name, t.kind AS kind,
       t.aliases AS aliases, t.country AS country, t.latitude AS latitude, t.longitude AS longitude, t.within AS within`,
    { ids: [...nodes.keys()] },
  )) as unknown as (Telling & { readonly given: string | null })[];
  return new Map(
    [...grouped(rows, ({ nodeId }) => nodeId)].map(([id, tellings]) => {
      const node = nodes.get(id)!;
      const then = settleNode(tellings, tellings[0]!.given ?? undefined).properties;
      const fields = Object.keys(node).map((field) => [field, then[field] ?? null]);
      return [id, Object.fromEntries(fields)];
    }),
  );
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
