/** Finds the acts of an article: for each trigger its arguments, circumstances, speaker and status. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { ActScore, Document, Token } from "../../language/document.js";
import type { Polarity, Status } from "../../model/vocabulary.js";
import type { DateMention, Entity, EventRelation, ExtractedEvent } from "../extraction.js";
import { bySentence } from "../by-sentence.js";
import { mentionsBySentence } from "../mentions-by-sentence.js";
import { isStepOfAgreement } from "./agreement-acts.js";
import { findArguments, type Arguments } from "./arguments.js";
import { findSpeakers } from "./attribution.js";
import { findCircumstances } from "./circumstances.js";
import { confidenceOf, newsContext, type WeighedAct } from "./confidence.js";
import { findTriggers, type Trigger } from "./find-triggers.js";
import { governingDate, isToCome } from "./governing-date.js";
import { writeHeadline } from "./headline/headline.js";
import { particleOf } from "./headline/pieces.js";
import { readDiscourse, type RuledAct } from "./discourse.js";
import { weighLinks } from "./links.js";
import { asProcedure } from "./procedure.js";
import { mentionsIn, type MentionMap } from "./mention-map.js";
import { mergeRepeats } from "./merge-repeats.js";
import { frameDates, type FramedAct } from "./narrative-frame.js";
import { findQuotes, type Quote } from "./quotes.js";
import { asRefusal, REFUSED } from "./refusals.js";
import { findRelations } from "./relations/find-relations.js";
import { readStatus, type Reading } from "./status.js";
import { toldByTwo } from "./told-by-two.js";
import { SentenceTree } from "./tree.js";

export interface EventInput {
  readonly title: string;
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly lexicon: EventLexicon;
  /** EDTF of the publication, or null. */
  readonly published: string | null;
  /** Acts that are less sure, 0 to 1, are left out. */
  readonly minConfidence: number;
}

export interface FoundEvents {
  /** The tellings of acts in the order of the text. */
  readonly events: readonly ExtractedEvent[];
  /** What the text says of their order and causes. */
  readonly relations: readonly EventRelation[];
}

/** The acts of an article and what joins them. */
export function findEvents(input: EventInput): FoundEvents {
  const quotes = findQuotes(input.document, input.entities, input.lexicon);
  const read = readSentences(input);
  const acts = findActs(input, read).filter(({ confidence }) => confidence >= input.minConfidence);
  const kept = bySentence(acts);
  const told = read.flatMap((sentence, index) => sentenceEvents(sentence, kept.get(index) ?? [], quotes, input));
  const dates = frameDates(
    told.map(({ act }) => act),
    input.document,
    input.dates,
    input.published,
  );
  const events = mergeRepeats(told.map(({ event }, index) => ({ ...event, date: dates[index]! })));
  const trees = read.map(({ tree }) => tree);
  return { events, relations: findRelations(trees, events, input.document.text) };
}

/** A word that may be an act, with what it would join and how sure that is. */
export interface ActInSentence extends WeighedAct {
  readonly confidence: number;
}

type ActInput = Pick<EventInput, "title" | "document" | "entities" | "lexicon">;

/** A sentence with its tree and the mentions in it. */
export interface ReadSentence {
  readonly tree: SentenceTree;
  readonly mentions: MentionMap;
  /** What the language model says of its words. */
  readonly scored: readonly ActScore[];
}

/** Each sentence of the article, in order. */
export function readSentences({ document, entities }: Pick<ActInput, "document" | "entities">): ReadSentence[] {
  const told = mentionsBySentence(entities);
  const scored = bySentence(document.acts);
  return document.sentences.map((sentence) => ({
    tree: new SentenceTree(sentence),
    mentions: mentionsIn(told.get(sentence.index), entities),
    scored: scored.get(sentence.index) ?? [],
  }));
}

/** All that may be acts in an article, kept or not, in the order of the text; `read` where the caller has it already. */
export function findActs(input: ActInput, read: readonly ReadSentence[] = readSentences(input)): ActInSentence[] {
  const acts = read.flatMap((sentence) => ruledActs(sentence, input));
  const discourse = readDiscourse(input.entities, acts);
  const weighed = acts.map((act) => {
    const { tree, mentions } = read[act.sentence]!;
    return { ...act, found: weighLinks(tree, act, mentions, discourse) };
  });
  const context = newsContext(input.document, input.title, weighed);
  const sure = weighed.map((act) => {
    const confidence = confidenceOf(act, context);
    const { tree, mentions } = read[act.sentence]!;
    return {
      ...act,
      confidence:
        isStepOfAgreement(tree, act.trigger, mentions) || isRefusal(act) ? Math.max(STEP, confidence) : confidence,
    };
  });
  const paired = [...bySentence(sure).values()].flatMap((acts) => toldByTwo(acts, TOLD));
  const together = bySentence(paired);
  return paired.map((act) => (isToldWithin(act, together.get(act.sentence)!, input) ? { ...act, confidence: 0 } : act));
}

/** How sure a step in the life of an agreement and a refusal are at least: as the rules read it. */
const STEP = 0.5;

/** The model sees no act in a verb that is denied, but to refuse is one. */
const isRefusal = ({ trigger, found }: WeighedAct): boolean =>
  trigger.refused === true && trigger.verdict === "ACT" && found.initiators.length > 0;

/** As sure as an act must be for those that it governs to be told with it. */
const TOLD = 0.4;

/** "Norway accused Denmark of seizing a trawler" tells one act; "Norway plans to sign" tells the signing, as planning is none. */
function isToldWithin(act: ActInSentence, beside: readonly ActInSentence[], { document }: ActInput): boolean {
  if (act.trigger.verdict !== "GOVERNED") return false;
  const { tokens } = document.sentences[act.sentence]!;
  const above = new Set<number>();
  for (let at = tokens[act.trigger.token.head]; at && !above.has(at.index); at = tokens[at.head]) above.add(at.index);
  return beside.some(
    ({ trigger, confidence }) => trigger.verdict === "ACT" && confidence >= TOLD && above.has(trigger.token.index),
  );
}

/** The acts of a sentence by the rules and by it alone. */
export function ruledActs({ tree, mentions, scored }: ReadSentence, { lexicon }: ActInput): RuledAct[] {
  const { sentence } = tree;
  return findTriggers(tree, lexicon, scored)
    .filter((trigger) => !isInsideName(trigger.token, mentions))
    .map((one) => {
      const trigger = asRefusal(tree, asProcedure(tree, one, lexicon), mentions);
      return {
        sentence: sentence.index,
        trigger,
        ruled: findArguments(tree, trigger, mentions),
        speakers: findSpeakers(tree, trigger.token, lexicon, mentions),
      };
    });
}

/** A telling, and what dates it where its own clause does not. */
interface Told {
  readonly event: ExtractedEvent;
  readonly act: FramedAct;
}

function sentenceEvents(
  { tree, mentions }: ReadSentence,
  kept: readonly ActInSentence[],
  quotes: readonly Quote[],
  input: EventInput,
): Told[] {
  const dates = input.dates.filter((date) => date.sentence === tree.sentence.index);
  const tokens = kept.map(({ trigger }) => trigger.token);
  return kept.map(({ trigger, found, confidence, speakers: said }) => {
    const around = findCircumstances(tree, trigger.token, tokens, mentions);
    // Words in quotation marks are their speaker's, also sentences away from "she said".
    const quote = quotes.find((one) => isInside(trigger.token, one));
    const speakers = said.length > 0 ? said : (quote?.speakers ?? []);
    const { published } = input;
    const told = readStatus(tree, trigger);
    const read = trigger.refused ? REFUSED : told;
    const happened = read.status === "OCCURRED";
    // "The country votes on 21 May", told before that day
    const planned =
      happened && PRESENT.test(trigger.token.xpos) && tree.by(trigger.token, "aux").length === 0
        ? governingDate(tree, trigger.token, { dates, published, happened: false })
        : null;
    const isPlanned = planned !== null && isToCome(planned, published);
    const reading = isPlanned ? { ...read, status: "PLANNED" as const } : read;
    const date = isPlanned ? planned : governingDate(tree, trigger.token, { dates, published, happened });
    const event = toEvent(
      tree,
      trigger,
      found,
      { ...around, ...reading, told: trigger.refused ? told : reading, date, speakers, confidence, mentions },
      input,
    );
    const quoted = quote !== undefined;
    return { event, act: { tree, trigger: trigger.token, type: trigger.type, status: reading.status, date, quoted } };
  });
}

const PRESENT = /^VB[ZP]$/;

const isInside = (token: Token, { start, end }: Quote): boolean => token.start >= start && token.end <= end;

interface Around {
  readonly places: readonly number[];
  readonly agreements: readonly number[];
  readonly date: string | null;
  readonly polarity: Polarity;
  readonly status: Status;
  /** Of the verb, as the headline tells it: what is refused will not be done. */
  readonly told: Reading;
  readonly speakers: readonly number[];
  readonly confidence: number;
  readonly mentions: MentionMap;
}

function toEvent(
  tree: SentenceTree,
  trigger: Trigger,
  found: Arguments,
  around: Around,
  { document }: EventInput,
): ExtractedEvent {
  const { token, type, nominal } = trigger;
  const object = phraseText(tree, found.object, document.text);
  const particle = nominal ? "" : particleOf(tree, token);
  const { polarity, status } = around;
  const { start, end } = evidenceSpan(tree, trigger, found);
  return {
    sentence: tree.sentence.index,
    start,
    end,
    evidence: document.text.slice(start, end),
    trigger: particle === "" ? token.text : `${token.text} ${particle}`,
    triggerSpan: { start: token.start, end: token.end },
    type,
    initiators: found.initiators,
    targets: found.targets,
    object,
    objectHead: found.objectHead,
    headline: writeHeadline({
      tree,
      document,
      mentions: around.mentions,
      trigger: token,
      nominal,
      subjects: found.subjects,
      targets: found.targets,
      ...around.told,
    }),
    places: union(around.places, found.places),
    agreements: union(around.agreements, found.agreements).filter((one) => !found.targets.includes(one)),
    date: around.date,
    attributedTo: around.speakers,
    polarity,
    status,
    confidence: around.confidence,
    repeat: false,
    rule: `${nominal ? "noun" : "verb"}:${token.lemma}${trigger.row ? "" : ":actor-subject"}`,
  };
}

const union = (a: readonly number[], b: readonly number[]): number[] => [...new Set([...a, ...b])];

function phraseText(tree: SentenceTree, indexes: readonly number[], text: string): string | null {
  if (indexes.length === 0) return null;
  const first = tree.tokens[indexes[0]!]!;
  const last = tree.tokens[indexes[indexes.length - 1]!]!;
  return text
    .slice(first.start, last.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an) /i, "");
}

/** From the first to the last of trigger, subject and object, and at least the trigger. */
function evidenceSpan(tree: SentenceTree, trigger: Trigger, found: Arguments): { start: number; end: number } {
  const indexes = [trigger.token.index, ...found.object, ...found.used.flatMap((token) => tree.phrase(token))];
  return {
    start: Math.min(...indexes.map((index) => tree.tokens[index]!.start)),
    end: Math.max(...indexes.map((index) => tree.tokens[index]!.end)),
  };
}

/** "talks" within "the Geneva Talks Initiative" names something; it is no act. */
function isInsideName(token: Token, mentions: MentionMap): boolean {
  return mentions
    .covering(token)
    .some((index) =>
      mentions
        .of(index)
        .some((mention) => mention.form === "NAME" && mention.start <= token.start && mention.end >= token.end),
    );
}
