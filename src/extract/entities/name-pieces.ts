/** One run of capitalised words may hold several names: where to cut it before its names are told apart. */
import type { Knowledge } from "../../knowledge/knowledge.js";
import { loadWordKinds } from "../../knowledge/word-kinds.js";
import type { Sentence } from "../../language/document.js";
import { spanText } from "./candidate.js";
import { knownAt } from "./known-names.js";
import { LAW_NUMBER, type WordSpan } from "./name-spans.js";
import type { ReadNames } from "./read-names.js";

/**
 * Cuts at "and" ("Bergen University and the Oslo Museum") and before "of" a state ("Bergen State University of Norway",
 * "University of Bergen of Norway"), but
 * never inside a known name ("Bosnia and Herzegovina").
 */
export function namePieces(sentence: Sentence, span: WordSpan, knowledge: Knowledge, names: ReadNames): WordSpan[] {
  const { tokens } = sentence;
  const pieces: WordSpan[] = [];
  let first = span.first;
  const cut = (last: number, next: number): void => {
    if (last >= first) pieces.push({ first, last });
    first = next;
  };
  for (let i = span.first; i <= span.last; i++) {
    const text = tokens[i]!.text;
    if (text === "and" && isOneName(sentence, { first, last: span.last }, i, names, knowledge)) continue;
    if (text === "and") cut(i - 1, i + 1);
    // "Bishop Jan of the Fjord Church"
    else if (text === "of" && i > first && isHolderOf(sentence, { first, last: i - 1 }, names)) cut(i - 1, i + 1);
    // "Article 5 of the Bergen Treaty": the clause and the treaty
    else if (text === "of" && i - 2 >= first && LAW_NUMBER.test(tokens[i - 2]!.text) && /^\d/.test(tokens[i - 1]!.text))
      cut(i - 1, i + 1);
    else if (
      text === "of" &&
      i - 1 > first &&
      (SEATED.test(tokens[i - 1]!.text) || tokens.slice(first, i).some((one) => one.text === "of")) &&
      isState(sentence, i + 1, knowledge)
    )
      cut(i - 1, i + 1);
    else i = Math.max(i, Math.min(span.last, knownAt(sentence, i, knowledge)?.last ?? i));
  }
  cut(span.last, span.last + 1);
  return pieces.map((piece) => withoutArticle(sentence, piece)).filter((piece) => piece.first <= piece.last);
}

/** "Bishop Jan" of "Bishop Jan of the Fjord Church", "Chairman" of "Chairman of the Fjord Party"; not "Secretary" of "Secretary of State". */
function isHolderOf(sentence: Sentence, span: WordSpan, names: ReadNames): boolean {
  if (names.endsPerson(span)) return true;
  const words = loadWordKinds();
  const isTitle = (last: number): boolean => words.isTitle(spanText(sentence, span.first, last));
  if (isTitle(span.last + 2)) return false;
  return isTitle(span.first) || isTitle(Math.min(span.last, span.first + 1));
}

/** Behind these the country tells where they are: "Bergen University of Norway"; "Chess Society of Norway" is one name. */
const SEATED = /^(?:university|college|school|academy|hospital|institute|laboratory|museum|airport)$/i;

/**
 * "Union of Bakers and Millers (UBM)": one name, for it has one abbreviation. "Ministry of Migration and Displacement", "Covenant
 * on Civil and Political Rights": two fields of one body or text.
 */
function isOneName(
  sentence: Sentence,
  { first, last }: WordSpan,
  and: number,
  names: ReadNames,
  knowledge: Knowledge,
): boolean {
  const { tokens } = sentence;
  // "Ss. Peter and Paul University"
  if (/^(?:Ss|SS|Sts|Saints)\.?$/.test(tokens[first]!.text)) return true;
  const [word, open, short, close] = tokens.slice(and + 1, and + 5);
  const isShort = open?.text === "(" && close?.text === ")" && /^\p{Lu}{3,8}$/u.test(short?.text ?? "");
  const of = tokens.slice(first, and).findIndex(({ text }) => /^(?:of|for|on)$/.test(text));
  if (of < 0 && and === first + 1) return isOfTwoFields(sentence, { first, last }, names, knowledge);
  if (of < 1) return false;
  if (isShort && short!.text.includes(word!.text.charAt(0)) && tokens[first + of]!.text === "of") return true;
  const endsAsBody = loadWordKinds().nameEnding(tokens[last]!.text) !== null && last > and + 1;
  return (
    WITH_FIELDS.test(tokens[first + of - 1]!.text) &&
    word !== undefined &&
    and < last &&
    !endsAsBody &&
    !names.all.some((one) => one.first === and + 1) &&
    knownAt(sentence, first + of + 1, knowledge) === null &&
    knownAt(sentence, and + 1, knowledge) === null
  );
}
/** "Crime and Misconduct Commission": a body named after two things, neither of them a name; not "Oslo and Bergen Council". */
function isOfTwoFields(sentence: Sentence, { first, last }: WordSpan, names: ReadNames, knowledge: Knowledge): boolean {
  const length = last - first + 1;
  const isNamed = (at: number): boolean =>
    knownAt(sentence, at, knowledge) !== null || /^(?:PERSON|PLACE)$/.test(names.typeOf({ first: at, last: at }) ?? "");
  return (
    OF_FIELDS.test(sentence.tokens[last]!.text) &&
    (length === 4 || length === 5) &&
    !isNamed(first) &&
    !isNamed(first + 2)
  );
}
const OF_FIELDS =
  /^(?:Commission|Council|Board|Authority|Agency|Service|Administration|Bureau|Committee|Department|Ministry|Tribunal|Directorate|Office|Inspectorate)$/;

const WITH_FIELDS =
  /^(?:Ministry|Department|Committee|Commission|Council|Office|Agency|Institute|Bureau|Directorate|Covenant|Convention|Agreement|Treaty|Declaration|Panel|Board|Centre|Center|Federation|Union|Association|Secretary|Minister)$/;

const isState = (sentence: Sentence, at: number, knowledge: Knowledge): boolean => {
  const start = sentence.tokens[at]?.text === "the" ? at + 1 : at;
  const country = start < sentence.tokens.length ? knownAt(sentence, start, knowledge) : null;
  return country !== null && (country.kind === "STATE" || country.kind === "COUNTRY");
};

function withoutArticle({ tokens }: Sentence, { first, last }: WordSpan): WordSpan {
  while (first <= last && /^(?:the|of|for|on|and|'s|’s)$/.test(tokens[first]!.text)) first++;
  return { first, last };
}
