/**
 * Words as both stores index them. The stores' own analysers differ (one stems, the other doesn't fold accents), so the
 * text is cut and stemmed here and each index only splits at spaces: the same question finds the same things on both.
 */
import { nameKey } from "../../model/ids.js";

/** Lower-case stems of the words of a text, separated by spaces: "Israel's refusals" → "israel refusal". */
export function searchTerms(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?(?=[^\p{L}]|$)/gu, "")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, "")
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map(stem).join(" ");
}

/** Cuts English inflection only ("rejects", "rejected", "rejecting" → "reject"), never derivation ("rejection"). */
function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = word
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/(?<=[^su])s$/, "");
  const rest = singular.replace(/(?:ed|ing)$/, "");
  const bare = /[aeiouy][a-z]/.test(rest) ? rest : singular;
  // "patrolled" lost its ending only; so did "call", if "called" is to be the same.
  const single = bare.replace(/([b-df-hj-np-tv-z])\1$/, "$1");
  return single.length < 4 ? single : single.replace(/e$/, "");
}

/** Three-letter pieces of a name's key, with the edges of words as "0": "Iran" → "0ir ira ran an0". */
export function nameGrams(name: string): string {
  return [...grams(nameKey(name).toLowerCase())].join(" ");
}

/** 1 for equal names, 0 for names without a common piece: the Dice coefficient of their three-letter pieces. */
export function nameLikeness(a: string, b: string): number {
  const left = grams(nameKey(a).toLowerCase());
  const right = grams(nameKey(b).toLowerCase());
  const common = [...left].filter((gram) => right.has(gram)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** Pieces are written so that no analyser cuts them: letters and digits only, the edge of a word as "0". */
function grams(key: string): Set<string> {
  const pieces = new Set<string>();
  for (const word of key.split(" ").filter((part) => part !== "")) {
    const letters = Array.from(`0${word}0`);
    for (let first = 0; first + 3 <= letters.length; first++) pieces.add(letters.slice(first, first + 3).join(""));
  }
  return pieces;
}
