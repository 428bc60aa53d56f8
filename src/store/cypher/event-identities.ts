/** What identifies events, and the hops between actors that follow from it. */
import type { EventIdentity } from "../../model/graph.js";
import { SYMMETRIC_TYPES } from "../../model/vocabulary.js";
import { runInBatches, type Run } from "./connection.js";

export interface KeptIdentity {
  /** By what its claims say. */
  readonly told: EventIdentity;
  /** By its edges, which a correction may have changed. */
  readonly now: EventIdentity;
}

/** Read back from the graph; ids without an event are passed over. */
export async function readIdentities(run: Run, ids: readonly string[]): Promise<readonly KeptIdentity[]> {
  const rows = (await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (e:Event {id: row})
     RETURN e.id AS id, e.type AS type, e.date AS date, e.objectHead AS objectHead, e.scope AS scope, e.told AS told,
       [(e)<-[:INITIATES]-(a:Actor) | a.id] AS initiators, [(e)-[:TARGETS]->(n) | n.id] AS targets`,
    [...new Set(ids)],
  )) as unknown as (EventIdentity & { readonly told: string | null })[];
  return rows.map(({ told, ...row }) => {
    const now = { ...row, initiators: [...row.initiators].sort(), targets: [...row.targets].sort() };
    return { now, told: told === null ? now : (JSON.parse(told) as EventIdentity) };
  });
}

/** Each initiator to each other actor aimed at; parties of a symmetric act also to each other, smaller id first. */
export function actedOnPairs(event: EventIdentity): readonly (readonly [string, string])[] {
  const initiators = [...new Set(event.initiators)].sort();
  const targets = [...new Set(event.targets)].filter((id) => id.startsWith("actor:")).sort();
  const direct = initiators.flatMap((from) => targets.filter((to) => to !== from).map((to) => [from, to] as const));
  if (!SYMMETRIC_TYPES.has(event.type)) return direct;
  const mutual = initiators.flatMap((from, i) => initiators.slice(i + 1).map((to) => [from, to] as const));
  const seen = new Set(direct.map((pair) => pair.join(" ")));
  return [...direct, ...mutual.filter((pair) => !seen.has(pair.join(" ")))];
}

/** Takes away the hops of these events, as they are now. */
export async function removeActs(run: Run, events: readonly EventIdentity[]): Promise<void> {
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:Actor {id: row.from})-[r:ACTED_ON {eventId: row.eventId}]->(b:Actor {id: row.to})
     DELETE r`,
    events.flatMap((event) => actedOnPairs(event).map(([from, to]) => ({ from, to, eventId: event.id }))),
  );
}
