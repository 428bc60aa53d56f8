/** A headline for an act: who, verb in the present, what, in at most eight words, and never more than the text says. */
import { verbOfNoun } from "../../../knowledge/act-noun-verbs.js";
import type { Document, Token } from "../../../language/document.js";
import type { Polarity, Status } from "../../../model/vocabulary.js";
import { readClause } from "../clause.js";
import type { MentionMap } from "../mention-map.js";
import { base, type SentenceTree } from "../tree.js";
import { fit, type Piece } from "./fit.js";
import { shortName, whoActs, type Who } from "./names.js";
import { particleOf, piecesOf, wordingsOf } from "./pieces.js";
import type { Wording } from "./shorten.js";
import { activeGroup, isToldByStatus, passiveGroup, type Act } from "./verb-group.js";

export interface HeadlineParts {
  readonly tree: SentenceTree;
  readonly document: Document;
  readonly mentions: MentionMap;
  readonly trigger: Token;
  readonly nominal: boolean;
  /** Entities that it begins with, indexes; none where nobody is known who did it. */
  readonly subjects: readonly number[];
  readonly targets: readonly number[];
  readonly polarity: Polarity;
  readonly status: Status;
}

/** Verbs that tell what became of an act. */
const OUTCOMES = new Set(
  "begin start open end conclude resume collapse fail stall continue proceed cancel postpone suspend halt foil delay plan schedule expect hold launch prevent avert thwart block".split(
    " ",
  ),
);

/** "Israel rejects Russian patrols"; "India to sign treaty"; "Six villagers killed" where no one is named who did it. */
export function writeHeadline(parts: HeadlineParts): string {
  const line = parts.nominal ? nounLine(parts) : verbLine(parts, parts.trigger);
  const plain = line
    .replace(/(?<![^ ])(?:the|an?) (?!few\b|little\b)/gi, "")
    .replace(/(?<![,;:.–—-])[,;:–—-]+$/, "")
    // "turns himself in"
    .replace(/ (in|out|up|down|off|over|away|back) ((?:him|her|it|them)(?:self|selves)?)\b/, " $2 $1");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function wordingFor({ tree, document, mentions, subjects }: HeadlineParts): Wording {
  return {
    tree,
    text: document.text,
    nameFor(token) {
      if (token.xpos !== "PRP" || /sel(?:f|ves)$/i.test(token.text)) return null;
      const entity = mentions.headOf(token);
      if (entity === null || subjects.includes(entity)) return null;
      const meant = mentions.entities[entity]!;
      return meant.mentions.some(({ form }) => form === "NAME") ? shortName(meant) : null;
    },
  };
}

/** By a verb: its agents if there are any, else what it is done to, else what it says by itself. */
function verbLine(parts: HeadlineParts, verb: Token): string {
  const { tree, polarity, status, subjects, mentions } = parts;
  const wording = wordingFor(parts);
  const clause = readClause(tree, verb);
  const act: Act = { tree, verb, polarity: saidByNominal(tree, verb) ? "AFFIRMED" : polarity, status };
  if (clause.passive && clause.agents.length === 0) {
    const [patient] = clause.patients;
    const named = patient ? phrase(parts, wording, patient, verb) : names(parts, parts.targets);
    const pieces = piecesOf(wording, verb, patient ? [patient] : [], true);
    return fit(named.variants, withParticle(parts, verb, passiveGroup(act)), pieces);
  }
  const agent = clause.agents.find((one) => !MANNERS.has(one.lemma.toLowerCase()));
  const isNamed =
    !agent ||
    !clause.passive ||
    clause.agents.some((one) => mentions.headsOf(one).some((each) => subjects.includes(each)));
  const who =
    subjects.length > 0 && isNamed ? names(parts, subjects) : agent ? phrase(parts, wording, agent, verb) : null;
  const pieces = piecesOf(wording, verb, [], clause.passive).filter(({ wordings }) => !/^by /.test(wordings[0]!));
  if (clause.passive) {
    const [patient] = clause.patients;
    const object = patient ? phrase(parts, wording, patient, verb) : names(parts, parts.targets);
    const wordings = object.variants.map((words) => OBJECTIVE[words.toLowerCase()] ?? words);
    if (wordings.length > 0) pieces.unshift({ wordings, needed: true });
  }
  if (who === null) return fit([], withParticle(parts, verb, verb.text.toLowerCase()), pieces);
  const write = (told: Act): string =>
    fit(who.variants, withParticle(parts, verb, activeGroup(told, who.plural)), pieces);
  const line = write(act);
  // "No Norwegian minister signed" told as "Norway", or "found no trace" without room for the trace
  return act.polarity === polarity || NOTHING.test(line) ? line : write({ ...act, polarity });
}

const NOTHING = /\b(?:no|nothing|nobody|none|neither)\b/i;
/** "passed by a majority", "sent by mail": how it is done, not who does it. */
const MANNERS = new Set("majority margin mail post means phone telephone train plane force hand vote video".split(" "));
const OBJECTIVE: Readonly<Record<string, string>> = { he: "him", she: "her", they: "them", i: "me", we: "us" };

/** "signed no treaty", "nobody signed": the "no" stands there already. */
function saidByNominal(tree: SentenceTree, verb: Token): boolean {
  return tree
    .by(verb, "obj", "nsubj")
    .some(
      (one) =>
        /^(?:nothing|nobody|none|neither)$/i.test(one.text) || tree.hasChild(one, "det", new Set(["no", "neither"])),
    );
}

const withParticle = ({ tree }: HeadlineParts, verb: Token, group: string): string =>
  [group, particleOf(tree, verb)].join(" ").trim();

const names = ({ mentions, document }: HeadlineParts, indexes: readonly number[]): Who =>
  indexes.length === 0
    ? { variants: [], plural: false }
    : whoActs(
        indexes.map((index) => mentions.entities[index]!),
        document,
      );

/** A nominal of the text as the one who acts or is acted on. */
function phrase(parts: HeadlineParts, wording: Wording, head: Token, verb: Token): Who {
  const { tree, mentions, targets } = parts;
  // "the opposition leader Nora Lindqvist" may be a description with the name behind it
  for (const one of [head, ...tree.by(head, "appos")]) {
    const entity = mentions.headOf(one);
    const isMeant = entity !== null && (one.upos === "PRON" || mentions.entities[entity]!.kind === "PERSON");
    if (isMeant && mentions.entities[entity]!.mentions.some(({ form }) => form === "NAME"))
      return names(parts, [entity]);
  }
  if (head.xpos === "PRP" && targets.length > 0) return names(parts, targets);
  const variants = wordingsOf(wording, head, true);
  const finite = [verb, ...tree.by(verb, "aux", "cop")].map(({ xpos }) => xpos);
  const plural = finite.includes("VBZ")
    ? false
    : finite.includes("VBP") ||
      /^(?:NNP?S)$/.test(head.xpos) ||
      (head.upos === "NUM" && head.lemma.toLowerCase() !== "one") ||
      tree.by(head, "conj").length > 0 ||
      /^(?:they|we|people|police|both|some|many|several|few)$/i.test(head.text);
  return { variants, plural };
}

/** "plans talks" and "demanded an inquiry" plan and demand by their own words; "will hold talks" is planned. */
const statusOf = (tree: SentenceTree, verb: Token, status: Status): Status =>
  isToldByStatus(verb.lemma) && tree.by(verb, "aux").every(({ xpos }) => xpos !== "MD") ? "OCCURRED" : status;

/** By a noun: "held talks" by its verb, "talks collapsed" by what came of them, "Russia's rejection" by the verb in it. */
function nounLine(parts: HeadlineParts): string {
  const { tree, trigger, subjects, targets, polarity, status } = parts;
  const wording = wordingFor(parts);
  const head = tree.head(trigger);
  const relation = base(trigger.deprel);
  if (head?.upos === "VERB" && relation === "nsubj" && OUTCOMES.has(head.lemma)) return happened(parts, wording, head);
  if (head?.upos === "VERB" && relation === "obj" && isDoneBy(parts, head))
    return verbLine({ ...parts, status: statusOf(tree, head, status) }, head);
  // "calls the union a threat": what somebody is called is no act of his
  if (relation === "xcomp" || tree.by(trigger, "cop").length > 0)
    return fit(wordingsOf(wording, trigger, true), "", []);
  const verb = verbOfNoun(trigger.lemma.toLowerCase());
  if (subjects.length === 0 || verb === null) return fit(nounWordings(parts, wording), "", []);
  const who = names(parts, subjects);
  const bare: Token = { ...trigger, lemma: verb.verb, xpos: "NN", deprel: "dep" };
  const group = [activeGroup({ tree, verb: bare, polarity, status }, who.plural), verb.rest].join(" ").trim();
  return fit(who.variants, group, nounObject(parts, wording, verb.before, targets));
}

/** Whom the noun's act is done to: one told by name, or the noun's own "of the plan". */
function nounObject(parts: HeadlineParts, wording: Wording, before: string, targets: readonly number[]): Piece[] {
  const { tree, trigger, mentions, subjects } = parts;
  const own = tree
    .by(trigger, "nmod")
    .filter((one) => one.index > trigger.index && one.deprel !== "nmod:poss")
    .find((one) => {
      const preposition = tree.caseOf(one);
      const isSubject = mentions.headsOf(one).some((entity) => subjects.includes(entity));
      return !isSubject && (preposition === (before || "of") || preposition === "on" || preposition === "of");
    });
  const preposition = own && before !== "" && tree.caseOf(own) !== "of" ? tree.caseOf(own) : before;
  const wordings = own ? wordingsOf(wording, own, true) : targets.length > 0 ? [...names(parts, targets).variants] : [];
  if (wordings.length === 0) return [];
  return [{ wordings: wordings.map((one) => `${preposition} ${one}`.trim()), needed: true }];
}

/** "Talks between Serbia and Kosovo collapse", "planned visit cancelled": the verb tells what became of it. */
function happened(parts: HeadlineParts, wording: Wording, verb: Token): string {
  const { tree, trigger, status } = parts;
  const act: Act = {
    tree,
    verb,
    polarity: tree.hasChild(verb, "advmod", new Set(["not", "n't", "never"])) ? "NEGATED" : "AFFIRMED",
    status: statusOf(tree, verb, status),
  };
  const passive = readClause(tree, verb).passive;
  const { plural } = phrase(parts, wording, trigger, verb);
  const pieces = piecesOf(wording, verb, [trigger], passive);
  return fit(
    nounWordings(parts, wording),
    withParticle(parts, verb, passive ? passiveGroup(act) : activeGroup(act, plural)),
    pieces,
  );
}

/** The noun's phrase; where it names nobody, those who are known to have done it. */
function nounWordings(parts: HeadlineParts, wording: Wording): string[] {
  const { trigger, subjects, targets, mentions, tree } = parts;
  const own = wordingsOf(wording, trigger, true);
  const inside = new Set(tree.subtree(trigger).flatMap((index) => mentions.covering(tree.tokens[index]!)));
  const parties = [...subjects, ...targets].filter((one) => mentions.entities[one]!.type === "ACTOR");
  if (parties.length === 0 || parties.some((one) => inside.has(one))) return own;
  return own.flatMap((words) => names(parts, parties).variants.map((who) => `${words} of ${who}`));
}

function isDoneBy({ tree, mentions, subjects }: HeadlineParts, verb: Token): boolean {
  const { agents } = readClause(tree, verb);
  return (
    subjects.length === 0 || agents.some((one) => mentions.headsOf(one).some((entity) => subjects.includes(entity)))
  );
}
