/** Who is a party to which agreement, as the words tell it. */
import type { Document, Sentence, Token } from "../../language/document.js";
import type { Entity, PartyMention } from "../extraction.js";
import { mentionsBySentence, type MentionsBySentence, type PlacedMention } from "../mentions-by-sentence.js";
import { entityAt } from "./roles.js";

const JOINING = new Set(["sign", "ratify", "join", "accept", "conclude", "reach", "strike", "initial", "accede"]);
/** An act that is not done, or is undone, makes nobody a party: "refused to sign the treaty", "may sign it". */
const NOT_DONE = new Set([
  "refuse",
  "decline",
  "fail",
  "want",
  "hope",
  "plan",
  "vow",
  "threaten",
  "expect",
  "urge",
  "ask",
  "demand",
]);

/**
 * The parties of each agreement: who signed, ratified or joined it, who stands behind "between" or "with" beside it, and the
 * two that are named in it ("the Israel–Syria deal").
 */
export function findParties(document: Document, entities: readonly Entity[]): PartyMention[] {
  const told: Told = { entities, bySentence: mentionsBySentence(entities) };
  const parties = document.sentences.flatMap((sentence) =>
    // Without an agreement in the sentence nobody joins one there.
    told.bySentence.get(sentence.index)?.some((one) => isAgreement(told, one.entity))
      ? [...joining(sentence, told), ...between(sentence, told), ...within(sentence, told)]
      : [],
  );
  return [...new Map(parties.map((party) => [`${party.member} ${party.agreement} ${party.sentence}`, party])).values()];
}

interface Told {
  readonly entities: readonly Entity[];
  readonly bySentence: MentionsBySentence;
}

/** The actor of whose mention this word is the head: "Norway" in "Norway's fisheries agreement", not the agreement. */
function actorAt({ entities, bySentence }: Told, sentence: number, token: number): number[] {
  const found = bySentence
    .get(sentence)
    ?.find(({ entity, mention }) => mention.head === token && entities[entity]!.type === "ACTOR");
  return found ? [found.entity] : [];
}
const isAgreement = ({ entities }: Told, index: number | null): index is number =>
  index !== null && entities[index]!.type === "AGREEMENT";
const withConjuncts = (tokens: readonly Token[], first: Token): Token[] => [
  first,
  ...tokens.filter((one) => one.head === first.index && one.deprel === "conj"),
];

/** The subjects of "signed the accord", "ratified the treaty", "acceded to the pact". */
function joining({ tokens, index }: Sentence, told: Told): PartyMention[] {
  return tokens.flatMap((verb) => {
    if (!JOINING.has(verb.lemma) || !isDone(tokens, verb)) return [];
    const object = tokens.find(
      (one) => one.head === verb.index && (one.deprel === "obj" || (verb.lemma === "accede" && one.deprel === "obl")),
    );
    const agreement = object ? entityAt(told.bySentence, index, object.index) : null;
    if (!isAgreement(told, agreement)) return [];
    return tokens
      .filter((one) => one.head === verb.index && one.deprel === "nsubj")
      .flatMap((subject) => withConjuncts(tokens, subject))
      .flatMap((subject) => actorAt(told, index, subject.index))
      .map((member) => ({ member, agreement, sentence: index }));
  });
}

function isDone(tokens: readonly Token[], verb: Token): boolean {
  const own = tokens.filter((one) => one.head === verb.index);
  if (own.some((one) => /^(?:not|n't|never)$/i.test(one.text) || (one.deprel === "aux" && one.xpos === "MD")))
    return false;
  return verb.deprel !== "xcomp" || !NOT_DONE.has(tokens[verb.head]?.lemma ?? "");
}

/** "the ceasefire between Norva and Orland"; "Norva's trade deal with Orland", where whose it is is told too. */
function between({ tokens, index }: Sentence, told: Told): PartyMention[] {
  return tokens.flatMap((noun) => {
    const agreement =
      noun.upos === "NOUN" || noun.upos === "PROPN" ? entityAt(told.bySentence, index, noun.index) : null;
    if (!isAgreement(told, agreement)) return [];
    const partners = tokens.filter(
      (one) => one.head === noun.index && one.deprel === "nmod" && /^(?:between|with)$/.test(caseOf(tokens, one)),
    );
    if (partners.length === 0) return [];
    const owners = tokens.filter((one) => one.head === noun.index && one.deprel === "nmod:poss");
    return [...owners, ...partners]
      .flatMap((one) => withConjuncts(tokens, one))
      .flatMap((one) => actorAt(told, index, one.index))
      .map((member) => ({ member, agreement, sentence: index }));
  });
}

const caseOf = (tokens: readonly Token[], noun: Token): string =>
  tokens.find((one) => one.head === noun.index && one.deprel === "case")?.text.toLowerCase() ?? "";

/** "the Israel–Syria deal", "a Russian-Ukrainian truce": two states in the words of the mention itself. */
const within = ({ index }: Sentence, told: Told): PartyMention[] => {
  const here = told.bySentence.get(index)!;
  return here
    .filter((one) => isAgreement(told, one.entity))
    .flatMap((agreement) => {
      const inside = statesIn(told, here, agreement);
      return inside.length === 2
        ? inside.map((member) => ({ member, agreement: agreement.entity, sentence: index }))
        : [];
    });
};

function statesIn(
  { entities }: Told,
  here: readonly PlacedMention[],
  { mention: { first, last } }: PlacedMention,
): number[] {
  const states = here
    .filter(({ mention }) => mention.first >= first && mention.last <= last)
    .map(({ entity }) => entity)
    .filter((entity) => entities[entity]!.kind === "STATE" && entities[entity]!.type === "ACTOR");
  return [...new Set(states)];
}
