/** What the head for arguments is told of a word beside the encoder's states: how the tree leads to it from the trigger. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { NameSpan, Sentence, Token } from "../document.js";
import { base } from "./act-features.js";
import type { Feature } from "./features.js";

/** A word that may head the initiator, a target or the place of an act; −1 where there is no such word. */
export interface ArgumentCandidate {
  readonly token: number;
  /** Words whose states are looked at beside its own: the trigger, its own head and the trigger's. */
  readonly trigger: number;
  readonly head: number;
  readonly triggerHead: number;
  /** What holds of it beside what all candidates of the act share, each once. */
  readonly features: readonly Feature[];
}

/** Steps between trigger and argument beyond which the way says no more than that it is far. */
const FARTHEST = 6;

/** Nouns, names, pronouns, numbers that stand for what is counted, and adjectives of peoples: "Russian patrols", "both", "107 died". */
function mayArgue(token: Token, tokens: readonly Token[]): boolean {
  switch (token.upos) {
    case "PROPN":
    case "PRON":
      return base(token.deprel) !== "flat" && token.deprel !== "expl";
    case "NOUN":
      return base(token.deprel) !== "flat";
    case "ADJ":
      return /^\p{Lu}/u.test(token.text) || /^(?:nsubj|obj|obl|nmod|conj)/.test(token.deprel);
    case "NUM":
    case "DET":
      return /^(?:nsubj|obj|obl|nmod|conj)/.test(token.deprel) && tokens[token.head]?.upos !== "NUM";
    default:
      return false;
  }
}

/** A sentence as its arguments are looked for: made once for all acts in it. */
export interface Looked {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly Token[])[];
  /** Type of the name that each word stands in, "none" outside of names. */
  readonly nameTypes: readonly string[];
  readonly isQuoted: readonly boolean[];
  readonly mayArgue: readonly boolean[];
}

export function lookAt({ tokens }: Sentence, names: readonly NameSpan[], quoted: (offset: number) => boolean): Looked {
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) children[token.head]?.push(token);
  return {
    tokens,
    children,
    nameTypes: tokens.map(
      ({ index }) => names.find(({ first, last }) => first <= index && index <= last)?.type ?? "none",
    ),
    isQuoted: tokens.map(({ start }) => quoted(start)),
    mayArgue: tokens.map((token) => mayArgue(token, tokens)),
  };
}

/** The candidates of one act in the order of the words, and the features that all of them share. */
export function argumentCandidates(
  looked: Looked,
  at: number,
  lexicon: EventLexicon,
): { readonly shared: readonly string[]; readonly candidates: readonly ArgumentCandidate[] } {
  const { tokens, children, nameTypes, isQuoted } = looked;
  const trigger = tokens[at]!;
  const shared = triggerFeatures(trigger, tokens, children, lexicon);
  const voice = shared.includes("passive") ? "passive" : "active";
  const lexical = shared.filter((feature) => feature.startsWith("lexicon:"));
  const lemma = trigger.lemma.toLowerCase();
  const above = ancestors(trigger, tokens);
  const found = tokens.filter(({ index }) => index !== at && looked.mayArgue[index]!);
  const before = found.filter(({ index }) => index < at).length;
  const candidates = found.map((token, order) => {
    const { way, core, joined } = wayTo(above, token, tokens);
    const cases = caseOf(token, tokens, children);
    const side = token.index < at ? "-" : "+";
    const between = token.index < at ? before - order - 1 : order - before;
    const name = nameTypes[token.index]!;
    const features: Feature[] = [
      ["way", way],
      ["core", core],
      ["core", core, voice],
      ["core", core, trigger.upos],
      ["case", cases],
      ["core", core, cases],
      ["case", cases, lemma],
      ["name", name],
      ["name", name, cases],
      ["upos", token.upos],
      ["xpos", token.xpos],
      ["rel", token.deprel],
      side === "-" ? "before" : "behind",
      `apart:${side}${Math.min(5, Math.round(Math.log2(Math.abs(token.index - at))))}`,
      `between:${side}${Math.min(between, 5)}`,
    ];
    for (const step of new Set(joined)) features.push(["joined", step]);
    for (const feature of lexical) features.push(["core", core, feature]);
    if (token.upos === "PRON" || token.upos === "DET") features.push(["word", token.lemma.toLowerCase()]);
    if (isQuoted[token.index] !== isQuoted[at]) features.push("across a quotation mark");
    for (const relation of new Set(children[token.index]!.map(({ deprel }) => deprel)))
      if (TOLD.has(relation)) features.push(["has", relation]);
    return { token: token.index, trigger: at, head: token.head, triggerHead: trigger.head, features };
  });
  return { shared, candidates };
}

/** Relations of a candidate's children that tell by being there. */
const TOLD = new Set("det nmod:poss amod compound acl acl:relcl nummod appos nmod".split(" "));

function triggerFeatures(
  trigger: Token,
  tokens: readonly Token[],
  children: readonly (readonly Token[])[],
  lexicon: EventLexicon,
): string[] {
  const own = children[trigger.index]!;
  const features = [`trigger:${trigger.upos}`, `trigger:${trigger.xpos}`, `trigger-rel:${trigger.deprel}`];
  const lemma = trigger.lemma.toLowerCase();
  for (const { type } of trigger.upos === "VERB" ? lexicon.verb(lemma) : lexicon.noun(lemma))
    features.push(`lexicon:${type}`);
  const has = (relation: RegExp): boolean => own.some(({ deprel }) => relation.test(deprel));
  if (has(/^(?:aux:pass|nsubj:pass)$/) || (trigger.xpos === "VBN" && trigger.deprel === "acl"))
    features.push("passive");
  if (has(/^nsubj/)) features.push("own subject");
  if (has(/^obj/)) features.push("own object");
  if (has(/^nmod:poss/)) features.push("own possessor");
  const head = tokens[trigger.head];
  if (head) features.push(`under:${head.upos}`, `under:${base(trigger.deprel)}:${head.lemma.toLowerCase()}`);
  return [...new Set(features)];
}

interface Way {
  /** Every step, up with "^": "^xcomp nsubj". */
  readonly way: string;
  /** The same without the steps through and, apposition or flat names at the argument's end. */
  readonly core: string;
  /** Those steps. */
  readonly joined: readonly string[];
}

/** "agreed to withdraw its troops": from "withdraw" to the subject of "agreed" the way is "^xcomp nsubj". */
function wayTo(above: readonly number[], token: Token, tokens: readonly Token[]): Way {
  const below = ancestors(token, tokens);
  const meet = below.find((one) => above.includes(one));
  const up = above.slice(0, above.indexOf(meet!)).map((one) => `^${tokens[one]!.deprel}`);
  const down = below
    .slice(0, below.indexOf(meet!))
    .map((one) => tokens[one]!.deprel)
    .reverse();
  const short = (steps: readonly string[]): string =>
    meet === undefined || steps.length > FARTHEST ? "far" : steps.join(" ");
  let kept = down.length;
  while (kept > 0 && /^(?:conj|appos|flat|nmod:desc)/.test(down[kept - 1]!) && kept > 1) kept--;
  return { way: short([...up, ...down]), core: short([...up, ...down.slice(0, kept)]), joined: down.slice(kept) };
}

/** A word and all above it up to the root. */
function ancestors(token: Token, tokens: readonly Token[]): number[] {
  const out: number[] = [];
  for (let at: Token | undefined = token; at && out.length <= tokens.length; at = tokens[at.head]) out.push(at.index);
  return out;
}

/** The preposition of a nominal, or of the first that it is joined to: "with Rome and | Bern". */
function caseOf(token: Token, tokens: readonly Token[], children: readonly (readonly Token[])[]): string {
  let at = token;
  for (let i = 0; i < 5; i++) {
    const found = children[at.index]!.filter(({ deprel }) => deprel === "case");
    if (found.length > 0) return found.map(({ lemma }) => lemma.toLowerCase()).join(" ");
    const head = tokens[at.head];
    if (at.deprel !== "conj" || !head) return "none";
    at = head;
  }
  return "none";
}
