/**
 * The narrative frame: an act told in the simple past without a date of its own goes on where the sentences before it stood, and
 * what is said and done in answer to the news is done on the day of the news.
 */
import type { Document, Sentence, Token } from "../../language/document.js";
import type { EventType, Status } from "../../model/vocabulary.js";
import type { DateMention } from "../extraction.js";
import { governingDate } from "./governing-date.js";
import { base, SentenceTree } from "./tree.js";

/** What the frame needs to know of one act. */
export interface FramedAct {
  readonly tree: SentenceTree;
  readonly trigger: Token;
  readonly type: EventType;
  readonly status: Status;
  /** The date that its own clause governs. */
  readonly date: string | null;
  /** Somebody's words in quotation marks. */
  readonly quoted: boolean;
}

/** Acts of words: a party that rejects, praises or warns does so when the news is told. */
const ANSWERS: ReadonlySet<EventType> = new Set<EventType>([
  "AGREE",
  "SUPPORT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);

type Tense = "PAST" | "PERFECT" | "PLUPERFECT" | "PRESENT" | null;

interface Frame {
  readonly date: string | null;
  /** The last sentence that stood in it. */
  readonly sentence: number;
}

/** The date of each act, in their order: its own, else that of its frame, else null. */
export function frameDates(
  acts: readonly FramedAct[],
  { sentences }: Document,
  dates: readonly DateMention[],
  published: string | null,
): (string | null)[] {
  const lead = leadOf(sentences);
  const told = storyDate(sentences[lead], dates, published);
  const story = told !== null && (isDay(told) || told === published) ? told : null;
  let frame: Frame | null = story === null ? null : { date: story, sentence: lead };
  return acts.map((act) => {
    const { index } = act.tree.sentence;
    const tense = tenseOf(act.tree, act.trigger);
    if (act.date !== null) {
      if (act.status === "OCCURRED" && tense !== "PLUPERFECT" && isMain(act.trigger)) {
        frame = { date: isDay(act.date) ? act.date : null, sentence: index };
      }
      return act.date;
    }
    if (isGoingOn(act, tense)) return published;
    if (act.status !== "OCCURRED") return null;
    const goesOn = frame !== null && index - frame.sentence <= 1;
    // A release of a month that is known no better tells of that month
    if (published !== null && !isDay(published) && tense !== "PLUPERFECT" && isVerbal(act))
      return (goesOn && frame!.date) || published;
    if (isWithinHours(act)) return frame?.date ?? null;
    if (tense === "PLUPERFECT") {
      // "He said that they had met" leaves the frame where it was
      if (isMain(act.trigger)) frame = { date: null, sentence: index };
      return null;
    }
    if (tense === "PRESENT") return ANSWERS.has(act.type) && isDeclared(act) ? published : null;
    if (act.quoted) return null;
    if (index === lead && tense !== null) return isReported(act) ? null : story;
    if (tense !== "PAST") return null;
    // "Was involved in their retaking of the town": a noun in passing is no step of the account
    if (index !== frame?.sentence && !isVerbal(act)) return null;
    if (goesOn) {
      if (frame!.date !== null) frame = { ...frame!, sentence: index };
      return frame!.date;
    }
    return ANSWERS.has(act.type) && isMain(act.trigger) ? story : null;
  });
}

/** The first sentence with a verb: a dateline or a line with the day has none. */
function leadOf(sentences: readonly Sentence[]): number {
  return sentences.findIndex(({ tokens }) => tokens.length > 5 && tokens.some((token) => token.upos === "VERB"));
}

/** What happened in a year or a week says little of what the next sentence tells. */
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/**
 * "We urge both sides": said with these very words, on the day that they are published; so is what a party that "refuses to
 * leave" or "insists" does in the article's own present.
 */
function isDeclared({ tree, trigger, quoted }: FramedAct): boolean {
  return /^(?:I|we)$/i.test(tree.first(trigger, "nsubj")?.text ?? "") || (isMain(trigger) && !quoted);
}

/** "Police are searching for him": on the day of the news. */
function isGoingOn({ status, trigger }: FramedAct, tense: Tense): boolean {
  return status === "ONGOING" && tense === "PRESENT" && trigger.xpos === "VBG" && isMain(trigger);
}

/** "Hours earlier Norway had signed", "Within minutes he was freed": on the day that was told last. */
function isWithinHours({ tree, trigger }: FramedAct): boolean {
  return tree.by(trigger, "obl", "advmod").some((one) => {
    if (/^(?:hours|minutes)$/i.test(one.text)) return tree.caseOf(one) === "within";
    if (!/^(?:earlier|later|before|after|afterwards)$/i.test(one.text)) return false;
    return tree.by(one, "obl").some(({ text }) => /^(?:hours|minutes)$/i.test(text));
  });
}

const isVerbal = ({ trigger }: FramedAct): boolean => trigger.upos === "VERB" || isMain(trigger);

/** The day of the news: that of the lead's main verb, else publication's where the lead names no other. */
function storyDate(lead: Sentence | undefined, dates: readonly DateMention[], published: string | null): string | null {
  if (lead === undefined) return null;
  const tree = new SentenceTree(lead);
  const root = tree.tokens.find((token) => token.deprel === "root");
  if (root === undefined) return null;
  const here = dates.filter((date) => date.sentence === lead.index);
  return governingDate(tree, root, { dates: here, published, happened: true }) ?? published;
}

/** "She has claimed that they imprisoned her": in the clause that a verb of saying reports. */
function isReported({ tree, trigger }: FramedAct): boolean {
  for (let at: Token | null = trigger; at !== null; at = tree.head(at))
    if (base(at.deprel) === "ccomp" && at.head < at.index) return true;
  return false;
}

/** Not in a clause that describes or is reported; but "Both sides agreed, the release said" tells the agreeing. */
function isMain(trigger: Token): boolean {
  const relation = base(trigger.deprel);
  return ["root", "conj", "parataxis"].includes(relation) || (relation === "ccomp" && trigger.head > trigger.index);
}

/** By the finite verb of the clause: that of the act, or the one which its noun or infinitive hangs on. */
function tenseOf(tree: SentenceTree, trigger: Token): Tense {
  for (let at: Token | null = trigger; at !== null; at = tree.head(at)) {
    if (at.upos !== "VERB" && tree.by(at, "cop").length === 0) continue;
    const auxiliaries = tree.by(at, "aux", "cop");
    if (auxiliaries.some((one) => one.lemma === "have"))
      return auxiliaries.some((one) => /^(?:had|['’]d)$/i.test(one.text)) ? "PLUPERFECT" : "PERFECT";
    const finite = [at, ...auxiliaries].map((one) => one.xpos);
    if (finite.includes("VBD")) return "PAST";
    if (finite.includes("VBZ") || finite.includes("VBP")) return "PRESENT";
    if (finite.includes("MD")) return null;
    // "They quit his council": read as a participle, but it has a subject and no auxiliary
    if (at.xpos === "VBN" && auxiliaries.length === 0 && tree.by(at, "nsubj").length > 0) return "PAST";
    // "said that he, elected in May, …": a participle that describes has no time of its own
    if (base(at.deprel) === "acl") return null;
  }
  return null;
}
