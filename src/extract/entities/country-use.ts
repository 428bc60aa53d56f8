/**
 * Whether the name of a country means the state that acts or the land where things are, from the words that it hangs on. What
 * `known-names.ts` sees by a preposition of place is settled before.
 */
import { loadEventLexicon, type EventLexicon } from "../../knowledge/event-lexicon.js";
import { loadWordKinds } from "../../knowledge/word-kinds.js";
import type { Sentence, Token } from "../../language/document.js";
import { headOf } from "./candidate.js";

export interface CountryUse {
  readonly type: "ACTOR" | "PLACE";
  /** False where other mentions in the article had better decide. */
  readonly sure: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs whose object is the land: "enter Norway". */
export const GOES_THERE = words(
  "enter visit rebuild tour reach cross flee depart explore traverse roam inhabit populate devastate ravage",
);
/** "left Norway": a person the land, a state perhaps a union. */
export const MAY_GO_THERE = words(
  "leave quit reenter divide unify reunite stabilise stabilize transform modernise modernize",
);
/** "the coast of Norway": parts of a land. */
const PARTS = words(
  "coast border frontier north south east west centre center part city town village capital region province area territory soil map land interior heart shore airspace waters water mountain river countryside border-crossing citizen-ship university hospital school road forest outskirts population size visit trip tour return journey travel",
);
/** "the future of Norway", "a conference on Norway": what is told of a land as a whole. */
const ABOUT = words(
  "future conference talk meeting summit work story history geography economy climate situation crisis reconstruction stabilisation stabilization unity integrity sovereignty partition destruction film book report debate discussion envoy hearing stability reunification",
);
/** What states do, give, take or are owed: "sanctions on Norway", "independence from Norway". */
export const DEALINGS = words(
  "autonomy sanction pressure tariff embargo attack independence secession ban restriction duty curb blockade ambassador approval consent position policy side behalf defeat isolation recognition interest view decision effort request security proposal offer letter demand message support threat warning response reply answer criticism condemnation aid assistance appeal ultimatum concession pledge promise opposition complaint objection invitation apology backing sympathy",
);
/** "a democratic Norway": a picture of the land. */
const STANDING = words(
  "democratic united unified free new stable peaceful pluralistic prosperous divided independent federal secular modern war-torn post-war postwar occupied liberated rural sovereign inclusive",
);
/** "Norway is ready": what only one that acts can be. */
const OF_MIND = words(
  "ready willing quick slow committed prepared determined open reluctant eager unwilling opposed grateful concerned worried convinced responsible guilty able unable aware confident hopeful keen furious angry member ally party partner signatory enemy target mediator guarantor host candidate victim winner sponsor broker",
);

let lexicon: EventLexicon | undefined;

/** How a country is meant; `first` and `last` are the tokens of its name. */
export function useOfCountry(sentence: Sentence, first: number, last: number): CountryUse {
  const { tokens } = sentence;
  const own = tokens[headOf(sentence, first, last)]!;
  if (hasAdjective(tokens, own, first)) return { type: "PLACE", sure: true };
  let head = own;
  for (let i = 0; i < 5 && head.deprel === "conj"; i++) head = tokens[head.head] ?? head;
  const governor = tokens[head.head];
  if (governor === undefined) return WEAK_ACTOR;
  const relation = head.deprel;
  if (relation === "obj") {
    if (GOES_THERE.has(governor.lemma)) return { type: "PLACE", sure: true };
    // "makes Norway great"
    const isMade =
      governor.lemma === "make" && tokens.some((one) => one.head === governor.index && one.deprel === "xcomp");
    return isMade || MAY_GO_THERE.has(governor.lemma) ? WEAK_PLACE : ACTOR;
  }
  if (relation.startsWith("nsubj")) return asSubject(tokens, governor, relation);
  if (relation === "nmod:poss") return isOfLand(governor) ? { type: "PLACE", sure: true } : ACTOR;
  const preposition = tokens.find((one) => one.head === head.index && one.deprel === "case")?.text.toLowerCase();
  return preposition === undefined ? WEAK_ACTOR : behind(preposition, governor, relation);
}

/** "Norway's west coast", "Norway's Vestland county": what belongs to the land; a state's embassy or bank is the state's. */
export function isOfLand(noun: Token): boolean {
  const kind = loadWordKinds().placeNoun(noun.text);
  return (
    PARTS.has(noun.lemma) ||
    (kind !== null && kind !== "FACILITY" && !/^(?:state|bank|zone|area|strip|channel|corridor)$/i.test(noun.text))
  );
}

const ACTOR: CountryUse = { type: "ACTOR", sure: true };
const WEAK_ACTOR: CountryUse = { type: "ACTOR", sure: false };
const WEAK_PLACE: CountryUse = { type: "PLACE", sure: false };

const hasAdjective = (tokens: readonly Token[], head: Token, first: number): boolean =>
  tokens.some(
    (one) =>
      one.index < first &&
      one.index >= first - 4 &&
      one.upos === "ADJ" &&
      STANDING.has(one.lemma.toLowerCase()) &&
      (one.head === head.index || (one.deprel === "conj" && tokens[one.head]?.head === head.index)),
  );

/** "Norway is mainly flat" tells of the land; "Norway is ready to talk" of the state. */
function asSubject(tokens: readonly Token[], governor: Token, relation: string): CountryUse {
  const copula = tokens.some((one) => one.head === governor.index && one.deprel === "cop");
  if (copula) {
    if (OF_MIND.has(governor.lemma)) return ACTOR;
    return governor.upos === "ADJ" ? WEAK_PLACE : WEAK_ACTOR;
  }
  return relation === "nsubj:pass" || governor.upos !== "VERB" ? WEAK_ACTOR : ACTOR;
}

function behind(preposition: string, governor: Token, relation: string): CountryUse {
  const lemma = governor.lemma.toLowerCase();
  if (preposition === "into") return { type: "PLACE", sure: true };
  if (/^(?:with|against|by|between|among|versus|alongside)$/.test(preposition))
    return PARTS.has(lemma) ? WEAK_PLACE : ACTOR;
  if (!/^(?:of|for|on|about|from|to|upon)$/.test(preposition)) return WEAK_ACTOR;
  // "Muslims from Norway", "the Vikings, from Norway"
  if (preposition === "from" && governor.upos === "PROPN") return { type: "PLACE", sure: true };
  if (governor.upos === "VERB") return /^(?:on|upon)$/.test(preposition) ? ACTOR : WEAK_ACTOR;
  if (PARTS.has(lemma)) return { type: "PLACE", sure: true };
  if (ABOUT.has(lemma)) return preposition === "to" ? WEAK_ACTOR : WEAK_PLACE;
  if (DEALINGS.has(lemma)) return ACTOR;
  if (relation !== "nmod") return WEAK_ACTOR;
  lexicon ??= loadEventLexicon();
  const kinds = loadWordKinds();
  const acts = lexicon.noun(lemma).length > 0;
  const persons = kinds.isPersonNoun(lemma) || kinds.actorNoun(governor.text) !== null || kinds.isTitle(governor.text);
  if (preposition === "from") return persons ? { type: "PLACE", sure: true } : WEAK_ACTOR;
  return acts || persons || preposition === "to" ? WEAK_ACTOR : WEAK_PLACE;
}
