/** Agreements that are told by common nouns: "the ceasefire deal", "a wider trade pact". */
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { Sentence, Token } from "../../language/document.js";
import { spanText, type Candidate } from "./candidate.js";
import { capitalise, phraseStart } from "./noun-phrase.js";

/** The noun phrase as an agreement, or null. */
export function agreementPhrase(
  sentence: Sentence,
  noun: Token,
  words: WordKinds,
  knowledge: Knowledge,
): Candidate | null {
  const { tokens } = sentence;
  const two = `${tokens[noun.index - 1]?.text ?? ""} ${noun.text}`;
  const kind = words.agreementNoun(two) ?? words.agreementNoun(noun.text);
  if (kind === null) return null;
  const first = phraseStart(sentence, noun);
  let start = first;
  while (start < noun.index && /^(?:the|a|an|this|that|any|such|its|their|his|her|our|no)$/i.test(tokens[start]!.text))
    start++;
  const text = spanText(sentence, start, noun.index);
  // "law", "act", "plan" alone are words of every text; a qualified one is a particular plan.
  if (start === noun.index && ["LAW", "PEACE_PLAN", "STATEMENT", "MECHANISM", "OTHER", "TRADE"].includes(kind))
    return null;
  // "the Iran nuclear deal", "the Minsk accords" with small letters.
  const known = knowledge.lookup(text).find(({ entity }) => entity.type === "AGREEMENT")?.entity;
  return {
    sentence,
    first,
    last: noun.index,
    form: "NOMINAL",
    type: "AGREEMENT",
    kind: known?.kind ?? kind,
    name: known?.name ?? capitalise(text),
    knownId: known?.id ?? null,
    country: null,
    reason: `common noun "${noun.text.toLowerCase()}"`,
  };
}
