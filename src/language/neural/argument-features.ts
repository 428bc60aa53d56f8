/** What the head for arguments is told of a word beside the encoder's states: how the tree leads to it from the trigger. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { NameSpan, Sentence, Token } from "../document.js";
import { base } from "./act-features.js";

/** A word that may head the initiator, a target or the place of an act; −1 where there is no such word. */
export interface ArgumentCandidate {
  readonly token: number;
  /** Words whose states are looked at beside its own: the trigger, its own head and the trigger's. */
  readonly trigger: number;
  readonly head: number;
  readonly triggerHead: number;
  readonly features: readonly string[];
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

/** The candidates of one act in the order of the words. */
export function argumentCandidates(
  { tokens }: Sentence,
  at: number,
  {
    names,
    lexicon,
    quoted,
  }: { names: readonly NameSpan[]; lexicon: EventLexicon; quoted: (offset: number) => boolean },
): ArgumentCandidate[] {
  const trigger = tokens[at]!;
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) children[token.head]?.push(token);
  const nameOf = (index: number): string =>
    names.find(({ first, last }) => first <= index && index <= last)?.type ?? "none";
  const shared = triggerFeatures(trigger, tokens, children, lexicon);
  const candidates = tokens.filter((token) => token.index !== at && mayArgue(token, tokens));
  return candidates.map((token) => {
    const features = new Set(shared);
    const { way, core, joined } = wayTo(trigger, token, tokens);
    features.add(`way:${way}`);
    features.add(`core:${core}`);
    for (const step of joined) features.add(`joined:${step}`);
    const passive = shared.includes("passive") ? "passive" : "active";
    features.add(`core:${core}:${passive}`);
    features.add(`core:${core}:${trigger.upos}`);
    for (const feature of shared) if (feature.startsWith("lexicon:")) features.add(`core:${core}:${feature}`);
    const cases = caseOf(token, tokens, children);
    features.add(`case:${cases}`);
    features.add(`core:${core}:${cases}`);
    features.add(`case:${cases}:${trigger.lemma.toLowerCase()}`);
    features.add(`name:${nameOf(token.index)}`);
    features.add(`name:${nameOf(token.index)}:${cases}`);
    features.add(`upos:${token.upos}`);
    features.add(`xpos:${token.xpos}`);
    features.add(`rel:${token.deprel}`);
    if (token.upos === "PRON" || token.upos === "DET") features.add(`word:${token.lemma.toLowerCase()}`);
    features.add(token.index < at ? "before" : "behind");
    features.add(
      `apart:${token.index < at ? "-" : "+"}${Math.min(5, Math.round(Math.log2(Math.abs(token.index - at))))}`,
    );
    const between = candidates.filter(
      (one) => one.index > Math.min(at, token.index) && one.index < Math.max(at, token.index),
    ).length;
    features.add(`between:${token.index < at ? "-" : "+"}${Math.min(between, 5)}`);
    if (quoted(token.start) !== quoted(trigger.start)) features.add("across a quotation mark");
    for (const child of children[token.index]!)
      if (/^(?:det|nmod:poss|amod|compound|acl|acl:relcl|nummod|appos|nmod)$/.test(child.deprel))
        features.add(`has:${child.deprel}`);
    return {
      token: token.index,
      trigger: at,
      head: token.head,
      triggerHead: trigger.head,
      features: [...features],
    };
  });
}

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
function wayTo(trigger: Token, token: Token, tokens: readonly Token[]): Way {
  const above = ancestors(trigger, tokens);
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
