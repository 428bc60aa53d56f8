import { monthValue, quarterValue } from "../calendar.js";
import { anyOf, phrase } from "../phrase.js";
import { ordinalNumber } from "../words.js";
import { partOfYear } from "./part-of-year.js";

/** Parts of the business year: "the third quarter of 2024", "Q3 2024", "the first half of 2025", "the fourth quarter". */
export const findQuarters = anyOf(
  phrase(
    "(?:the )?{ORDINAL}[ -]quarter(?:,? (?:of )?(?:the year )?{YEAR}|,? {WHICHYEAR} year)?",
    ({ groups, after }) => {
      const quarter = ordinalNumber(groups["ordinal"]!);
      if (quarter > 4 || /^ of (?!the year)/.test(after)) return undefined;
      if (groups["year"]) return quarterValue(Number(groups["year"]), quarter);
      return partOfYear({ quarter }, groups);
    },
  ),
  phrase("Q(?<q>[1-4])(?: of)? {YEAR}", ({ groups }) => quarterValue(Number(groups["year"]), Number(groups["q"]))),
  phrase("(?:the )?(?<half>first|second|last|latter) half of {YEAR}", ({ groups }) => {
    const year = Number(groups["year"]);
    const start = groups["half"]!.toLowerCase() === "first" ? 1 : 7;
    return `${monthValue(year, start)}/${monthValue(year, start + 5)}`;
  }),
);
