/** Where, when and under which agreement an act stands. */
import type { Token } from "../../language/document.js";
import type { DateMention } from "../extraction.js";
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
  /** EDTF, or null where the clause and its sentence fix none. */
  readonly date: string | null;
}

export function findCircumstances(
  tree: SentenceTree,
  trigger: Token,
  triggers: readonly Token[],
  dates: readonly DateMention[],
  mentions: MentionMap,
): Circumstances {
  const others = new Set(triggers.filter((one) => one !== trigger).map((one) => one.index));
  const clause = clauseTokens(tree, trigger, others);
  // An act told by a noun is placed and dated by the verb that it hangs on: "talks in Oslo ended on Monday".
  const head = tree.head(trigger);
  if (trigger.upos === "NOUN" && head?.upos === "VERB") clause.push(...clauseTokens(tree, head, others));
  const places = new Set<number>();
  const agreements = new Set<number>();
  for (const token of clause) {
    const entity = mentions.headOf(token);
    if (entity === null) continue;
    const { type } = mentions.entities[entity]!;
    if (type === "AGREEMENT") agreements.add(entity);
    if (type === "PLACE" && PLACE_PREPOSITIONS.has(tree.caseOf(token).split(" ")[0]!)) places.add(entity);
  }
  return {
    places: [...places],
    agreements: [...agreements],
    date: governingDate(tree, trigger, clause, triggers, dates),
  };
}

/** The date in the act's own clause that stands nearest; else one that opens the sentence, or the only one of a sentence with one act. */
function governingDate(
  tree: SentenceTree,
  trigger: Token,
  clause: readonly Token[],
  triggers: readonly Token[],
  dates: readonly DateMention[],
): string | null {
  const usable = dates.filter(
    (date) => (date.kind === "DATE" || date.kind === "TIME") && date.value !== null && !namesAnAgreement(tree, date),
  );
  const distance = (date: DateMention): number => Math.abs(date.start - trigger.start);
  const nearest = (list: readonly DateMention[]): string | null =>
    list.length === 0 ? null : [...list].sort((a, b) => distance(a) - distance(b))[0]!.value;
  const inClause = usable.filter((date) => clause.some((token) => token.start >= date.start && token.end <= date.end));
  if (inClause.length > 0) return day(nearest(inClause));
  const opening = usable.filter((date) => date.start - tree.sentence.start < 12);
  if (opening.length > 0) return day(nearest(opening));
  if (usable.length === 1 && tells(usable[0]!, trigger, triggers)) return day(usable[0]!.value);
  return day(nearest(usable.filter((date) => ownerOf(date, triggers) === trigger)));
}

/** The only date of a sentence is that of an act from which at most one other act parts it. */
function tells(date: DateMention, trigger: Token, triggers: readonly Token[]): boolean {
  const [from, to] = date.start < trigger.start ? [date.end, trigger.start] : [trigger.end, date.start];
  return triggers.filter((one) => one.start >= from && one.end <= to).length <= 1;
}

/** The act that a date belongs to where the tree doesn't tell: the last one before it, else the first. */
const ownerOf = (date: DateMention, triggers: readonly Token[]): Token | undefined =>
  [...triggers].reverse().find((one) => one.end <= date.start) ?? triggers[0];

/** An hour is cut off: events are kept by the day. */
const day = (value: string | null): string | null => value?.replace(/T.*$/, "") ?? null;

/** "the 1974 agreement": the year is part of a name, not the date of what is done now. */
function namesAnAgreement(tree: SentenceTree, date: DateMention): boolean {
  const within = (one: Token): boolean => one.start >= date.start && one.end <= date.end;
  const token = tree.tokens.find((one) => within(one) && !within(tree.head(one) ?? { ...one, start: -1 }));
  const head = token && tree.head(token);
  return (
    token !== undefined &&
    !!head &&
    head.upos !== "VERB" &&
    ["nummod", "amod", "compound"].includes(base(token.deprel)) &&
    token.index < head.index
  );
}
