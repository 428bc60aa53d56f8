import { dayValue } from "../calendar.js";
import { anyOf, phrase, type Reading } from "../phrase.js";
import { partOfYear } from "./part-of-year.js";

const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "boxing day": [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "new year's": [1, 1],
  "may day": [5, 1],
  "valentine's day": [2, 14],
  halloween: [10, 31],
};

/** Feasts of a fixed day: "Christmas Eve", "New Year's Day 2019". */
export const findFeasts = anyOf(
  phrase(
    `(?<feast>${Object.keys(FEASTS).join("|").replaceAll("'", "[’']")})(?:,? (?:of |in )?{YEAR})?`,
    ({ groups, before, after }): Reading | string | undefined => {
      const [month, day] = FEASTS[groups["feast"]!.toLowerCase().replace("’", "'")] ?? [0, 0];
      if (
        /^[a-z]/.test(groups["feast"]!) ||
        /^ (?:Island|Cottage|Carol|tree|market|shopping|card|present|gift|carol)/i.test(after)
      )
        return undefined;
      // "Father Christmas", "Johnnie Christmas"
      if (
        /(?<![.!?…”"] )(?!(?:In|On|At|By|Since|Until|Before|After|For|Last|Next|This|Every|During)\b)\b[A-Z]\p{Ll}+ $/u.test(
          before,
        )
      )
        return undefined;
      if (groups["year"]) return dayValue(Number(groups["year"]), month, day) ?? undefined;
      return partOfYear({ month, day }, { direction: /\b(?:last|next|this) $/i.exec(before)?.[0] });
    },
  ),
);
