/** Who does it and to whom, as syntax has it: subjects and objects of a verb, also where they are shared or controlled. */
import type { Token } from "../../language/document.js";
import { base, type SentenceTree } from "./tree.js";

/** Verbs whose object does the act of the infinitive: "urged Rome to sign". */
const OBJECT_CONTROL = new Set(
  "ask urge tell order force allow permit invite compel oblige enable help persuade convince instruct require press pressure encourage beg advise warn want expect let make cause authorise authorize call".split(
    " ",
  ),
);

const RELATIVE = new Set(["who", "which", "that", "whom"]);

export interface Clause {
  /** Heads of the nominals that act; empty where none is stated. */
  readonly agents: readonly Token[];
  /** Heads of the nominals acted on. */
  readonly patients: readonly Token[];
  readonly passive: boolean;
}

/** Reads the clause of a verb. "Troops sent by Rome were attacked": agents none, patient troops, passive. */
export function readClause(tree: SentenceTree, verb: Token): Clause {
  const passive = isPassive(tree, verb);
  if (passive) {
    const agent = tree.by(verb, "obl:agent", "obl").filter((child) => tree.caseOf(child) === "by");
    return {
      agents: expand(tree, agent),
      patients: expand(tree, passiveSubject(tree, verb)),
      passive,
    };
  }
  const objects = tree.by(verb, "obj", "iobj").map((object) => antecedent(tree, object, verb));
  const shared = objects.length === 0 ? sharedObject(tree, verb) : [];
  return { agents: expand(tree, subject(tree, verb)), patients: expand(tree, [...objects, ...shared]), passive };
}

function expand(tree: SentenceTree, heads: readonly Token[]): Token[] {
  return [...new Set(heads.flatMap((head) => tree.conjuncts(head)))];
}

export function isPassive(tree: SentenceTree, verb: Token): boolean {
  if (tree.by(verb, "aux:pass", "nsubj:pass").length > 0) return true;
  if (verb.xpos !== "VBN") return false;
  // "a plan backed by Rome", "the village shelled on Monday"; not "has backed", and not "Northern troops seized the town".
  if (base(verb.deprel) === "acl" && verb.deprel !== "acl:relcl") return !isMisread(tree, verb);
  const head = tree.head(verb);
  if (verb.deprel === "conj" && head && tree.by(verb, "aux", "nsubj", "obj").length === 0) return isPassive(tree, head);
  return false;
}

function passiveSubject(tree: SentenceTree, verb: Token): Token[] {
  const own = tree.first(verb, "nsubj:pass", "nsubj");
  if (own) return [antecedent(tree, own, verb)];
  const head = tree.head(verb);
  if (!head) return [];
  if (base(verb.deprel) === "acl") return [head];
  if (verb.deprel === "conj") return isPassive(tree, head) ? passiveSubject(tree, head) : subject(tree, head);
  if (verb.deprel === "xcomp" || verb.deprel === "advcl") return subject(tree, head);
  return [];
}

/** The subject of an active verb: its own, or the one that it shares or that controls it. */
export function subject(tree: SentenceTree, verb: Token, depth = 0): Token[] {
  const own = tree.first(verb, "nsubj");
  if (own) return [antecedent(tree, own, verb)];
  const passive = tree.first(verb, "nsubj:pass");
  if (passive) return [antecedent(tree, passive, verb)];
  const head = tree.head(verb);
  if (!head || depth > 5) return [];
  switch (base(verb.deprel)) {
    case "conj":
      return subject(tree, head, depth + 1);
    case "xcomp": {
      const object = tree.first(head, "obj", "iobj");
      if (object && OBJECT_CONTROL.has(head.lemma)) return [object];
      return subject(tree, head, depth + 1);
    }
    case "advcl":
      // "Rome closed the road, citing snow"; not with a mark of its own and a finite verb.
      return verb.xpos === "VBG" || tree.hasChild(verb, "mark", new Set(["to"])) ? subject(tree, head, depth + 1) : [];
    case "acl":
      // "the man leading the party" does it; "a plan to build a port" is done by whoever plans.
      return verb.xpos === "VBG" || isMisread(tree, verb) ? [outermost(tree, head)] : [];
    case "ccomp":
    case "parataxis":
      return [];
    default:
      return [];
  }
}

/** A participle with an object of its own is a main verb that the parser took for a description: "troops seized the town". */
const isMisread = (tree: SentenceTree, verb: Token): boolean =>
  verb.deprel === "acl" && /^VB[ND]$/.test(verb.xpos) && tree.by(verb, "obj").length > 0;

/** "Ana Roe, the envoy, proposed peace": from the description to the one who is described. */
function outermost(tree: SentenceTree, token: Token): Token {
  const head = tree.head(token);
  return head && base(token.deprel) === "appos" ? outermost(tree, head) : token;
}

/** "the men who fled" → men; any other word stands for itself. */
function antecedent(tree: SentenceTree, token: Token, verb: Token): Token {
  if (!RELATIVE.has(token.lemma.toLowerCase()) || token.upos === "NOUN") return token;
  for (let at: Token | null = verb, i = 0; at !== null && i < 4; at = tree.head(at), i++) {
    const head = tree.head(at);
    if (at.deprel === "acl:relcl" && head) return head;
  }
  return token;
}

/** "shelled and burned the town": the first verb's object stands by the last. */
function sharedObject(tree: SentenceTree, verb: Token): Token[] {
  // "the offer that Rome rejected": the modified noun is the object where the relative pronoun is left out.
  const head = tree.head(verb);
  if (verb.deprel === "acl:relcl" && head && tree.by(verb, "nsubj").length > 0) {
    const own = tree.first(verb, "nsubj")!;
    if (!RELATIVE.has(own.lemma.toLowerCase())) return [head];
  }
  const next = tree.by(verb, "conj").find((child) => child.upos === "VERB" && tree.by(child, "nsubj").length === 0);
  return next && next.index === verb.index + 2 ? tree.by(next, "obj") : [];
}
