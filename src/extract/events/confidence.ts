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
    tree: Math.min(...[trigger.token, ...found.used].map((token) => token.probability)),
  };
}

const WEIGHTS: Readonly<Record<string, number>> = {
  always: -1,
  model: 1,
  rule: 1,
};

/** 0 to 1: the share of acts with such evidence that are right. */
export function confidenceOf(trigger: Trigger, found: Arguments): number {
  const sum = Object.entries(evidenceOf(trigger, found)).reduce(
    (total, [name, value]) => total + value * (WEIGHTS[name] ?? 0),
    0,
  );
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
