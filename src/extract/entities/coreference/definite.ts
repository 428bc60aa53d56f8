/** A description that may mean somebody told before: "the newspaper", "this country", "the two leaders". */
import type { Sentence, Token } from "../../../language/document.js";

export interface Definite {
  readonly first: number;
  readonly noun: Token;
  readonly many: boolean;
  /** "the two", "both". */
  readonly two: boolean;
  /** What stands between the determiner and the noun. */
  readonly modifiers: readonly Token[];
}

const EMPTY = /^(?:two|same|late|embattled|now|then|current|former|incumbent|ruling|new|sitting|outgoing)$/i;

const DETERMINER = /^(?:the|this|both|these)$/i;
const BETWEEN: ReadonlySet<string> = new Set(["ADJ", "NUM", "NOUN", "PROPN", "PUNCT"]);

/** Reads the phrase of a noun; null where it isn't definite, or says more than which one: "the bank that failed". */
export function definiteAt({ tokens }: Sentence, noun: Token): Definite | null {
  if ((noun.upos !== "NOUN" && noun.upos !== "PROPN") || /^(?:compound|flat|appos|nmod:desc)/.test(noun.deprel))
    return null;
  let first = noun.index - 1;
  while (
    first >= 0 &&
    noun.index - first < 5 &&
    BETWEEN.has(tokens[first]!.upos) &&
    !DETERMINER.test(tokens[first]!.text)
  )
    first--;
  const determiner = tokens[first];
  if (!determiner || !DETERMINER.test(determiner.text)) return bareAt(tokens, noun);
  const restricted = tokens.some(
    (one) =>
      one.head === noun.index &&
      one.index > noun.index &&
      (/^(?:nmod|acl)$/.test(one.deprel) || (one.deprel === "acl:relcl" && tokens[noun.index + 1]?.text !== ",")),
  );
  if (restricted) return null;
  const between = tokens.slice(first + 1, noun.index);
  const two = /^both$/i.test(determiner.text) || between.some(({ text }) => /^two$/i.test(text));
  return {
    first,
    noun,
    many: noun.xpos === "NNS" || noun.xpos === "NNPS" || two,
    two,
    modifiers: between.filter(({ text }) => !EMPTY.test(text)),
  };
}

/** "police" and "Norway's president" are as definite without an article. */
function bareAt(tokens: readonly Token[], noun: Token): Definite | null {
  const before = tokens[noun.index - 1];
  const definite = { noun, many: noun.xpos === "NNS", two: false };
  if (noun.lemma === "police" && before?.head !== noun.index)
    return { ...definite, many: false, first: noun.index, modifiers: [] };
  const owner = tokens[noun.index - 2];
  if (!before || !owner || !/^['’]s$/.test(before.text) || owner.upos !== "PROPN") return null;
  return { ...definite, first: owner.index, modifiers: [owner] };
}
