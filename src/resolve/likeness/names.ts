/**
 * Actors, places and agreements that may be one though their names differ: "J. Roe" and "Jana Roe", "IMO" and
 * "International Maritime Organization". Pairs are found by keys that both have, so that nothing compares all with all.
 */
import type { Knowledge } from "../../knowledge/knowledge.js";
import { nameKey } from "../../model/ids.js";
import { isOfOneArticle } from "../entity-id.js";
import { LEAST, likelier, type Likeness } from "./likeness.js";
import { initialsOf, isSpeltAlike, skeleton, tellingWords, wordsOf } from "./name-parts.js";

/** What is known of a node for comparing it. */
export interface NamedNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
}

/** Keys that two alike nodes share; none for what has no name of its own ("Protesters", "German officials"). */
export function nameLikenessKeys(node: NamedNode): string[] {
  const keys = namesOf(node).flatMap((name) => {
    if (node.kind === "PERSON") return [`person ${skeleton(wordsOf(name).at(-1) ?? "")}`];
    // The two longest words, which are the rarest: "Norvan Federation of Miners" and "Norvan Miners" share one of them.
    const words = [...tellingWords(name)].sort((a, b) => b.length - a.length).slice(0, 2);
    const initials = isAcronym(name) ? name.toLowerCase() : initialsOf(name);
    return [...words.map((word) => `word ${skeleton(word)}`), `initials ${initials}`];
  });
  return [...new Set(keys)].filter((key) => !key.endsWith(" ")).sort();
}

/** Null where they are surely one (they would have one id), surely two, or less likely one than not. */
export function nameLikeness(a: NamedNode, b: NamedNode, knowledge: Knowledge): Likeness | null {
  // Two that the world's tables list are two; so are those of two countries.
  if (knowledge.byId(a.id) !== null && knowledge.byId(b.id) !== null) return null;
  if (a.country !== null && b.country !== null && a.country !== b.country) return null;
  if ((a.kind === "PERSON") !== (b.kind === "PERSON")) return null;
  let best: Likeness | null = null;
  for (const left of namesOf(a))
    for (const right of namesOf(b))
      best = likelier(
        best,
        a.kind === "PERSON" ? likePersons(left, right) : likeBodies([left, a.kind], [right, b.kind]),
      );
  return best !== null && best.score >= LEAST ? best : null;
}

/** Names proper: with a capital in each word that counts, so that descriptions ("the mayor") are compared with nothing. */
function namesOf({ id, name, aliases, kind }: NamedNode): string[] {
  if (kind === "GROUP" || isOfOneArticle(id)) return [];
  const isProper = (text: string): boolean => {
    const words = text.split(/\s+/).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
    return words.length > 0 && words.every((word) => /^[^\p{L}]*\p{Lu}|^\P{L}+$|^\p{Ll}+-\p{Lu}/u.test(word));
  };
  return [name, ...aliases].filter(isProper);
}

const isAcronym = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

function likePersons(left: string, right: string): Likeness | null {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (lastA === undefined || lastB === undefined) return null;
  if (a.length === 1 || b.length === 1) {
    const both = a.length === b.length;
    return lastA === lastB && !both ? { score: 0.5, reason: `${left} may be short for ${right}` } : null;
  }
  const [firstA, firstB] = [a[0]!, b[0]!];
  const spelt = isSpeltAlike(lastA, lastB);
  if (lastA !== lastB && !spelt) return null;
  if (firstA === firstB)
    return spelt
      ? { score: 0.8, reason: `same first name, and ${left} and ${right} are spelt alike` }
      : { score: 0.9, reason: "same first and last name" };
  if (spelt)
    return isSpeltAlike(firstA, firstB) ? { score: 0.7, reason: `${left} and ${right} are spelt alike` } : null;
  if ((firstA.length === 1 || firstB.length === 1) && firstA[0] === firstB[0])
    return { score: 0.75, reason: `same last name, and the first names begin with ${firstA[0]!.toUpperCase()}` };
  return isSpeltAlike(firstA, firstB)
    ? { score: 0.8, reason: `same last name, and the first names are spelt alike` }
    : null;
}

function likeBodies(
  [left, kindA]: readonly [string, string],
  [right, kindB]: readonly [string, string],
): Likeness | null {
  if (nameKey(left) === nameKey(right))
    return kindA === kindB
      ? { score: 0.8, reason: `both are called ${left}` }
      : { score: 0.7, reason: `both are called ${left}, one told as ${kindA}, the other as ${kindB}` };
  const [a, b] = [tellingWords(left), tellingWords(right)];
  if (numbersOf(a) !== numbersOf(b)) return null;
  if (a.join(" ") === b.join(" "))
    return { score: 0.85, reason: `${left} and ${right} differ only in the sort of body` };
  if (isAcronym(left) && left.toLowerCase() === initialsOf(right))
    return { score: 0.6, reason: `${left} is made of the initials of ${right}` };
  if (isAcronym(right) && right.toLowerCase() === initialsOf(left))
    return { score: 0.6, reason: `${right} is made of the initials of ${left}` };
  if (kindA !== kindB) return null;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length > 1 && short.every((word) => long.includes(word)))
    return { score: 0.6, reason: `${left} and ${right} share "${short.join(" ")}"` };
  const differing = a.filter((word, at) => word !== b[at]);
  const others = b.filter((word, at) => word !== a[at]);
  if (a.length === b.length && differing.length === 1 && isSpeltAlike(differing[0]!, others[0]!))
    return { score: 0.7, reason: `${left} and ${right} are spelt alike` };
  return null;
}

/** "Minsk II" is not "Minsk", the 5th Brigade not the 6th. */
const numbersOf = (words: readonly string[]): string => words.filter((word) => /\d|^[ivx]+$/.test(word)).join(" ");
