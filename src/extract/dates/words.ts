/**
 * The small vocabulary of time: words with their numbers, and the named fragments of patterns that read them. In a pattern
 * `{MONTH}` stands for its fragment and captures a group of the same name in lower case.
 */
import type { Unit } from "./calendar.js";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );
/** Codes of EDTF: 21 is spring. */
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const UNITS: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
];

const ORDINAL = `\\d{1,2}(?:st|nd|rd|th)|${[...ORDINALS].reverse().join("|")}`;
const SMALL_NUMBER = [...TEENS, ...ONES].join("|");
const TENS_AND_ONES = `(?:${TENS.join("|")})(?:[- ](?:${ONES.join("|")}))?`;

/** Pattern fragments. A space in a pattern also stands for a line break (see `phrase.ts`). */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  MONTH: `(?<month>${MONTHS.join("|")}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`,
  MONTHNAME: `(?<month>${MONTHS.join("|")}|(?:jan|feb|aug|sept|oct|nov|dec)\\.)`,
  WEEKDAY: `(?<weekday>${WEEKDAYS.join("|")}|tues\\.)`,
  /** "Tuesday, ", "Tue ": what may stand before a full date. */
  NAMEDDAY: `(?:(?:${WEEKDAYS.join("|")}|(?:sun|mon|tues?|wed|thurs?|fri|sat)\\b\\.?)(?:,? (?:the )?))`,
  DAY: "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)",
  FROMDAY: "(?<fromday>[0-3]?\\d)(?:st|nd|rd|th)?",
  YEAR: "(?<year>1\\d{3}|20\\d\\d)(?![\\d\\p{L}]|,\\d{3}|\\.\\d)",
  SEASON: "(?<season>spring|summer|autumn|fall|winter)",
  UNIT: `(?<unit>(?:${UNITS.join("|").replace("century", "centur(?:y|ie)")}))s?`,
  NUMBER: `(?<number>\\d{1,3}(?:,\\d{3})+|\\d{1,5}(?:\\.\\d{1,3}| 1/2|½)?|${TENS_AND_ONES}|(?:${SMALL_NUMBER})(?:(?: and a half)|-and-a-half)?|half an?|a couple(?: of)?|a few|few|several|many|a dozen|a hundred|an?)`,
  ORDINAL: `(?<ordinal>${ORDINAL})`,
  /** For a second alternative of one pattern. */
  ORDINALTWO: `(?<ordinaltwo>${ORDINAL})`,
  /** "late December", "the end of March", "mid-2007": it belongs to the mention and leaves the value as it is. */
  PART: "(?<part>(?:the )?(?:very )?(?:(?:early|late|later|mid|middle)(?: (?:in|of))?|(?:end|beginning|start|middle|close|turn|rest|remainder|(?:early|latter|later|first|last) (?:part|days|weeks|months)) of) |(?:early|mid|late)-)",
  /** "last", "this coming": which one of those that come again and again. */
  DIRECTION: "(?<direction>last|past|this past|this|current|this coming|coming|next|upcoming)",
  /** "December of that year", "25 July last year". */
  WHICHYEAR:
    "(?:of |in )?(?<whichyear>the same|that same|that|this|last|next|the previous|the preceding|the following|the next)",
  /** "That January", "the following spring": told from the date mentioned last. */
  THAT: "(?<that>that(?: same)?|the same|the previous|the preceding|the following)",
  /** What belongs to the mention, as in TIMEX3: "nearly two years", but of "about two years" only the last two words. */
  ABOUT: "(?<about>(?:(?:(?:no|not) )?(?:more|less|fewer) than|at least|at most|up to|nearly|almost) )",
  /** "14-year-old", "nineteen years of age". */
  AGED: "(?:[- ]long|[- ]old| of age)",
  ZONE: "(?: (?:GMT|UTC|E[SD]?T|C[SD]T|P[SD]T|CES?T|EE?S?T|BST|IST|MSK|local(?: time)?|eastern(?: time)?|[A-Z]\\p{L}+ time)\\b)",
};

/** "Sept." → 9; 0 for anything else. */
export function monthNumber(text: string): number {
  return MONTHS.findIndex((month) => month.startsWith(text.slice(0, 3).toLowerCase())) + 1;
}

/** Sunday is 0. */
export function weekdayNumber(text: string): number {
  return WEEKDAYS.findIndex((weekday) => weekday.startsWith(text.slice(0, 3).toLowerCase()));
}

/** "autumn" → 23, the code of EDTF. */
export function seasonNumber(text: string): number {
  return SEASONS[text.toLowerCase()] ?? 21;
}

/** "third", "3rd" → 3; 0 for anything else. */
export function ordinalNumber(text: string): number {
  return Number.parseInt(text, 10) || ORDINALS.indexOf(text.toLowerCase().replace(" ", "-")) + 1;
}

/** "centuries" → century. */
export function unitOf(text: string): Unit {
  const lower = text.toLowerCase();
  return UNITS.find((unit) => lower.startsWith(unit.slice(0, 6))) ?? "day";
}

/** "twenty-one" → 21, "two and a half" → 2.5; null where the words fix no number ("several"). */
export function numberOf(text: string): number | null {
  const lower = text.toLowerCase().replace(/,/g, "");
  if (/^\d/.test(lower)) return Number.parseFloat(lower) + (/1\/2|½/.test(lower) ? 0.5 : 0);
  if (lower.startsWith("half")) return 0.5;
  if (/[ -]and[ -]a[ -]half$/.test(lower)) return (numberOf(lower.slice(0, -11)) ?? 0) + 0.5;
  const fixed: Record<string, number> = {
    a: 1,
    an: 1,
    "a couple": 2,
    "a couple of": 2,
    "a dozen": 12,
    "a hundred": 100,
  };
  if (fixed[lower] !== undefined) return fixed[lower];
  if (ONES.includes(lower)) return ONES.indexOf(lower) + 1;
  if (TEENS.includes(lower)) return TEENS.indexOf(lower) + 10;
  const [tens, one] = lower.split(/[- ]/);
  const ten = TENS.indexOf(tens!);
  return ten < 0 ? null : (ten + 2) * 10 + (one === undefined ? 0 : ONES.indexOf(one) + 1);
}
