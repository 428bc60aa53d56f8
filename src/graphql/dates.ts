/** Dates at the door of the API: EDTF in, spans and words out. */
import { DatelineError } from "../errors.js";
import { dateSpan, type DateSpan } from "../model/edtf.js";
import type { DateValueSource } from "./sources.js";

const OPEN_START = "0000-01-01";
const OPEN_END = "9999-12-31";

/** `1768377600000` and `"1768377600000"` are milliseconds since 1970; of shorter numbers `2026` is a year. */
const MILLISECONDS = /^-?\d{9,15}$/;

/** A day with a time: `2026-01-14T08:30:00.000Z`, `2026-01-14T23:30-05:00`. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

/**
 * A date argument as text: milliseconds and moments become their day in UTC. Dashboards paste those, as numbers or as
 * digits. What is neither, or no possible time, stays as it is.
 */
export function asEdtf(given: string): string {
  if (MILLISECONDS.test(given) && Math.abs(Number(given)) <= 8.64e15) return dayOf(Number(given));
  if (!MOMENT.test(given)) return given;
  const moment = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/i.test(given) ? given : `${given}Z`);
  return Number.isNaN(moment) || !isDay(given.slice(0, 10)) ? given : dayOf(moment);
}

/** Date.parse takes 30 February for 2 March. */
const isDay = (text: string): boolean => dayOf(Date.parse(`${text}T00:00Z`)) === text;

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The days of a date that a client gave. Throws BAD_INPUT that names the argument. */
export function spanOf(text: string, argument: string): DateSpan {
  const edtf = asEdtf(text);
  if (MOMENT.test(edtf) && !edtf.includes("/"))
    throw new DatelineError(
      "BAD_INPUT",
      `\`${argument}\`: "${edtf.slice(0, 60)}" is no moment; expected such as 2026-01-14T08:30:00Z.`,
      {
        argument,
        found: text,
      },
    );
  try {
    return dateSpan(edtf);
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
    return { ...openEnded(start, end), ...overlapOf(range, argument) };
  }
  const from = range?.from == null ? OPEN_START : spanOf(range.from, `${argument}.from`).start;
  const to = range?.to == null ? OPEN_END : spanOf(range.to, `${argument}.to`).end;
  if (from > to)
    throw new DatelineError("BAD_INPUT", `\`${argument}\` begins on ${from} and ends before that, on ${to}.`, {
      argument,
    });
  return { ...openEnded(from, to), ...overlapOf(range, argument) };
}

const openEnded = (from: string, to: string): { readonly from?: string; readonly to?: string } => ({
  ...(from === OPEN_START ? {} : { from }),
  ...(to === OPEN_END ? {} : { to }),
});

/** {@link rangeOf} for what has a date of publication and no span. Throws BAD_INPUT for `overlaps` as well. */
export function publicationRange(
  range: TimeRange | null | undefined,
  argument: string,
): { readonly from?: string; readonly to?: string } {
  if (range?.overlaps != null)
    throw new DatelineError("BAD_INPUT", `\`${argument}.overlaps\` is for events; give \`from\`, \`to\` or \`on\`.`, {
      argument: `${argument}.overlaps`,
    });
  return rangeOf(range, argument);
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
