/** How sure an extracted act is, and so which are kept. */
import type { Document } from "../../language/document.js";
import { bySentence } from "../by-sentence.js";
import { CONFIDENCE_WEIGHTS } from "./confidence-weights.js";
import type { Arguments } from "./arguments.js";
import type { RuledAct } from "./discourse.js";
import { logOdds } from "./log-odds.js";

/** An act with the arguments that it was given. */
export interface WeighedAct extends RuledAct {
  readonly found: Arguments;
}

/** The article around an act, as far as it tells what is news in it. */
export interface NewsContext {
  readonly document: Document;
  /** Lower-case words of the title. */
  readonly title: ReadonlySet<string>;
  readonly bySentence: ReadonlyMap<number, readonly WeighedAct[]>;
  /** By lemma the first sentence in which an act of it is likely. */
  readonly firstTold: ReadonlyMap<string, number>;
}

/** What tells which acts of the article are its news. */
export function newsContext(document: Document, title: string, acts: readonly WeighedAct[]): NewsContext {
  const firstTold = new Map<string, number>();
  for (const act of acts.filter((one) => probability(one) > LIKELY)) {
    const { lemma } = act.trigger.token;
    if (!firstTold.has(lemma)) firstTold.set(lemma, act.sentence);
  }
  const words = new Set(title.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u));
  return { document, title: words, bySentence: bySentence(acts), firstTold };
}

/** Of the model, above which an act has been told before. */
const LIKELY = 0.3;

/**
 * What speaks for and against an act, each from 0 to 1 but for the model's log odds. The weights were fitted by logistic regression on
 * cross-validated answers (training/events/fit_confidence.py), so that of the acts at .9 nine in ten are right.
 */
export function evidenceOf(
  act: WeighedAct,
  { document, title, bySentence: told, firstTold }: NewsContext,
): Readonly<Record<string, number>> {
  const { trigger, found, ruled, sentence } = act;
  const { verdict, row, nominal, type, token } = trigger;
  const is = (holds: boolean): number => (holds ? 1 : 0);
  const { tokens } = document.sentences[sentence]!;
  const beside = (told.get(sentence) ?? []).filter((one) => one !== act);
  const head = beside.find((one) => one.trigger.token.index === token.head);
  // "organised a rally": verb and noun tell one act, and the model is as sure of it as of the likelier word.
  const named = nominal
    ? undefined
    : beside.find(
        ({ trigger: { token: noun, verdict: below, type: same } }) =>
          below === "GOVERNED" && same === type && noun.head === token.index && noun.upos === "NOUN",
      );
  const likely = Math.max(probability(act), named ? probability(named) : 0);
  const said = trigger.act?.arguments ?? [];
  const likeliest = (part: "initiator" | "target"): number =>
    logOdds(Math.max(0.01, ...said.map((argument) => argument[part])));
  const place = sentence / Math.max(1, document.sentences.length);
  const lemma = token.lemma.toLowerCase();
  return {
    always: 1,
    model: logOdds(Math.max(0.01, likely)),
    "model, nominal": nominal ? logOdds(trigger.act?.probability ?? 0.01) : 0,
    rule: is(verdict === "ACT"),
    governed: is(verdict === "GOVERNED"),
    condition: is(verdict === "CONDITION"),
    lexicon: is(row !== null),
    nominal: is(nominal),
    weak: is(row?.cue.weak === true),
    initiator: is(found.initiators.length > 0),
    "ruled initiator": is(ruled.initiators.length > 0),
    target: is(found.targets.length > 0),
    nobody: is(found.initiators.length + found.targets.length === 0),
    "nominal nobody": is(nominal && found.initiators.length === 0),
    other: is(type === "OTHER"),
    "likeliest initiator": likeliest("initiator"),
    "likeliest target": likeliest("target"),
    "sure type": Math.max(0, ...(trigger.act?.types ?? [])),
    "in the title": is(title.has(lemma) || title.has(token.text.toLowerCase())),
    "head is likelier": is(head !== undefined && probability(head) > probability(act)),
    "head, model": head ? logOdds(head.trigger.act?.probability ?? 0.01) : 0,
    "likeliest of its sentence": is(beside.every((one) => probability(one) <= probability(act))),
    "others of its sentence": Math.min(1, beside.filter((one) => probability(one) > 0.4).length / 4),
    "told before": is((firstTold.get(token.lemma) ?? sentence) < sentence),
    "first sentence": is(sentence === 0),
    "place in the article": place,
    "long sentence": is(tokens.length > 30),
    "short sentence": is(tokens.length < 12),
    "main verb": is(token.deprel === "root"),
    "relative clause": is(token.deprel.startsWith("acl")),
    "joined verb": is(token.deprel === "conj"),
    "adverbial clause": is(token.deprel.startsWith("advcl")),
  };
}

const probability = ({ trigger }: RuledAct): number => trigger.act?.probability ?? 0;

/** 0 to 1: the share of acts with such evidence that are right. "If Norway rejects the plan" tells no act, however much like one it is. */
export function confidenceOf(act: WeighedAct, context: NewsContext): number {
  if (act.trigger.verdict === "CONDITION") return 0;
  const sum = Object.entries(evidenceOf(act, context)).reduce(
    (total, [name, value]) => total + value * (CONFIDENCE_WEIGHTS[name] ?? 0),
    0,
  );
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** The same one by one: how much each kind of evidence adds to the log odds of the act; those that add nothing are left out. */
export function contributionsOf(act: WeighedAct, context: NewsContext): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(evidenceOf(act, context))
      .map(([name, value]) => [name, Math.round(100 * value * (CONFIDENCE_WEIGHTS[name] ?? 0)) / 100] as const)
      .filter(([, added]) => added !== 0),
  );
}
