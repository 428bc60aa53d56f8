/** "struck after the raid", "Before it signed, Norway asked", "sanctions in response to the attack": a phrase holds the other act. */
import { phraseCues, type EventCue } from "../../../knowledge/event-cues.js";
import type { Token } from "../../../language/document.js";
import { base, type SentenceTree } from "../tree.js";
import { actAbove, actOf, type ActsInSentence, type Said } from "./acts-in-sentence.js";

/** Verbs with which "after" and "before" say something else: "looked after", "named after", "went before the inquiry". */
const IDIOMS: ReadonlySet<string> = new Set(
  "name look call seek run chase model inquire ask take go appear testify stand bring come lie haul".split(" "),
);
/** "a week of talks", "a wave of strikes": what is counted is the act. */
const AMOUNTS: ReadonlySet<string> = new Set(
  "day week month year hour round wave series spate string number dozen hundred thousand night weekend".split(" "),
);
/** Relations through which the first word of a phrase leads to its head. */
const INSIDE: ReadonlySet<string> = new Set(
  "det amod compound nummod nmod:poss nsubj nsubj:pass advmod aux aux:pass flat case mark expl cop punct goeswith".split(
    " ",
  ),
);

export function byPhrase(acts: ActsInSentence): Said[] {
  const { tokens } = acts.tree;
  const phrases = phraseCues();
  const found: Said[] = [];
  for (let index = 0; index < tokens.length;) {
    const cue = phrases
      .get(tokens[index]!.text.toLowerCase())
      ?.find(({ words }) => words.every((word, at) => tokens[index + at]?.text.toLowerCase() === word));
    const said = cue ? relation(acts, cue, tokens[index]!, tokens[index + cue.words.length - 1]!) : null;
    if (said) found.push(said);
    index += cue ? cue.words.length : 1;
  }
  return found;
}

function relation(acts: ActsInSentence, { kind, end, words }: EventCue, first: Token, last: Token): Said | null {
  const { tree } = acts;
  if (words.length === 1 && !opens(tree, first)) return null;
  const head = landmark(tree, first, last);
  if (head === null) return null;
  const other = actOf(acts, head) ?? amount(acts, head);
  // From the phrase up, over the words of the cue itself: "response" of "in response to"
  let above = tree.head(head);
  while (above !== null && above.index >= first.index && above.index <= last.index) above = tree.head(above);
  if (above === null || other === null) return null;
  if ((first.lemma === "after" || first.lemma === "before") && isIdiom(acts, above, head)) return null;
  const told = actAbove(acts, above);
  if (told === null || told === other) return null;
  return end === "FROM" ? { kind, from: other, to: told, first, last } : { kind, from: told, to: other, first, last };
}

/** A preposition or conjunction: not "the following day", "the day before", "looked after". */
function opens(tree: SentenceTree, cue: Token): boolean {
  const relation = base(cue.deprel);
  if (relation === "case" || relation === "mark") return true;
  // "following" is a verb to some parsers; "closely following the talks" is one
  return (
    cue.text.toLowerCase() === "following" &&
    (relation === "advcl" || relation === "obl" || relation === "acl") &&
    tree.by(cue, "aux", "nsubj", "advmod", "mark").length === 0 &&
    tree.by(cue, "obj").length > 0
  );
}

/** The head of what stands behind the cue: "shelling" of "Russian shelling of the port", "hit" of "rockets hit the south". */
function landmark(tree: SentenceTree, first: Token, last: Token): Token | null {
  const { tokens } = tree;
  if (base(first.deprel) !== "case" && base(first.deprel) !== "mark" && first === last) return tree.first(first, "obj");
  let at = tokens[last.index + 1];
  while (at !== undefined && INSIDE.has(at.deprel)) at = tokens[at.head];
  return at === undefined || at.index <= last.index ? null : at;
}

function amount({ tree, at }: ActsInSentence, head: Token): number | null {
  if (!AMOUNTS.has(head.lemma.toLowerCase())) return null;
  const counted = tree.by(head, "nmod").find((one) => tree.caseOf(one) === "of");
  return counted ? at(counted) : null;
}

/** Whether "after" or "before" belongs to the verb; a clause behind them ("ran after shots were fired") is never its object. */
const isIdiom = ({ events, at }: ActsInSentence, above: Token, head: Token): boolean => {
  const other = at(head);
  const isInquiry = other !== null && head.upos === "NOUN" && events[other]!.type === "INVESTIGATE";
  return (
    head.upos !== "VERB" && IDIOMS.has(above.lemma.toLowerCase()) && (isInquiry || !/^(?:come|go)$/.test(above.lemma))
  );
};
