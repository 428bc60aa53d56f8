/** Did it happen? Polarity and status of an act, read from its auxiliaries, negations and the verbs above it. */
import type { Token } from "../../language/document.js";
import type { Polarity, Status } from "../../model/vocabulary.js";
import type { Trigger } from "./find-triggers.js";
import { base, type SentenceTree } from "./tree.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const NEGATIONS = words("not n't never no neither nor");
/** "failed to sign", "denied attacking": what hangs on them did not happen, or is said not to have. */
const UNDOING = words("fail deny stop avoid forget decline");
const POSSIBLE_MODALS = words("may might could can");
const POSSIBLE_ADVERBS = words("possibly perhaps reportedly allegedly probably likely maybe");
const INTENDING = words(
  "plan intend aim hope expect vow pledge promise agree prepare want seek schedule decide due set commit",
);
const CONSIDERING = words("consider weigh contemplate mull discuss");
const WANTING = words("demand ask urge call insist request want should must");
const ONGOING = words("continue keep remain begin start");
const DENYING = words("deny dispute reject refute");

export interface Reading {
  readonly polarity: Polarity;
  readonly status: Status;
}

/** "will sign" PLANNED, "may sign" POSSIBLE, "is signing" ONGOING, "did not sign" NEGATED. */
export function readStatus(tree: SentenceTree, trigger: Trigger): Reading {
  const { token } = trigger;
  return {
    polarity: readPolarity(tree, token),
    status: trigger.nominal ? nounStatus(tree, token) : verbStatus(tree, token),
  };
}

function readPolarity(tree: SentenceTree, token: Token): Polarity {
  let negated = tree
    .children(token)
    .some((child) => NEGATIONS.has(child.lemma.toLowerCase()) && child.index < token.index);
  const subjects = tree.by(token, "nsubj");
  if (subjects.some((one) => isNobody(one) || tree.hasChild(one, "det", words("no neither")))) negated = !negated;
  const object = tree.first(token, "obj");
  if (object && tree.hasChild(object, "det", words("no"))) negated = !negated;
  const head = tree.head(token);
  if (head && ["xcomp", "ccomp"].includes(base(token.deprel)) && UNDOING.has(head.lemma)) negated = !negated;
  // "did not agree to sign" is no signing; "cannot stop calling" is a call
  if (head && base(token.deprel) === "xcomp" && tree.hasChild(head, "advmod", words("not n't never")))
    negated = !negated;
  // "pleaded not guilty"
  const predicate = tree.by(token, "xcomp").find(({ upos }) => upos === "ADJ");
  if (predicate && tree.hasChild(predicate, "advmod", words("not"))) negated = !negated;
  return negated ? "NEGATED" : "AFFIRMED";
}

const isNobody = ({ text }: Token): boolean => /^(?:nobody|none|neither)$/i.test(text);

function verbStatus(tree: SentenceTree, verb: Token): Status {
  const auxiliaries = [...tree.by(verb, "aux"), ...sharedAuxiliaries(tree, verb)].map((child) =>
    child.lemma.toLowerCase(),
  );
  if (auxiliaries.some((one) => one === "will" || one === "shall" || one === "'ll" || one === "wo")) {
    return tree.by(verb, "xcomp").length > 0 && ["continue", "keep", "remain"].includes(verb.lemma)
      ? "ONGOING"
      : "PLANNED";
  }
  // "said that it would leave": the future as seen from then.
  if (auxiliaries.includes("would") && isReportedWith(tree, verb) && !auxiliaries.includes("have")) return "PLANNED";
  // "They are to travel to Geneva"
  if (isDueTo(tree, verb)) return "PLANNED";
  if (auxiliaries.some((one) => one === "should" || one === "must")) return "DEMANDED";
  // "may have left" is as open as "may leave"; "could have left" did not
  if (
    auxiliaries.some(
      (one) => POSSIBLE_MODALS.has(one) && (one === "may" || one === "might" || !auxiliaries.includes("have")),
    )
  )
    return "POSSIBLE";
  if (tree.by(verb, "advmod").some((child) => POSSIBLE_ADVERBS.has(child.lemma.toLowerCase()))) return "POSSIBLE";
  const above = aboveStatus(tree, verb);
  if (above) return above;
  if (verb.xpos === "VBG" && auxiliaries.includes("be")) return "ONGOING";
  return "OCCURRED";
}

/** In the clause that a verb of saying reports, or beside its verb: "said they had not agreed and would ask". */
function isReportedWith(tree: SentenceTree, verb: Token): boolean {
  const head = base(verb.deprel) === "conj" ? tree.head(verb) : verb;
  return head !== null && base(head.deprel) === "ccomp";
}

function isDueTo(tree: SentenceTree, verb: Token): boolean {
  const be = tree.by(verb, "aux", "cop").find(({ lemma, index }) => lemma === "be" && index < verb.index);
  const to = tree.by(verb, "mark").find(({ lemma, index }) => lemma === "to" && index < verb.index);
  if (verb.xpos === "VB" && be !== undefined && to !== undefined && be.index < to.index) return true;
  // "is due to open", "is set to resume"
  const [due, mark] = tree.tokens.slice(Math.max(0, verb.index - 2), verb.index);
  return be !== undefined && mark?.text === "to" && /^(?:due|set|about|bound|scheduled)$/i.test(due!.text);
}

/** "will amend its constitution and hold a vote": the second verb has the first one's auxiliary. */
function sharedAuxiliaries(tree: SentenceTree, verb: Token): Token[] {
  const head = tree.head(verb);
  if (base(verb.deprel) !== "conj" || !head || tree.by(verb, "aux", "nsubj").length > 0) return [];
  return verb.xpos === "VB" || verb.xpos === head.xpos ? tree.by(head, "aux") : [];
}

function aboveStatus(tree: SentenceTree, token: Token): Status | null {
  const head = tree.head(token);
  if (!head) return null;
  const relation = base(token.deprel);
  if (relation === "xcomp") {
    if (INTENDING.has(head.lemma)) return "PLANNED";
    if (CONSIDERING.has(head.lemma)) return "POSSIBLE";
    if (WANTING.has(head.lemma)) return "DEMANDED";
    if (ONGOING.has(head.lemma)) return head.lemma === "begin" || head.lemma === "start" ? "OCCURRED" : "ONGOING";
  }
  if (relation === "ccomp") {
    if (DENYING.has(head.lemma)) return "DISPUTED";
    if (WANTING.has(head.lemma)) return "DEMANDED";
  }
  return null;
}

function nounStatus(tree: SentenceTree, noun: Token): Status {
  const head = tree.head(noun);
  if (head?.upos === "VERB") {
    const status = verbStatus(tree, head);
    if (status === "PLANNED" || status === "POSSIBLE" || status === "ONGOING") return status;
    // "called for a strike", not "called it a threat"
    if (WANTING.has(head.lemma) && base(noun.deprel) !== "xcomp") return "DEMANDED";
    if (INTENDING.has(head.lemma)) return "PLANNED";
  }
  if (tree.hasChild(noun, "amod", words("possible potential alleged"))) return "POSSIBLE";
  if (tree.hasChild(noun, "amod", words("planned future upcoming proposed"))) return "PLANNED";
  if (tree.hasChild(noun, "amod", words("ongoing continuing"))) return "ONGOING";
  return "OCCURRED";
}
