/** The verb of a headline: in the present, and never saying more than the text does. */
import type { Token } from "../../../language/document.js";
import type { Polarity, Status } from "../../../model/vocabulary.js";
import { isPassive } from "../clause.js";
import { base, type SentenceTree } from "../tree.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs above the act that its status tells already: "plans to sign" is "to sign", "began to withdraw" is "withdraws". */
const TOLD_BY_STATUS = words(
  "plan intend aim hope expect vow pledge promise agree prepare want seek schedule decide set commit consider weigh contemplate mull discuss demand ask urge call insist request begin start come go help",
);
/** Whether the verb itself says that the act below it is planned, wanted or open. */
export const isToldByStatus = (lemma: string): boolean => TOLD_BY_STATUS.has(lemma.toLowerCase());
const HEARSAY = words("reportedly allegedly apparently possibly perhaps probably likely");
/** How it is done, where without it the headline would claim more. */
const LIMITS = words("nearly almost partly partially temporarily provisionally conditionally barely narrowly briefly");
const NEGATIONS = words("not n't never");

/** "rejected" → "rejects", "have" → "has". */
export function presentTense(lemma: string): string {
  if (lemma === "be") return "is";
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

export interface Act {
  readonly tree: SentenceTree;
  readonly verb: Token;
  readonly polarity: Polarity;
  readonly status: Status;
}

/** "signs", "to sign", "may sign", "urged to sign", "does not sign", "fails to sign", "attempts to seize". */
export function activeGroup(act: Act, plural: boolean): string {
  const { tree, verb } = act;
  const chain = chainHead(act);
  // "is able to meet": what the verb above says is kept as the verb, and the act behind it
  if (chain) {
    const above: Act = {
      tree,
      verb: chain,
      polarity: isDenied(tree, chain) ? "NEGATED" : "AFFIRMED",
      status: act.status,
    };
    const infinitive = tree.hasChild(verb, "mark", words("to"));
    // "used to patrol" has no present
    if (chain.lemma === "use") return `used to ${lemma(verb)}`;
    return `${simpleGroup(above, plural)} ${infinitive ? `to ${lemma(verb)}` : verb.text.toLowerCase()}`;
  }
  return simpleGroup(act, plural);
}

function simpleGroup(act: Act, plural: boolean): string {
  const { tree, verb, status } = act;
  // "denied that it bombed the port" disputes the bombing; its verb is not negated
  const denied = act.polarity === "NEGATED" && (status !== "DISPUTED" || isDenied(tree, verb));
  const auxiliaries = auxiliariesOf(tree, verb);
  const bare = lemma(verb);
  const isPerfect = auxiliaries.includes("have") && /^VB[ND]$/.test(verb.xpos);
  const limit = adverb(tree, verb, LIMITS);
  const present = `${limit}${plural ? bare : presentTense(bare)}`;
  const simple = (): string => {
    if (auxiliaries.includes("would") || (auxiliaries.includes("could") && isPerfect)) {
      const would = auxiliaries.includes("would") ? "would" : "could";
      return `${would} ${denied ? "not " : ""}${isPerfect ? `have ${verb.text.toLowerCase()}` : bare}`;
    }
    if (!denied) return present;
    if (isPerfect) return `${plural ? "have" : "has"} not ${limit}${verb.text.toLowerCase()}`;
    return `${plural ? "do" : "does"} not ${limit}${bare}`;
  };
  switch (status) {
    case "PLANNED":
      return denied ? `will not ${limit}${bare}` : `to ${limit}${bare}`;
    case "DEMANDED":
      return `urged ${denied ? "not " : ""}to ${bare}`;
    case "POSSIBLE": {
      const hearsay = adverb(tree, verb, HEARSAY);
      if (hearsay !== "") return `${hearsay}${simple()}`;
      return `may ${denied ? "not " : ""}${isPerfect ? `have ${verb.text.toLowerCase()}` : bare}`;
    }
    case "DISPUTED":
      return `allegedly ${simple()}`;
    default:
      return simple();
  }
}

/** Behind the one acted on: "freed", "to be freed", "may be freed", "not freed", "being attacked". */
export function passiveGroup({ tree, verb, polarity, status }: Act): string {
  const not = polarity === "NEGATED" ? "not " : "";
  const done = `${adverb(tree, verb, LIMITS)}${verb.text.toLowerCase()}`;
  const auxiliaries = auxiliariesOf(tree, verb);
  switch (status) {
    case "PLANNED":
      return `${not}to be ${done}`;
    case "DEMANDED":
      return `should ${not}be ${done}`;
    case "POSSIBLE": {
      const hearsay = adverb(tree, verb, HEARSAY);
      if (hearsay !== "") return `${hearsay}${not}${done}`;
      return `may ${not}${auxiliaries.includes("have") ? "have been" : "be"} ${done}`;
    }
    case "DISPUTED":
      return `allegedly ${not}${done}`;
    default:
      if (auxiliaries.includes("would")) return `would ${not}be ${done}`;
      return `${not}${
        tree
          .by(verb, "aux")
          .slice(1)
          .some(({ text }) => text.toLowerCase() === "being")
          ? "being "
          : ""
      }${done}`;
  }
}

/** The verb above that the act hangs on and that its status doesn't tell: "attempted to seize", "denied attacking". */
export function chainHead({ tree, verb, status }: Act): Token | null {
  const head = tree.head(verb);
  if (base(verb.deprel) !== "xcomp" || head?.upos !== "VERB" || TOLD_BY_STATUS.has(head.lemma)) return null;
  if (status === "PLANNED" || status === "DEMANDED" || tree.by(head, "obj", "iobj").length > 0) return null;
  return isPassive(tree, head) ? null : head;
}

export const isDenied = (tree: SentenceTree, verb: Token): boolean => tree.hasChild(verb, "advmod", NEGATIONS);

const lemma = (verb: Token): string => verb.lemma.toLowerCase();

const auxiliariesOf = (tree: SentenceTree, verb: Token): string[] =>
  tree.by(verb, "aux").map((one) => ({ "'d": "would", "’d": "would" })[one.text] ?? one.lemma.toLowerCase());

function adverb(tree: SentenceTree, verb: Token, wanted: ReadonlySet<string>): string {
  const found = tree.by(verb, "advmod").find((one) => wanted.has(one.lemma.toLowerCase()));
  return found ? `${found.text.toLowerCase()} ` : "";
}
