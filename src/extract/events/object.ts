/** What an act is about: "Russian patrols", "to close the inquiry", as short as it stays true. */
import type { Token } from "../../language/document.js";
import type { EventType } from "../../model/vocabulary.js";
import { isTemporal, type SentenceTree } from "./tree.js";

export interface FoundObject {
  /** Token indexes, in order; empty without an object. */
  readonly object: readonly number[];
  /** Lemma of its head, by which tellings of one act are joined. */
  readonly objectHead: string | null;
}

const INFINITIVE = new Set(["to"]);

/** The object of a verb: what is asked, what is acted on, what is agreed to do, or what the verb's preposition brings. */
export function findObject(tree: SentenceTree, verb: Token, patients: readonly Token[], type: EventType): FoundObject {
  // "asked the judge to close the case": what is asked, not who is asked, is the object.
  const asked = askedFor(tree, verb);
  if (asked && (type === "REQUEST" || type === "INVESTIGATE")) return infinitive(tree, asked);
  const patient = patients.find((one) => one.upos !== "PRON");
  if (patient) return nominal(tree, patient);
  if (asked) return infinitive(tree, asked);
  const clause = tree.first(verb, "xcomp", "ccomp");
  if (clause && clause.index > verb.index) {
    const indexes = tree.subtree(clause).filter((index) => index > verb.index);
    return { object: indexes.slice(0, 8), objectHead: clause.lemma.toLowerCase() };
  }
  // "agreed on Monday" has no object; "agreed on a truce" has.
  const oblique = tree
    .by(verb, "obl")
    .find((one) => one.index > verb.index && tree.caseOf(one) !== "" && !isTemporal(one));
  return oblique ? nominal(tree, oblique) : { object: [], objectHead: null };
}

/** The infinitive that a verb of asking governs, also below the one who is asked: "asked the judge to close it" → close. */
export function askedFor(tree: SentenceTree, verb: Token): Token | null {
  return (
    tree.tokens.find(
      (one) =>
        one.index > verb.index &&
        one.deprel !== "acl" &&
        tree.hasChild(one, "mark", INFINITIVE) &&
        tree.isWithin(one, verb),
    ) ?? askedOfNoun(tree, verb)
  );
}

/** "asked a judge to close it", where the parser hangs the infinitive on the one who is asked. */
function askedOfNoun(tree: SentenceTree, verb: Token): Token | null {
  const asked = tree.first(verb, "obj", "iobj");
  return asked ? (tree.by(asked, "acl").find((one) => tree.hasChild(one, "mark", INFINITIVE)) ?? null) : null;
}

function infinitive(tree: SentenceTree, verb: Token): FoundObject {
  const object = tree.first(verb, "obj");
  const last = object ? Math.max(...tree.shortPhrase(object)) : verb.index;
  const first = tree.first(verb, "mark")!.index;
  return {
    object: Array.from({ length: Math.max(last - first + 1, 1) }, (_, i) => first + i),
    objectHead: (object ?? verb).lemma.toLowerCase(),
  };
}

const nominal = (tree: SentenceTree, head: Token): FoundObject => ({
  object: tree.shortPhrase(head),
  objectHead: head.lemma.toLowerCase(),
});
