/** Actors that are told by common nouns: "the Israeli army", "hundreds of protesters", "an official in Oslo". */
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { Sentence, Token } from "../../language/document.js";
import { ENEMY } from "./bare-bodies.js";
import { isTemporal } from "../events/tree.js";
import { spanText, type Candidate } from "./candidate.js";
import { ONLY_IN_CONTEXT } from "./known-by-context.js";
import { complementOf, countedAs, isArgument, isIntroduced, isSource, ownerOf, SOURCE } from "./nominal-use.js";
import { capitalise, phraseStart } from "./noun-phrase.js";

/** Bodies that news names without an article: "police closed the road". */
const BARE_BODIES = new Set([
  "police",
  "prosecutors",
  "lawmakers",
  "troops",
  "soldiers",
  "peacekeepers",
  "army",
  "military",
  "navy",
]);

/** The noun phrase as an actor, or null. */
export function actorPhrase(
  sentence: Sentence,
  noun: Token,
  named: ReadonlyMap<number, Candidate>,
  words: WordKinds,
  knowledge: Knowledge,
): Candidate | null {
  const { tokens } = sentence;
  const word = noun.text.toLowerCase();
  const two = `${tokens[noun.index - 1]?.text ?? ""} ${noun.text}`;
  const kind = words.actorNoun(two) ?? words.actorNoun(word) ?? personKind(noun, words);
  if (kind === null && !isEnemy(sentence, noun)) return null;
  const first = actorStart(sentence, noun);
  let start = first;
  while (start < noun.index && (DROPPED.test(tokens[start]!.text) || tokens[start]!.upos === "NUM")) start++;
  const text = spanText(sentence, start, noun.index);
  if (kind === null || isEnemy(sentence, noun))
    return {
      sentence,
      first,
      last: noun.index,
      form: "NOMINAL",
      type: "ACTOR",
      kind: "ARMED_GROUP",
      name: text,
      knownId: null,
      country: null,
      reason: ENEMY,
    };
  // "the foreign ministers of Norway and Chile" stand for the states.
  if (noun.xpos === "NNS" && words.isTitle(noun.text) && isOfState(sentence, noun, named)) return null;
  if (STATE_PEOPLE.test(word) && isOfTwoStates(sentence, noun, named)) return null;
  const partner = partnerState(sentence, { first, noun, start }, named);
  if (partner) return partner;
  const known = knowledge.lookup(text).find((one) => one.entity.type === "ACTOR");
  const owner = ownerOf(sentence, noun, start, named);
  const base = { sentence, first, last: noun.index, form: "NOMINAL" as const };
  if (known)
    return {
      ...base,
      type: "ACTOR",
      kind: known.entity.kind,
      name: known.entity.name,
      knownId: known.entity.id,
      country: known.entity.country,
      reason: "known description",
    };
  if (kind === "STATE") {
    // "the Syrian government" is Syria; "the government" is for coreference to settle.
    if (owner === null || tokens.slice(first, noun.index).some(({ text }) => /^former$/i.test(text))) return null;
    // "Union officials": the people of a body that is no state.
    if (owner.kind !== "STATE" && owner.kind !== "INTERGOVERNMENTAL") {
      if (owner.type !== "ACTOR" || owner.kind === "PERSON" || word !== "officials") return null;
      return {
        ...base,
        type: "ACTOR",
        kind: "GROUP",
        name: capitalise(text),
        knownId: null,
        country: owner.country,
        reason: `common noun "${word}"`,
      };
    }
    if (owner.kind === "INTERGOVERNMENTAL" && !/^(?:officials|leadership|delegation)$/.test(word)) return null;
    return {
      ...base,
      type: "ACTOR",
      kind: owner.kind,
      name: owner.name,
      knownId: owner.knownId,
      country: owner.country,
      reason: `"${word}" of ${owner.name} stands for it`,
    };
  }
  // "Hamas fighters" are Hamas, "coalition advisers" the coalition.
  const force = named.get(noun.index - 1);
  if (force?.last === noun.index - 1 && FORCES.has(force.kind) && (force.kind === kind || OF_FORCES.test(word)))
    return { ...force, ...base, first: Math.min(force.first, first), reason: `"${word}" of ${force.name}` };
  // "has no army", "social media" are nobody; "no Danish minister signed" says who did not.
  const isDenied = /^(?:no|neither)$/i.test(tokens[first]!.text) && !noun.deprel.startsWith("nsubj");
  if (isDenied || NOBODY.test(two)) return null;
  const bare = start === noun.index && kind !== "PERSON";
  // "the minister" means somebody told before; "an Israeli official" brings somebody new.
  const beside = tokens[noun.index + 1]?.text === "," && named.get(noun.index + 2)?.kind === "PERSON";
  if (kind === "PERSON" && (owner === null || words.isTitle(text)) && !beside && !isIntroduced(sentence, first, noun))
    return null;
  const told =
    bare &&
    tokens
      .slice(first, noun.index)
      .some((one) => one.upos === "NUM" || /^(?:his|her|its|their|our|my|all|every)$/i.test(one.text));
  const counted = countedAs(sentence, noun);
  if (kind === "GROUP" && /^(?:family|parents|management)$/.test(word) && !isOwned(sentence, noun, first)) return null;
  if (kind === "GROUP" && bare && !told && counted === noun && !isArgument(noun) && complementOf(sentence, noun) === "")
    return null;
  if (bare && word === "coalition" && isArgument(noun))
    return { ...base, type: "ACTOR", kind, name: text, knownId: null, country: null, reason: ONLY_IN_CONTEXT };
  if (bare && kind !== "GROUP" && kind !== "ARMED_GROUP" && !(isArgument(noun) && BARE_BODIES.has(word))) return null;
  const isUnnamed = kind === "GROUP" || kind === "PERSON" || kind === "ARMED_GROUP";
  const name = isUnnamed ? capitalise(text + complementOf(sentence, noun)) : text;
  return {
    ...base,
    type: "ACTOR",
    kind,
    name,
    knownId: null,
    country: owner?.country ?? null,
    reason: isUnnamed && isSource(sentence, noun) ? SOURCE : `common noun "${word}"`,
  };
}

const STATE_PEOPLE =
  /^(?:officials|negotiators|diplomats|delegations|ministers|presidents|premiers|leaders|envoys|troops|forces)$/;

/** "Norwegian and Danish | negotiators" act for both states. */
function isOfTwoStates({ tokens }: Sentence, noun: Token, named: ReadonlyMap<number, Candidate>): boolean {
  const [first, and, second] = tokens.slice(Math.max(0, noun.index - 3), noun.index);
  const isState = (token: Token | undefined): boolean =>
    token !== undefined && named.get(token.index)?.kind === "STATE";
  return and?.text === "and" && isState(first) && isState(second);
}

/** "of Norway" behind the noun */
function isOfState({ tokens }: Sentence, noun: Token, named: ReadonlyMap<number, Candidate>): boolean {
  if (tokens[noun.index + 1]?.text !== "of") return false;
  const at = tokens[noun.index + 2]?.text === "the" ? noun.index + 3 : noun.index + 2;
  return named.get(at)?.kind === "STATE";
}

/** From the first modifier; not the day before it ("On Thursday night rioters …"), nor a "least" of "at least". */
function actorStart(sentence: Sentence, noun: Token): number {
  const { tokens } = sentence;
  let first = phraseStart(sentence, noun);
  while (first < noun.index && (isTemporal(tokens[first]!) || PART_OF_DAY.test(tokens[first]!.text))) {
    first++;
    if (tokens[first]!.upos === "NUM" && tokens[first + 1]?.upos === "NUM") first++;
  }
  // The second half of "six-member" is none of the team's words.
  if (tokens[first]!.text === "-") first = Math.min(first + 2, noun.index);
  // "ninety-six voters"
  if (tokens[first - 1]?.text === "-" && first < noun.index) first++;
  while (first < noun.index && NOT_OF_IT.test(tokens[first]!.text)) first++;
  while (first < noun.index && /^(?:least|most|than)$/i.test(tokens[first]!.text)) first++;
  return first;
}
const NOT_OF_IT = /^(?:[Ll]ater|[Ee]arlier|then|meanwhile|whose|which|by|them)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|weekend)$/i;

/** "his family", "the ship's management", "the family of the victim" */
const isOwned = ({ tokens }: Sentence, noun: Token, first: number): boolean =>
  tokens.some(
    (one) =>
      one.head === noun.index &&
      ((one.deprel === "nmod:poss" && one.index >= first) ||
        (one.deprel === "nmod" && tokens[noun.index + 1]?.text === "of")),
  );

/** "the enemy", "enemy fighters" */
const isEnemy = ({ tokens }: Sentence, noun: Token): boolean =>
  (noun.lemma === "enemy" && tokens[noun.index - 1]?.text.toLowerCase() === "the") ||
  (tokens[noun.index - 1]?.text.toLowerCase() === "enemy" && OF_FORCES.test(noun.text));

/** "our Turkish allies": the state that is spoken of as a partner. */
function partnerState(
  { tokens }: Sentence,
  { first, noun, start }: { readonly first: number; readonly noun: Token; readonly start: number },
  named: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const state = named.get(noun.index - 1);
  if (
    state?.form !== "DEMONYM" ||
    state.first !== start ||
    !/^(?:allies|partners|friends|counterparts)$/.test(noun.text)
  )
    return null;
  if (!/^(?:our|its)$/i.test(tokens[first]!.text)) return null;
  return { ...state, first, last: noun.index, form: "NOMINAL", reason: `"${noun.text}" of the speaker's` };
}

/** "smugglers" are a group and "a smuggler" a person, though no table of actors holds them. */
function personKind(noun: Token, words: WordKinds): "GROUP" | "PERSON" | null {
  if (noun.upos !== "NOUN" || !words.isPersonNoun(noun.lemma)) return null;
  return noun.xpos === "NNS" ? "GROUP" : "PERSON";
}

const NOBODY =
  /^(?:(?:social|information|mass|new|print|digital) media|(?:birthday|search|garden|street|dinner|cocktail|office) party|third part(?:y|ies)|Air Force One)$/i;

const FORCES: ReadonlySet<string> = new Set(["ARMED_GROUP", "MILITARY"]);
const OF_FORCES =
  /^(?:fighters|forces|troops|soldiers|militants|terrorists|advisers|advisors|partners|gunmen|commandos)$/;

/** What stands before the name of a group and is no part of it: "more than 300 of his supporters". */
const DROPPED =
  /^(?:the|a|an|this|that|these|those|some|many|several|various|dozens|scores|hundreds|thousands|millions|other|of|its|their|his|her|our|my|all|both|every|each|any|at|least|about|nearly|almost|over|more|than|around|up|to|’s|'s)$/i;
