/** Which entities a nominal of the tree stands for: itself, its appositive, the one that owns or qualifies it. */
import type { Token } from "../../language/document.js";
import type { MentionMap } from "./mention-map.js";
import type { SentenceTree } from "./tree.js";

/** The actors that a nominal stands for: its own, else the one that owns or qualifies it ("Israeli jets" → Israel). */
export function actorsOf(tree: SentenceTree, head: Token, mentions: MentionMap): number[] {
  return ownEntities(tree, head, mentions, true).filter((index) => mentions.entities[index]!.type === "ACTOR");
}

/** The entities of any type that a nominal stands for, so; `asAgent` where one that is only owned counts: "its army". */
export function ownEntities(tree: SentenceTree, head: Token, mentions: MentionMap, asAgent = false): number[] {
  const own = mentions.headsOf(head);
  if (own.length > 0) return [...own];
  const titled = holderOf(tree, head, mentions);
  if (titled !== null) return [titled];
  const appositive = tree.by(head, "appos", "flat").map((child) => mentions.headOf(child));
  const named = appositive.filter((index) => index !== null);
  if (named.length > 0) return named.slice(0, 1);
  const qualifiers = tree
    .by(head, "nmod:poss", "amod", "compound", "nmod:desc")
    // "its army" acts for it, but what is done to "its work" is not done to it.
    .filter((child) => asAgent || child.upos !== "PRON")
    .flatMap((child) => tree.conjuncts(child))
    .map((child) => mentions.headOf(child))
    .filter((index) => index !== null);
  if (qualifiers.length > 0) return [...new Set(qualifiers)];
  // "thousands of supporters", "the government of Italy", "officials from Rome"
  const inner = tree
    .by(head, "nmod")
    .filter((child) => ["of", "from"].includes(tree.caseOf(child)))
    .flatMap((child) => tree.conjuncts(child))
    .map((child) => mentions.headOf(child))
    .filter((index) => index !== null);
  return [...new Set(inner)];
}

/** "Secretary of State Ana Roe": whichever word the parser takes for the head, the person whose title it is acts. */
function holderOf(tree: SentenceTree, head: Token, mentions: MentionMap): number | null {
  for (let i = head.index + 1; i <= head.index + 4; i++) {
    const token = tree.tokens[i];
    if (token === undefined || !["NOUN", "PROPN", "ADP", "ADJ"].includes(token.upos)) return null;
    const person = mentions.covering(token).find((index) => mentions.entities[index]!.kind === "PERSON");
    if (person !== undefined) return /^(?:NOUN|PROPN)$/.test(head.upos) ? person : null;
    if (token.upos === "ADP" && token.text !== "of") return null;
  }
  return null;
}

/** "suspended the signing of an agreement with Serbia": the nearest actor in the phrase, not in clauses that describe it. */
export function actorsWithin(
  tree: SentenceTree,
  head: Token,
  mentions: MentionMap,
  initiators: ReadonlySet<number>,
): readonly number[] {
  let level: readonly Token[] = [head];
  for (let depth = 0; depth < 4 && level.length > 0; depth++) {
    level = level.flatMap((one) => tree.by(one, "nmod", "amod", "compound"));
    const found = level
      .flatMap((one) => tree.conjuncts(one))
      .map((one) => mentions.headOf(one))
      .filter((index) => index !== null)
      .filter((index) => mentions.entities[index]!.type === "ACTOR" && !initiators.has(index));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/**
 * The actor right before a finite verb that the parser left without a subject: "In Bern that morning Ana Roe, the premier,
 * had assured …". Auxiliaries, adverbs and the comma of a description may stand between.
 */
export function adjacentActor(tree: SentenceTree, verb: Token, mentions: MentionMap): number[] {
  const auxiliaries = tree.by(verb, "aux");
  if (!/^VB[DZP]$/.test(verb.xpos) && auxiliaries.length === 0) return [];
  let at = verb.index - 1;
  while (at > 0 && (["AUX", "ADV", "PART"].includes(tree.tokens[at]!.upos) || tree.tokens[at]!.text === ",")) at--;
  const actorsAt = (index: number): number[] => {
    const token = tree.tokens[index];
    return token ? mentions.covering(token).filter((one) => mentions.entities[one]!.type === "ACTOR") : [];
  };
  const own = actorsAt(at);
  if (own.length > 0 || tree.tokens[verb.index - auxiliaries.length - 1]?.text !== ",") return own;
  // Back over the description to the name before its first comma.
  while (at > 0 && tree.tokens[at]!.text !== ",") at--;
  return actorsAt(at - 1);
}
