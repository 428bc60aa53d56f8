/** What somebody will not do is refused, and what somebody says that others must do is demanded. */
import type { Token } from "../../language/document.js";
import type { Reading } from "./status.js";
import type { Trigger } from "./find-triggers.js";
import type { MentionMap } from "./mention-map.js";
import { actorsOf } from "./nominal-entities.js";
import { isPassive, subject } from "./clause.js";
import { base, type SentenceTree } from "./tree.js";

const WILL = new Set(["will", "would", "wo", "shall", "'ll", "’ll", "'d"]);
const NOT = new Set(["not", "n't", "n’t", "never"]);

/** "Norway will not sign the treaty" refuses it; not "the treaty will not be signed", and not what would not have happened. */
export function asRefusal(tree: SentenceTree, trigger: Trigger, mentions: MentionMap): Trigger {
  const { token, nominal, row } = trigger;
  if (nominal || token.upos !== "VERB" || row?.type === "REJECT" || !isRefused(tree, token)) return trigger;
  const acting = subject(tree, token).some((one) => actorsOf(tree, one, mentions).length > 0);
  return acting ? { ...trigger, type: "REJECT", refused: true } : trigger;
}

/** A refusal has happened, whatever became of what is refused. */
export const REFUSED: Reading = { polarity: "AFFIRMED", status: "OCCURRED" };

function isRefused(tree: SentenceTree, verb: Token): boolean {
  const has = (words: ReadonlySet<string>): boolean =>
    tree.by(verb, "aux", "advmod").some((one) => words.has(one.lemma.toLowerCase()) && one.index < verb.index);
  return has(WILL) && has(NOT) && !isPassive(tree, verb) && !has(new Set(["have"]));
}

const MUST = new Set(["must", "should", "ought"]);

/** The verb of what must be done in the clause of one that says it: "said that Norway must sign" → sign. */
export function demandedIn(tree: SentenceTree, verb: Token): Token | null {
  return tree.by(verb, "ccomp").find((one) => isDemanded(tree, verb, one)) ?? null;
}

function isDemanded(tree: SentenceTree, saying: Token, verb: Token): boolean {
  if (verb.upos !== "VERB") return false;
  const who = tree.first(verb, "nsubj", "nsubj:pass");
  // "said that it must leave" is no demand, "told Norway that it must leave" is one.
  if (!who || (who.upos === "PRON" && tree.by(saying, "obj", "iobj").length === 0)) return false;
  const auxiliaries = tree.by(verb, "aux").map(({ lemma }) => lemma.toLowerCase());
  if (auxiliaries.includes("have")) return false;
  return (
    auxiliaries.some((one) => MUST.has(one)) ||
    // "has to sign", "needs to sign"
    (/^(?:have|need)$/.test(verb.lemma) &&
      tree.by(verb, "xcomp").some((one) => base(one.deprel) === "xcomp" && tree.hasChild(one, "mark", new Set(["to"]))))
  );
}
