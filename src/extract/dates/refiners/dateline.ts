import { dayOf } from "../calendar.js";
import type { Finding } from "../phrase.js";

const HEAD = 300;

/**
 * The day from which the article speaks: publication where that is a day, else the day in the article's own dateline
 * ("GENEVA, March 3, 2025 —", or a line of its own) if that lies within the coarse date of publication.
 */
export function dayOfWriting(findings: readonly Finding[], text: string, published: string | null): string | null {
  if (dayOf(published)) return published;
  const first = findings.find(({ start, reading }) => start < HEAD && reading.is === "known" && dayOf(reading.value));
  if (first?.reading.is !== "known" || first.reading.value === null) return published;
  const line = text.slice(text.lastIndexOf("\n", first.start) + 1, first.start);
  const isDateline =
    line.length < 60 &&
    /^[^.!?]*(?:^|[\s,(|])$/.test(line) &&
    /^\)?\s*(?:[—–|:]|-\s|--|\n|$)/.test(text.slice(first.end));
  return isDateline && (published === null || first.reading.value.startsWith(published))
    ? first.reading.value
    : published;
}
