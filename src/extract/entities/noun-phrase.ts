/** The extent of a noun phrase that is told by a common noun. */
import type { Sentence, Token } from "../../language/document.js";

const MODIFIERS = new Set([
  "amod",
  "compound",
  "nmod:poss",
  "nummod",
  "det",
  "case",
  "nmod:desc",
  "nmod",
  "flat",
  "punct",
]);

/** From the first modifier that stands right before the noun. */
export function phraseStart({ tokens }: Sentence, noun: Token): number {
  let first = noun.index;
  for (let i = noun.index - 1; i >= 0; i--) {
    const token = tokens[i]!;
    let at = token;
    for (let step = 0; step < 4 && at.head !== noun.index && at.head >= 0; step++) at = tokens[at.head]!;
    if (
      at.head !== noun.index ||
      !MODIFIERS.has(token.deprel.startsWith("nmod") || token.deprel === "case" ? "nmod" : token.deprel)
    ) {
      if (!(["'s", "’s", "-"].includes(token.text) && at.head === noun.index)) break;
    }
    first = i;
  }
  // A preposition or comma before the phrase is not of it: "by the army".
  while (
    first < noun.index &&
    (tokens[first]!.upos === "ADP" || tokens[first]!.upos === "PUNCT" || tokens[first]!.deprel === "case")
  )
    first++;
  return first;
}

/** "BERGEN", "southern" → "Bergen", "Southern" */
export const inTitleCase = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
