/** The date that the clause of an act governs: the one that hangs on its verb, or on a verb that shares its time. */
import type { Token } from "../../language/document.js";
import type { DateMention } from "../extraction.js";
import { base, type SentenceTree } from "./tree.js";

/** What the act's sentence and article give to date it by. */
export interface Dating {
  readonly dates: readonly DateMention[];
  /** EDTF of the publication, or null. */
  readonly published: string | null;
  /** Whether the act is told as having happened, so that a day to come is not its own. */
  readonly happened: boolean;
}

/** EDTF, or null where the clause governs none. "Since June" lasts to the day of publication. */
export function governingDate(
  tree: SentenceTree,
  trigger: Token,
  { dates, published, happened }: Dating,
): string | null {
  const usable = dates.flatMap((date) => {
    const head = headOf(tree, date);
    const value = date.range ?? date.value;
    if ((date.kind !== "DATE" && date.kind !== "TIME") || value === null || head === null) return [];
    const opens = date.start > tree.sentence.start && date.start - tree.sentence.start < 12;
    const isOfAct = tree.head(head) === trigger;
    if ((!opens && !isOfAct && namesSomething(tree, head)) || (happened && isToCome(value, published))) return [];
    return [{ date, head, value, verb: verbOf(tree, head) }];
  });
  const distance = (date: DateMention): number => Math.abs(date.start - trigger.start);
  const within = tree.by(trigger, "advcl").filter((one) => isAtTheTime(tree, one));
  for (const verb of [trigger, ...verbsOfSameTime(tree, trigger), ...within]) {
    const own = usable.filter(
      (one) => one.verb === verb && (verb === trigger || sharesDate(tree, one.head, verb, trigger)),
    );
    const [nearest] = own.sort((a, b) => distance(a.date) - distance(b.date));
    if (nearest === undefined) continue;
    const day = nearest.value.replace(/T[^/]*/g, "");
    return published !== null && tree.caseOf(nearest.head) === "since" && !day.includes("/") && day < published
      ? `${day}/${published}`
      : day;
  }
  // "On 25 May twenty-two senators urged …": what opens a sentence dates all that it tells without another date
  const opening = usable.find(({ date, head, verb }) => {
    const opens = date.start - tree.sentence.start < 12 && (verb === null || head.index < verb.index);
    return opens && head.index < trigger.index && !isDescribed(tree, trigger);
  });
  return opening ? opening.value.replace(/T[^/]*/g, "") : null;
}

/** "A motion brought by the party, whose leader had accused him": in a clause that describes somebody or something. */
function isDescribed(tree: SentenceTree, trigger: Token): boolean {
  for (let at: Token | null = trigger; at !== null; at = tree.head(at)) if (base(at.deprel) === "acl") return true;
  return false;
}

/** The word of the mention that hangs on a word outside it. */
function headOf(tree: SentenceTree, date: DateMention): Token | null {
  const within = (one: Token): boolean => one.start < date.end && one.end > date.start;
  return (
    tree.tokens.find(
      (one) => within(one) && one.upos !== "PUNCT" && one.upos !== "ADP" && !within(tree.head(one) ?? NOWHERE),
    ) ?? null
  );
}

const NOWHERE = { start: -1, end: -1 } as Token;

/** "The 1974 agreement", "the agreement of 2005", "Friday's deal" date a thing or an act of its own, not what is done with it. */
function namesSomething(tree: SentenceTree, head: Token): boolean {
  const noun = tree.head(head);
  if (!noun || noun.upos === "VERB" || !["NOUN", "PROPN"].includes(noun.upos)) return false;
  const relation = base(head.deprel);
  return (
    (["nummod", "amod", "compound"].includes(relation) && head.index < noun.index) ||
    (relation === "nmod" && tree.caseOf(head) === "of")
  );
}

/** Whether an EDTF value lies behind the day of publication. */
export function isToCome(value: string, published: string | null): boolean {
  if (published === null) return false;
  const [from, to] = value.replace(/T[^/]*/g, "").split("/") as [string, string?];
  const isLater = (day: string): boolean => {
    const length = Math.min(day.length, published.length);
    return day.slice(0, length) > published.slice(0, length);
  };
  // This week and this weekend may end after publication, "the years 2000 to 2050" are years of a forecast
  return isLater(from) || (to !== undefined && isLater(to.slice(0, 4)));
}

/** The act on which the date hangs: "met" for "met the envoys of both sides in Oslo on Friday". */
function verbOf(tree: SentenceTree, head: Token): Token | null {
  // "seized the town, claimed by both sides, on 21 May": behind its comma it dates the seizing
  const first = tree.subtree(head).find((index) => tree.tokens[index]!.upos !== "PUNCT")!;
  const isApart = tree.tokens[first - 1]?.text === ",";
  for (let at = tree.head(head); at !== null; at = tree.head(at))
    if (isApart && at.deprel === "acl" && tree.by(at, "nsubj").length === 0 && at.index < head.index) continue;
    else if (at.upos === "VERB" || tree.by(at, "cop").length > 0 || at.deprel === "root") return at;
  return null;
}

/**
 * The verbs whose time is also the act's, nearest first: that of the noun ("talks ended on Monday"), the one which it completes
 * ("began to withdraw"), the one beside it ("came and signed"), the one that it accompanies ("Opening the talks, he said").
 */
function verbsOfSameTime(tree: SentenceTree, trigger: Token): Token[] {
  const verbs: Token[] = [];
  for (let at = trigger; ;) {
    const head = tree.head(at);
    if (head === null) return verbs;
    const relation = base(at.deprel);
    const isNoun = at.upos !== "VERB" && tree.by(at, "cop").length === 0;
    const accompanies = relation === "advcl" && (tree.by(at, "mark", "nsubj").length === 0 || isAtTheTime(tree, at));
    if (!isNoun && !["xcomp", "conj"].includes(relation) && !accompanies) return verbs;
    // "the inquiry that was opened in June" dates the opening alone
    if (isNoun && relation === "conj" && head.upos === "VERB") return verbs;
    if (head.upos === "VERB" || head.deprel === "root") verbs.push(head);
    at = head;
  }
}

/** "when troops seized the town": at the time of what the sentence tells. */
const isAtTheTime = (tree: SentenceTree, verb: Token): boolean =>
  [...tree.by(verb, "mark"), ...tree.by(verb, "advmod")].some(
    ({ text, index }) => index < verb.index && /^(?:when|while|as)$/i.test(text),
  );

/** Of "met on Friday and signed" both acts are Friday's; of "met and will sign on Friday" the last. */
function sharesDate(tree: SentenceTree, date: Token, verb: Token, trigger: Token): boolean {
  const isBeside = base(trigger.deprel) === "conj" && tree.head(trigger) === verb;
  return !isBeside || date.index < trigger.index;
}
