/** Lists and counts of events by filter. */
import type { EventNode } from "../../model/graph.js";
import type { DatePrecision, EventType } from "../../model/vocabulary.js";
import type { CountRow, CountUnit, EventFilter, EventOrder, Page, PageRequest } from "../graph-store.js";
import type { Connection } from "./connection.js";
import { matchEvents } from "./event-filter.js";
import { nodeMap } from "./fields.js";
import { pageClauses, toPage, type Order } from "./order.js";

const ID = { by: "n.id" };
/** Undated events come last in either direction. */
const NEWEST = { by: "coalesce(n.start, '')", descending: true };
const ORDERS: { readonly [O in EventOrder]: Order } = {
  DATE_ASC: [{ by: "coalesce(n.start, '~')" }, ID],
  DATE_DESC: [NEWEST, ID],
  REPORTS_DESC: [{ by: "n.reports", descending: true }, NEWEST, ID],
  CONFIDENCE_DESC: [{ by: "n.confidence", descending: true }, NEWEST, ID],
};

/** See {@link GraphStore.listEvents}. */
export async function listEvents(
  connection: Connection,
  filter: EventFilter,
  order: EventOrder,
  page: PageRequest,
): Promise<Page<EventNode>> {
  const { match, parameters } = matchEvents(filter);
  const clauses = pageClauses(ORDERS[order], page);
  const rows = await connection.read(
    `${match}
     WITH n${clauses.with}
     ${clauses.where}
     WITH n, ${clauses.columns} ORDER BY ${clauses.orderBy} LIMIT $limit
     RETURN ${nodeMap("Event")} AS node, ${clauses.columns} ORDER BY ${clauses.orderBy}`,
    { ...parameters, ...clauses.parameters },
  );
  return toPage(rows, ORDERS[order], page);
}

/** See {@link GraphStore.countEvents}. */
export async function countEvents(connection: Connection, filter: EventFilter): Promise<number> {
  const { match, parameters } = matchEvents(filter);
  const [row] = await connection.read(`${match} RETURN count(n) AS count`, parameters);
  return row!["count"] as number;
}

/** How much of `YYYY-MM-DD` names the unit, and which precisions fix it. */
const UNITS: { readonly [U in CountUnit]: { readonly length: number; readonly precise: readonly DatePrecision[] } } = {
  DAY: { length: 10, precise: ["DAY"] },
  MONTH: { length: 7, precise: ["DAY", "MONTH"] },
  YEAR: { length: 4, precise: ["DAY", "MONTH", "SEASON", "YEAR"] },
};

/** See {@link GraphStore.eventCounts}. */
export async function eventCounts(
  connection: Connection,
  filter: EventFilter,
  unit: CountUnit,
): Promise<readonly CountRow[]> {
  const { match, parameters } = matchEvents(filter);
  const { length, precise } = UNITS[unit];
  const rows = await connection.read(
    `${match}
     WITH substring(n.start, 0, $length) AS key, n.type AS type,
       CASE WHEN n.precision IN $precise THEN 1 ELSE 0 END AS exact
     RETURN key, type, count(*) AS events, sum(exact) AS precise`,
    { ...parameters, length, precise },
  );
  const counts = rows as unknown as { key: string | null; type: EventType; events: number; precise: number }[];
  return counts.sort((a, b) => compare(a.key ?? "~", b.key ?? "~") || compare(a.type, b.type));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
