/** Events as what identifies them says, with the edges that follow from that. */
import type { EventIdentity } from "../../model/graph.js";
import { markArrivals } from "./arrivals.js";
import { runInBatches, type Run, type Value } from "./connection.js";
import { removeActs } from "./event-identities.js";
import { shelve, unshelve } from "./shelves.js";

/** Adds those events that the graph lacks, with the edges that their identity says. Gives back the ids of the added. */
export async function addEvents(run: Run, identities: readonly EventIdentity[]): Promise<ReadonlySet<string>> {
  const events = new Map(identities.map((event) => [event.id, event]));
  const known = await runInBatches(run, "UNWIND $rows AS row MATCH (e:Event {id: row}) RETURN e.id AS id", [
    ...events.keys(),
  ]);
  for (const { id } of known) events.delete(id as string);
  const added = [...events.values()];

  await runInBatches(
    run,
    "UNWIND $rows AS row CREATE (e:Event) SET e = row",
    added.map(({ id, type, date, objectHead, scope }) => ({ id, type, date, objectHead, scope })),
  );
  await addEdges(run, added);
  await markArrivals(run, [...events.keys()]);
  return new Set(events.keys());
}

/** Gives events other initiators, targets and dates; the hops between their actors are only taken away. */
export async function remakeEdges(
  run: Run,
  changes: readonly { readonly was: EventIdentity; readonly is: EventIdentity }[],
): Promise<void> {
  await removeActs(
    run,
    changes.map(({ was }) => was),
  );
  const ids = changes.map(({ was }) => was.id);
  await unshelve(run, ids);
  await runInBatches(run, "UNWIND $rows AS row MATCH (:Event {id: row})<-[r:INITIATES]-() DELETE r", ids);
  await runInBatches(run, "UNWIND $rows AS row MATCH (:Event {id: row})-[r:TARGETS|OCCURS_ON]->() DELETE r", ids);
  await addEdges(
    run,
    changes.map(({ is }) => is),
  );
}

async function addEdges(run: Run, events: readonly EventIdentity[]): Promise<void> {
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (e:Event {id: row.eventId})
     MATCH (a:Actor {id: row.nodeId})
     CREATE (a)-[:INITIATES]->(e)`,
    edges(events, ({ initiators }) => initiators),
  );
  for (const label of ["Actor", "Place", "Agreement"] as const)
    await runInBatches(
      run,
      `UNWIND $rows AS row
       MATCH (e:Event {id: row.eventId})
       MATCH (n:${label} {id: row.nodeId})
       CREATE (e)-[:TARGETS]->(n)`,
      edges(events, ({ targets }) => targets.filter((id) => id.startsWith(`${label.toLowerCase()}:`))),
    );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (e:Event {id: row.eventId})
     MATCH (d:Date {id: row.nodeId})
     CREATE (e)-[:OCCURS_ON]->(d)`,
    edges(events, ({ date }) => (date === null ? [] : [date])),
  );
  await shelve(run, events);
}

const edges = (events: readonly EventIdentity[], ends: (event: EventIdentity) => readonly string[]): Value[] =>
  events.flatMap((event) => [...new Set(ends(event))].map((nodeId) => ({ eventId: event.id, nodeId })));
