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
import { tokensWithin } from "./tokens-within.js";

export interface CoreferenceInput {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly roles: readonly RoleMention[];
  readonly words: WordKinds;
}

/** The entities with these mentions added, in their order; without those that turn out to be another's description. */
export function addCoreference({ document, entities, roles, words }: CoreferenceInput): Entity[] {
  const named = entityReferents(document, entities);
  const referents: Referent[] = [...named, ...pairReferents(named)];
  const quotes = quotedSpans(document.text);
  const taken = tokensWithin(document, entities);
  const added: Mention[][] = entities.map(() => []);
  const described = describedOnly(document, entities);
  const gone = new Set<number>();

  const mean = (referent: Referent, sentence: Sentence, first: number, token: Token, reason: string): void => {
    for (const index of referent.entities) added[index]!.push(toMention(sentence, first, token, reason));
    const telling = tellingOf(sentence, first, token.index, token.index);
    referent.tellings.add(telling);
    // "both sides" brings each of them to the foreground.
    if (referent.entities.length > 1) for (const index of referent.entities) named[index]!.tellings.add(telling);
  };

  for (const sentence of document.sentences)
    for (const token of sentence.tokens) {
      const open = described.get(token);
      if (open !== undefined) join(open, sentence, token);
      const anaphor = { sentence, token };
      const kind = pronounKind(token);
      // "Its members" are an entity of their own; "its" is another.
      if (kind === null && taken.has(token)) continue;
      if (kind) {
        const referent = pronounReferent(anaphor, kind, referents, quotes);
        if (!referent) continue;
        if ((kind === "he" || kind === "she") && referent.gender === null) referent.gender = kind;
        mean(referent, sentence, token.index, token, "pronoun: the nearest in the foreground that fits");
        continue;
      }
      const definite = definiteAt(sentence, token);
      const meant = definite && describedReferent({ anaphor, definite, referents, entities, roles, quotes });
      if (meant) mean(meant.referent, sentence, definite.first, token, meant.reason);
      else addUnnamed(sentence, token);
    }

  /** "the US president" is an entity of its own until it is found to be Ana Roe. */
  function join(index: number, sentence: Sentence, token: Token): void {
    const definite = definiteAt(sentence, token);
    if (!definite || VAGUE.test(token.lemma)) return;
    const others = referents.filter((one) => !one.entities.includes(index));
    const anaphor = { sentence, token };
    const meant = describedReferent({ anaphor, definite, referents: others, entities, roles, quotes });
    if (!meant || meant.referent.entities.length === 0) return;
    const { entities: those, tellings } = meant.referent;
    const each = those.length > 1 ? those.map((one) => named[one]!.tellings) : [];
    for (const telling of named[index]!.tellings.all()) for (const to of [tellings, ...each]) to.add(telling);
    for (const mention of entities[index]!.mentions)
      for (const one of meant.referent.entities) added[one]!.push({ ...mention, reason: meant.reason });
    referents.splice(0, referents.length, ...others);
    gone.add(index);
  }

  function addUnnamed(sentence: Sentence, token: Token): void {
    const unnamed = unnamedReferent(sentence, token, words);
    if (!unnamed) return;
    const definite = definiteAt(sentence, token);
    const same =
      definite && referents.findLast((one) => one.entities.length === 0 && one.nouns.has(token.lemma.toLowerCase()));
    if (same) for (const telling of unnamed.tellings.all()) same.tellings.add(telling);
    else referents.push(unnamed);
  }

  return entities
    .map((entity, index) => ({
      ...entity,
      mentions: [...entity.mentions, ...added[index]!].sort((a, b) => a.start - b.start),
    }))
    .filter((_, index) => !gone.has(index));
}

/** Too wide to mean those told before by the noun alone: "the people". */
const VAGUE = /^(?:people|man|woman|child|official|resident|citizen|civilian|member|authority|force|troop|soldier)$/;

/** By the head of its first mention, each actor that has no name in the text: "the US president", "the two leaders". */
function describedOnly({ sentences }: Document, entities: readonly Entity[]): Map<Token, number> {
  return new Map(
    entities.flatMap(({ type, knownId, mentions }, index) => {
      const [first] = mentions;
      const isOpen = type === "ACTOR" && knownId === null && mentions.every(({ form }) => form === "NOMINAL");
      return first && isOpen ? [[sentences[first.sentence]!.tokens[first.head]!, index] as const] : [];
    }),
  );
}

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
