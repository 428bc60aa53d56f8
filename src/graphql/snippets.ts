/** Cuts the words around a match out of a text and marks what matched. */
import type { Snippet, TextRange } from "./generated/resolver-types.js";

/** Longest snippet in UTF-16 units, the dots at its ends aside. */
const LONGEST = 240;

/** The part of the text that shows the first match, with every match in it marked. */
export function snippet(text: string, query: string): Snippet {
  const [from, to] = windowOf(text, matches(text, query)[0]?.start ?? 0);
  const cut = `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  const highlights = matches(cut, query);
  return { text: cut, highlights, html: asHtml(cut, highlights) };
}

/** Where words of the text match a word of the query; endings may differ: "rejected" matches "rejects". */
export function matches(text: string, query: string): TextRange[] {
  const wanted = words(query).map(({ folded }) => folded);
  return words(text)
    .filter(({ folded }) => wanted.some((word) => alike(word, folded)))
    .map(({ start, end }) => ({ start, end }));
}

const words = (text: string): (TextRange & { readonly folded: string })[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0].normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(),
  }));

/** Equal, or equal but for an inflection after a stem of at least four letters. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = short.replace(/(?:e|es|ed|s|ing)$/, "");
  return stem.length >= 4 && new RegExp(`^${stem}(?:e|es|ed|s|ing|ings)?$`, "u").test(long);
}

/** Begins and ends between words. */
function windowOf(text: string, match: number): readonly [number, number] {
  if (text.length <= LONGEST) return [0, text.length];
  const wanted = Math.max(0, Math.min(match - LONGEST / 3, text.length - LONGEST));
  const from = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const to = from + LONGEST >= text.length ? text.length : text.lastIndexOf(" ", from + LONGEST);
  return [from, to > from ? to : text.length];
}

function asHtml(text: string, highlights: readonly TextRange[]): string {
  let html = "";
  let at = 0;
  for (const { start, end } of highlights) {
    html += `${escape(text.slice(at, start))}<mark>${escape(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escape(text.slice(at));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
