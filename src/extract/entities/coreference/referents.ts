/** The referents that an article begins with (its entities and pairs of them) and those without a name that its words bring. */
import { loadDescribingWords } from "../../../knowledge/describing-words.js";
import type { WordKinds } from "../../../knowledge/word-kinds.js";
import type { Document, Sentence, Token } from "../../../language/document.js";
import type { Entity } from "../../extraction.js";
import { describe } from "./descriptors.js";
import { tellingOf, Tellings, type Referent, type Telling } from "./referent.js";

const PLURAL_KINDS = new Set(["GROUP"]);
const EITHER_KINDS = new Set(["ARMED_GROUP", "MILITARY", "ORGANIZATION", "GOVERNMENT_BODY", "MEDIA", "STATE"]);

/** One referent an entity, in their order. */
export function entityReferents(document: Document, entities: readonly Entity[]): Referent[] {
  return entities.map((entity, index) => {
    const { nouns, gender } = describe(document, entity);
    return {
      entities: [index],
      type: entity.type,
      kind: entity.kind,
      number: PLURAL_KINDS.has(entity.kind) ? "many" : EITHER_KINDS.has(entity.kind) ? "either" : "one",
      person: entity.kind === "PERSON",
      introduced: true,
      gender: entity.kind === "PERSON" ? gender : null,
      nouns,
      // "Norwegian patrols" bring the patrols to the foreground more than Norway.
      tellings: new Tellings(
        entity.mentions.map((one) => tellingOf(document.sentences[one.sentence]!, one.first, one.last, one.head)),
      ),
    };
  });
}

/** Actors of one kind that are told together: "Rome and Bern", "Roe met Doe", "talks between Rome and Bern". */
export function pairReferents(referents: readonly Referent[]): Referent[] {
  const pairs = new Map<string, Referent>();
  const told = referents
    .filter(({ type, kind }) => type === "ACTOR" && kind !== "GROUP")
    .flatMap((referent) => referent.tellings.all().map((telling) => ({ referent, telling })));
  const bySentence = new Map<number, typeof told>();
  for (const one of told) {
    const { index } = one.telling.sentence;
    const beside = bySentence.get(index);
    if (beside) beside.push(one);
    else bySentence.set(index, [one]);
  }
  for (const list of bySentence.values())
    for (const one of list)
      for (const other of list) {
        if (one.referent === other.referent || other.telling.start < one.telling.start) continue;
        if (one.referent.person !== other.referent.person || !areTogether(one.telling, other.telling)) continue;
        const entities = [one.referent.entities[0]!, other.referent.entities[0]!].sort((a, b) => a - b);
        const pair: Referent = pairs.get(entities.join()) ?? {
          entities,
          type: "ACTOR",
          kind: one.referent.kind === other.referent.kind ? one.referent.kind : null,
          number: "many",
          person: one.referent.person,
          introduced: true,
          gender: null,
          nouns: new Set(),
          tellings: new Tellings([]),
        };
        pair.tellings.add({ ...one.telling, last: other.telling.last });
        pairs.set(entities.join(), pair);
      }
  return [...pairs.values()];
}

const MEETING =
  /^(?:meet|talk|negotiate|agree|sign|fight|clash|reconcile|speak|confer|cooperate|marry|hold|reach|begin|resume|compete|trade|exchange)$/;

function areTogether({ head, sentence }: Telling, other: Telling): boolean {
  const { tokens } = sentence;
  const second = other.head;
  if (second.deprel === "conj" && second.head === head.index)
    return !tokens.some((one) => one.deprel === "conj" && one.head === head.index && one !== second);
  const verb = tokens[head.head];
  if (!verb || !head.deprel.startsWith("nsubj") || !MEETING.test(verb.lemma)) return false;
  const withPartner = tokens.some((one) => one.head === second.index && one.deprel === "case" && one.text === "with");
  return (
    (second.head === verb.index && second.deprel === "obj" && verb.lemma === "meet") ||
    (withPartner && (second.head === verb.index || tokens[second.head]?.head === verb.index))
  );
}

const TIME_NOUN =
  /^(?:day|week|month|year|decade|century|hour|minute|second|time|moment|morning|evening|night|weekend|today|yesterday|tomorrow|percent|per|cent|way|lot|rest|part|number|kind|sort|type|end|beginning|case|example|fact|addition|order|result|view|course|place)$/;

/** Nouns of one body of many, whom the text calls "they". */
const COLLECTIVE =
  /^(?:team|family|group|couple|crew|staff|audience|public|crowd|band|pair|squad|delegation|jury|police)$/;

/** What a common noun without a name brings into the text, or null for times, measures and parts of compounds. */
export function unnamedReferent(sentence: Sentence, token: Token, words: WordKinds): Referent | null {
  if (token.upos !== "NOUN" || /^(?:compound|flat|fixed|nmod:desc|nmod:unmarked|obl:unmarked)/.test(token.deprel))
    return null;
  if (TIME_NOUN.test(token.lemma)) return null;
  const many = token.xpos === "NNS" || token.xpos === "NNPS";
  const determiner = determinerOf(sentence, token);
  return {
    entities: [],
    type: null,
    kind: null,
    number: many ? "many" : COLLECTIVE.test(token.lemma) ? "either" : "one",
    person: isPerson(sentence, token, words),
    introduced: determiner !== undefined && !/^(?:the|this|that|these|those)$/i.test(determiner.text),
    gender: loadDescribingWords().genderOfNoun(token.text),
    nouns: new Set([token.lemma.toLowerCase()]),
    tellings: new Tellings([tellingOf(sentence, determiner?.index ?? token.index, token.index, token.index)]),
  };
}

/** A noun of persons, or any that "who" follows: "a character who …". */
const isPerson = ({ tokens }: Sentence, noun: Token, words: WordKinds): boolean =>
  words.actorNoun(noun.lemma) === "PERSON" ||
  words.isTitle(noun.lemma) ||
  loadDescribingWords().genderOfNoun(noun.text) !== null ||
  (noun.xpos === "NN" && /^who(?:m|se)?$/.test(tokens[noun.index + 1]?.text ?? ""));

/** "the", "a", "this", "both", "its" of a noun. */
export function determinerOf({ tokens }: Sentence, noun: Token): Token | undefined {
  return tokens.find(
    (one) =>
      one.head === noun.index && one.index < noun.index && (one.deprel.startsWith("det") || one.deprel === "nmod:poss"),
  );
}
