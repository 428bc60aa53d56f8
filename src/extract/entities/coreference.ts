/** Bare descriptions and pronouns that mean an entity told before: "the ministry", "the president", "he", "it". */
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { Document, Sentence, Token } from "../../language/document.js";
import type { Entity, Mention } from "../extraction.js";

const HE_SHE = new Set(["he", "she", "him", "her", "his"]);
const IT = new Set(["it", "its"]);
const THEY = new Set(["they", "them", "their"]);

/** Adds the mentions; entities keep their order and index. */
export function addCoreference(document: Document, entities: readonly Entity[], words: WordKinds): Entity[] {
  const added: Mention[][] = entities.map(() => []);
  const taken = new Set(entities.flatMap((entity) => entity.mentions.flatMap((one) => tokensOf(one))));
  for (const sentence of document.sentences)
    for (const token of sentence.tokens) {
      if (taken.has(`${sentence.index}:${token.index}`)) continue;
      const index = pronounOf(sentence, token, entities) ?? bareNounOf(sentence, token, entities, words);
      if (index !== null) added[index]!.push(toMention(sentence, token));
    }
  return entities.map((entity, index) => ({
    ...entity,
    mentions: [...entity.mentions, ...added[index]!].sort((a, b) => a.start - b.start),
  }));
}

const tokensOf = (mention: Mention): string[] =>
  Array.from({ length: mention.last - mention.first + 1 }, (_, i) => `${mention.sentence}:${mention.first + i}`);

function toMention(sentence: Sentence, token: Token): Mention {
  const pronoun = token.upos === "PRON";
  const the = sentence.tokens[token.index - 1];
  const first = !pronoun && the?.text.toLowerCase() === "the" ? token.index - 1 : token.index;
  return {
    text: first < token.index ? `${the!.text} ${token.text}` : token.text,
    sentence: sentence.index,
    start: sentence.tokens[first]!.start,
    end: token.end,
    first,
    last: token.index,
    head: token.index,
    form: pronoun ? "PRONOUN" : "NOMINAL",
    reason: pronoun ? "pronoun: the last one that fits" : "description: the last one of its kind",
  };
}

function pronounOf(sentence: Sentence, token: Token, entities: readonly Entity[]): number | null {
  if (token.upos !== "PRON") return null;
  const word = token.text.toLowerCase();
  if (HE_SHE.has(word)) return lastBefore(sentence, token, entities, (one) => one.kind === "PERSON");
  if (IT.has(word) && !isExpletive(sentence, token))
    return lastBefore(
      sentence,
      token,
      entities,
      (one) => one.type === "ACTOR" && one.kind !== "PERSON" && one.kind !== "GROUP" && one.kind !== "MEDIA",
    );
  if (THEY.has(word))
    return lastBefore(sentence, token, entities, (one) => ["GROUP", "ARMED_GROUP", "MILITARY"].includes(one.kind));
  return null;
}

/** "it is unclear whether", "it rained": means nobody. */
const isExpletive = ({ tokens }: Sentence, token: Token): boolean =>
  token.deprel === "expl" || /^(?:is|was|rains?|rained|seems?|appears?)$/.test(tokens[token.index + 1]?.text ?? "");

/** "the army", "the ministry", "the president": the last entity of that kind, where it has no modifier of its own. */
function bareNounOf(sentence: Sentence, token: Token, entities: readonly Entity[], words: WordKinds): number | null {
  if (token.upos !== "NOUN" || sentence.tokens[token.index - 1]?.text.toLowerCase() !== "the") return null;
  const actor = words.actorNoun(token.text);
  const word = token.lemma.toLowerCase();
  if (actor === "STATE" || actor === "PERSON" || actor === null) {
    if (actor === "STATE" && word === "government")
      return lastBefore(sentence, token, entities, (one) => one.kind === "STATE");
    if (words.isTitle(word))
      return lastBefore(sentence, token, entities, (one) => one.kind === "PERSON" && wasTitled(one, word));
    if (words.agreementNoun(token.text))
      return lastBefore(sentence, token, entities, (one) => one.type === "AGREEMENT");
    return null;
  }
  return lastBefore(sentence, token, entities, (one) => one.kind === actor && holdsWord(one, word));
}

const holdsWord = (entity: Entity, word: string): boolean =>
  entity.mentions.some((one) => one.text.toLowerCase().includes(word)) || entity.name.toLowerCase().includes(word);

const wasTitled = (entity: Entity, word: string): boolean =>
  entity.mentions.some((one) => one.reason.includes(`"${word}"`)) || holdsWord(entity, word);

/**
 * The entity that fits best: a subject of the same sentence, then of the one before, then whatever was named last; never the
 * subject of the verb that the word is the object of ("Rome said Bern blamed it": not Bern).
 */
function lastBefore(
  sentence: Sentence,
  token: Token,
  entities: readonly Entity[],
  fits: (entity: Entity) => boolean,
): number | null {
  let best: number | null = null;
  let bestRank: readonly number[] = [];
  entities.forEach((entity, index) => {
    if (!fits(entity)) return;
    for (const mention of entity.mentions) {
      if (mention.start >= token.start || mention.sentence < sentence.index - 3) continue;
      const same = mention.sentence === sentence.index;
      const head = same ? sentence.tokens[mention.head] : undefined;
      if (head && /^(?:obj|iobj|obl)/.test(token.deprel) && head.head === token.head && head.deprel.startsWith("nsubj"))
        continue;
      const subject = mention.subject ?? false;
      const rank = [subject ? (same ? 2 : mention.sentence === sentence.index - 1 ? 1 : 0) : 0, mention.start];
      if (best === null || rank[0]! > bestRank[0]! || (rank[0] === bestRank[0] && rank[1]! > bestRank[1]!)) {
        best = index;
        bestRank = rank;
      }
    }
  });
  return best;
}
