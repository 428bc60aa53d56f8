/**
 * The order in which events came into the graph. Each write that adds some takes the next number, under the one write lock
 * (docs/decisions/0006-one-writer.md): so a number that can be read is never followed by a smaller one, whoever writes.
 */
import type { EventNode } from "../../model/graph.js";
import type { Arrivals, EventFilter, Keyset } from "../graph-store.js";
import type { Reader } from "./clock.js";
import { runInBatches, type Run } from "./connection.js";
import { listEvents } from "./events.js";

/** Writes that are looked through at once: each number is a look-up, because Grafeo's indexes know no ranges. */
const NUMBERS = 500;
/** Behind every id of one write. */
const BEHIND = "~";

/** Numbers new events. To be called under the write lock. */
export async function markArrivals(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const [row] = await run(
    `MATCH (m:Migration {id: 'dateline'}) SET m.arrivals = coalesce(m.arrivals, 0) + 1 RETURN m.arrivals AS number`,
  );
  const number = row!["number"] as number;
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (e:Event {id: row.id}) SET e.arrival = row.number",
    ids.map((id) => ({ id, number })),
  );
}

/** See {@link GraphStore.lastArrival}. */
export async function lastArrival(reader: Reader): Promise<Keyset> {
  return [await lastNumber(reader), BEHIND];
}

/** See {@link GraphStore.eventsAdded}. */
export async function eventsAdded(
  reader: Reader,
  filter: EventFilter,
  [number, id]: Keyset,
  limit: number,
): Promise<Arrivals<EventNode>> {
  const last = await lastNumber(reader);
  const first = Number(number);
  const to = Math.min(last, first + NUMBERS);
  if (to < first || (to === first && id === BEHIND)) return { rows: [], end: [first, id!], hasMore: false };
  const found = (await reader.read(
    `UNWIND range($first, $to) AS number
     MATCH (n:Event {arrival: number})
     WHERE number > $first OR n.id > $id
     RETURN number, n.id AS id ORDER BY number, id LIMIT $limit`,
    { first, to, id: id!, limit: limit + 1 },
  )) as { number: number; id: string }[];
  const page = found.slice(0, limit);
  const cut = found.length > limit;
  const rows = await fitting(reader, filter, page);
  const end = cut ? keyOf(page.at(-1)!) : [to, BEHIND];
  return { rows, end, hasMore: cut || to < last };
}

const keyOf = ({ number, id }: { readonly number: number; readonly id: string }): Keyset => [number, id];

/** Those that fit the filter, in the order in which they came. */
async function fitting(
  reader: Reader,
  filter: EventFilter,
  came: readonly { readonly number: number; readonly id: string }[],
): Promise<Arrivals<EventNode>["rows"]> {
  if (came.length === 0) return [];
  const ids = came.map(({ id }) => id);
  const { rows } = await listEvents(reader, { and: [{ ids }, filter] }, "DATE_ASC", {
    limit: ids.length,
    after: null,
    backward: false,
  });
  const nodes = new Map<string, EventNode>(rows.map(({ node }) => [node.id, node]));
  return came.flatMap((each) => {
    const node = nodes.get(each.id);
    return node === undefined ? [] : [{ node, key: keyOf(each) }];
  });
}

async function lastNumber({ read }: Reader): Promise<number> {
  const [row] = await read("MATCH (m:Migration {id: 'dateline'}) RETURN coalesce(m.arrivals, 0) AS number");
  return (row?.["number"] ?? 0) as number;
}
