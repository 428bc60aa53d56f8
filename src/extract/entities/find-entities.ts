/** Actors, places and agreements of an article with their mentions, and the roles and parties that its words tell. */
import type { Knowledge } from "../../knowledge/knowledge.js";
import { loadOffices } from "../../knowledge/offices.js";
import { loadWordKinds, type WordKinds } from "../../knowledge/word-kinds.js";
import type { Document, Sentence } from "../../language/document.js";
import type { DateMention, Entity, PartyMention, RoleMention } from "../extraction.js";
import { withAbbreviations } from "./abbreviations.js";
import { withAliases } from "./aliases.js";
import { BODY_BESIDE } from "./body-nominals.js";
import { addCoreference } from "./coreference.js";
import { spanText, type Candidate } from "./candidate.js";
import { datelinePlaces } from "./dateline.js";
import { knownByContext } from "./known-by-context.js";
import { knownAt } from "./known-names.js";
import { namePieces } from "./name-pieces.js";
import { nameSpans, type WordSpan } from "./name-spans.js";
import { withNamesakes } from "./namesakes.js";
import { nominals } from "./nominals.js";
import { numberedLaws } from "./numbered-laws.js";
import { withOfficeHolders } from "./office-holders.js";
import { findParties } from "./parties.js";
import { putTogether } from "./put-together.js";
import { withPlaceNoun } from "./place-noun-behind.js";
import { readNames, type ReadNames } from "./read-names.js";
import { findRoles, type TitledName } from "./roles.js";
import { withCountriesSettled } from "./settle-countries.js";
import { withReadingsSettled } from "./settle-readings.js";
import { withTownsSettled } from "./settle-towns.js";
import { withSurnames } from "./surnames.js";
import { classifyUnknown, titleBefore } from "./unknown-names.js";

export interface FoundEntities {
  readonly entities: Entity[];
  readonly roles: RoleMention[];
  readonly parties: PartyMention[];
}

/**
 * Names first (known, then unknown), then common nouns, then what only the text before tells. The dates and the day of
 * publication say whom an office means.
 */
export function findEntities(
  document: Document,
  knowledge: Knowledge,
  dates: readonly DateMention[] = [],
  published: string | null = null,
): FoundEntities {
  const words = loadWordKinds();
  const titled: TitledName[] = [];
  const candidates = document.sentences.flatMap((sentence) => {
    const names = readNames(document.names.filter((name) => name.sentence === sentence.index));
    return sentenceCandidates(sentence, names, knowledge, words, titled);
  });
  const sources = { document, dates, published, knowledge, offices: loadOffices(knowledge) };
  const settled = withReadingsSettled(withTownsSettled(withCountriesSettled(candidates, knowledge), knowledge));
  const persons = withNamesakes(withSurnames(document, settled), titled, sources);
  const called = withAliases(withAbbreviations(document, persons));
  const held = withOfficeHolders(knownByContext(called, knowledge), sources);
  const named = putTogether(held.candidates);
  const told = [...titled, ...held.titled];
  const stated = findRoles(document, told, named, words);
  const entities = addCoreference({ document, entities: named, roles: stated, words });
  const roles = findRoles(document, told, entities, words);
  return { entities, roles, parties: findParties(document, entities) };
}

function sentenceCandidates(
  sentence: Sentence,
  names: ReadNames,
  knowledge: Knowledge,
  words: WordKinds,
  titled: TitledName[],
): Candidate[] {
  const dateline = datelinePlaces(sentence, knowledge);
  if (dateline) return dateline;
  const found: Candidate[] = [];
  const taken = new Set<number>();
  const take = (name: Candidate): void => {
    const candidate = withPlaceNoun(name, words, knowledge);
    found.push(candidate);
    for (let i = candidate.first; i <= candidate.last; i++) taken.add(i);
  };
  for (const law of numberedLaws(sentence, knowledge)) take(law);
  for (const name of names.joined(sentence)) {
    if (taken.has(name.last) || isOfSaints(sentence, name)) continue;
    const pieces = namePieces(sentence, name, knowledge, names);
    const known = knownAt(sentence, name.first, knowledge);
    // A known name is better told by what the world knows of it; "University of Bergen of Norway" is cut before its country.
    if (
      (known && (known.last > name.first || known.last === name.last)) ||
      pieces.at(-1)?.last !== name.last ||
      titleWithin(sentence, name, words)
    )
      continue;
    if (pieces.length > 1 && pieces[0]!.last < name.last && /^of$/.test(sentence.tokens[pieces[0]!.last + 1]!.text))
      continue;
    const found = classifyUnknown(sentence, name, names, words, knowledge);
    if (!found) continue;
    take(found.candidate);
    if (found.title) titled.push({ title: found.title, person: found.candidate });
  }
  for (const run of nameSpans(sentence))
    for (const span of without(run, taken))
      for (const piece of namePieces(sentence, span, knowledge, names)) {
        const whole = wholeName(sentence, piece, names, words, knowledge, titled);
        if (whole) take(whole);
        else for (const part of parts(sentence, piece, names, knowledge, words, titled)) take(part);
      }
  for (const name of names.all) {
    // "4chan", "alt.news.roe": no capital to see it by.
    const isFree = !sentence.tokens.slice(name.first, name.last + 1).some((token) => taken.has(token.index));
    const found = isFree && name.probability > 0.7 ? classifyUnknown(sentence, name, names, words, knowledge) : null;
    if (found) take(found.candidate);
  }
  const start = taken.has(0) ? null : knownAt(sentence, 0, knowledge);
  // The tag of a sentence's first word is the least sure: "Brussels fined the firm."
  const isFree = start !== null && ![...taken].some((token) => token <= start.last);
  if (isFree && ["STATE", "INTERGOVERNMENTAL", "PERSON"].includes(start.kind)) take(start);
  const named = new Map(
    found.flatMap((one) => Array.from({ length: one.last - one.first + 1 }, (_, i) => [one.first + i, one] as const)),
  );
  const unnamed = nominals(sentence, taken, named, words, knowledge);
  return [...found.filter((one) => !unnamed.some((other) => isOnlyPartOf(one, other))), ...unnamed];
}

/** "Solberg" of "the Solberg government" and "US Senate" of "a US Senate panel" are not told for themselves. */
const isOnlyPartOf = (name: Candidate, { type, kind, first, last, reason }: Candidate): boolean =>
  // "Roe" of "the Roe hospital complex"
  (type === "PLACE" && name.type === "PLACE" && name.knownId === null && first <= name.first && last > name.last) ||
  (first <= name.first &&
    last > name.last &&
    kind !== "GROUP" &&
    reason.startsWith(BODY_BESIDE) &&
    name.form === "NAME" &&
    name.kind !== "PERSON" &&
    name.kind !== "STATE" &&
    (name.knownId === null || name.kind === "GOVERNMENT_BODY"));

/** "Ss. Peter and Paul University", in which the model reads a saint and a university. */
const isOfSaints = ({ tokens }: Sentence, { first }: WordSpan): boolean =>
  tokens.slice(Math.max(0, first - 4), first + 1).some(({ text }) => /^(?:Ss|Sts)\.?$/.test(text));

/** "Foreign Ministers of Norway" */
const titleWithin = ({ tokens }: Sentence, { first, last }: WordSpan, words: WordKinds): boolean =>
  tokens.slice(first, last + 1).some(({ text, lemma }) => words.isTitle(text) || words.isTitle(lemma));

/** What is left of a run when some of its words are taken. */
function without({ first, last }: WordSpan, taken: ReadonlySet<number>): WordSpan[] {
  const left: WordSpan[] = [];
  for (let i = first; i <= last; i++) {
    if (taken.has(i)) continue;
    const begun = left.at(-1);
    if (begun && begun.last === i - 1) left[left.length - 1] = { first: begun.first, last: i };
    else left.push({ first: i, last: i });
  }
  return left;
}

/** "Department of Agriculture", "University of Oslo": the kind stands before "of". */
const KIND_OF =
  /(?:Department|Ministry|University|Institute|Bank|Court|Council|Office|Agency|Union|Party|Society|Municipality|Treaty|Constitution|Church|Board|Committee|Federation|League|Academy|College|House|Law|Charter|Bureau|Association|Tribunal|Mission|Commission|Force|Fund|Operation|Community|Organi[sz]ation(?= of)|Confederation|Congress|Chamber|Authority|Alliance|Movement|Coalition|Network|Forum|Foundation|Secretariat) (?:of|on|for|to|in) /;

/** "Milan Public Prosecutor's Office" is one name, "Italy's Foreign Ministry" two. */
const OFFICE =
  /^[^'’]*(?:Prosecutor|Attorney|General|Minister|President|Premier|Chancellor|Commissioner|Ombudsman|Coroner|Sheriff|Governor|Mayor|Leader)['’]s Office$/;

/** "Israeli Foreign Ministry" and "Bank of England" are one name, though they begin or end with a known one. */
function wholeName(
  sentence: Sentence,
  span: WordSpan,
  names: ReadNames,
  words: WordKinds,
  knowledge: Knowledge,
  titled: TitledName[],
): Candidate | null {
  const known = knownAt(sentence, span.first, knowledge);
  if (known?.last === span.last) {
    const title = known.kind === "PERSON" ? titleBefore(sentence, span, words) : null;
    if (title) titled.push({ title, person: known });
    return known;
  }
  if (span.first === span.last) return null;
  const last = sentence.tokens[span.last]!.text;
  const joined = spanText(sentence, span.first, span.last);
  const ofPlace =
    sentence.tokens[span.first + 1]!.text === "of" && words.placeNoun(sentence.tokens[span.first]!.text) !== null;
  const ends =
    ofPlace ||
    isCampaign(sentence, span) ||
    words.nameEnding(last) !== null ||
    words.placeNoun(last) !== null ||
    KIND_OF.test(joined);
  if (!ends || (/['’]s /.test(joined) && !OFFICE.test(joined))) return null;
  const unknown = classifyUnknown(sentence, span, names, words, knowledge);
  if (unknown?.title) titled.push({ title: unknown.title, person: unknown.candidate });
  return unknown?.candidate ?? null;
}

/** "Campaign to Ban Mines", "Transport for Bergen": what a body is for, though a known place or nothing known ends it. */
function isCampaign({ tokens }: Sentence, { first, last }: WordSpan): boolean {
  const at = tokens.findIndex(({ index, text }) => index > first && index < last && /^(?:to|for)$/.test(text));
  if (at < 0) return false;
  if (tokens[at]!.text === "to") return /^\p{Lu}/u.test(tokens[at + 1]!.text) && FOUNDED.test(tokens[at - 1]!.text);
  // "gold for Norway"
  return at === first + 1 && tokens[first]!.upos !== "VERB" && FOR_PLACES.test(tokens[first]!.text);
}
const FOUNDED = /^(?:Campaign|Coalition|Alliance|Movement|Committee|Commission|Convention|Act)$/;
const FOR_PLACES =
  /^(?:Transport|Campaign|Citizens|Parents|Doctors|Lawyers|Friends|Women|Farmers|Students|Workers|Mothers|Scientists|Reporters|Teachers|Veterans|Voices|Hope|Alliance|Movement|Coalition|Institute|Centre|Center|Fund|Foundation|Society|Network|Council|Forum|Office|Bank|Action|Together|Forward|Justice|Rights|Aid|Help|Care|Food|Water|Peace|People|Youth|Party)$/;

/** Cuts a run into known names and what lies between: "Italy and Giorgia Roe", "Israeli Prime Minister Ana Roe". */
function parts(
  sentence: Sentence,
  span: WordSpan,
  names: ReadNames,
  knowledge: Knowledge,
  words: WordKinds,
  titled: TitledName[],
): Candidate[] {
  const out: Candidate[] = [];
  let rest = span.first;
  const flush = (last: number): void => {
    if (rest > last) return;
    const pieces = splitAtAnd(sentence, { first: rest, last }).flatMap((piece) => names.cut(piece));
    for (const piece of pieces) {
      const unknown = classifyUnknown(sentence, piece, names, words, knowledge);
      if (!unknown) continue;
      out.push(unknown.candidate);
      if (unknown.title) titled.push({ title: unknown.title, person: unknown.candidate });
    }
  };
  for (let i = span.first; i <= span.last; i++) {
    const known = knownAt(sentence, i, knowledge);
    if (
      known === null ||
      isStartOfFirm(known, names) ||
      known.last > span.last + 6 ||
      isWithinPersonName(sentence, i, rest, known, words)
    )
      continue;
    // "San Vicente del Doe" is not San Vicente.
    if (
      known.kind === "CITY" &&
      PARTICLE.test(sentence.tokens[known.last + 1]?.text ?? "") &&
      known.last + 1 < span.last
    )
      continue;
    flush(known.first - 1);
    out.push(known);
    // "Prime Minister Ana Roe", where Ana Roe is known.
    const title = known.kind === "PERSON" ? titleBefore(sentence, { first: i, last: known.last }, words) : null;
    if (title) titled.push({ title, person: known });
    i = known.last;
    rest = known.last + 1;
  }
  flush(span.last);
  return out;
}

/** "Equinor" of "Equinor Shipping", which the model reads as one name: another firm than Equinor. */
const isStartOfFirm = ({ kind, form, first, last }: Candidate, names: ReadNames): boolean =>
  form === "NAME" &&
  kind === "ORGANIZATION" &&
  names.all.some((one) => one.type === "ORGANIZATION" && one.first === first && one.last > last);

const PARTICLE = /^(?:del|de|della|di|da|du|des|dos|das)$/;

/** "Boris Johnson" and "Paris Hilton": a single known word inside a run of name words belongs to the person. */
function isWithinPersonName(
  sentence: Sentence,
  index: number,
  rest: number,
  known: Candidate,
  words: WordKinds,
): boolean {
  if (sentence.tokens[index - 1]?.text === "-" && index - 1 > rest) return true;
  if (known.form === "DEMONYM" || known.first !== known.last || known.kind === "STATE") return false;
  const { tokens } = sentence;
  const before = tokens[index - 1];
  if (known.first < index) return false;
  const after = tokens[index + 1];
  if (index > rest && before?.upos === "PROPN" && !words.isTitle(before.text)) return true;
  return known.kind === "CITY" && after?.upos === "PROPN" && after.head === index && after.deprel === "flat";
}

function splitAtAnd(sentence: Sentence, { first, last }: WordSpan): WordSpan[] {
  const pieces: WordSpan[] = [];
  let start = first;
  for (let i = first; i <= last + 1; i++) {
    const text = sentence.tokens[i]?.text ?? "";
    if (i === last + 1 || /^(?:and|for|on|the|'s|’s)$/.test(text)) {
      if (i > start) pieces.push({ first: start, last: i - 1 });
      start = i + 1;
    }
  }
  return pieces;
}
