/** Surnames or first names alone of persons whom the article names in full: "Ana Roe resigned. On Monday Roe left." */
import { loadDescribingWords, type Gender } from "../../knowledge/describing-words.js";
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

/** Who bears a name: the one named first of all, and the first who may be a man or a woman. The others are their kin. */
interface Bearers extends Partial<Record<Gender, Candidate>> {
  readonly first: Candidate;
}

/** "Mrs Roe" is a woman among several of that name. */
function bearerAt(bearers: ReadonlyMap<string, Bearers>, sentence: Sentence, token: Token): Candidate | undefined {
  const named = bearers.get(token.text);
  if (!named) return undefined;
  const gender = loadDescribingWords().genderOfNoun(sentence.tokens[token.index - 1]?.text ?? "");
  return gender === null ? named.first : named[gender];
}

/** Who is named in full, by surname ("Roe", "al-Roe" and its "Roe") or else by first name. */
function bearersOf(candidates: readonly Candidate[]): Map<string, Bearers> {
  const surnames = new Map<string, Bearers>();
  const firstNames = new Map<string, Bearers>();
  const note = (map: Map<string, Bearers>, name: string, one: Candidate): void => {
    const named = map.get(name) ?? { first: one };
    const gender = genderOf(one);
    if (gender !== "she") named.he ??= one;
    if (gender !== "he") named.she ??= one;
    map.set(name, named);
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
