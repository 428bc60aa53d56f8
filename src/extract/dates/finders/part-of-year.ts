import type { Direction, Match, Reading, Shift } from "../phrase.js";

type Part =
  | { readonly month: number }
  | { readonly month: number; readonly day: number }
  | { readonly season: number }
  | { readonly quarter: number }
  | { readonly half: 1 | 2 };

/** The groups DIRECTION ("last"), WHICHYEAR ("of that year") and THAT ("the following") of a match say which year is meant. */
export function partOfYear(part: Part, groups: Match["groups"]): Reading {
  const which = groups["whichyear"];
  const that = groups["that"]?.toLowerCase();
  if (that !== undefined) return { is: "yearless", ...part, direction: directionOf(that), from: "mentioned" };
  return {
    is: "yearless",
    ...part,
    direction: directionOf(groups["direction"]),
    ...(which && { year: whichYear(which) }),
  };
}

/** "last" → −1, "this" → 0, "the following" → 1, none → null. */
export function directionOf(word: string | undefined): Direction {
  if (word === undefined) return null;
  if (/last|past|previous|preceding/i.test(word)) return -1;
  return /next|coming|following/i.test(word) ? 1 : 0;
}

function whichYear(words: string): Shift {
  const isTold = /^(?:this|last|next)$/i.test(words);
  return { is: "shift", by: directionOf(words) ?? 0, unit: "year", from: isTold ? "told" : "mentioned" };
}
