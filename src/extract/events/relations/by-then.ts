/** "Norway met Sweden and then signed the treaty": two joined acts, the second told to be the later one. */
import type { EventCue } from "../../../knowledge/event-cues.js";
import { base } from "../tree.js";
import { actOf, type ActsInSentence, type Said } from "./acts-in-sentence.js";

export function byThen(acts: ActsInSentence, cues: readonly EventCue[]): Said[] {
  const { tree } = acts;
  const words = new Map(cues.flatMap((cue) => (cue.form === "THEN" ? [[cue.words[0]!, cue] as const] : [])));
  return tree.tokens.flatMap((token) => {
    const cue = words.get(token.text.toLowerCase());
    const later = cue && base(token.deprel) === "advmod" ? tree.head(token) : null;
    if (!cue || !later || base(later.deprel) !== "conj") return [];
    const head = tree.head(later)!;
    // "met, signed and then left": the one just before is the nearest earlier one
    const siblings = tree.by(head, "conj").filter((one) => one.index < later.index);
    const from = actOf(acts, siblings.at(-1) ?? head);
    const to = actOf(acts, later);
    return from === null || to === null || from === to ? [] : [{ kind: cue.kind, from, to, first: token, last: token }];
  });
}
