import { duration } from "../calendar.js";
import { anyOf, phrase, type Match } from "../phrase.js";
import { numberOf, ordinalNumber, unitOf } from "../words.js";

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  biweekly: "P2W",
  "bi-weekly": "P2W",
  bimonthly: "P2M",
  semiannual: "P6M",
  "semi-annual": "P6M",
  semiannually: "P6M",
  "half-yearly": "P6M",
  biannual: "P6M",
  biennial: "P2Y",
  perennial: "P1Y",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  annually: "P1Y",
  yearly: "P1Y",
  annual: "P1Y",
};

/** What comes again: "every week", "each day", "daily", "twice a year", "$3 billion a month", "on Sundays". */
export const findRecurring = anyOf(
  phrase(
    "(?:nearly |almost |virtually )?(?:every|each)(?: (?:other|single|{ORDINAL}))?(?: {NUMBER})? {UNIT}",
    every,
    "SET",
  ),
  phrase(
    "(?:nearly |almost |virtually )?(?:every|each)(?: other)? (?:{WEEKDAY}|{MONTHNAME}|{SEASON}|morning|afternoon|evening|night|weekend)",
    ({ groups, all }) =>
      groups["month"] || groups["season"] ? "P1Y" : groups["weekday"] || /weekend/i.test(all) ? "P1W" : "P1D",
    "SET",
  ),
  phrase("(?:{WEEKDAY}s|weekends|weekdays|weeknights)", () => "P1W", "SET"),
  phrase("(?<=(?:in the|in|on|during|at|most|some|many) )(?:mornings|afternoons|evenings|nights)", () => "P1D", "SET"),
  // "the Daily Mail", "The Weekly Standard" are outlets
  phrase(
    `(?:(?:once|twice|thrice) )?(?<adverb>${Object.keys(ADVERBS).join("|")})`,
    ({ groups, before, after }) =>
      /^[A-Z]/.test(groups["adverb"]!) && (/^ [A-Z]/.test(after) || /[\p{L}] $/u.test(before))
        ? undefined
        : ADVERBS[groups["adverb"]!.toLowerCase()]!,
    "SET",
  ),
  phrase(
    "(?:(?:once|twice|{NUMBER} times|a few times) )?(?:per|a|an) (?<unit>minute|hour|day|week|month|season|year)",
    rate,
    "SET",
  ),
);

function every({ all, groups }: Match): string | null {
  const step = / other\b/i.test(all) ? 2 : groups["ordinal"] ? ordinalNumber(groups["ordinal"]) : 1;
  return duration(groups["number"] === undefined ? step : numberOf(groups["number"]), unitOf(groups["unit"]!));
}

/** "A year" is a rate after an amount: "40,000 a year", "three flights a day", "2 percent a month". */
const AMOUNT =
  /(?:\d|%|\b(?:million|billion|trillion|thousand|hundred|dozen|times?|once|twice|percent|cent|euros?|dollars|pounds|tons?|tonnes|barrels|people|hours|minutes|days|flights|trips|meals|cases)|\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions)(?: of)? (?:\p{L}{2,20} )?\p{L}{2,20}s) $/iu;

function rate({ all, groups, before, after }: Match): string | null | undefined {
  if (/^(?:an? )/i.test(all) && !AMOUNT.test(before)) return undefined;
  if (/^[- ](?:ago|earlier|later|before|after|old|long|from (?:now|today))\b/.test(after)) return undefined;
  return groups["unit"]!.toLowerCase() === "season" ? null : duration(1, unitOf(groups["unit"]!));
}
