/** What names are compared by: their words without marks and case, their letters without what spellings differ in. */
import { distance } from "fastest-levenshtein";
import { slug } from "../../model/ids.js";

/** "Ana María Roe-Diaz" → ["ana", "maria", "roe", "diaz"] */
export const wordsOf = (name: string): string[] =>
  slug(name)
    .split("-")
    .filter((word) => word !== "");

/** What firms carry behind their name, and words that say only what sort of body it is. */
const LEGAL = new Set(
  "inc incorporated ltd limited llc plc corp corporation co company gmbh ag sa spa nv group holdings holding".split(
    " ",
  ),
);
const SMALL = new Set("of the and for on in a an de la le du des del al el".split(" "));

/** The words of a body's name that tell it from others: "Roe Holdings Ltd." → ["roe"]. */
export function tellingWords(name: string): string[] {
  const words = wordsOf(name).filter((word) => !SMALL.has(word));
  const bare = words.filter((word) => !LEGAL.has(word));
  return bare.length > 0 ? bare : words;
}

/** "International Maritime Organization" → "imo"; "" for a single word. */
export function initialsOf(name: string): string {
  const words = wordsOf(name).filter((word) => !SMALL.has(word));
  return words.length > 1 ? words.map((word) => word.charAt(0)).join("") : "";
}

/** The consonants, with those joined that spellings swap: "lavrov" and "lawrow" → "lvrv". */
export function skeleton(word: string): string {
  return word
    .replace(/ph/g, "f")
    .replace(/(?:kh|ch|ck|q|c)/g, "k")
    .replace(/(?:w|v)/g, "v")
    .replace(/z/g, "s")
    .replace(/(?<!^)[aeiouyhj]/g, "")
    .replace(/(.)\1+/g, "$1");
}

/** "Netanyahu" and "Netanyahoo", "Lavrov" and "Lawrow": one edit, two in long words, the first letter the same. */
export const isSpeltAlike = (a: string, b: string): boolean =>
  a !== b &&
  Math.min(a.length, b.length) > 3 &&
  a[0] === b[0] &&
  distance(a, b) <= (Math.min(a.length, b.length) > 6 ? 2 : 1);
