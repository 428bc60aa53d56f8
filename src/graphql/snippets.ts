/** Cuts the words around a match out of a text and marks what matched. */
import type { Snippet, TextRange } from "./generated/resolver-types.js";

/** Longest snippet in UTF-16 units, the dots at its ends aside. */
const LONGEST = 240;

/** The words of a query, as {@link matches} compares them. */
export const wantedIn = (query: string): readonly string[] => words(query).map(({ folded }) => folded);

/**
 * The part of the text that shows the first match, with every match in it marked. A short text is shown whole; what
 * matches in it is looked for when it is asked for.
 */
export function snippet(text: string, wanted: readonly string[]): Snippet {
  const [from, to] = text.length <= LONGEST ? [0, text.length] : windowOf(text, matches(text, wanted)[0]?.start ?? 0);
  const cut = `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  return {
    text: cut,
    get highlights() {
      return matches(cut, wanted);
    },
    get html() {
      return asHtml(cut, this.highlights);
    },
  };
}

/** Where words of the text match a wanted one; endings may differ: "rejected" matches "rejects". */
export function matches(text: string, wanted: readonly string[]): TextRange[] {
  return words(text)
    .filter(({ folded }) => wanted.some((word) => alike(word, folded)))
    .map(({ start, end }) => ({ start, end }));
}

const words = (text: string): (TextRange & { readonly folded: string })[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));

const fold = (word: string): string =>
  (/^[a-z0-9]+$/i.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();

const ENDINGS: ReadonlySet<string> = new Set(["", "e", "es", "ed", "s", "ing", "ings"]);
const SHORTEST_STEM = 4;

/** Equal, or equal but for an inflection after a stem of at least four letters. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.slice(0, SHORTEST_STEM) !== b.slice(0, SHORTEST_STEM)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = short.replace(/(?:e|es|ed|s|ing)$/, "");
  return stem.length >= SHORTEST_STEM && long.startsWith(stem) && ENDINGS.has(long.slice(stem.length));
}

/** Of a text that is longer than a snippet: begins and ends between words. */
function windowOf(text: string, match: number): readonly [number, number] {
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
