/** The words of a sentence that may be acts: what spoke for each, what it was joined with, and why it was kept or dropped. */
import type { LexiconRow } from "../../knowledge/event-lexicon.js";
import type { ActScore, Document, Sentence, Token } from "../../language/document.js";
import { EVENT_TYPES, type EventType, type Polarity, type Status } from "../../model/vocabulary.js";
import { contributionsOf, type NewsContext } from "../events/confidence.js";
import type { ActInSentence } from "../events/find-events.js";
import { findTriggers, type Trigger, type Verdict } from "../events/find-triggers.js";
import type { MentionMap } from "../events/mention-map.js";
import type { SentenceTree } from "../events/tree.js";
import type { Found } from "../extract.js";
import type { ExtractedEvent } from "../extraction.js";
import { stepTo, type ArgumentStep } from "./argument-steps.js";
import { cueText } from "./cue-text.js";

export interface ExplainedAct {
  readonly trigger: string;
  readonly kept: boolean;
  /** A whole phrase: why it was kept, or why not. */
  readonly why: string;
  /** What the model gives the word, 0 to 1; null where it sees hardly an act in it. */
  readonly model: { readonly probability: number; readonly type: EventType; readonly typeProbability: number } | null;
  /** The type that all together speak for; null where the word is not even a candidate. */
  readonly type: EventType | null;
  /** The row of the lexicon that holds, as it stands in the table: `call prep=for → REQUEST`. */
  readonly lexicon: string | null;
  /** What the rules of the tree make of it; null where it is no candidate. */
  readonly verdict: Verdict | null;
  readonly confidence: number | null;
  /** What each kind of evidence adds to the log odds of its being an act. */
  readonly evidence: Readonly<Record<string, number>>;
  readonly initiators: readonly ArgumentStep[];
  readonly targets: readonly ArgumentStep[];
  readonly object: string | null;
  /** What else is told of a kept act; null for one that is dropped. */
  readonly told: ExplainedTelling | null;
}

export interface ExplainedTelling {
  readonly headline: string;
  readonly rule: string;
  readonly date: string | null;
  readonly polarity: Polarity;
  readonly status: Status;
  readonly places: readonly string[];
  readonly agreements: readonly string[];
  readonly speakers: readonly string[];
}

export interface ActsInput {
  readonly sentence: Sentence;
  readonly tree: SentenceTree;
  readonly mentions: MentionMap;
  readonly document: Document;
  readonly found: Found;
  /** What the language model says of its words, all of them that may be acts, and what tells which are the article's news. */
  readonly scored: readonly ActScore[];
  readonly acts: readonly ActInSentence[];
  readonly context: NewsContext;
  readonly minConfidence: number;
}

/** In the order of the words. */
export function explainActs(input: ActsInput): ExplainedAct[] {
  const { tree, scored, found } = input;
  const candidates = new Map(findTriggers(tree, found.lexicon, scored).map((one) => [one.token.index, one]));
  const acts = new Map(input.acts.map((act) => [act.trigger.token.index, act]));
  return tree.tokens.flatMap((token): ExplainedAct[] => {
    const act = acts.get(token.index);
    if (act) return [explainAct(act, input, [...acts.values()])];
    const named = candidates.get(token.index);
    const score = scored.find((one) => one.token === token.index);
    if (named) return [noAct(token, named.act, "part of a name", named)];
    return score ? [noAct(token, score, "no rule takes it for an act, and the model hardly does")] : [];
  });
}

function explainAct(act: ActInSentence, input: ActsInput, all: readonly ActInSentence[]): ExplainedAct {
  const { trigger, found, confidence } = act;
  const { tree, mentions } = input;
  const event = input.found.events.find(
    ({ sentence, triggerSpan }) => sentence === tree.sentence.index && triggerSpan.start === trigger.token.start,
  );
  const step =
    (part: "initiators" | "targets") =>
    (entity: number): ArgumentStep =>
      stepTo(tree, act, { entity, part }, mentions);
  return {
    trigger: event?.trigger ?? trigger.token.text,
    kept: event !== undefined && !event.repeat,
    why: event ? whyTold(event, confidence, input) : whyDropped(act, input, all),
    ...seen(trigger.act, trigger),
    confidence,
    evidence: contributionsOf(act, input.context),
    initiators: found.initiators.map(step("initiators")),
    targets: found.targets.map(step("targets")),
    object: event?.object ?? wordsAt(tree, found.object),
    told: event ? telling(event, input) : null,
  };
}

const noAct = (token: Token, score: ActScore | null, why: string, trigger: Trigger | null = null): ExplainedAct => ({
  trigger: token.text,
  kept: false,
  why,
  ...seen(score, trigger),
  confidence: null,
  evidence: {},
  initiators: [],
  targets: [],
  object: null,
  told: null,
});

function seen(
  score: ActScore | null,
  trigger: Trigger | null,
): Pick<ExplainedAct, "model" | "type" | "lexicon" | "verdict"> {
  const best = score === null ? -1 : score.types.indexOf(Math.max(...score.types));
  return {
    model:
      score === null
        ? null
        : { probability: score.probability, type: EVENT_TYPES[best]!, typeProbability: score.types[best]! },
    type: trigger?.type ?? null,
    lexicon: trigger?.row ? rowText(trigger.row) : null,
    verdict: trigger?.verdict ?? null,
  };
}

const rowText = ({ lemma, cue, type }: LexiconRow): string => {
  const company = cueText(cue);
  return `${lemma}${company === "" ? "" : ` ${company}`} → ${type}`;
};

function whyTold(event: ExtractedEvent, confidence: number, { found, minConfidence }: ActsInput): string {
  if (!event.repeat) return `confidence ${confidence} is at least ${minConfidence}`;
  const lead = found.events.find((other) => !other.repeat && sameAct(other, event));
  return lead
    ? `tells again what "${lead.trigger}" in sentence ${lead.sentence + 1} tells better: another claim of that act`
    : "tells again what another sentence tells better: another claim of that act";
}

/** Repeats were given what identifies the telling that leads. */
const sameAct = (a: ExtractedEvent, b: ExtractedEvent): boolean =>
  a.type === b.type &&
  a.polarity === b.polarity &&
  a.date === b.date &&
  a.objectHead === b.objectHead &&
  sameSet(a.initiators, b.initiators) &&
  sameSet(a.targets, b.targets);

const sameSet = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

function whyDropped(act: ActInSentence, { tree, minConfidence }: ActsInput, all: readonly ActInSentence[]): string {
  const { trigger, confidence } = act;
  if (trigger.verdict === "CONDITION") return `a condition or a question${markAbove(tree, trigger.token)}`;
  const below = `confidence ${confidence} is below ${minConfidence}`;
  if (trigger.verdict === "GOVERNED") return `${below}; governed by ${governor(tree, trigger.token, all)}`;
  return trigger.verdict === "NONE" ? `${below}; no rule takes it for an act, only the model does` : below;
}

function markAbove(tree: SentenceTree, token: Token): string {
  for (let at: Token | null = token; at !== null; at = tree.head(at)) {
    const mark = tree.first(at, "mark");
    if (mark && mark.lemma.toLowerCase() !== "to") return ` ("${mark.text.toLowerCase()}")`;
  }
  return "";
}

function governor(tree: SentenceTree, token: Token, all: readonly ActInSentence[]): string {
  for (let at = tree.head(token); at !== null; at = tree.head(at)) {
    const outer = all.find(({ trigger }) => trigger.token === at && trigger.verdict === "ACT");
    if (outer) return `"${at.text}" (${outer.trigger.type})`;
  }
  return `"${tree.head(token)?.text ?? ""}"`;
}

function telling(event: ExtractedEvent, { found: { entities } }: ActsInput): ExplainedTelling {
  const names = (indexes: readonly number[]): string[] => indexes.map((index) => entities[index]!.name);
  const { headline, rule, date, polarity, status } = event;
  return {
    headline,
    rule,
    date,
    polarity,
    status,
    places: names(event.places),
    agreements: names(event.agreements),
    speakers: names(event.attributedTo),
  };
}

const wordsAt = (tree: SentenceTree, indexes: readonly number[]): string | null =>
  indexes.length === 0 ? null : indexes.map((index) => tree.tokens[index]!.text).join(" ");
