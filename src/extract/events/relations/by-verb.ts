/** "The strike led to talks", "protests sparked by the arrest", "closed the port, prompting Oslo to recall its envoy". */
import type { EventCue } from "../../../knowledge/event-cues.js";
import type { Token } from "../../../language/document.js";
import { readClause } from "../clause.js";
import { base, type SentenceTree } from "../tree.js";
import { actAbove, actOf, type ActsInSentence, type Said } from "./acts-in-sentence.js";

/** "may lead to", "would cause": not said to be so. */
const OPEN: ReadonlySet<string> = new Set("may might can could would should must will shall".split(" "));
const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never"]);

export function byVerb(acts: ActsInSentence, cues: readonly EventCue[]): Said[] {
  const verbs = cues.filter(({ form }) => form === "VERB");
  return acts.tree.tokens
    .filter(({ upos }) => upos === "VERB")
    .flatMap((verb) => {
      const cue = verbs.find(
        ({ words }) => words[0] === verb.lemma.toLowerCase() && sides(acts, verb, words[1]) !== null,
      );
      const ends = cue && isSaid(acts.tree, verb) ? sides(acts, verb, cue.words[1]) : null;
      if (!cue || !ends) return [];
      const { before, behind, last } = ends;
      return [
        cue.end === "TO"
          ? { kind: cue.kind, from: before, to: behind, first: verb, last }
          : { kind: cue.kind, from: behind, to: before, first: verb, last },
      ];
    });
}

interface Sides {
  /** The acts that stand as subject and as object, whichever way round the voice has put them. */
  readonly before: number;
  readonly behind: number;
  readonly last: Token;
}

function sides(acts: ActsInSentence, verb: Token, preposition: string | undefined): Sides | null {
  const { tree } = acts;
  const clause = readClause(tree, verb);
  const subjects = clause.passive ? clause.agents : isAside(tree, verb) ? [tree.head(verb)!] : clause.agents;
  const before = first(subjects, (one) => (isAside(tree, verb) ? actAbove(acts, one) : acts.at(one)));
  if (before === null) return null;
  if (preposition !== undefined) {
    const oblique = tree.by(verb, "obl").find((one) => one.index > verb.index && tree.caseOf(one) === preposition);
    const behind = oblique ? actOf(acts, oblique) : null;
    const last = oblique ? tree.first(oblique, "case")! : verb;
    return behind === null || behind === before ? null : { before, behind, last };
  }
  const wanted = tree.by(verb, "xcomp", "ccomp").filter((one) => one.index > verb.index);
  // "prompting Peru to close the border" may be kept as one act
  const behind = first([...wanted, ...clause.patients, verb], (one) => actOf(acts, one));
  return behind === null || behind === before ? null : { before, behind, last: verb };
}

/** "…, prompting Oslo to answer": what goes before is the whole act on which it hangs. */
const isAside = (tree: SentenceTree, verb: Token): boolean =>
  verb.xpos === "VBG" && base(verb.deprel) === "advcl" && tree.by(verb, "nsubj", "mark").length === 0;

function first(tokens: readonly Token[], read: (token: Token) => number | null): number | null {
  for (const token of tokens) {
    const found = read(token);
    if (found !== null) return found;
  }
  return null;
}

const isSaid = (tree: SentenceTree, verb: Token): boolean =>
  !tree.by(verb, "aux").some(({ lemma }) => OPEN.has(lemma.toLowerCase())) &&
  !tree.hasChild(verb, "advmod", NEGATIONS) &&
  !tree.hasChild(verb, "mark", new Set(["if", "whether", "unless", "to"]));
