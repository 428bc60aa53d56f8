/**
 * Dates as exact as the text: EDTF (ISO 8601-2, Library of Congress 2019) read by the `edtf` package, reduced to the span
 * of days that the expression can mean and its precision.
 */
import edtf from "edtf";
import { DatelineError } from "../errors.js";
import type { DatePrecision } from "./vocabulary.js";

export interface DateSpan {
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
}

const cache = new Map<string, DateSpan>();

/**
 * The days that an EDTF text covers: `2025-12` → 2025-12-01 to 2025-12-31, MONTH; `2025-21` (spring) → March to May,
 * SEASON; `2025-03-20/2025-04-14` → that interval. A time of day is cut off. Throws BAD_INPUT on anything else.
 */
export function dateSpan(text: string): DateSpan {
  let span = cache.get(text);
  if (span === undefined) {
    span = parse(text);
    if (cache.size < 10_000) cache.set(text, span);
  }
  return span;
}

/** Whether {@link dateSpan} can read the text. */
export function isEdtf(text: string): boolean {
  try {
    dateSpan(text);
    return true;
  } catch {
    return false;
  }
}

/** `2026-01-14` → [`2026-01`, `2026`]: the coarser dates that contain it, nearest first; none for intervals. */
export function dateAncestors(text: string): readonly string[] {
  const { start, precision } = dateSpan(text);
  if (precision === "DAY") return [start.slice(0, 7), start.slice(0, 4)];
  return precision === "MONTH" || precision === "SEASON" ? [start.slice(0, 4)] : [];
}

function parse(text: string): DateSpan {
  const ends = text.replace(/T[^/]*/g, "").split("/");
  try {
    return ends.length === 2 ? interval(ends[0]!, ends[1]!) : single(ends.join("/"));
  } catch (cause) {
    throw new DatelineError(
      "BAD_INPUT",
      `"${text}" is not a date; expected EDTF such as 2026-01-14, 2025-12, 2025, 2025-21 (spring) or 2025-03-20/2025-04-14.`,
      { found: text },
      { cause },
    );
  }
}

/** Ends that are open or unknown (`2025-01/..`, `/2025`) reach to the edge of four-digit years. */
function interval(from: string, to: string): DateSpan {
  const isOpen = (end: string): boolean => end === "" || end === "..";
  if (isOpen(from) && isOpen(to)) throw new RangeError("Both ends are open.");
  const start = isOpen(from) ? "0000-01-01" : single(from).start;
  const end = isOpen(to) ? "9999-12-31" : single(to).end;
  if (start > end) throw new RangeError("It ends before it begins.");
  return { start, end, precision: "INTERVAL" };
}

function single(text: string): DateSpan {
  const season = /^(\d{4})-(2[1-4])[~?%]?$/.exec(text);
  if (season) return seasonSpan(Number(season[1]), Number(season[2]));
  const value = edtf(text);
  return { start: day(value.min), end: day(value.max), precision: precisionOf(text, value.type) };
}

function day(milliseconds: number): string {
  const [date] = new Date(milliseconds).toISOString().split("T");
  if (!/^\d{4}-/.test(date!)) throw new RangeError("Years have four digits.");
  return date!;
}

/**
 * Meteorological seasons of the northern hemisphere, which news in English mostly means: 21 spring is March to May, 24
 * winter begins in December of its year. (The `edtf` package takes seasons for quarters, so they are read here.)
 */
function seasonSpan(year: number, code: number): DateSpan {
  const first = (code - 20) * 3;
  return {
    start: day(Date.UTC(year, first - 1, 1)),
    end: day(Date.UTC(year, first + 2, 0)),
    precision: "SEASON",
  };
}

/** Unspecified parts don't count: `2026-01-XX` is a month. */
function precisionOf(text: string, type: string): DatePrecision {
  if (type === "List" || type === "Set") return "INTERVAL";
  if (type === "Season") return "SEASON";
  const stated = text.replace(/[~?%]/g, "").replace(/(?:-XX){1,2}$/, "");
  if (type === "Decade" || /^\d{3}X/.test(stated)) return "DECADE";
  if (type === "Century" || /^\d\dXX/.test(stated)) return "CENTURY";
  const parts = stated.split("-").length;
  return parts >= 3 ? "DAY" : parts === 2 ? "MONTH" : "YEAR";
}
