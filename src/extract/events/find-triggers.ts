/** Which words of a sentence carry an act, and of which type. */
import type { EventLexicon, LexiconRow } from "../../knowledge/event-lexicon.js";
import type { ActScore, Token } from "../../language/document.js";
import { EVENT_TYPES, type EventType } from "../../model/vocabulary.js";
import { readClause } from "./clause.js";
import { demandedIn } from "./refusals.js";
import { base, type SentenceTree } from "./tree.js";

export interface Trigger {
  readonly token: Token;
  readonly type: EventType;
  /** What the language model makes of the word, null where it sees hardly an act. */
  readonly act: ActScore | null;
  /** What the rules make of it: an act, one within another, a condition, or no act at all. */
  readonly verdict: Verdict;
  /** The row of the lexicon, null for a verb outside of it whose subject acts. */
  readonly row: LexiconRow | null;
  readonly nominal: boolean;
  /** What it names will not be done: "will not sign". */
  readonly refused?: boolean;
  /** What it says must be done, by the verb of that: "said that Norway must sign". */
  readonly demanded?: Token | null;
}

export type Verdict = "ACT" | "GOVERNED" | "CONDITION" | "NONE";

/** Verbs whose infinitive is wanted, refused or promised, not done: the outer verb is the act. */
const CONTROLLING: ReadonlySet<EventType> = new Set([
  "REQUEST",
  "REJECT",
  "THREATEN",
  "AGREE",
  "CONCEDE",
  "ACCUSE",
  "COERCE",
]);

const BLAMED_FOR = new Set(["of", "for", "over"]);

/** Clauses that set a condition or ask: "if Rome signs", "whether Rome signed". */
const CONDITIONS = new Set(["if", "unless", "whether", "should", "lest", "until"]);

/** Words of which the language model says less are acts only where the rules say so. */
const MAYBE = 0.1;

/** All words of a sentence that may be acts, in the order of the text; confidence tells which are kept. */
export function findTriggers(tree: SentenceTree, lexicon: EventLexicon, acts: readonly ActScore[]): Trigger[] {
  const scores = new Map(acts.map((one) => [one.token, one]));
  const found: Trigger[] = [];
  for (const token of tree.tokens) {
    const act = scores.get(token.index) ?? null;
    const trigger = byRule(tree, token, lexicon);
    if (trigger?.demanded) found.push({ ...trigger, act: asSureAs(token, act, scores.get(trigger.demanded.index)) });
    else if (trigger) found.push({ ...trigger, act, type: typeOf(trigger.row?.type ?? null, act) });
    else if (act && act.probability > MAYBE)
      found.push({
        token,
        row: null,
        nominal: token.upos !== "VERB",
        type: typeOf(null, act),
        act,
        verdict: "NONE",
      });
  }
  const ruled = found.filter(({ verdict }) => verdict === "ACT");
  return found.map((trigger) => {
    if (trigger.verdict === "NONE") return trigger;
    if (isGoverned(tree, trigger, ruled)) return { ...trigger, verdict: "GOVERNED" };
    return isConditional(tree, trigger.token) ? { ...trigger, verdict: "CONDITION" } : trigger;
  });
}

/** How much a row of the lexicon weighs against the model, in units of its log probability; OTHER says little. */
const LEXICON_WEIGHT = 3;
const OTHER_WEIGHT = 1;

/** The type that lexicon and model together speak for most: "dropped charges" and "dropped bombs" share a verb. */
function typeOf(told: EventType | null, act: ActScore | null): EventType {
  if (act === null) return told ?? "OTHER";
  const scores = EVENT_TYPES.map(
    (type, at) =>
      Math.log(act.types[at]! + 0.01) + (type === told ? (told === "OTHER" ? OTHER_WEIGHT : LEXICON_WEIGHT) : 0),
  );
  return EVENT_TYPES[scores.indexOf(Math.max(...scores))]!;
}

/** A demand is as sure an act as what is demanded. */
function asSureAs(token: Token, act: ActScore | null, demanded: ActScore | undefined): ActScore | null {
  if (demanded === undefined || demanded.probability <= (act?.probability ?? 0)) return act;
  return { ...demanded, token: token.index };
}

type Ruled = Omit<Trigger, "act">;

function byRule(tree: SentenceTree, token: Token, lexicon: EventLexicon): Ruled | null {
  if (token.upos === "VERB") return verbTrigger(tree, token, lexicon);
  return token.upos === "NOUN" ? nounTrigger(tree, token, lexicon) : null;
}

function verbTrigger(tree: SentenceTree, verb: Token, lexicon: EventLexicon): Ruled | null {
  if (isModifier(verb) || isNaming(tree, verb)) return null;
  const row = matchVerb(tree, verb, lexicon);
  const demanded = row?.cue.must ? demandedIn(tree, verb) : null;
  if (row) return { token: verb, type: row.type, row, nominal: false, verdict: "ACT", demanded };
  if (lexicon.isStopVerb(verb.lemma) || lexicon.isSpeechVerb(verb.lemma)) return null;
  return { token: verb, type: "OTHER", row: null, nominal: false, verdict: "ACT" };
}

/** The first row of the lexicon whose cues hold for the verb. */
export function matchVerb(tree: SentenceTree, verb: Token, lexicon: EventLexicon): LexiconRow | null {
  return lexicon.verb(verb.lemma).find((candidate) => matches(tree, verb, candidate)) ?? null;
}

/** "the armed men", "a failed state": a participle before its noun is a property, not an act. */
const isModifier = (verb: Token): boolean => base(verb.deprel) === "amod" || base(verb.deprel) === "compound";

/** "is called the Bergen Pact", "an airfield called West": a name, not what somebody is called by another or called on to do. */
function isNaming(tree: SentenceTree, verb: Token): boolean {
  if (!/^(?:call|dub|style)$/.test(verb.lemma) || verb.xpos !== "VBN") return false;
  const isPassive = tree.by(verb, "nsubj:pass", "aux:pass").length > 0 || base(verb.deprel) === "acl";
  const names = tree.by(verb, "xcomp", "obj").some(({ upos }) => upos === "PROPN" || upos === "NOUN");
  return isPassive && names && tree.by(verb, "obl:agent", "compound:prt").length === 0;
}

function matches(tree: SentenceTree, verb: Token, { cue }: LexiconRow): boolean {
  if (cue.particle && !hasParticle(tree, verb, cue.particle)) return false;
  if (cue.preposition && !hasPreposition(tree, verb, cue.preposition)) return false;
  const objects = (): Token[] => {
    const { patients } = readClause(tree, verb);
    return [...patients, ...patients.flatMap((one) => tree.by(one, "compound", "nmod:desc"))];
  };
  if (cue.object) {
    const wanted = cue.object;
    const heads = objects();
    if (wanted.size === 0 ? heads.length === 0 : !heads.some((one) => wanted.has(one.lemma.toLowerCase())))
      return false;
  }
  if (cue.noObject && objects().length > 0) return false;
  if (cue.complement) {
    const wanted = cue.complement;
    const complements = tree.by(verb, "xcomp", "ccomp");
    if (!complements.some((one) => wanted.size === 0 || wanted.has(one.lemma.toLowerCase()))) return false;
  }
  if (cue.must && demandedIn(tree, verb) === null) return false;
  // "The law is unjust, a union protested": what is said stands before.
  return !cue.clause || tree.by(verb, "ccomp").length > 0 || base(verb.deprel) === "parataxis";
}

function hasParticle(tree: SentenceTree, verb: Token, wanted: ReadonlySet<string>): boolean {
  if (tree.by(verb, "compound:prt", "advmod").some((child) => wanted.has(child.lemma.toLowerCase()))) return true;
  const next = tree.tokens[verb.index + 1];
  return next !== undefined && next.upos === "ADP" && wanted.has(next.lemma.toLowerCase()) && next.head === verb.index;
}

function hasPreposition(tree: SentenceTree, verb: Token, wanted: ReadonlySet<string>): boolean {
  if (tree.by(verb, "obl").some((child) => wanted.has(tree.caseOf(child).split(" ")[0]!))) return true;
  const next = tree.tokens[verb.index + 1];
  return next !== undefined && next.upos === "ADP" && wanted.has(next.lemma.toLowerCase());
}

function nounTrigger(tree: SentenceTree, noun: Token, lexicon: EventLexicon): Ruled | null {
  if (base(noun.deprel) === "compound") return null;
  const rows = lexicon.noun(noun.lemma);
  const row = rows.find(
    ({ cue }) => !cue.preposition || tree.by(noun, "nmod", "obl").some((one) => cue.preposition!.has(tree.caseOf(one))),
  );
  if (!row) return null;
  // "peace talks began": the noun is the act, and the verb that only lets it happen is none.
  return { token: noun, type: row.type, row, nominal: true, verdict: "ACT" };
}

/** What is asked, refused or promised, and the noun that a verb of the lexicon has as its object, are not acts of their own. */
function isGoverned(tree: SentenceTree, trigger: Trigger, found: readonly Trigger[]): boolean {
  const { token } = trigger;
  const verbs = new Map(found.filter((one) => !one.nominal).map((one) => [one.token.index, one]));
  if (trigger.nominal) {
    for (let at: Token | null = token, i = 0; at !== null && i < 3; at = tree.head(at), i++) {
      const head = tree.head(at);
      if (!head) return false;
      const outer = verbs.get(head.index);
      if (outer && ["obj", "nsubj:pass", "obl", "nsubj", "xcomp"].includes(at.deprel)) {
        const objectOnly = at.deprel === "obj" || at.deprel === "nsubj:pass";
        return objectOnly || outer.type === trigger.type || CONTROLLING.has(outer.type);
      }
      if (base(at.deprel) !== "nmod" && base(at.deprel) !== "conj") return false;
    }
    return false;
  }
  for (let at: Token | null = token, i = 0; at !== null && i < 4; at = tree.head(at), i++) {
    const head = tree.head(at);
    if (!head) return false;
    const relation = base(at.deprel);
    if (["xcomp", "ccomp", "acl", "advcl"].includes(relation)) {
      const outer = verbs.get(head.index);
      const infinitive = tree.hasChild(at, "mark", new Set(["to"]));
      if (outer?.row && CONTROLLING.has(outer.type)) {
        if (relation === "xcomp" || (relation === "advcl" && infinitive)) return true;
        if (relation === "ccomp")
          return outer.type === "REQUEST" || outer.type === "AGREE" || outer.type === "THREATEN";
      }
      // "accused Rome of breaking the truce": what one is blamed or praised for is part of the blame.
      if (
        relation === "advcl" &&
        (outer?.type === "ACCUSE" || outer?.type === "SUPPORT") &&
        tree.hasChild(at, "mark", BLAMED_FOR)
      )
        return true;
      // "a plan to build", "the right to return": an infinitive below a noun.
      if (relation === "acl" && infinitive) return true;
      // "moved in order to stop": a purpose is not yet an act.
      if (relation === "advcl" && infinitive) return true;
    }
    if (relation !== "conj") return false;
  }
  return false;
}

function isConditional(tree: SentenceTree, token: Token): boolean {
  for (let at: Token | null = token, i = 0; at !== null && i < 5; at = tree.head(at), i++) {
    if (tree.hasChild(at, "mark", CONDITIONS)) return true;
    if (base(at.deprel) === "root") return false;
  }
  return false;
}
