import { dayValue } from "../calendar.js";
import { anyOf, phrase, type Match, type Reading } from "../phrase.js";
import { monthNumber } from "../words.js";
import { partOfYear } from "./part-of-year.js";

/** What stands between days of one month: "8 and 9 December", "March 3, 5 and 9", "2–5 May", "between the 9th and 15 May". */
const LIST = "(?:, (?:and |or )?| and (?:the )?| or | & | ?[-–—] ?| to (?:the )?| through | until )";
const NEXT = "[0-3]?\\d(?:st|nd|rd|th)?";
/** "May 5 and 30 people died": a day is followed by its year, a mark, or a small word. */
const ENDS =
  "(?=,? \\d{4}(?!\\d)|[^\\p{L}\\d% ]|$| (?:and|or|to|in|at|for|of|the|when|as|but|with|by|on|from|after|before|during|that|it|they|he|she|local|through|until|[-–—]) ?)";

/** A day of a month in either order, with or without weekday and year: "Tuesday, January 14, 2026", "the 14th of May". */
export const findFullDates = anyOf(
  phrase("{NAMEDDAY}?{MONTH}(?: |(?<=\\.))(?:the )?{DAY}(?:,? {YEAR}|,? {WHICHYEAR} year)?", read),
  phrase(
    "(?:{NAMEDDAY}|the (?=\\d+[a-z]))?(?<!\\d[.,:/])(?<!\\d{3}[–-]){DAY}(?: of)? {MONTH}(?:,? {YEAR}|,? {WHICHYEAR} year)?",
    read,
  ),
  // "8 and 9 December", "March 3, 5 and 9": each day is a mention of its own
  phrase(
    `(?<!\\d[.,:/–-])(?:the (?=\\d+[a-z]))?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?=(?:${LIST}${NEXT}){1,6}(?: of)? {MONTH}(?:,? {YEAR})?)`,
    read,
  ),
  phrase(`(?<={MONTH} ${NEXT}(?:${LIST}${NEXT}){0,6}${LIST}){DAY}${ENDS}(?:,? {YEAR})?`, read),
);

const NAMES = /^ (?:Movement|Alliance|Brigades?|Revolution|Coalition|Youth|Forces)\b/;

function read({ all, groups, before, after }: Match): Reading | string | null | undefined {
  const month = monthNumber(groups["month"]!);
  const day = Number(groups["day"]);
  if (NAMES.test(after) || /^may$/i.test(all)) return undefined;
  // "In May 3,000 …" is kept out by the pattern; "June 20 per cent" here
  if (/^ ?(?:%|per cent|percent|million|billion)/.test(after)) return undefined;
  // "the September 11 attacks" are those of 2001 whatever the year of the article
  if (month === 9 && day === 11 && !groups["year"] && /^ (?:terror\w* )?attack/.test(after)) return "2001-09-11";
  if (dayValue(2024, month, day) === null) return undefined;
  if (groups["year"]) return dayValue(Number(groups["year"]), month, day) ?? undefined;
  return partOfYear({ month, day }, { ...groups, direction: /\b(?:last|next) $/i.exec(before)?.[0] });
}
