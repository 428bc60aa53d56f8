/** Lists and counts of events by filter. */
import type { EventNode } from "../../model/graph.js";
import type { EventType } from "../../model/vocabulary.js";
import type {
  CountGroup,
  CountRow,
  CountUnit,
  EventFilter,
  EventOrder,
  GroupedRow,
  Page,
  PageRequest,
  ShortRelation,
} from "../graph-store.js";
import { nodeColumns } from "./along.js";
import type { Reader } from "./clock.js";
import { matchEvents, matchPage } from "./event-filter.js";
import { namesThen, pageThen } from "./nodes.js";
import { pageClauses, toPage, type Order } from "./order.js";

const ID = { by: "n.id" };
/** Undated events come last in either direction. */
const NEWEST = { by: "coalesce(n.start, '')", descending: true };
/** `settled` is the variable that holds what the claims agree on. */
const orders = (settled: "n" | "seen"): { readonly [O in EventOrder]: Order } => ({
  DATE_ASC: [{ by: "coalesce(n.start, '~')" }, ID],
  DATE_DESC: [NEWEST, ID],
  REPORTS_DESC: [{ by: `${settled}.reports`, descending: true }, NEWEST, ID],
  CONFIDENCE_DESC: [{ by: `${settled}.confidence`, descending: true }, NEWEST, ID],
});

/** See {@link GraphStore.listEvents}. */
export async function listEvents(
  reader: Reader,
  filter: EventFilter,
  order: EventOrder,
  page: PageRequest,
  along: readonly ShortRelation[] = [],
): Promise<Page<EventNode>> {
  const by = orders(reader.clock === null ? "n" : "seen")[order];
  const byDate = order === "DATE_ASC" || order === "DATE_DESC";
  const { match, parameters, carried } = byDate ? matchPage(reader, filter, by, page) : matchEvents(reader, filter);
  const clauses = pageClauses(by, page);
  const columns = nodeColumns(reader, "Event", along);
  const rows = await reader.read(
    `${match}
     WITH n${carried}${clauses.with}
     ${clauses.where}
     WITH n, ${clauses.columns} ORDER BY ${clauses.orderBy} LIMIT $limit
     RETURN ${columns.returned}, ${clauses.columns} ORDER BY ${clauses.orderBy}`,
    { ...parameters, ...clauses.parameters },
  );
  return pageThen(reader, "Event", toPage(rows, by, page, columns.read));
}

/** See {@link GraphStore.countEvents}. */
export async function countEvents(reader: Reader, filter: EventFilter, most: number): Promise<number> {
  const { match, parameters } = matchEvents(reader, filter);
  const [row] = await reader.read(`${match} WITH n LIMIT $most RETURN count(n) AS count`, { ...parameters, most });
  return row!["count"] as number;
}

/** How much of `YYYY-MM-DD` names the unit. */
export const LENGTHS: { readonly [U in CountUnit]: number } = { DAY: 10, MONTH: 7, YEAR: 4 };

/** 1 for an event whose whole span lies in one unit: a winter lies in no one year, three days of May in one month. */
export const EXACT =
  "CASE WHEN substring(n.start, 0, $length) = substring(n.end, 0, $length) THEN 1 ELSE 0 END AS exact";

/** See {@link GraphStore.eventCounts}. */
export async function eventCounts(
  reader: Reader,
  filter: EventFilter,
  unit: CountUnit,
  exact = true,
): Promise<readonly CountRow[]> {
  const { match, parameters } = matchEvents(reader, filter);
  const rows = await reader.read(
    `${match}
     WITH substring(n.start, 0, $length) AS key, n.type AS type${exact ? `, ${EXACT}` : ""}
     RETURN key, type, count(*) AS events${exact ? ", sum(exact) AS precise" : ""}`,
    { ...parameters, length: LENGTHS[unit] },
  );
  const counts = rows as unknown as { key: string | null; type: EventType; events: number; precise?: number }[];
  return counts.map((count) => ({ precise: 0, ...count })).sort(compareCounts);
}

/** In order of time, undated last, then by type. */
export const compareCounts = (a: CountRow, b: CountRow): number =>
  compare(a.key ?? "~", b.key ?? "~") || compare(a.type, b.type);

/** Patterns that bind the group `g` of an event `n`, and its words. */
const GROUPS: {
  readonly [G in CountGroup]: (reader: Reader) => {
    readonly match: string;
    readonly key: string;
    readonly name: string;
  };
} = {
  TYPE: () => ({ match: "", key: "n.type", name: "n.type" }),
  ACTOR: () => ({ match: "MATCH (n)-[:INITIATES|TARGETS]-(g:Actor)", key: "g.id", name: "g.name" }),
  OUTLET: ({ clock }) => ({
    match: `MATCH (n)<-[:REPORTS]-(g:Claim) WHERE g.outlet IS NOT NULL${clock === null ? "" : " AND g.publishedEnd <= $clock"}`,
    key: "g.outlet",
    name: "g.outlet",
  }),
};

/** See {@link GraphStore.groupedCounts}. */
export async function groupedCounts(
  reader: Reader,
  filter: EventFilter,
  unit: CountUnit,
  by: CountGroup,
  limit: number,
): Promise<readonly GroupedRow[]> {
  const { match, parameters } = matchEvents(reader, filter);
  const group = GROUPS[by](reader);
  const top = (await reader.read(
    `${match} WITH DISTINCT n ${group.match}
     WITH DISTINCT n, ${group.key} AS group, ${group.name} AS name
     WITH group, name, count(*) AS events ORDER BY events DESC, group LIMIT $limit
     RETURN group AS key, name`,
    { ...parameters, limit },
  )) as { key: string; name: string }[];
  const rows = (await reader.read(
    `${match} WITH DISTINCT n ${group.match}
     WITH DISTINCT n, ${group.key} AS group
     WHERE group IN $groups
     WITH group, substring(n.start, 0, $length) AS key, n.type AS type,
       ${EXACT}
     RETURN group, key, type, count(*) AS events, sum(exact) AS precise`,
    { ...parameters, length: LENGTHS[unit], groups: top.map(({ key }) => key) },
  )) as unknown as (CountRow & { group: string })[];
  const names = by === "ACTOR" ? await namesThen(reader, "Actor", top) : null;
  return top.map(({ key, name }) => ({
    key,
    name: names?.get(key) ?? name,
    counts: rows.filter((row) => row.group === key),
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
