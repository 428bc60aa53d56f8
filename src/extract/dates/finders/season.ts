import { pad } from "../calendar.js";
import { anyOf, phrase, type Match, type Reading } from "../phrase.js";
import { seasonNumber } from "../words.js";
import { partOfYear } from "./part-of-year.js";

/** Seasons: "the spring of 2025", "winter 2014-15", "last summer", "in the autumn", "the summer of that year". */
export const findSeasons = anyOf(
  phrase(
    "{PART}?(?:the )?{SEASON}(?: of|,| in)? {YEAR}(?:[–/-]\\d\\d(?!\\d))?",
    ({ groups }) => `${pad(Number(groups["year"]), 4)}-${seasonNumber(groups["season"]!)}`,
  ),
  phrase("{PART}?(?:the )?{SEASON} {WHICHYEAR} year", ({ groups }) => yearless(groups)),
  phrase("(?:(?:early|late|later) )?(?:{THAT} |{DIRECTION} ){SEASON}", (match) =>
    isFall(match) ? undefined : yearless(match.groups),
  ),
  phrase("{PART}?(?:the )?{SEASON}", (match) =>
    isSeason(match) && (BEFORE.test(match.before) || isTime(match)) ? yearless(match.groups) : undefined,
  ),
  phrase(
    "(?:(?:the )?(?:summer|winter|autumn|spring) months|(?<!\\p{L}[’']s )(?:summers|winters|autumns))",
    () => null,
    "DATE",
  ),
);

const BEFORE = /\b(?:in|during|since|until|by|before|after|over|through|throughout|for|of|this) $/i;
/** "the spring offensive" names no time, "the fall of the city" and "by winter sports" neither. */
const NOUN = /^[ -](?!(?:when|with|while|and|or|by|in|on|at|after|before|the|he|she|it|they|but|as|to|for|of)\b)[a-z]/;

function isSeason({ groups, after }: Match): boolean {
  return !NOUN.test(after) && !isFall({ groups, after });
}

/** "The fall of the city", "last fall" in prices. */
function isFall({ groups, after }: Pick<Match, "groups" | "after">): boolean {
  return groups["season"]!.toLowerCase() === "fall" && /^ (?:of|in|to|by|from)\b/.test(after);
}

/** "The winter was cold": a summer, winter or autumn is always a time, a spring or fall only behind its preposition. */
function isTime({ all, groups, before, after }: Match): boolean {
  return (
    /^(?:summer|winter|autumn)$/.test(groups["season"]!) &&
    !/^ of\b/.test(after) &&
    (/^the/i.test(all) || !/\b(?:a|an|of|and|or) $/i.test(before))
  );
}

function yearless(groups: Match["groups"]): Reading {
  return partOfYear({ season: seasonNumber(groups["season"]!) }, groups);
}
