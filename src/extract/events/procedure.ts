/** What an office of justice asks a judge for is a step of its inquiry. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import { matchVerb, type Trigger } from "./find-triggers.js";
import { askedFor } from "./object.js";
import type { SentenceTree } from "./tree.js";

/** Offices that open and close inquiries by asking a judge to. */
const JUDICIAL = /prosecut|magistrate|court|judge|attorney|tribunal/i;

/** "Prosecutors asked the judge to close the inquiry" is a step of the inquiry; the same words from anyone else are a request. */
export function asProcedure(tree: SentenceTree, trigger: Trigger, lexicon: EventLexicon): Trigger {
  if (trigger.type !== "REQUEST" || trigger.nominal) return trigger;
  const asker = tree.first(trigger.token, "nsubj");
  if (
    !asker ||
    !JUDICIAL.test(
      tree
        .phrase(asker)
        .map((index) => tree.tokens[index]!.text)
        .join(" "),
    )
  )
    return trigger;
  const asked = askedFor(tree, trigger.token);
  return asked && matchVerb(tree, asked, lexicon)?.type === "INVESTIGATE"
    ? { ...trigger, type: "INVESTIGATE" }
    : trigger;
}
