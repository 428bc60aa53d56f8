import { findDates } from "../../src/extract/dates/find-dates.js";
import type { DateMention } from "../../src/extract/extraction.js";

/** A Wednesday. */
export const PUBLISHED = "2026-01-14";

/** The mentions of a text of plain sentences. */
export function datesOf(text: string, published: string | null = PUBLISHED): DateMention[] {
  const sentences = Array.from(text.matchAll(/\S[^\n]*?[.!?](?= [A-Z]|$)|\S[^\n]*$/gm), ({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
  return findDates(text, sentences, published);
}

/** "late May=2025-05; yesterday=2026-01-13": what is found, short enough to compare. */
export function told(text: string, published: string | null = PUBLISHED): string {
  return datesOf(text, published)
    .map((mention) => `${mention.text}=${String(mention.value)}`)
    .join("; ");
}

/** Rows for `test.each`: each phrase with its expected value. */
export function rows(corpus: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(corpus).flatMap(([value, phrases]) =>
    phrases.map((phrase): [string, string] => [phrase, value]),
  );
}
