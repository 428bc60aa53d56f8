/** Bodies of a state or firm that a common noun tells beside a name: "the Solberg government", "a US Senate subcommittee". */
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { EntityKind } from "../../model/vocabulary.js";
import type { Sentence, Token } from "../../language/document.js";
import { spanText, type Candidate } from "./candidate.js";
import { phraseStart } from "./noun-phrase.js";

/** Parts of the body whose name stands right before them. */
const PART = /^(?:committee|subcommittee|sub-committee|panel|taskforce|inquiry|delegation|contingent)$/i;
const GOVERNMENT = /^(?:government|administration|cabinet)$/i;
/** Of a lower or passing government, which is not the state. */
const LOWER =
  /^(?:regional|local|provincial|municipal|interim|transitional|provisional|unity|caretaker|coalition|inclusive|minority|previous|current|federal|state|city|county|autonomous)$/i;
const PROVINCE = /^(?:province|state|region|county|district|city|island)$/i;
const COUNCIL = /^(?:council|counsel|assembly|parliament|legislature|administration|authority)$/i;
const LEADER =
  /^(?:leader|minister|president|premier|chancellor|governor|mayor|prosecutor|sheriff|attorney|ombudsman|monarch)$/i;

/** How the reason of these begins. */
export const BODY_BESIDE = "body told by";

/** The noun phrase as such a body, or null. */
export function bodyPhrase(
  sentence: Sentence,
  noun: Token,
  named: ReadonlyMap<number, Candidate>,
  words: WordKinds,
): Candidate | null {
  if (noun.xpos === "NNS" || noun.xpos === "NNPS") return null;
  const { tokens } = sentence;
  const before = tokens[noun.index - 1];
  const body = (kind: EntityKind, start: number, name?: string): Candidate => ({
    sentence,
    first: Math.min(start, noun.index),
    last: noun.index,
    form: "NOMINAL",
    type: "ACTOR",
    kind,
    name: name ?? spanText(sentence, start, noun.index),
    knownId: null,
    country: null,
    reason: `${BODY_BESIDE} "${noun.text.toLowerCase()}"`,
  });
  const owner = before && named.get(before.index);
  if (PART.test(noun.text) && owner && owner.last === before.index && isBody(owner))
    return body(owner.kind, owner.first);
  const possessor = /^['’]s$/.test(before?.text ?? "") ? tokens[noun.index - 2] : before;
  const person = possessor && named.get(possessor.index);
  if (GOVERNMENT.test(noun.text) && possessor && isHeadOf(possessor, person))
    return body("GOVERNMENT_BODY", person?.first ?? possessor.index, `${person?.name ?? possessor.text} ${noun.text}`);
  if (
    (GOVERNMENT.test(noun.text) || COUNCIL.test(noun.text)) &&
    before &&
    LOWER.test(before.text) &&
    isArgument(noun)
  ) {
    const place = placeBehind(sentence, noun, named);
    return body("GOVERNMENT_BODY", before.index, spanText(sentence, before.index, place?.last ?? noun.index));
  }
  // "the government of Bergen province"
  const region = GOVERNMENT.test(noun.text) ? placeBehind(sentence, noun, named) : undefined;
  if (region && region.kind !== "COUNTRY" && isArgument(noun)) {
    const behind = tokens[region.last + 1];
    const last = behind && PROVINCE.test(behind.text) ? behind.index : region.last;
    return body("GOVERNMENT_BODY", noun.index, spanText(sentence, noun.index, last));
  }
  if (/^office$/i.test(noun.text) && /^['’]s$/.test(before?.text ?? "") && possessor && LEADER.test(possessor.text))
    return words.placeNoun(noun.text) === null
      ? body("GOVERNMENT_BODY", startOfOwner(sentence, possessor, phraseStart(sentence, noun)))
      : null;
  return null;
}

/** "the Solberg government": a person, or a name that nobody knows. */
const isHeadOf = (word: Token, named: Candidate | undefined): boolean =>
  word.upos === "PROPN" &&
  (named === undefined || (named.form === "NAME" && (named.kind === "PERSON" || named.knownId === null)));

const isBody = ({ kind, form }: Candidate): boolean =>
  form === "NAME" && /^(?:GOVERNMENT_BODY|INTERGOVERNMENTAL|ORGANIZATION|MILITARY)$/.test(kind);

const isArgument = ({ deprel }: Token): boolean => /^(?:nsubj|obj|obl|iobj|conj|nmod|root|appos)/.test(deprel);

/** "the regional council | of Lombardy" */
function placeBehind({ tokens }: Sentence, noun: Token, named: ReadonlyMap<number, Candidate>): Candidate | undefined {
  if (tokens[noun.index + 1]?.text !== "of") return undefined;
  const place = named.get(noun.index + 2) ?? named.get(noun.index + 3);
  return place?.type === "PLACE" ? place : undefined;
}

/** Without the article: "Canadian leader's office". */
function startOfOwner({ tokens }: Sentence, possessor: Token, first: number): number {
  let start = Math.min(first, possessor.index);
  while (start < possessor.index && /^(?:the|a|an|his|her|their|its)$/i.test(tokens[start]!.text)) start++;
  return start;
}
