import type { Shift } from "../phrase.js";

/** The year that "of that year", "last year", "the following year" means after a month or season. */
export function whichYear(words: string): Shift {
  const lower = words.toLowerCase();
  const by = /last|previous|preceding/.test(lower) ? -1 : /next|following/.test(lower) ? 1 : 0;
  return { is: "shift", by, unit: "year", from: /^(?:this|last|next)$/.test(lower) ? "published" : "mentioned" };
}
