/** How sure an extracted act is, and which are too vague to keep. */
import type { Arguments } from "./arguments.js";
import type { Trigger } from "./find-triggers.js";

/** An act without any actor tells an analyst little, unless its word is a clear one: "six villagers were killed". */
export function isWorthTelling(trigger: Trigger, found: Arguments): boolean {
  const actors = found.initiators.length + found.targets.length;
  if (trigger.nominal) {
    // A noun deeper in a phrase is mostly a topic: "fears of attacks". It needs somebody who does it.
    if (trigger.row?.cue.weak) return false;
    return (
      found.initiators.length > 0 &&
      (found.targets.length > 0 || ["nsubj", "obj", "root", "nsubj:pass", "conj"].includes(trigger.token.deprel))
    );
  }
  if (trigger.row === null) return found.initiators.length > 0 && trigger.token.deprel !== "acl";
  if (trigger.type === "OTHER") return actors > 0;
  return actors > 0 || trigger.type === "ASSAULT" || trigger.type === "COERCE";
}

/**
 * 0 to 1, from what was found: whether the lexicon knows the word, whether both ends are there, and how sure the language model
 * is of the words that join them.
 */
export function confidenceOf(trigger: Trigger, found: Arguments): number {
  let confidence = trigger.row === null ? 0.35 : trigger.nominal ? 0.5 : 0.6;
  if (found.initiators.length > 0) confidence += 0.15;
  if (found.targets.length > 0) confidence += 0.1;
  if (trigger.row?.cue.object ?? trigger.row?.cue.particle) confidence += 0.05;
  const reading = Math.min(...[trigger.token, ...found.used].map((token) => token.probability));
  return Math.round(confidence * (0.6 + 0.4 * reading) * 100) / 100;
}
