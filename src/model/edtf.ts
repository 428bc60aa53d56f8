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
  const season = /^(\d{4})-(2[1-4])[~?%]?$/.exec(text);
  if (season) return seasonSpan(Number(season[1]), Number(season[2]));
  let value;
  try {
    value = edtf(text.replace(/T.*$/, ""));
    return { start: day(value.min), end: day(value.max), precision: precisionOf(text, value.type) };
  } catch (cause) {
    throw new DatelineError(
      "BAD_INPUT",
      `"${text}" is not a date; expected EDTF such as 2026-01-14, 2025-12, 2025, 2025-21 (spring) or 2025-03-20/2025-04-14.`,
      { found: text },
      { cause },
    );
  }
}

/** Open ends of an interval (`2025-01/..`) reach to the edge of four-digit years. */
function day(milliseconds: number): string {
  if (milliseconds === Infinity) return "9999-12-31";
  if (milliseconds === -Infinity) return "0000-01-01";
  return new Date(milliseconds).toISOString().slice(0, 10);
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

function precisionOf(text: string, type: string): DatePrecision {
  if (type === "Interval" || type === "List" || type === "Set") return "INTERVAL";
  if (type === "Season") return "SEASON";
  if (type === "Decade" || /^\d{3}X$/.test(text)) return "DECADE";
  if (type === "Century" || /^\d\dXX$/.test(text)) return "CENTURY";
  const parts = text.replace(/[~?%]/g, "").replace(/T.*$/, "").split("-").length;
  return parts >= 3 ? "DAY" : parts === 2 ? "MONTH" : "YEAR";
}
