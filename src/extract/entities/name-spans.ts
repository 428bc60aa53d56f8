/** Where proper names stand: runs of capitalised words, with the small words that names hold inside. */
import type { Sentence, Token } from "../../language/document.js";
import { isCapitalised } from "./candidate.js";

export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** "Bank of England", "Ahmad al-Sharaa", "Médecins Sans Frontières", "Kaja van der Berg". */
const INNER = new Set([
  "of",
  "al",
  "el",
  "de",
  "del",
  "della",
  "di",
  "da",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "ibn",
  "and",
  "for",
  "on",
  "the",
  "'s",
  "’s",
  "-",
  "&",
]);
/** "Resolution 1701", "Article 5": the number is part of the name. */
export const LAW_NUMBER = /^(?:resolutions?|articles?|chapters?|sections?|protocols?|annex)$/i;

/** Only these may begin a run in lower case: "al-Shabaab". */
const PREFIX = /^(?:al|el|an|as|ash)$/;

const NOT_NAMES = new Set(
  "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);

/** Every run, longest first reading from the left; a run may still hold several names. */
export function nameSpans(sentence: Sentence): WordSpan[] {
  const { tokens } = sentence;
  const spans: WordSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!begins(tokens, i)) continue;
    let last = PREFIX.test(tokens[i]!.text) ? i + 2 : i;
    for (let next = last + 1; next < tokens.length; next++) {
      const nickname = nicknameEnd(tokens, next);
      if (isNamePart(tokens[next]!, next)) last = next;
      else if (/^\d/.test(tokens[next]!.text) && LAW_NUMBER.test(tokens[last]!.text)) last = next;
      else if (nickname !== null) last = next = nickname;
      else if (!INNER.has(tokens[next]!.text.toLowerCase()) || next - last > 2) break;
      else if (tokens[next]!.text === "-" && tokens[next]!.end !== tokens[next + 1]?.start) break;
    }
    spans.push({ first: i, last });
    i = last;
  }
  return spans;
}

function begins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (PREFIX.test(token.text) && tokens[i + 1]?.text === "-") {
    const name = tokens[i + 2];
    return name !== undefined && isCapitalised(name);
  }
  // "US$ 20" is money.
  const isCurrency = tokens[i + 1]?.text === "$" && tokens[i + 1]!.start === token.end;
  return !isCurrency && isNamePart(token, i);
}

/** A capital at the start of a sentence proves nothing: there the tag must say that it is a name. */
function isNamePart(token: Token, index: number): boolean {
  if (!isCapitalised(token) || NOT_NAMES.has(token.text.toLowerCase())) return false;
  if (token.upos === "PROPN") return true;
  if (index === 0) return /^[A-Z]{2,}$/.test(token.text) || (token.upos === "ADJ" && token.text.length > 3);
  return ["NOUN", "ADJ", "VERB", "X", "INTJ", "ADV"].includes(token.upos) || /^[A-Z]{2,}$/.test(token.text);
}

/** John “Jack” Roe: the surname behind a nickname in quotation marks. */
function nicknameEnd(tokens: readonly Token[], at: number): number | null {
  const [open, nickname, close, surname] = tokens.slice(at, at + 4);
  if (!surname || !/^["“]$/.test(open!.text) || !/^["”]$/.test(close!.text)) return null;
  return isCapitalised(nickname!) && isCapitalised(surname) && surname.upos === "PROPN" ? at + 3 : null;
}
