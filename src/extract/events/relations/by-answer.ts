/** "Rockets hit the port. In response, Norway closed the strait.": a sentence that opens as the answer to the one before. */
import type { EventCue } from "../../../knowledge/event-cues.js";
import { actOf, type ActsInSentence, type Said } from "./acts-in-sentence.js";

export function byAnswer(
  acts: ActsInSentence,
  previous: ActsInSentence | undefined,
  cues: readonly EventCue[],
): Said[] {
  const { tokens } = acts.tree;
  const cue = cues.find(
    ({ form, words }) => form === "ANSWER" && words.every((word, at) => tokens[at]?.text.toLowerCase() === word),
  );
  // "in response to", "as a result of" bring their own act
  if (!cue || !previous || tokens[cue.words.length]?.text !== ",") return [];
  const from = mainAct(previous);
  const to = mainAct(acts);
  if (from === null || to === null) return [];
  return [{ kind: cue.kind, from, to, first: tokens[0]!, last: tokens[cue.words.length - 1]! }];
}

/** The act that a sentence is about. */
function mainAct(acts: ActsInSentence): number | null {
  const root = acts.tree.tokens.find(({ deprel }) => deprel === "root");
  return root ? actOf(acts, root) : null;
}
