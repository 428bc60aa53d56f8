/** How a noun phrase for somebody without a name stands in its sentence. */
import type { Sentence, Token } from "../../language/document.js";
import { spanText, type Candidate } from "./candidate.js";

/** Reason of somebody on whose word the text relies: "according to an official in Oslo". */
export const SOURCE = "the source of what is told";

export const isSource = ({ tokens }: Sentence, noun: Token): boolean =>
  noun.deprel !== "nmod:desc" &&
  tokens.some((one) => one.head === noun.index && one.deprel === "case" && one.text.toLowerCase() === "according");

/** Nouns of number behind which the persons stand: "hundreds | of vendors". */
const QUANTITY =
  /^(?:hundred|thousand|million|billion|dozen|score|ten|number|majority|minority|crowd|handful|couple|pair|lot|half|third|most|many|some|several|all|group|wave|boat|boatload|busload|percent)$/;

/** The noun itself, or that of the number that it stands behind: "thousands of fans". */
export function countedAs({ tokens }: Sentence, noun: Token): Token {
  const head = tokens[noun.head];
  const isOf = tokens.some((one) => one.head === noun.index && one.deprel === "case" && one.text === "of");
  return isOf && noun.deprel === "nmod" && head && QUANTITY.test(head.lemma.toLowerCase()) ? head : noun;
}

/** "critics | of the mayor", "an official | in Oslo", "parties | to the conflict": whose, for whom or where, in a few words. */
export function complementOf(sentence: Sentence, noun: Token): string {
  const { tokens } = sentence;
  const preposition = tokens[noun.index + 1];
  const object = tokens[preposition?.head ?? -1];
  if (preposition?.deprel !== "case" || object?.head !== noun.index) return "";
  const fits = noun.xpos === "NNS" ? OF_GROUPS : OF_PERSONS;
  if (!fits.test(preposition.text) || object.index - noun.index > 7) return "";
  // "blamed rebels for the raid" tells what for, not whose the rebels are.
  if (preposition.text === "for" && noun.deprel === "obj") return "";
  const name = tokens.filter((one) => one.head === object.index && one.deprel === "flat").map(({ index }) => index);
  return ` ${spanText(sentence, preposition.index, Math.max(object.index, ...name))}`;
}
const OF_GROUPS = /^(?:of|for|to)$/;
const OF_PERSONS = /^(?:of|for|in|at|from|on)$/;

/** "A Western diplomat warned", "his mother wept": somebody new who does something; not "as a teacher". */
export function isIntroduced({ tokens }: Sentence, first: number, noun: Token): boolean {
  if (!isArgument(noun) || noun.deprel === "conj") return false;
  if (tokens.some((one) => one.head === noun.index && one.deprel === "case" && /^(?:as|like)$/i.test(one.text)))
    return false;
  const determiner = tokens[first]!;
  return (
    /^(?:a|an|one|another)$/i.test(determiner.text) ||
    (KIN.test(noun.lemma) && /^(?:his|her|their|my)$/i.test(determiner.text))
  );
}
const KIN =
  /^(?:mother|father|mum|mom|dad|wife|husband|widow|son|daughter|brother|sister|uncle|aunt|cousin|grandfather|grandmother|lawyer|attorney|spokes(?:man|woman|person))$/;

export const isArgument = (noun: Token): boolean => /^(?:nsubj|obj|obl|iobj|conj|compound)/.test(noun.deprel);

/** The state or body whose the thing is: "Syrian", "Italy's". */
export function ownerOf(
  { tokens }: Sentence,
  noun: Token,
  first: number,
  named: ReadonlyMap<number, Candidate>,
): Candidate | null {
  for (let i = first; i < noun.index; i++) {
    const candidate = named.get(i);
    if (candidate) return candidate;
  }
  const of = tokens.find(
    (one) => one.head === noun.index && one.deprel === "nmod" && tokens[one.index - 1]?.text === "of",
  );
  return of ? (named.get(of.index) ?? null) : null;
}
