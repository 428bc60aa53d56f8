/** Surnames or first names alone of persons whom the article names in full: "Ana Roe resigned. On Monday Roe left." */
import type { Document, Token } from "../../language/document.js";
import { headOf, type Candidate } from "./candidate.js";

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
    const bearer = first === last ? bearers.get(sentence.tokens[first]!.text) : undefined;
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
      const bearer = bearers.get(token.text);
      return bearer
        ? [{ ...bearer, sentence, first: token.index, last: token.index, reason: "one name of a person told in full" }]
        : [];
    }),
  );
  return [...replaced, ...added];
}

/** By surname ("Roe", "al-Roe" and its "Roe") and by first name; the last to bear a name keeps it, surnames go first. */
function bearersOf(candidates: readonly Candidate[]): Map<string, Candidate> {
  const surnames = new Map<string, Candidate>();
  const firstNames = new Map<string, Candidate>();
  for (const one of candidates) {
    if (one.kind !== "PERSON" || one.form !== "NAME") continue;
    const names = one.name.split(" ");
    if (names.length < 2) continue;
    const surname = names.pop()!;
    surnames.set(surname, one);
    surnames.set(surname.replace(/^(?:al|el)-/i, ""), one);
    if (/^\p{Lu}\p{Ll}{2,}$/u.test(names[0]!)) firstNames.set(names[0]!, one);
  }
  return new Map([...firstNames, ...surnames]);
}

/** A single word that knowledge takes for a town, or for the state whose seat a town is. */
const isTown = ({ sentence, first, last, kind, reason }: Candidate): boolean =>
  kind === "CITY" ||
  (reason.startsWith("seat of government") && sentence.tokens[headOf(sentence, first, last)]!.upos === "PROPN");
