import { anyOf, phrase, type Match, type Reading } from "../phrase.js";
import { unitOf } from "../words.js";

const WHICH =
  "(?<which>the (?:very )?(?:next|following|ensuing|previous|preceding|same|very same)|that(?: same| very)?|the very)";
const LOOSE = "(?:(?:earlier|later|early|late) (?:in |on )?)?";

/** Times told from the date mentioned last: "the next day", "that year", "later that month", "the day before". */
export const findNarrativeDates = anyOf(
  phrase(`{PART}?${LOOSE}${WHICH} (?<unit>day|week|weekend|month|quarter|year|decade|century)`, from),
  phrase(`{PART}?${LOOSE}${WHICH} (?:morning|afternoon|evening|night)`, from, "TIME"),
  phrase("(?:later|earlier) (?:the )?(?<which>same) (?<unit>day|week|month|year)", from),
  phrase("(?<=(?:on|at) )the (?<which>day|night|morning)(?: of)? (?:itself)", () => ({
    is: "shift",
    by: 0,
    unit: "day",
    from: "mentioned",
  })),
  phrase("(?:the|a) (?<unit>day|week|month|year) (?<which>before|after|earlier|later|afterwards)(?=[,.;:)]|$)", from),
  phrase("(?:the|an?) (?<unit>day|week|month|year) (?<which>earlier|later)", from),
);

function from({ groups, before, after }: Match): Reading | undefined {
  const which = groups["which"]!.toLowerCase();
  // "over the next year" is a duration; "that day of mourning", "the same day as the vote" hang on something else
  if (
    /next/.test(which) &&
    /\b(?:over|within|for|during|throughout|in) $/i.test(before) &&
    groups["unit"]?.toLowerCase() !== "day"
  )
    return undefined;
  if (/^ (?:as|when|that)\b/.test(after)) return { is: "known", value: null };
  const by = /next|following|ensuing|after|later/.test(which)
    ? 1
    : /previous|preceding|before|earlier/.test(which)
      ? -1
      : 0;
  const unit = unitOf(groups["unit"] ?? "day");
  return { is: "shift", by, unit, from: "mentioned", keepsPart: unit === "year" && /earlier|later/.test(which) };
}
