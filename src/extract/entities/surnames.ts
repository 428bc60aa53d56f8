/** Surnames or first names alone of persons whom the article names in full: "Ana Roe resigned. On Monday Roe left." */
import { loadDescribingWords } from "../../knowledge/describing-words.js";
import type { Document, Sentence, Token } from "../../language/document.js";
import { headOf, type Candidate } from "./candidate.js";
import { genderOf } from "./same-entity.js";

const PLACE_PREPOSITION = /^(?:in|at|near|from|to|outside|around|across|inside|into)$/i;

/**
 * The candidates with surnames added where nothing else was found, and put in place of towns and capitals of that name:
 * after "Ana London" a "London" that acts is she, "in London" stays the city.
 */
export function withSurnames(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const bearers = bearersOf(candidates);
  if (bearers.size === 0) return [...candidates];
  const replaced = candidates.map((one) => {
    const { sentence, first, last } = one;
    const bearer = first === last ? bearerAt(bearers, sentence, sentence.tokens[first]!) : undefined;
    if (
      !bearer ||
      one.kind === "PERSON" ||
      !isTown(one) ||
      PLACE_PREPOSITION.test(sentence.tokens[first - 1]?.text ?? "")
    )
      return one;
    return { ...bearer, sentence, first, last, reason: "one name of a person told in full" };
  });
  const taken = new Set(
    candidates.flatMap(({ sentence, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => sentence.tokens[first + i]!.start),
    ),
  );
  const isFree = (token: Token): boolean => !taken.has(token.start);
  const added = document.sentences.flatMap((sentence) =>
    sentence.tokens.filter(isFree).flatMap((token) => {
      const bearer = bearerAt(bearers, sentence, token);
      return bearer
        ? [{ ...bearer, sentence, first: token.index, last: token.index, reason: "one name of a person told in full" }]
        : [];
    }),
  );
  return [...replaced, ...added];
}

/** Of several bearers the one who was named first: the others are his kin. "Mrs Roe" is a woman among them. */
function bearerAt(
  bearers: ReadonlyMap<string, readonly Candidate[]>,
  sentence: Sentence,
  token: Token,
): Candidate | undefined {
  const named = bearers.get(token.text);
  if (!named) return undefined;
  const gender = loadDescribingWords().genderOfNoun(sentence.tokens[token.index - 1]?.text ?? "");
  const fitting = named.filter((one) => gender === null || genderOf(one) === null || genderOf(one) === gender);
  return fitting[0];
}

/** Who is named in full, in the order of the text, by surname ("Roe", "al-Roe" and its "Roe") or else by first name. */
function bearersOf(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const surnames = new Map<string, Candidate[]>();
  const firstNames = new Map<string, Candidate[]>();
  const note = (map: Map<string, Candidate[]>, name: string, one: Candidate): void => {
    map.set(name, [...(map.get(name) ?? []), one]);
  };
  for (const one of candidates) {
    if (one.kind !== "PERSON" || one.form !== "NAME") continue;
    const names = one.name.split(" ");
    if (names.length < 2) continue;
    const surname = names.pop()!;
    note(surnames, surname, one);
    const plain = surname.replace(/^(?:al|el)-/i, "");
    if (plain !== surname) note(surnames, plain, one);
    if (/^\p{Lu}\p{Ll}{2,}$/u.test(names[0]!)) note(firstNames, names[0]!, one);
  }
  return new Map([...firstNames, ...surnames]);
}

/** A single word that knowledge takes for a town, or for the state whose seat a town is. */
const isTown = ({ sentence, first, last, kind, reason }: Candidate): boolean =>
  kind === "CITY" ||
  (reason.startsWith("seat of government") && sentence.tokens[headOf(sentence, first, last)]!.upos === "PROPN");
