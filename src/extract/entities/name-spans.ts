/** Where proper names stand: runs of capitalised words, with the small words that names hold inside. */
import { loadWordKinds } from "../../knowledge/word-kinds.js";
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
  "des",
  "dos",
  "du",
  "das",
  "los",
  "las",
  "ter",
  "ten",
  "zu",
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
      const field = fieldOf(tokens, last, next);
      if (isNamePart(tokens[next]!, next)) last = next;
      else if (isHyphenated(tokens, next)) last = next = next + 1;
      else if (/^\d/.test(tokens[next]!.text) && LAW_NUMBER.test(tokens[last]!.text)) last = next;
      else if (nickname !== null) last = next = nickname;
      else if (isPossessive(tokens, next)) last = next = next + 1;
      else if (/^-?in-office$|^-?in-chief$/i.test(glued(tokens, next))) last = next = next + 3;
      else if (field > 0) last = next = field;
      else if (!INNER.has(tokens[next]!.text.toLowerCase()) || next - last > 2) break;
      // "In Oslo the Storting met": two names; "Bank of the West" is one.
      else if (/^the$/i.test(tokens[next]!.text) && next === last + 1) break;
      else if (tokens[next]!.text === "-" && tokens[next]!.end !== tokens[next + 1]?.start) break;
    }
    spans.push({ first: i, last });
    i = last;
  }
  return spans;
}

function begins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (tokens[i + 1]?.text === "-" && PREFIX.test(token.text)) {
    const name = tokens[i + 2];
    return name !== undefined && isCapitalised(name);
  }
  // "US$ 20" is money.
  const isCurrency = tokens[i + 1]?.text === "$" && tokens[i + 1]!.start === token.end;
  return !isCurrency && isNamePart(token, i);
}

/** "Mission to Norway", "Force in Norway", "Tribunal for the former Norway": where a body works is part of its name; −1 if nowhere. */
function fieldOf(tokens: readonly Token[], last: number, next: number): number {
  const bodies = FIELDS.get(tokens[next]!.text);
  if (next !== last + 1 || bodies === undefined || !bodies.test(tokens[last]!.text)) return -1;
  let at = next + 1;
  while (/^(?:the|former)$/.test(tokens[at]?.text ?? "")) at++;
  return tokens[at] !== undefined && isNamePart(tokens[at]!, at) ? at : -1;
}
const FIELDS = new Map([
  // "Campaign to Ban Mines" as well
  ["to", /^(?:Mission|Campaign|Committee|Coalition|Commission|Alliance|Movement|Convention|Act)$/],
  ["in", /^(?:Mission|Force|Operation)$/],
  ["for", /^(?:Tribunal|Court|Mission|Commission|Office|Fund|Force|Representative)$/],
]);

/** "Farmers' Union": the apostrophe of a plural before the noun of a body. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const [before, apostrophe, after] = tokens.slice(at - 1, at + 2);
  if (!/^['’]$/.test(apostrophe?.text ?? "") || !/s$/.test(before!.text) || before!.end !== apostrophe!.start)
    return false;
  return after !== undefined && isCapitalised(after) && loadWordKinds().nameEnding(after.text) !== null;
}

/** "-in-Office", which the tokens hold in pieces */
const glued = (tokens: readonly Token[], at: number): string =>
  tokens[at]!.text === "-" && tokens[at]!.start === tokens[at - 1]!.end
    ? tokens
        .slice(at, at + 4)
        .map(({ text }) => text)
        .join("")
    : "";

/** "Lin Yi-hsun": the second half of a given name, in lower case. */
function isHyphenated(tokens: readonly Token[], hyphen: number): boolean {
  const [before, dash, after] = tokens.slice(hyphen - 1, hyphen + 2);
  return (
    dash?.text === "-" &&
    before?.upos === "PROPN" &&
    after?.upos === "PROPN" &&
    dash.start === before.end &&
    after.start === dash.end
  );
}

/** A capital at the start of a sentence proves nothing: there the tag must say that it is a name. */
function isNamePart(token: Token, index: number): boolean {
  if (!isCapitalised(token) || NOT_NAMES.has(token.text.toLowerCase())) return false;
  if (token.upos === "PROPN") return true;
  if (index === 0)
    // "New Zealand" is tagged as a name, "New rules" as a description
    return /^[A-Z]{2,}$/.test(token.text) || (token.upos === "ADJ" && (token.text.length > 3 || token.xpos === "NNP"));
  return ["NOUN", "ADJ", "VERB", "X", "INTJ", "ADV"].includes(token.upos) || /^[A-Z]{2,}$/.test(token.text);
}

/** John “Jack” Roe: the surname behind a nickname in quotation marks. */
function nicknameEnd(tokens: readonly Token[], at: number): number | null {
  const [open, nickname, close, surname] = tokens.slice(at, at + 4);
  if (!surname || !/^["“]$/.test(open!.text) || !/^["”]$/.test(close!.text)) return null;
  return isCapitalised(nickname!) && isCapitalised(surname) && surname.upos === "PROPN" ? at + 3 : null;
}
