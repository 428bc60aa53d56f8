/**
 * Arithmetic on EDTF values: a day stays a day and a month a month, and what can't be known is null. Weeks and weekends,
 * which EDTF has no form for, are intervals of days from Monday.
 */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

export const pad = (number: number, width = 2): string => String(number).padStart(width, "0");

/** (2026, 1, 14) → `2026-01-14`; null where there is no such day. */
export function dayValue(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date) : null;
}

/** (2026, 13) → `2027-01`. */
export function monthValue(year: number, month: number): string {
  return iso(new Date(Date.UTC(year, month - 1, 1))).slice(0, 7);
}

/** (2026, 3) → `2026-07/2026-09`. */
export function quarterValue(year: number, quarter: number): string {
  return `${monthValue(year, quarter * 3 - 2)}/${monthValue(year, quarter * 3)}`;
}

/** (2026, 2) → `2026-07/2026-12`. */
export function halfValue(year: number, half: 1 | 2): string {
  return `${monthValue(year, half * 6 - 5)}/${monthValue(year, half * 6)}`;
}

/** The year of a value that lies in one year, else null. */
export function yearOf(value: string | null): number | null {
  return value !== null && /^\d{4}(?!.*\/)/.test(value) ? Number(value.slice(0, 4)) : null;
}

/** The month of a day or month, else null. */
export function monthOf(value: string | null): number | null {
  const month = value === null ? null : /^\d{4}-(0\d|1[0-2])(?!.*\/)/.exec(value);
  return month ? Number(month[1]) : null;
}

/** The day itself where the value is one (its time of day cut off), else null. */
export function dayOf(value: string | null): string | null {
  return value !== null && /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/.test(value) ? value.slice(0, 10) : null;
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return parse(day).getUTCDay();
}

export function addDays(day: string, days: number): string {
  return iso(new Date(parse(day).getTime() + days * 86_400_000));
}

/** Monday to Sunday around the day. */
export function weekAround(day: string): string {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return `${monday}/${addDays(monday, 6)}`;
}

/** Of an interval the end that an expression turned that way counts from: "the next day" starts at its last day. */
function edge(value: string, by: number): string {
  const ends = value.split("/");
  return by > 0 ? ends.at(-1)! : ends[0]!;
}

/**
 * The unit that lies `by` units from the anchor: (`2026-01-14`, −1, month) → `2025-12`. Null where the anchor is coarser
 * than the unit, save for a whole number of days in hours.
 */
export function shift(anchor: string | null, by: number, unit: Unit): string | null {
  if (anchor === null || !Number.isInteger(by)) return null;
  const from = edge(anchor, by);
  const day = dayOf(from);
  const year = yearOf(from);
  const month = monthOf(from);
  switch (unit) {
    case "second":
    case "minute":
      return null;
    case "hour":
      return day && by % 24 === 0 ? addDays(day, by / 24) : null;
    case "day":
      return day && addDays(day, by);
    case "fortnight":
    case "week":
      return day && weekAround(addDays(day, by * (unit === "week" ? 7 : 14)));
    case "weekend":
      return day && weekend(addDays(day, by * 7));
    case "month":
      return year !== null && month !== null ? monthValue(year, month + by) : null;
    case "quarter":
      return year !== null && month !== null ? quarterAt(year * 4 + Math.ceil(month / 3) - 1 + by) : null;
    case "year":
      return year === null || year + by < 0 || year + by > 9999 ? null : pad(year + by, 4);
    case "decade":
      return year === null ? null : `${pad(Math.floor(year / 10) + by, 3)}X`;
    case "century":
      return year === null ? null : `${pad(Math.floor(year / 100) + by)}XX`;
  }
}

/** Saturday and Sunday of the day's week. */
function weekend(day: string): string {
  const sunday = weekAround(day).slice(11);
  return `${addDays(sunday, -1)}/${sunday}`;
}

function quarterAt(index: number): string {
  return quarterValue(Math.floor(index / 4), (index % 4) + 1);
}

/**
 * ISO 8601: (3, month) → P3M, (2.5, year) → P2Y6M, (0.5, hour) → PT30M; null where it has no plain form. An unknown number of
 * units is `PXM`, as in TIMEX3.
 */
export function duration(amount: number | null, unit: Unit): string | null {
  if (amount === null) return UNKNOWN_NUMBER[unit];
  const years: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 };
  const whole = amount * (years[unit] ?? (unit === "fortnight" ? 2 : unit === "quarter" ? 3 : 1));
  const half = whole % 1 === 0.5;
  if (!half && !Number.isInteger(whole)) return null;
  const down = Math.floor(whole);
  if (years[unit] !== undefined) return `P${down > 0 ? `${down}Y` : ""}${half ? "6M" : ""}`;
  if (unit === "hour" || unit === "minute") {
    const [sign, below, part] = unit === "hour" ? ["H", "M", 30] : ["M", "S", 30];
    return `PT${down > 0 ? `${down}${sign}` : ""}${half ? `${part}${below}` : ""}`;
  }
  if (unit === "day" && half) return `P${down > 0 ? `${down}D` : ""}T12H`;
  if (half) return null;
  if (unit === "second") return `PT${whole}S`;
  const signs: Partial<Record<Unit, string>> = { day: "D", week: "W", fortnight: "W", month: "M", quarter: "M" };
  return unit === "weekend" ? `P${whole * 2}D` : `P${whole}${signs[unit] ?? "D"}`;
}

const UNKNOWN_NUMBER: Readonly<Record<Unit, string>> = {
  second: "PTXS",
  minute: "PTXM",
  hour: "PTXH",
  day: "PXD",
  weekend: "PXD",
  week: "PXW",
  fortnight: "PXW",
  month: "PXM",
  quarter: "PXM",
  year: "PXY",
  decade: "PXDE",
  century: "PXCE",
};

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const parse = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
