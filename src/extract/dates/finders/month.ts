import { monthValue } from "../calendar.js";
import { anyOf, phrase, type Match, type Reading } from "../phrase.js";
import { monthNumber } from "../words.js";
import { partOfYear } from "./part-of-year.js";

/**
 * Months: "December 2025", "late December", "in March", "last July", "that January", "August of that year". "Late December"
 * is worth the month: EDTF has no last third, and its first day would be false.
 */
export const findMonths = anyOf(
  phrase("{PART}?{MONTH}(?:,? (?:of |in )?|[-/]){YEAR}", ({ groups }) =>
    monthValue(Number(groups["year"]), monthNumber(groups["month"]!)),
  ),
  phrase("{PART}?{MONTHNAME},? {WHICHYEAR} year", ({ groups }) => yearless(groups)),
  phrase("{PART}?(?:{THAT} |{DIRECTION} ){MONTHNAME}(?! \\d)", ({ groups }) => yearless(groups)),
  phrase("{PART}?{MONTHNAME}(?! \\d)", (match) => (isMonth(match) ? yearless(match.groups, match.after) : undefined)),
);

/** Words that stand before a month but not before a person called May or an act called march. */
const BEFORE =
  /\b(?:in|since|until|till|by|from|through|during|before|after|between|around|every|each|(?:late|early|mid) in) $/i;
const AMBIGUOUS = /^(?:may|march|april|june|august)$/i;
const NAMES = /^ (?:Revolution|Uprising|Group|Surprise|Crisis|Fools|Days|Movement|Alliance|Madness|on [A-Z])/;

function isMonth({ groups, before, after }: Match): boolean {
  const month = groups["month"]!;
  if (NAMES.test(after) || /\b(?:Black|Red) $/.test(before)) return false;
  if (!AMBIGUOUS.test(month) || groups["part"]) return true;
  // "between May and June", "from April to August"
  const listed =
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,| and| or| to| through|–|-) ?$/;
  return (
    BEFORE.test(before) ||
    listed.test(before) ||
    /^ (?:and|or|to) (?:January|February|April|June|July|September|October|November|December)\b/.test(after)
  );
}

function yearless(groups: Match["groups"], after = ""): Reading {
  // "Oil for September delivery" is still to come
  const isTraded = /^ (?:delivery|futures|contracts?|settlement)\b/.test(after);
  return partOfYear({ month: monthNumber(groups["month"]!) }, isTraded ? { ...groups, direction: "coming" } : groups);
}
