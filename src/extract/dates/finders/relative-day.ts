import { anyOf, phrase, type Phrase } from "../phrase.js";

/** Days told from the day of publication: "today", "yesterday evening", "the day after tomorrow", "tonight", "last night". */
export const findRelativeDays = anyOf(
  day("(?:(?:earlier|later|early|late) )?today", 0),
  day("(?:(?:earlier|late|early) )?yesterday", -1),
  day("tomorrow", 1),
  day("the day before yesterday", -2),
  day("the day after tomorrow", 2),
  time(
    "(?:early |late |earlier |later )?(?:tonight|this (?:morning|afternoon|evening|lunchtime))|today at (?:noon|midday|midnight|dawn)",
    0,
  ),
  time("(?:early |late )?last (?:night|evening)|yesterday (?:morning|afternoon|evening|night)", -1),
  time("tomorrow (?:morning|afternoon|evening|night)", 1),
);

function day(pattern: string, by: number): Phrase {
  // "USA Today", "Russia Today" are outlets
  return phrase(pattern, ({ all, before }) =>
    /^T/.test(all) && /(?<!\p{L})[A-Z]\p{L}+ $/u.test(before)
      ? undefined
      : { is: "shift", by, unit: "day", from: "published" },
  );
}

function time(pattern: string, by: number): Phrase {
  return phrase(pattern, () => ({ is: "shift", by, unit: "day", from: "published" }), "TIME");
}
