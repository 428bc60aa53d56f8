/**
 * Descriptions and pronouns that mean an entity told before: "the newspaper", "both sides", "she", "its". Read from left to
 * right, each by rules from the surest to the least sure, as in Raghunathan et al., "A Multi-Pass Sieve for Coreference
 * Resolution" (2010); what has no name competes too, so that "it" may mean nothing that the graph holds.
 */
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { Document, Sentence, Token } from "../../language/document.js";
import type { Entity, Mention, RoleMention } from "../extraction.js";
import { quotedSpans } from "../quoted-spans.js";
import { definiteAt } from "./coreference/definite.js";
import { describedReferent } from "./coreference/descriptions.js";
import { pronounKind, pronounReferent } from "./coreference/pronouns.js";
import { tellingOf, type Referent } from "./coreference/referent.js";
import { entityReferents, pairReferents, unnamedReferent } from "./coreference/referents.js";

export interface CoreferenceInput {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly roles: readonly RoleMention[];
  readonly words: WordKinds;
}

/** The entities with these mentions added, in their order. */
export function addCoreference({ document, entities, roles, words }: CoreferenceInput): Entity[] {
  const named = entityReferents(document, entities);
  const referents: Referent[] = [...named, ...pairReferents(named)];
  const quotes = quotedSpans(document.text);
  const taken = new Set(entities.flatMap((entity) => entity.mentions.flatMap(tokensOf)));
  const added: Mention[][] = entities.map(() => []);

  const mean = (referent: Referent, sentence: Sentence, first: number, token: Token, reason: string): void => {
    for (const index of referent.entities) added[index]!.push(toMention(sentence, first, token, reason));
    referent.tellings.push(tellingOf(sentence, first, token.index, token.index));
    // "both sides" brings each of them to the foreground.
    if (referent.entities.length > 1)
      for (const index of referent.entities)
        named[index]!.tellings.push(tellingOf(sentence, first, token.index, token.index));
  };

  for (const sentence of document.sentences)
    for (const token of sentence.tokens) {
      if (taken.has(`${sentence.index}:${token.index}`)) continue;
      const anaphor = { sentence, token };
      const kind = pronounKind(token);
      if (kind) {
        const referent = pronounReferent(anaphor, kind, referents, quotes);
        if (!referent) continue;
        if ((kind === "he" || kind === "she") && referent.gender === null) referent.gender = kind;
        mean(referent, sentence, token.index, token, "pronoun: the nearest in the foreground that fits");
        continue;
      }
      const definite = definiteAt(sentence, token);
      const described = definite && describedReferent({ anaphor, definite, referents, entities, roles, quotes });
      if (described) mean(described.referent, sentence, definite.first, token, described.reason);
      else addUnnamed(sentence, token);
    }

  function addUnnamed(sentence: Sentence, token: Token): void {
    const unnamed = unnamedReferent(sentence, token, words);
    if (!unnamed) return;
    const definite = definiteAt(sentence, token);
    const same =
      definite && referents.findLast((one) => one.entities.length === 0 && one.nouns.has(token.lemma.toLowerCase()));
    if (same) same.tellings.push(...unnamed.tellings);
    else referents.push(unnamed);
  }

  return entities.map((entity, index) => ({
    ...entity,
    mentions: [...entity.mentions, ...added[index]!].sort((a, b) => a.start - b.start),
  }));
}

const tokensOf = (mention: Mention): string[] =>
  Array.from({ length: mention.last - mention.first + 1 }, (_, i) => `${mention.sentence}:${mention.first + i}`);

function toMention(sentence: Sentence, first: number, token: Token, reason: string): Mention {
  const start = sentence.tokens[first]!.start;
  return {
    text: sentence.tokens
      .slice(first, token.index + 1)
      .map((one, i, all) => (i > 0 && all[i - 1]!.end < one.start ? " " : "") + one.text)
      .join(""),
    sentence: sentence.index,
    start,
    end: token.end,
    first,
    last: token.index,
    head: token.index,
    subject: token.deprel.startsWith("nsubj"),
    form: token.upos === "PRON" ? "PRONOUN" : "NOMINAL",
    reason,
  };
}
