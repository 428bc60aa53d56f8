/**
 * Persons and bodies that have no name in the article and that no description before them explains: "the driver", "a solicitor in
 * Bergen", "the regulator". They are found last, so that a noun which means somebody named stays a mention of them, and are kept
 * only where they act or are acted upon (`prune-entities.ts`).
 */
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { Document, Sentence, Token } from "../../language/document.js";
import type { ActorKind } from "../../model/vocabulary.js";
import type { Entity } from "../extraction.js";
import { spanText, type Candidate } from "./candidate.js";
import { complementOf } from "./nominal-use.js";
import { capitalise, phraseStart } from "./noun-phrase.js";
import { toMention } from "./put-together.js";
import { tokensWithin } from "./tokens-within.js";

/** How the reason of these begins. */
export const BY_NOUN = "told by the noun";

const DETERMINER = /^(?:the|this|that|a|an|one|another|his|her|its|their|my|our|whose)$/i;
const DEFINITE = /^(?:the|this|that)$/i;
/** Nouns that mean anybody, or a role that nobody plays. */
const EMPTY =
  /^(?:man|woman|person|people|individual|somebody|someone|friend|one|thing|body|side|party|member|head|figure|part|mate|guy|child|group|team|league|force|union|power|service|press)$/;

/** The entities with those behind them, each noun once where it is told again with "the". */
export function withToldByNoun(document: Document, entities: readonly Entity[], words: WordKinds): Entity[] {
  const taken = tokensWithin(document, entities, ({ form }) => form !== "PRONOUN");
  const told: Candidate[][] = [];
  const last = new Map<string, Candidate[]>();
  for (const sentence of document.sentences)
    for (const noun of sentence.tokens) {
      if (noun.upos !== "NOUN" || taken.has(noun)) continue;
      const found = toldBy(sentence, noun, words);
      if (!found) continue;
      const key = `${found.kind} ${noun.lemma.toLowerCase()}`;
      const before = DEFINITE.test(sentence.tokens[found.first]!.text) ? last.get(key) : undefined;
      if (before) before.push(found);
      else {
        const list = [found];
        told.push(list);
        last.set(key, list);
      }
    }
  return [...entities, ...told.map(toEntity)];
}

function toldBy(sentence: Sentence, noun: Token, words: WordKinds): Candidate | null {
  const { tokens } = sentence;
  if (/^NNP?S$/.test(noun.xpos) || EMPTY.test(noun.lemma) || !isActive(tokens, noun)) return null;
  const kind = kindOf(sentence, noun, words);
  const first = phraseStart(sentence, noun);
  if (kind === null || first === noun.index || !DETERMINER.test(tokens[first]!.text)) return null;
  const text = spanText(sentence, first + 1, noun.index);
  return {
    sentence,
    first,
    last: noun.index,
    form: "NOMINAL",
    type: "ACTOR",
    kind,
    name: capitalise(text + complementOf(sentence, noun)),
    knownId: null,
    country: null,
    reason: `${BY_NOUN} "${noun.text.toLowerCase()}" alone`,
  };
}

function kindOf({ tokens }: Sentence, noun: Token, words: WordKinds): ActorKind | null {
  const told = words.actorNoun(`${tokens[noun.index - 1]?.text ?? ""} ${noun.text}`) ?? words.actorNoun(noun.text);
  if (told === "STATE") return "GOVERNMENT_BODY";
  if (told !== null) return told === "GROUP" ? null : told;
  return words.isPersonNoun(noun.lemma) || words.isTitle(noun.text) ? "PERSON" : null;
}

/** The subject, object or agent of a verb, or joined to one. */
function isActive(tokens: readonly Token[], noun: Token): boolean {
  let at = noun;
  for (let i = 0; i < 4 && at.deprel === "conj"; i++) at = tokens[at.head] ?? at;
  if (!/^(?:nsubj|obj|iobj|obl:agent)/.test(at.deprel)) {
    const isBy = tokens.some(
      (one) => one.head === at.index && one.deprel === "case" && /^(?:by|with|against)$/.test(one.text),
    );
    if (!(at.deprel.startsWith("obl") && isBy)) return false;
  }
  return tokens[at.head]?.upos === "VERB";
}

const toEntity = (told: readonly Candidate[]): Entity => {
  const { name, type, kind, knownId, country } = told[0]!;
  return { name, type, kind, knownId, country, mentions: told.map(toMention) };
};
