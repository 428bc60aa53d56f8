/** How sure an extracted act is, and so which are kept. */
import type { Arguments } from "./arguments.js";
import type { Trigger } from "./find-triggers.js";

/**
 * What speaks for and against an act, each from 0 to 1 but for the model's log odds. The weights were fitted by logistic regression on
 * cross-validated answers (training/events/calibrate.mjs), so that of the acts at .9 nine in ten are right.
 */
export function evidenceOf(trigger: Trigger, found: Arguments): Readonly<Record<string, number>> {
  const { act, verdict, row, nominal, type } = trigger;
  const probability = Math.min(0.99, Math.max(0.01, act?.probability ?? 0.01));
  const is = (holds: boolean): number => (holds ? 1 : 0);
  return {
    always: 1,
    model: Math.log(probability / (1 - probability)),
    rule: is(verdict === "ACT"),
    governed: is(verdict === "GOVERNED"),
    condition: is(verdict === "CONDITION"),
    lexicon: is(row !== null),
    nominal: is(nominal),
    weak: is(row?.cue.weak === true),
    initiator: is(found.initiators.length > 0),
    target: is(found.targets.length > 0),
    nobody: is(found.initiators.length + found.targets.length === 0),
    "nominal nobody": is(nominal && found.initiators.length === 0),
    other: is(type === "OTHER"),
  };
}

const WEIGHTS: Readonly<Record<string, number>> = {
  always: -1.45,
  model: 0.76,
  rule: -0.17,
  governed: -1.28,
  condition: -0.61,
  lexicon: 0.92,
  nominal: 0.08,
  weak: -0.6,
  initiator: 0.69,
  target: 0.41,
  nobody: 0.09,
  "nominal nobody": 0.32,
  other: 0.08,
};

/** 0 to 1: the share of acts with such evidence that are right. "If Norway rejects the plan" tells no act, however much like one it is. */
export function confidenceOf(trigger: Trigger, found: Arguments): number {
  if (trigger.verdict === "CONDITION") return 0;
  const sum = Object.entries(evidenceOf(trigger, found)).reduce(
    (total, [name, value]) => total + value * (WEIGHTS[name] ?? 0),
    0,
  );
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** The same one by one: how much each kind of evidence adds to the log odds of the act; those that add nothing are left out. */
export function contributionsOf(trigger: Trigger, found: Arguments): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(evidenceOf(trigger, found))
      .map(([name, value]) => [name, Math.round(100 * value * (WEIGHTS[name] ?? 0)) / 100] as const)
      .filter(([, added]) => added !== 0),
  );
}
