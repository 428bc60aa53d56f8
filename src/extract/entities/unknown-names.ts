/** Kind of a proper name that the world knowledge does not hold, from its words and what stands around it. */
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { NameType, Sentence } from "../../language/document.js";
import { PLACE_KINDS, type EntityKind, type EntityType } from "../../model/vocabulary.js";
import { headOf, spanText, type Candidate } from "./candidate.js";
import { LAW_NUMBER, type WordSpan } from "./name-spans.js";
import { inTitleCase } from "./noun-phrase.js";
import type { ReadNames } from "./read-names.js";
import { ABBREVIATION, LAST_WORD, UNKNOWN_KIND } from "./same-entity.js";

const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "inside", "outside", "around", "into"]);
const SPEECH = new Set(
  "say tell add state explain write note declare insist argue report announce warn claim believe think ask".split(" "),
);

/** Strips titles from the front ("Prime Minister Ana Roe" → "Ana Roe") and gives the name its kind; null where nothing is left. */
export function classifyUnknown(
  sentence: Sentence,
  span: WordSpan,
  names: ReadNames,
  words: WordKinds,
  knowledge: Knowledge,
): { candidate: Candidate; title: WordSpan | null } | null {
  const { tokens } = sentence;
  let { first } = span;
  let { last } = span;
  while (last > first && /^(?:of|for|on|the|and|in)$/.test(tokens[last]!.text)) last--;
  if (isOffice(spanText(sentence, first, last), words)) return null;
  // "Public Prosecutor's Office" is an office, not a person called Office.
  const isBody = first < last && words.nameEnding(tokens[last]!.text) !== null;
  // "Office of the High Commissioner for Refugees" is a body; "Chairman of the Fjord Party" tells of the party.
  const told = isBody || /^(?:Office|Bureau)$/.test(tokens[first]!.text) ? null : titleBefore(sentence, span, words);
  // "Abdi Sheikh Roe": here the title is a part of the name
  const before = told && names.personAround(told) ? null : told;
  const title = before && /^(?:for|of)$/.test(tokens[before.last + 1]?.text ?? "") ? null : before;
  if (before && before.last >= first) first = before.last + 1;
  while (first <= last && /^(?:'s|’s|the|of|for|and|-)$/i.test(tokens[first]!.text)) first++;
  if (first > last) return null;
  const name = spanText(sentence, first, last);
  if (isOffice(name, words)) return null;
  const verdict = title ? PERSON : kindOf(sentence, { first, last }, names, words, knowledge);
  if (verdict === null) return null;
  // "the Minister for Foreign Affairs": a field, whatever it is read as
  if (verdict.kind === "PERSON" && /^(?:Affairs|Relations)$/.test(tokens[last]!.text)) return null;
  // "defended Palmyra": a town that only the model tells from a surname.
  const known =
    verdict.type === "PLACE"
      ? [...knowledge.lookup(name), ...knowledge.lookup(inTitleCase(name))].find(
          ({ entity }) => entity.type === "PLACE",
        )
      : undefined;
  if (known) {
    const { type, kind, name: called, id, country } = known.entity;
    const found: Candidate = {
      sentence,
      first,
      last,
      form: "NAME",
      type,
      kind,
      name: called,
      knownId: id,
      country,
      reason: verdict.reason,
    };
    return { candidate: found, title: null };
  }
  const candidate: Candidate = {
    sentence,
    first,
    last,
    form: "NAME",
    type: verdict.type,
    kind: verdict.kind,
    name,
    knownId: null,
    country: null,
    reason: title ? "name behind a title" : verdict.reason,
  };
  return { candidate, title };
}

const isPlaceKind = (kind: EntityKind): boolean => PLACE_KINDS.some((one) => one === kind);

interface Verdict {
  readonly type: EntityType;
  readonly kind: EntityKind;
  readonly reason: string;
}
const PERSON: Verdict = { type: "ACTOR", kind: "PERSON", reason: "name of two or three words" };

/** "Prime Minister", "Strategic Affairs Minister": an office without its holder's name. */
const isOffice = (name: string, words: WordKinds): boolean =>
  words.isTitle(name) ||
  // "Office of the Prime Minister" is a body.
  /^(?!(?:Office|Bureau|Cabinet|Department) of ).*(?:Minister|Secretary|President|Premier|Chancellor|Governor|General|Ambassador|Envoy)$/.test(
    name,
  );

/** The longest title that ends right before the name or begins it: "Israeli Foreign Minister" gives "Foreign Minister". */
export function titleBefore(sentence: Sentence, { first, last }: WordSpan, words: WordKinds): WordSpan | null {
  const { tokens } = sentence;
  let best: WordSpan | null = null;
  for (let end = last - 1; end >= first - 1 && end >= 0; end--) {
    for (let start = Math.max(0, end - 3); start <= end; start++) {
      if (end < first && tokens[first]!.upos !== "PROPN") continue;
      if (!words.isTitle(spanText(sentence, start, end))) continue;
      if (best === null || end > best.last) best = { first: start, last: end };
      break;
    }
  }
  return best;
}

function kindOf(
  sentence: Sentence,
  { first, last }: WordSpan,
  names: ReadNames,
  words: WordKinds,
  knowledge: Knowledge,
): Verdict | null {
  const { tokens } = sentence;
  const lastWord = tokens[last]!.text.toLowerCase();
  const firstWord = tokens[first]!.text.toLowerCase();
  const lastTwo = `${tokens[last - 1]?.text ?? ""} ${lastWord}`;
  const exact = first < last ? words.nameEnding(lastTwo) : null;
  if (exact && exact !== "AGREEMENT")
    return { type: "ACTOR", kind: exact, reason: `name with "${lastTwo.toLowerCase()}"` };
  if (first < last && words.isHappening(firstWord, lastWord)) return null;
  if (MEMBERS.test(lastTwo)) return { type: "ACTOR", kind: "GROUP", reason: "those of a union or a treaty" };
  if (first === last && NOBODY.test(lastWord)) return null;
  const article = tokens[first - 1]?.text.toLowerCase() === "the";
  if (first === last && SIDES.test(lastWord))
    return article && lastWord === "west" ? { type: "ACTOR", kind: "GROUP", reason: "the West" } : null;
  const start = first < last ? words.nameStart(firstWord) : null;
  if (start) return { type: isPlaceKind(start) ? "PLACE" : "ACTOR", kind: start, reason: `name with "${firstWord}"` };
  // "Treaty on the Union" is a treaty, whatever its last word.
  const of = wordBeforeOf(sentence, { first, last }, words);
  const kindWord = of ?? lastWord;
  const ending = words.nameEnding(kindWord);
  if (first < last && ending === "AGREEMENT")
    return {
      type: "AGREEMENT",
      kind: agreementKind(sentence, { first, last }, kindWord, words),
      reason: `name with "${kindWord}"`,
    };
  if (first < last && ending) return { type: "ACTOR", kind: ending as EntityKind, reason: `name with "${kindWord}"` };
  // "Plains of Roe", "Strait of Doe"
  const land = first < last && tokens[first + 1]!.text === "of" ? words.placeNoun(firstWord) : null;
  if (land) return { type: "PLACE", kind: land, reason: `name with "${firstWord}"` };
  if (first === last && isVessel(sentence, first)) return { type: "PLACE", kind: "FACILITY", reason: "beside a ship" };
  if (first < last && COMPANY.test(tokens[last]!.text))
    return { type: "ACTOR", kind: "ORGANIZATION", reason: `name with "${lastWord}"` };
  const place = words.placeNoun(lastWord);
  // "Anthony Lake, the envoy", "the Democratic Centre lost a seat"
  const read = names.typeOf({ first, last });
  if (first < last && place && read === "PERSON") return { ...PERSON, reason: READ };
  if (first < last && place && read === "ORGANIZATION" && /^cent(?:re|er)$/.test(lastWord))
    return { type: "ACTOR", kind: "ORGANIZATION", reason: READ };
  if (first < last && place && STAFFED.test(lastWord) && actsItself(sentence, headOf(sentence, first, last)))
    return { type: "ACTOR", kind: "ORGANIZATION", reason: "a house that acts" };
  if (first < last && place) return { type: "PLACE", kind: place, reason: `name with "${lastWord}"` };
  if (LAW_NUMBER.test(firstWord) && /\d/.test(lastWord))
    return { type: "AGREEMENT", kind: "LAW", reason: "numbered text of law" };
  // "Kerem Roe crossing", "the village of Roe": the noun beside the name says what it is.
  const beside =
    words.placeNoun(tokens[last + 1]?.text ?? "") ??
    (tokens[first - 1]?.text === "of" ? words.placeNoun(tokens[first - 2]?.text ?? "") : null);
  if (beside) return { type: "PLACE", kind: beside, reason: "beside a noun of place" };
  const head = tokens[headOf(sentence, first, last)]!;
  const before = tokens[first - 1]?.text.toLowerCase() ?? "";
  const governor = tokens[head.head];
  const length = last - first + 1;
  const speaks = governor !== undefined && SPEECH.has(governor.lemma) && head.deprel.startsWith("nsubj");
  const determined = before === "the" || before === "a" || before === "an";
  // "BERGEN, 4 September – …"
  if (first === 0 && /^[A-Z]{4,}$/.test(tokens[last]!.text) && read === "PLACE")
    return { type: "PLACE", kind: "CITY", reason: READ };
  // "NOK 20 million"
  if (length === 1 && /^[A-Z]{3}$/.test(tokens[last]!.text) && /^\d/.test(tokens[last + 1]?.text ?? "")) return null;
  if (/^[A-Z][A-Z.-]+s?$/.test(tokens[last]!.text) && length === 1)
    return tokens[last]!.text.length > 2 ? { type: "ACTOR", kind: "ORGANIZATION", reason: ABBREVIATION } : null;
  // "the Commission", "Court": the last word of a name that was told, or the only word of one that is not.
  if (length === 1 && ending && (determined || names.typeOf({ first, last }) === "ORGANIZATION")) {
    const kind = ending === "AGREEMENT" ? words.agreementNoun(lastWord) : ending;
    return kind && { type: ending === "AGREEMENT" ? "AGREEMENT" : "ACTOR", kind, reason: LAST_WORD };
  }
  // "Muscovites built barricades"
  if (length === 1 && tokens[last]!.xpos === "NNPS" && INHABITANTS.test(lastWord) && read === "PLACE")
    return { type: "ACTOR", kind: "GROUP", reason: "people of a place" };
  // "played the Joker"
  if (length === 1 && before === "the" && names.typeOf({ first, last }) === "PERSON") return null;
  const verdict = verdictOf(read, last - first + 1);
  if (verdict !== undefined) return verdict;
  // "in Fjordist jargon"
  const qualifies = /^(?:compound|amod|nmod:poss)/.test(head.deprel) && head.head > last;
  if (PLACE_PREPOSITIONS.has(before) && !speaks && !qualifies)
    return { type: "PLACE", kind: length === 1 ? "CITY" : "OTHER", reason: `behind "${before}"` };
  if (length >= 2 && !determined && isPersonLike(sentence, first, last)) return PERSON;
  if (length === 1 && speaks && !determined) return { ...PERSON, reason: "speaks" };
  if (head.upos !== "PROPN" || knowledge.lookup(tokens[first]!.text).some((one) => one.form === "DEMONYM")) return null;
  return length >= 2 || (!determined && head.deprel.startsWith("nsubj"))
    ? { type: "ACTOR", kind: "ORGANIZATION", reason: UNKNOWN_KIND }
    : null;
}

/** "Bergen Hospital thanked the donors": they who work in it; "Bergen Hospital opened in 1901" is the house. */
function actsItself({ tokens }: Sentence, head: number): boolean {
  const { deprel, head: at } = tokens[head]!;
  const verb = tokens[at];
  return deprel === "nsubj" && verb?.upos === "VERB" && !OF_HOUSES.test(verb.lemma);
}
const STAFFED =
  /^(?:hospital|museum|gallery|prison|clinic|theatre|theater|library|zoo|airport|monastery|observatory|school)$/;
const OF_HOUSES =
  /^(?:open|reopen|close|stand|lie|burn|collapse|house|hold|contain|have|serve|remain|sit|cover|overlook|date|cost|measure|become|begin|end|start)$/;

/** "Member States", "Contracting Parties" */
const MEMBERS = /^(?:member|coastal|participating|contracting) (?:states|parties)$/i;

/** Legal forms of companies, as they are written. */
const COMPANY = /^(?:AS|ASA|AG|SA|NV|BV|AB|Oyj?|GmbH|[Pp]lc|PLC|Ltd|Inc|LLC|SpA|Bhd|Co|KGaA|SE|Pty|Sarl)\.?$/;

/** Faiths and nets, which are neither actors nor places. */
const NOBODY =
  /^(?:internet|web|islam|christianity|judaism|hinduism|buddhism|sikhism|catholicism|protestantism|god|allah|satan)$/;
const INHABITANTS = /(?:ites|ians|eans|ans|ers)$/;

/** "the North": some part of the world that was told, or none. */
const SIDES = /^(?:north|south|east|west)$/;

/** "the cruise ship, Solvind", "the ferry Solvind" */
function isVessel({ tokens }: Sentence, first: number): boolean {
  const before = tokens[first - 1]?.text === "," ? tokens[first - 2] : tokens[first - 1];
  return /^(?:ship|vessel|ferry|liner|yacht|tanker|freighter|trawler|barge|submarine|boat)$/i.test(before?.text ?? "");
}

/** "Bergen Trade Agreement" → TRADE, "Oslo Peace Accords" → PEACE_PLAN; one that only says "Agreement" is a treaty. */
function agreementKind(
  { tokens }: Sentence,
  { first, last }: WordSpan,
  kindWord: string,
  words: WordKinds,
): EntityKind {
  for (let i = last; i >= first; i--) {
    const word = tokens[i]!.text.toLowerCase();
    const kind = words.agreementNoun(`${word} ${kindWord}`) ?? words.agreementNoun(word);
    if (kind !== null && kind !== "OTHER") return kind;
  }
  return /^(?:agreements?|accords?|deal)$/.test(kindWord) ? "TREATY" : "OTHER";
}

/** null: it names a thing or a work, no entity; undefined: the model says nothing. */
function verdictOf(type: NameType | null, length: number): Verdict | null | undefined {
  switch (type) {
    case "PERSON":
      return { ...PERSON, reason: READ };
    case "PLACE":
      return { type: "PLACE", kind: length === 1 ? "CITY" : "OTHER", reason: READ };
    case "ORGANIZATION":
      return { type: "ACTOR", kind: "ORGANIZATION", reason: READ };
    case "OTHER":
    case "EVENT":
      return null;
    default:
      return undefined;
  }
}
/** Reason of a name that only the language model tells the kind of. */
export const READ = "read as such by the language model";

/** "Ministry of Defence", "Court of Appeal": the kind stands before "of". */
function wordBeforeOf(sentence: Sentence, { first, last }: WordSpan, words: WordKinds): string | null {
  for (let i = first + 1; i < last; i++) {
    const word = sentence.tokens[i - 1]!.text.toLowerCase();
    if (["of", "for", "on", "to", "in"].includes(sentence.tokens[i]!.text) && words.nameEnding(word)) return word;
  }
  return null;
}

/** Two to four words, particles aside, with no "of" and no digits among them. */
function isPersonLike(sentence: Sentence, first: number, last: number): boolean {
  let length = 0;
  for (let i = first; i <= last; i++) {
    const { text, upos } = sentence.tokens[i]!;
    if (/\d/.test(text) || /^(?:of|for|and|the|on|'s|’s|&)$/.test(text)) return false;
    if (PARTICLE.test(text)) continue;
    if (upos !== "PROPN") return false;
    length++;
  }
  return length <= 4;
}

const PARTICLE = /^(?:al|el|bin|ibn|de|del|della|di|da|van|von|der|den|la|le|-)$/;
