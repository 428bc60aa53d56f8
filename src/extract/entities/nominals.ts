/** Actors, agreements and facilities that are told by common nouns: "the Israeli army", "protesters", "the ceasefire deal". */
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { Sentence } from "../../language/document.js";
import { actorPhrase } from "./actor-nominals.js";
import { agreementPhrase } from "./agreement-nominals.js";
import { bodyPhrase } from "./body-nominals.js";
import type { Candidate } from "./candidate.js";
import { casualties } from "./casualties.js";
import { placePhrase } from "./place-nominals.js";

/** Actors that news puts before what they do or own. */
const ACTING_COMPOUNDS = new Set(["coalition", "rebel", "militia"]);

/** Every noun phrase whose head noun is an actor, agreement or facility; `taken` are tokens of names already found. */
export function nominals(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  named: ReadonlyMap<number, Candidate>,
  words: WordKinds,
  knowledge: Knowledge,
): Candidate[] {
  const found: Candidate[] = [];
  for (const token of sentence.tokens) {
    const killed = token.upos === "NUM" ? casualties(sentence, token) : null;
    if (killed && !taken.has(token.index)) found.push(killed);
    if (taken.has(token.index) || (token.upos !== "NOUN" && token.upos !== "PROPN")) continue;
    // "a rebel raid", "coalition aircraft": these act in compounds too.
    if (token.deprel === "compound" && !ACTING_COMPOUNDS.has(token.text.toLowerCase())) continue;
    // "Prime Ministers Ana Roe and Jan Doe" are the two who are named.
    if (named.get(token.index + 1)?.kind === "PERSON" && words.isTitle(token.text)) continue;
    const candidate =
      placePhrase(sentence, token, named, words) ??
      bodyPhrase(sentence, token, named, words) ??
      actorPhrase(sentence, token, named, words, knowledge) ??
      agreementPhrase(sentence, token, words, knowledge);
    if (candidate) found.push(candidate);
  }
  return found;
}
