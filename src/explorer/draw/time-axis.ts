/** Time along a line: days, months, quarters, years and decades between two moments, and how to call them. */
import { widthOf } from "./svg.js";

/** Milliseconds since 1970 UTC, first inclusive, last exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type AxisUnit = "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR" | "DECADE";

export const DAY = 86_400_000;
const LENGTH: Readonly<Record<AxisUnit, number>> = {
  DAY,
  WEEK: 7 * DAY,
  MONTH: 30.4 * DAY,
  QUARTER: 91.3 * DAY,
  YEAR: 365.25 * DAY,
  DECADE: 3652.5 * DAY,
};
const UNITS = Object.keys(LENGTH) as AxisUnit[];

/** The finest unit that is at least so many pixels wide. */
export function unitFor({ from, to }: Span, width: number, least: number): AxisUnit {
  return UNITS.find((unit) => (LENGTH[unit] / (to - from)) * width >= least) ?? "DECADE";
}

/** `2026-01-14` as its first moment. */
export const moment = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** The day of a moment, `2026-01-14`. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** From the first moment of one day to the last of another. */
export const spanOfDays = (start: string, end: string): Span => ({ from: moment(start), to: moment(end) + DAY });

export interface Tick {
  readonly x: number;
  /** Whether the unit begins there, and not before the axis. */
  readonly begins: boolean;
  readonly label: string | null;
}

/** Where units begin within the span, the one that the span begins in included. At most some 400. */
function begins(span: Span, unit: AxisUnit): number[] {
  const found: number[] = [];
  for (let at = floor(span.from, unit); at < span.to && found.length < 400; at = next(at, unit)) found.push(at);
  return found;
}

/** Room between two labels, in pixels. */
const GAP = 8;

/**
 * The marks of an axis: where units begin, each with its label where that has room behind the last one. The first label
 * that stands names its year, so that an axis without a January still says which year it is.
 * @param scale where a moment stands
 * @param left where the axis begins
 * @param size of the letters, in pixels
 */
export function ticks(span: Span, unit: AxisUnit, scale: (time: number) => number, left: number, size: number): Tick[] {
  const starts = begins(span, unit);
  const right = scale(span.to);
  let taken = -Infinity;
  return starts.map((at, index) => {
    const x = Math.max(scale(at), left);
    const text = label(at, unit, taken === -Infinity);
    const end = x + widthOf(text, size);
    // A unit that began before the axis gives its room to the next one.
    const cut = scale(at) < left && index + 1 < starts.length && end + GAP > scale(starts[1]!);
    // Wider faces than the mean must not be cut at the edge.
    const fits = !cut && x >= taken + GAP && end + GAP <= right;
    if (fits) taken = end;
    return { x, begins: scale(at) >= left, label: fits ? text : null };
  });
}

function floor(time: number, unit: AxisUnit): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (unit) {
    case "DAY":
      return utc(year, month, day);
    case "WEEK":
      return utc(year, month, day - ((date.getUTCDay() + 6) % 7));
    case "MONTH":
      return utc(year, month, 1);
    case "QUARTER":
      return utc(year, month - (month % 3), 1);
    case "YEAR":
      return utc(year, 0, 1);
    case "DECADE":
      return utc(Math.floor(year / 10) * 10, 0, 1);
  }
}

function next(time: number, unit: AxisUnit): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (unit) {
    case "DAY":
      return utc(year, month, day + 1);
    case "WEEK":
      return utc(year, month, day + 7);
    case "MONTH":
      return utc(year, month + 1, 1);
    case "QUARTER":
      return utc(year, month + 3, 1);
    case "YEAR":
      return utc(year + 1, 0, 1);
    case "DECADE":
      return utc(year + 10, 0, 1);
  }
}

/** Years before 100 too, which `Date.UTC` takes for the 1900s. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function label(time: number, unit: AxisUnit, first: boolean): string {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const dated = (text: string, begins: boolean): string => (first || begins ? `${text} ${year}` : text);
  switch (unit) {
    case "DAY":
      return dated(`${day} ${MONTHS[month]!}`, day === 1);
    case "WEEK":
      return dated(`${day} ${MONTHS[month]!}`, day <= 7);
    case "MONTH":
      return dated(MONTHS[month]!, month === 0);
    case "QUARTER":
      return dated(`Q${month / 3 + 1}`, month === 0);
    case "YEAR":
      return String(year);
    case "DECADE":
      return `${year}s`;
  }
}
