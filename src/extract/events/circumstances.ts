/** Where and under which agreement an act stands; its date is found in governing-date.ts. */
import type { Token } from "../../language/document.js";
import type { MentionMap } from "./mention-map.js";
import { base, type SentenceTree } from "./tree.js";

const PLACE_PREPOSITIONS = new Set([
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "around",
  "across",
  "on",
  "over",
  "along",
  "off",
]);

const PURPOSES = new Set(["to", "of", "for"]);

/** The words of the act's own clause: its subtree without the clauses of other acts. */
function clauseTokens(tree: SentenceTree, trigger: Token, others: ReadonlySet<number>): Token[] {
  const out: Token[] = [];
  const visit = (token: Token): void => {
    out.push(token);
    for (const child of tree.children(token)) {
      const relation = base(child.deprel);
      const clausal = ["conj", "ccomp", "advcl", "parataxis", "acl"].includes(relation) && child.upos === "VERB";
      if (!clausal && !(others.has(child.index) && relation !== "obj" && relation !== "obl")) visit(child);
    }
  };
  visit(trigger);
  return out;
}

export interface Circumstances {
  readonly places: readonly number[];
  readonly agreements: readonly number[];
}

export function findCircumstances(
  tree: SentenceTree,
  trigger: Token,
  triggers: readonly Token[],
  mentions: MentionMap,
): Circumstances {
  const others = new Set(triggers.filter((one) => one !== trigger).map((one) => one.index));
  const clause = clauseTokens(tree, trigger, others);
  // An act told by a noun is placed and dated by the verb that it hangs on: "talks in Oslo ended on Monday".
  const head = tree.head(trigger);
  if (trigger.upos === "NOUN" && head?.upos === "VERB") clause.push(...clauseTokens(tree, head, others));
  // "met to discuss the accord", "accused it of breaking the accord": what is meant to be done, or blamed, is about it too
  const meant = tree
    .by(trigger, "advcl")
    .filter((one) => !others.has(one.index) && tree.hasChild(one, "mark", PURPOSES))
    .flatMap((one) => clauseTokens(tree, one, others));
  const places = new Set<number>();
  const agreements = new Set<number>();
  for (const token of meant)
    for (const entity of mentions.headsOf(token))
      if (mentions.entities[entity]!.type === "AGREEMENT") agreements.add(entity);
  for (const token of clause) {
    const entity = mentions.headOf(token);
    if (entity === null) continue;
    const { type } = mentions.entities[entity]!;
    if (type === "AGREEMENT") agreements.add(entity);
    if (type === "PLACE" && PLACE_PREPOSITIONS.has(tree.caseOf(token).split(" ")[0]!)) places.add(entity);
  }
  return { places: [...places], agreements: [...agreements] };
}
