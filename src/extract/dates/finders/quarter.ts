import { halfValue, quarterValue } from "../calendar.js";
import { anyOf, phrase, type Match, type Reading } from "../phrase.js";
import { monthNumber, ordinalNumber } from "../words.js";
import { directionOf, partOfYear } from "./part-of-year.js";

const FISCAL = "(?:fiscal|financial|tax|business|budget|school|academic|calendar)";

/** Parts of the business year: "the third quarter of 2024", "Q3 2024", "the first half of 2025", "fiscal 2013". */
export const findQuarters = anyOf(
  phrase(
    `{PART}?(?:(?:the )?(?:${FISCAL} )?{ORDINAL} quarter|{ORDINALTWO}-quarter)(?:,? (?:of |in )?(?:${FISCAL} )?(?:the year |year )?{YEAR}|,? {WHICHYEAR} year| of the year)?`,
    ({ groups, after }) => {
      const quarter = ordinalNumber(groups["ordinal"] ?? groups["ordinaltwo"]!);
      if (quarter > 4 || quarter === 0 || /^ (?:of (?!the year)|final)/.test(after)) return undefined;
      if (groups["year"]) return quarterValue(Number(groups["year"]), quarter);
      return partOfYear({ quarter }, groups);
    },
  ),
  phrase("(?<which>last|this|next|that) year[’']s {ORDINAL} quarter", ({ groups }) => {
    const quarter = ordinalNumber(groups["ordinal"]!);
    return quarter > 4 ? undefined : partOfYear({ quarter }, { whichyear: groups["which"] });
  }),
  phrase("(?:Q(?<q>[1-4])|(?<qq>[1-4])Q)(?:(?: of|,)? {YEAR})?", ({ all, groups }) => {
    const quarter = Number(groups["q"] ?? groups["qq"]);
    if (/q/.test(all)) return undefined;
    return groups["year"] ? quarterValue(Number(groups["year"]), quarter) : partOfYear({ quarter }, {});
  }),
  phrase(
    `(?:the )?(?<half>first|second|last|latter)[ -]half (?:of (?:${FISCAL} )?(?:(?:the year )?{YEAR}|(?<which>the|this|last|next) year))|(?<half2>first|second)-half(?= (?:profit|loss|sales|revenue|earning|result|net|pretax|pre-tax|operating|figure|turnover|growth|output|dividend|income))`,
    half,
  ),
  phrase(`(?:the )?(?:${FISCAL} )?{YEAR}(?:[’']s)? (?:${FISCAL} )?{ORDINAL}[ -]quarter`, ({ groups }) => {
    const quarter = ordinalNumber(groups["ordinal"]!);
    return quarter > 0 && quarter < 5 ? quarterValue(Number(groups["year"]), quarter) : undefined;
  }),
  // "The last quarter of 2023"; "the September quarter" is the one that ends then
  phrase("the (?:last|final|closing) quarter of (?:{YEAR}|{WHICHYEAR} year|the year)", ({ groups }) =>
    groups["year"] ? quarterValue(Number(groups["year"]), 4) : partOfYear({ quarter: 4 }, groups),
  ),
  phrase("(?:the |its )?(?<month>March|June|September|December) quarter", ({ groups }) =>
    partOfYear({ quarter: monthNumber(groups["month"]!) / 3 }, {}),
  ),
  phrase(
    `(?:the )?(?:(?:${FISCAL}(?:[ -]year)?|FY) ?{YEAR}|FY[’']?(?<short>[0-4]\\d))(?:[–/-]\\d\\d(?!\\d))?`,
    ({ groups }) => groups["year"] ?? `20${groups["short"]!}`,
  ),
  phrase(`(?:the )?{YEAR} ${FISCAL} year`, ({ groups }) => groups["year"]!),
  // Its limits differ from state to state and firm to firm: a year that is told, and no more
  phrase(
    `{PART}?(?:the |its |their )?(?:(?<which>last|this|next|current|coming|previous|past|same) )?${FISCAL} year`,
    ({ groups }) => ({ is: "shift", by: directionOf(groups["which"]) ?? 0, unit: "year", from: "told" }),
  ),
);

function half({ groups }: Match): Reading | string {
  const which = (groups["half"] ?? groups["half2"])!.toLowerCase() === "first" ? 1 : 2;
  if (groups["year"]) return halfValue(Number(groups["year"]), which);
  return partOfYear(
    { half: which },
    groups["which"] === undefined ? {} : { whichyear: groups["which"].replace(/^the$/i, "this") },
  );
}
