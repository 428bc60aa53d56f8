/** Dates at the door of the API: EDTF in, spans and words out. */
import { DatelineError } from "../errors.js";
import { dateSpan, type DateSpan } from "../model/edtf.js";
import type { DateValueSource } from "./sources.js";

const OPEN_START = "0000-01-01";
const OPEN_END = "9999-12-31";

/** `1768377600000` and `"1768377600000"` are milliseconds since 1970; of shorter numbers `2026` is a year. */
const MILLISECONDS = /^-?\d{9,15}$/;

/** A date argument as text: milliseconds become their day in UTC. Dashboards paste those, as numbers or as digits. */
export const asEdtf = (given: string): string =>
  MILLISECONDS.test(given) && Math.abs(Number(given)) <= 8.64e15
    ? new Date(Number(given)).toISOString().slice(0, 10)
    : given;

/** The days of a date that a client gave. Throws BAD_INPUT that names the argument. */
export function spanOf(text: string, argument: string): DateSpan {
  try {
    return dateSpan(asEdtf(text));
  } catch (cause) {
    if (!(cause instanceof DatelineError)) throw cause;
    throw new DatelineError(cause.code, `\`${argument}\`: ${cause.message}`, { ...cause.details, argument }, { cause });
  }
}

/** First and last day of a range in EDTF; an open or absent end is left out. Throws BAD_INPUT, also on a range that is empty. */
export function rangeOf(
  range: TimeRange | null | undefined,
  argument: string,
): { readonly from?: string; readonly to?: string; readonly overlaps?: readonly [string, string] } {
  if (range?.on != null && (range.from != null || range.to != null))
    throw new DatelineError(
      "BAD_INPUT",
      `\`${argument}\` has \`on\` beside \`from\` or \`to\`; give one or the other.`,
      {
        argument: `${argument}.on`,
      },
    );
  if (range?.on != null) {
    const { start, end } = spanOf(range.on, `${argument}.on`);
    return { from: start, to: end, ...overlapOf(range, argument) };
  }
  const from = range?.from == null ? OPEN_START : spanOf(range.from, `${argument}.from`).start;
  const to = range?.to == null ? OPEN_END : spanOf(range.to, `${argument}.to`).end;
  if (from > to)
    throw new DatelineError("BAD_INPUT", `\`${argument}\` begins on ${from} and ends before that, on ${to}.`, {
      argument,
    });
  return {
    ...(from === OPEN_START ? {} : { from }),
    ...(to === OPEN_END ? {} : { to }),
    ...overlapOf(range, argument),
  };
}

function overlapOf(
  range: TimeRange | null | undefined,
  argument: string,
): { readonly overlaps?: readonly [string, string] } {
  if (range?.overlaps == null) return {};
  const { start, end } = spanOf(range.overlaps, `${argument}.overlaps`);
  return { overlaps: [start, end] };
}

/** A range as a client gives it: bounds, or one date to lie within, or one to touch. */
interface TimeRange {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly on?: string | null | undefined;
  readonly overlaps?: string | null | undefined;
}

export const dateValue = (edtf: string): DateValueSource => ({ edtf, ...dateSpan(edtf) });

const SEASONS = new Map([
  ["21", "spring"],
  ["22", "summer"],
  ["23", "autumn"],
  ["24", "winter"],
]);

/** The date in English words: `2026-01-14` → "14 January 2026", `2025-21` → "spring 2025", `2025-12~` → "about December 2025". */
export function dateInWords(edtf: string): string {
  if (edtf.includes("/")) return edtf.split("/").map(endInWords).join(" to ");
  const about = /[~%]$/.test(edtf) ? "about " : "";
  const doubt = /[?%]$/.test(edtf) ? " (uncertain)" : "";
  return about + plainInWords(edtf.replace(/[~?%]$/, "")) + doubt;
}

const endInWords = (end: string): string => (end === "" || end === ".." ? "open" : dateInWords(end));

function plainInWords(edtf: string): string {
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf);
  if (season) return `${SEASONS.get(season[2]!)!} ${season[1]!}`;
  if (/^\d{3}X$/.test(edtf)) return `${edtf.slice(0, 3)}0s`;
  if (/^\d{4}(-\d\d){1,2}$/.test(edtf)) return written(edtf);
  return edtf;
}

const written = (edtf: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(edtf.length === 10 ? { day: "numeric" } : {}),
  }).format(new Date(edtf));
