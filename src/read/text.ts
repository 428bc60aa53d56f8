/**
 * Plain text: a title, then `Outlet | Date` or `By Author | Outlet | Date`, then the article. Another such pair begins
 * the next article:
 *
 *     Ministers meet in Oslo
 *     By Jane Roe | Northern Courier | January 14, 2026
 *     The foreign ministers of …
 */
import type { DatelineError } from "../errors.js";
import type { Draft, FormatReader } from "./draft.js";
import { fault, quoted } from "./fault.js";
import { paragraphs } from "./paragraphs.js";
import { DATE_EXAMPLES, publicationDate } from "./publication-date.js";

const EXPECTED = `"Outlet | Date" or "By Author | Outlet | Date" with a date such as ${DATE_EXAMPLES}`;
/** Longer lines, and lines that end a sentence, are no title of a further article; "Germany turns to the U.S." is one. */
const LONGEST_TITLE = 200;

type Byline = Pick<Draft, "outlet" | "author" | "published">;

/** A title at line `title` and its byline at line `byline` (from 0). */
interface Head extends Byline {
  readonly title: number;
  readonly byline: number;
}

export const readText: FormatReader = (text, file) => {
  const lines = text.split(/[\n\u2028\u2029]/);
  const first = firstHead(lines, file);
  const heads = [first, ...furtherHeads(lines, first.byline + 1)];
  return heads.map((head, i) => articleAt(head, lines, heads[i + 1]?.title ?? lines.length, file));
};

function articleAt(head: Head, lines: readonly string[], end: number, file: string): Draft | DatelineError {
  const { outlet, author, published } = head;
  const title = lines[head.title]!.trim();
  const text = paragraphs(lines.slice(head.byline + 1, end));
  if (text !== "") return { title, outlet, author, url: null, published, text };
  return fault({
    file,
    line: head.byline + 1,
    found: `nothing below the title ${quoted(title)} and its line of outlet and date`,
    expected: "the text of the article",
  });
}

function firstHead(lines: readonly string[], file: string): Head {
  const title = nextFilled(lines, 0);
  if (title === -1) throw fault({ file, found: "an empty file", expected: "a title on its first line" });
  const second = nextFilled(lines, title + 1);
  if (second === -1) throw fault({ file, line: title + 1, found: "a title and nothing below it", expected: EXPECTED });
  const byline = parseByline(lines[second]!);
  if (byline === null) throw fault({ file, line: second + 1, found: quoted(lines[second]!), expected: EXPECTED });
  return { title, byline: second, ...byline };
}

function furtherHeads(lines: readonly string[], from: number): Head[] {
  const heads: Head[] = [];
  for (let title = nextFilled(lines, from); title !== -1; title = nextFilled(lines, title + 1)) {
    const second = nextFilled(lines, title + 1);
    if (second === -1) break;
    const byline = mayBeTitle(lines[title]!.trim()) ? parseByline(lines[second]!) : null;
    if (byline !== null) {
      heads.push({ title, byline: second, ...byline });
      title = second;
    }
  }
  return heads;
}

const mayBeTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE && (!/[.,;:]$/.test(line) || /\b\p{Lu}\.$/u.test(line));

/** "By Jane Roe | Northern Courier | 14 January 2026"; null for any other line. "Undated" gives no date. */
function parseByline(line: string): Byline | null {
  const parts = line.split("|").map((part) => part.trim());
  if (parts.length < 2 || parts.length > 3 || parts.includes("")) return null;
  const date = parts.pop()!;
  const published = publicationDate(date);
  if (published === null && !/^(undated|no date|date unknown)$/i.test(date)) return null;
  const isAuthor = parts.length === 2 || /^by\s/i.test(parts[0]!);
  const author = isAuthor ? parts.shift()!.replace(/^by\s+/i, "") : null;
  return { author, outlet: parts[0] ?? null, published };
}

/** The first line at or behind `from` that isn't blank, else −1. */
function nextFilled(lines: readonly string[], from: number): number {
  for (let i = from; i < lines.length; i++) if (lines[i]!.trim() !== "") return i;
  return -1;
}
