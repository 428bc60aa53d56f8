/** Counts over time as buckets without a gap. All arithmetic is on UTC days, `YYYY-MM-DD`. */
import { DatelineError } from "../errors.js";
import type { CountRow, CountUnit } from "../store/graph-store.js";
import type { TimeBucket, TimeUnit, TypeCount } from "./generated/resolver-types.js";

const MOST_BUCKETS = 5000;

/** The unit in which the store counts; weeks are made of days and quarters of months. */
export const COUNT_UNIT: Readonly<Record<TimeUnit, CountUnit>> = {
  DAY: "DAY",
  WEEK: "DAY",
  MONTH: "MONTH",
  QUARTER: "MONTH",
  YEAR: "YEAR",
};

/**
 * One bucket a unit from the first to the last, empty ones included. `from` and `to` are the edges where the reader set
 * them; else the first and last event are. Throws BAD_INPUT where that makes more than 5,000 buckets.
 */
export function buckets(
  counts: readonly CountRow[],
  unit: TimeUnit,
  edges: { readonly from?: string; readonly to?: string },
): TimeBucket[] {
  const byStart = grouped(dated(counts), (row) => startOf(unit, row.key));
  const starts = [...byStart.keys()].sort();
  const first = edges.from === undefined ? starts[0] : startOf(unit, edges.from);
  const last = edges.to === undefined ? starts.at(-1) : startOf(unit, edges.to);
  const filled: TimeBucket[] = [];
  if (first === undefined || last === undefined) return filled;
  for (let start = first; start <= last; start = next(unit, start)) {
    if (filled.length === MOST_BUCKETS) throw tooMany(unit, first, last);
    filled.push(bucket(unit, start, byStart.get(start) ?? []));
  }
  return filled;
}

/** Events by type, most frequent first. */
export function byType(counts: readonly CountRow[]): TypeCount[] {
  return [...grouped(counts, (row) => row.type)]
    .map(([type, rows]) => ({ type, count: total(rows) }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

export const total = (counts: readonly CountRow[]): number => counts.reduce((sum, row) => sum + row.events, 0);

/** How many of the events have a date at least as exact as the unit in which they were counted. */
export const preciseOf = (counts: readonly CountRow[]): number => counts.reduce((sum, row) => sum + row.precise, 0);
/** Only the events that have a date. */
export const dated = (counts: readonly CountRow[]): (CountRow & { readonly key: string })[] =>
  counts.filter((row): row is CountRow & { readonly key: string } => row.key !== null);

const bucket = (unit: TimeUnit, start: string, rows: readonly CountRow[]): TimeBucket => ({
  key: keyOf(unit, start),
  start,
  end: shift(next(unit, start), { days: -1 }),
  count: total(rows),
  precise: preciseOf(rows),
  spread: total(rows) - preciseOf(rows),
  byType: byType(rows),
});

/** First day of the unit that holds the day; the day may be cut to its month or year. */
function startOf(unit: TimeUnit, day: string): string {
  const whole = `${day}-01-01`.slice(0, 10);
  switch (unit) {
    case "DAY":
      return whole;
    case "WEEK":
      return shift(whole, { days: -((new Date(whole).getUTCDay() + 6) % 7) });
    case "MONTH":
      return `${whole.slice(0, 7)}-01`;
    case "QUARTER":
      return `${whole.slice(0, 5)}${String(quarterOf(whole) * 3 - 2).padStart(2, "0")}-01`;
    case "YEAR":
      return `${whole.slice(0, 4)}-01-01`;
  }
}

function next(unit: TimeUnit, start: string): string {
  switch (unit) {
    case "DAY":
      return shift(start, { days: 1 });
    case "WEEK":
      return shift(start, { days: 7 });
    case "MONTH":
      return shift(start, { months: 1 });
    case "QUARTER":
      return shift(start, { months: 3 });
    case "YEAR":
      return shift(start, { months: 12 });
  }
}

function keyOf(unit: TimeUnit, start: string): string {
  if (unit === "WEEK") return isoWeek(start);
  if (unit === "QUARTER") return `${start.slice(0, 4)}-Q${quarterOf(start)}`;
  return start.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[unit]);
}

const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** ISO 8601: the week of a Monday is numbered in the year that holds its Thursday. */
function isoWeek(monday: string): string {
  const thursday = shift(monday, { days: 3 });
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, "0")}`;
}

function shift(day: string, by: { readonly days?: number; readonly months?: number }): string {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + (by.months ?? 0), date.getUTCDate() + (by.days ?? 0));
  return date.toISOString().slice(0, 10);
}

function grouped<K, V>(values: readonly V[], keyOfValue: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOfValue(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

const tooMany = (unit: TimeUnit, first: string, last: string): DatelineError =>
  new DatelineError(
    "BAD_INPUT",
    `From ${first} to ${last} there are more than ${MOST_BUCKETS} buckets of one ${unit}; choose a longer unit or narrow \`filter.time\`.`,
    { argument: "unit" },
  );
