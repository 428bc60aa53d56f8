/** What happens to an agreement is news though nobody is said to do it: "The ceasefire began", "The accord entered into force". */
import type { Trigger } from "./find-triggers.js";
import type { MentionMap } from "./mention-map.js";
import { base, type SentenceTree } from "./tree.js";

/** Verbs of which an agreement is the subject, with what must follow those that say little alone. */
const HAPPENS: ReadonlyMap<string, RegExp | null> = new Map([
  ["enter", /^(?:force|effect)$/],
  ["come", /^(?:force|effect)$/],
  ["go", /^(?:force|effect)$/],
  ["take", /^effect$/],
  ["begin", null],
  ["start", null],
  ["end", null],
  ["expire", null],
  ["lapse", null],
  ["collapse", null],
]);
/** Verbs of which it is the object. */
const IS_DONE: ReadonlySet<string> = new Set(["implement"]);

/** Whether the trigger tells a step in the life of an agreement that is named in its clause. */
export function isStepOfAgreement(
  tree: SentenceTree,
  { token, nominal, verdict }: Trigger,
  mentions: MentionMap,
): boolean {
  if (nominal || token.upos !== "VERB" || verdict === "GOVERNED" || verdict === "CONDITION") return false;
  const isAgreement = (relation: string): boolean =>
    tree
      .by(token, relation)
      .some((one) => mentions.headsOf(one).some((index) => mentions.entities[index]!.type === "AGREEMENT"));
  const lemma = token.lemma.toLowerCase();
  const wanted = HAPPENS.get(lemma);
  if (wanted !== undefined && isAgreement("nsubj"))
    // "ended the fighting" is what it did, not what became of it
    return wanted === null
      ? tree.by(token, "obj").length === 0
      : tree.by(token, "obj", "obl").some((one) => wanted.test(one.lemma.toLowerCase()));
  if (!IS_DONE.has(lemma) || !isAgreement("obj")) return false;
  // "started to implement", not "promised to implement"
  return base(token.deprel) !== "xcomp" || ["begin", "start"].includes(tree.head(token)?.lemma ?? "");
}
