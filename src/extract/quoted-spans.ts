/** Where an article's words stand in quotation marks. */
import { everyMatch } from "../language/every-match.js";
import type { Span } from "./extraction.js";

const PARAGRAPH = /\S(?:(?!\n\s*\n)[\s\S])*/g;
const MARK = /[“”"]/g;

/** Curly marks pair up; straight ones open and close by turns. A quote that isn't closed ends with its paragraph. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: paragraph, index } of everyMatch(PARAGRAPH, text)) {
    let open: number | null = null;
    for (const { 0: mark, index: at } of everyMatch(MARK, paragraph)) {
      if (open === null && mark !== "”") open = at;
      else if (open !== null && mark !== "“") {
        spans.push({ start: index + open, end: index + at + 1 });
        open = null;
      }
    }
    if (open !== null) spans.push({ start: index + open, end: index + paragraph.length });
  }
  return spans;
}

/** The one of these spans, in the order of the text and apart from each other, that holds the offset. */
export function quoteAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found && found.start <= offset ? found : undefined;
}
