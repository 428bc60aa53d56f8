/** Those who are joined by "and" play one part in an act: "telephoned Adams and Trimble", "Rome, Bern and Oslo signed". */
import type { Token } from "../../language/document.js";
import type { MentionMap } from "./mention-map.js";
import { base, type SentenceTree } from "./tree.js";

/** The entities that are told in a row with one of these, without them; no verb may be joined to the row. */
export function joinedTo(tree: SentenceTree, chosen: readonly number[], mentions: MentionMap): number[] {
  const found = new Set<number>();
  for (const entity of chosen)
    for (const { head } of mentions.of(entity))
      for (const token of rowOf(tree, tree.tokens[head]!)) for (const one of mentions.headsOf(token)) found.add(one);
  return [...found].filter((one) => !chosen.includes(one));
}

function rowOf(tree: SentenceTree, token: Token): readonly Token[] {
  let first = token;
  while (base(first.deprel) === "conj") {
    const head = tree.head(first);
    if (head === null) break;
    first = head;
  }
  const row = tree.conjuncts(first);
  return row.every(({ upos }) => NOMINAL.has(upos)) ? row : [];
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "ADJ", "NUM"]);
