/** The kept acts of one sentence, found by the words that a cue stands beside. */
import { verbOfNoun } from "../../../knowledge/act-noun-verbs.js";
import type { Token } from "../../../language/document.js";
import type { EventRelation, ExtractedEvent } from "../../extraction.js";
import { base, type SentenceTree } from "../tree.js";

/** The kept acts of one sentence by their words. */
export interface ActsInSentence {
  readonly tree: SentenceTree;
  /** Index of the act whose trigger the word is, or which "the raid" takes up from a sentence before; else null. */
  readonly at: (token: Token) => number | null;
  readonly events: readonly ExtractedEvent[];
}

/** A relation as a cue has it, before it is weighed. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly kind: EventRelation["kind"];
  /** First and last word of the cue. */
  readonly first: Token;
  readonly last: Token;
}

/** Each sentence with its acts; `trees` are the article's sentences, `events` its kept acts. */
export function actsBySentence(trees: readonly SentenceTree[], events: readonly ExtractedEvent[]): ActsInSentence[] {
  const triggers = new Map(
    events.map(({ sentence, triggerSpan }, index) => [`${sentence} ${triggerSpan.start}`, index]),
  );
  const earlier = new Map<string, number[]>();
  return trees.map((tree) => {
    const { index: sentence } = tree.sentence;
    const told = new Map(earlier);
    for (const token of tree.tokens) {
      const act = triggers.get(`${sentence} ${token.start}`);
      if (act === undefined || events[act]!.repeat) continue;
      // "launched an offensive" is taken up by "the offensive"
      for (const one of [token, ...tree.by(token, "obj")]) {
        const lemma = one.lemma.toLowerCase();
        earlier.set(lemma, [...(earlier.get(lemma) ?? []), act]);
      }
    }
    return { tree, events, at: (token) => triggers.get(`${sentence} ${token.start}`) ?? takenUp(tree, token, told) };
  });
}

const DEFINITE = new Set(["the", "this", "that", "these", "those"]);

/** "Pirates raided two trawlers. After the raid …": the one act of the sentences before that the noun can mean. */
function takenUp(tree: SentenceTree, noun: Token, told: ReadonlyMap<string, readonly number[]>): number | null {
  if (noun.upos !== "NOUN" || !tree.hasChild(noun, "det", DEFINITE)) return null;
  const lemma = noun.lemma.toLowerCase();
  const verb = verbOfNoun(lemma);
  const meant = new Set([
    ...(told.get(lemma) ?? []),
    ...(verb === null || verb.rest !== "" ? [] : (told.get(verb.verb) ?? [])),
  ]);
  return meant.size === 1 ? [...meant][0]! : null;
}

/** The act that a word of a clause stands for: its own, that of "to sign" below "agreed", of "talks" below "held" and "ended". */
export function actOf({ tree, at }: ActsInSentence, token: Token): number | null {
  const own = at(token);
  if (own !== null || token.upos !== "VERB") return own;
  for (const relation of ["xcomp", "obj", "nsubj:pass", "nsubj"])
    for (const child of tree.children(token)) {
      const found = child.deprel === relation ? at(child) : null;
      if (found !== null) return found;
    }
  return null;
}

/** Up from where a phrase hangs to the act that it is told of: "signed the deal after talks" may hang it on "deal". */
export function actAbove(acts: ActsInSentence, token: Token): number | null {
  for (let at: Token | null = token, steps = 0; at !== null && steps < 3; at = acts.tree.head(at), steps++) {
    const found = actOf(acts, at);
    if (found !== null) return found;
    // "refused to disarm before they leave": what hangs on the infinitive is part of what is refused
    if (!["obj", "obl", "nmod"].includes(base(at.deprel))) return null;
  }
  return null;
}
