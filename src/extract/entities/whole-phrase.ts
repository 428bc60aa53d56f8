/** The longer forms of a noun phrase: with its number ("at least 12 guards") and with what says which ("guards of a convoy", "guards who fled"). */
import type { Sentence, Token } from "../../language/document.js";
import type { Span } from "../extraction.js";
import { countedAs } from "./nominal-use.js";

/** Longer than this is a clause, not a name for somebody. */
const LONGEST = 14;
const APPROXIMATE =
  /^(?:at|least|more|than|over|some|about|around|nearly|almost|only|up|to|fewer|less|several|many|dozens|hundreds|thousands)$/i;

/** Where each of them stands in the text, as offsets; none where the phrase has nothing more. */
export function wholePhrases(
  sentence: Sentence,
  { first: start, head }: { readonly first: number; readonly head: number },
): Span[] {
  const { tokens } = sentence;
  let first = start;
  const noun = tokens[head]!;
  if (noun.upos !== "NOUN" && noun.upos !== "NUM") return [];
  while (first < head && /^(?:whose|which)$/i.test(tokens[first]!.text)) first++;
  const counted = countedFrom(sentence, noun, first);
  const ends = [head, complementEnd(tokens, noun), subtreeEnd(tokens, noun)];
  const spans = [counted, first].flatMap((start) =>
    ends.flatMap((end) => (end - start < LONGEST ? [{ start: tokens[start]!.start, end: tokens[end]!.end }] : [])),
  );
  return spans.filter((one, i) => spans.findIndex(({ start, end }) => start === one.start && end === one.end) === i);
}

/** "At least 12 guards", "hundreds of guards": from the words of number. */
function countedFrom(sentence: Sentence, noun: Token, first: number): number {
  const { tokens } = sentence;
  const number = countedAs(sentence, noun);
  let start = number.index < first ? number.index : first;
  while (start > 0 && (APPROXIMATE.test(tokens[start - 1]!.text) || tokens[start - 1]!.upos === "NUM")) start--;
  // "to 12 guards": a preposition is none of the number's
  while (
    start < first &&
    /^(?:to|at|about|over)$/i.test(tokens[start]!.text) &&
    !/^(?:least|\d.*)$/.test(tokens[start + 1]!.text)
  )
    start++;
  return start;
}

/** The end of what a preposition ties to the noun. */
function complementEnd(tokens: readonly Token[], noun: Token): number {
  const behind = tokens[noun.index + 1];
  const object = behind?.deprel === "case" ? tokens[behind.head] : undefined;
  return object?.head === noun.index
    ? plainEnd(tokens, object.index, noun.index + 1, isUnder(tokens, noun))
    : noun.index;
}

const subtreeEnd = (tokens: readonly Token[], noun: Token): number =>
  plainEnd(tokens, noun.index, noun.index, isUnder(tokens, noun));

/** On to the last word that hangs on the noun, up to a comma or the like. */
function plainEnd(tokens: readonly Token[], from: number, least: number, isIn: (token: Token) => boolean): number {
  let last = from;
  for (let i = Math.min(from, least) + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^[,;:()“”"–—]$/.test(token.text) || !isIn(token)) break;
    if (/^['’]s?$/.test(token.text) || /^(?:flat|appos)/.test(token.deprel)) break;
    if (/[\p{L}\p{N}]/u.test(token.text)) last = Math.max(last, i);
  }
  return last;
}

const isUnder =
  (tokens: readonly Token[], noun: Token) =>
  (token: Token): boolean => {
    let at: Token | undefined = token;
    for (let step = 0; at && step < 12; step++) {
      if (at.index === noun.index) return true;
      if (at.deprel === "conj" && at.head === noun.index) return false;
      at = tokens[at.head];
    }
    return false;
  };
