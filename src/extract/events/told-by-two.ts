/** "staged a rally", "went on strike", "fighting broke out": a verb that says little and a noun tell one act together. */
import type { ActInSentence } from "./find-events.js";
import { base } from "./tree.js";

/** The two are not quite two witnesses: by so much they must be surer. */
const MORE = 0.05;

/** How the noun hangs on its verb. */
const JOINED = /^(?:obj|obl|nsubj(?::pass)?)$/;

/**
 * The acts of a sentence, with those told by verb and noun as sure as that one of both is an act. The model is half sure of each and of
 * neither enough; where it is sure of one, that one tells the act and nothing changes. Without anybody who acts there is too little to tell.
 */
export function toldByTwo(acts: readonly ActInSentence[], enough: number): readonly ActInSentence[] {
  const raised = new Map<ActInSentence, number>();
  for (const noun of acts) {
    if (!noun.trigger.nominal || noun.trigger.row === null || noun.trigger.row.cue.weak) continue;
    const { token } = noun.trigger;
    const verb = acts.find(({ trigger }) => !trigger.nominal && trigger.token.index === token.head);
    if (!verb || !(JOINED.test(token.deprel) || base(token.deprel) === "obl") || !isOne(verb, noun)) continue;
    const sure = Math.max(verb.confidence, noun.confidence);
    const together = 1 - (1 - verb.confidence) * (1 - noun.confidence);
    if (sure >= enough || together < enough + MORE) continue;
    const tellers = verb.trigger.type === noun.trigger.type ? [verb, noun] : [noun];
    const teller = tellers
      .filter(({ found }) => found.initiators.length > 0)
      .sort((one, other) => other.confidence - one.confidence)[0];
    if (!teller) continue;
    raised.set(teller, Math.round(100 * together) / 100);
  }
  return acts.map((act) => ({ ...act, confidence: raised.get(act) ?? act.confidence }));
}

/** The verb says nothing else: it has no type of its own, or the same. */
const isOne = ({ trigger: verb }: ActInSentence, { trigger: noun }: ActInSentence): boolean =>
  verb.verdict !== "CONDITION" &&
  noun.verdict !== "CONDITION" &&
  (verb.type === noun.type || verb.type === "OTHER" || verb.row === null);
