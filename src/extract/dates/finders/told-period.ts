import { anyOf, phrase, type From, type Match, type Reading } from "../phrase.js";
import { unitOf } from "../words.js";

const AFTER =
  "in|for|of|during|throughout|over|on|by|until|within|since|after|before|from|than|into|to|through|as|this";

/** Periods that an article has told already: "for the quarter", "of the year", "in the morning", "on the day", "that night". */
export const findToldPeriods = anyOf(
  phrase(`(?<=(?<!\\p{L})(?:${AFTER}) )the (?<unit>week|month|quarter|year|decade|century)`, (match) =>
    isOpen(match) ? period(match, "told") : undefined,
  ),
  phrase(
    "(?:(?:early|late|later|earlier) in |(?<=(?<!\\p{L})(?:in|on|during|throughout) ))the (?<unit>day)",
    (match) => (isOpen(match) ? period(match, "near") : undefined),
  ),
  phrase(
    "(?<=(?<!\\p{L})(?:in|during|throughout|into|by|through) )the (?:(?:early|late|mid)[ -])?(?<part>morning|afternoon|evening|night)",
    (match) => (isOpen(match) ? period(match, "near") : undefined),
    "TIME",
  ),
  // "In morning trading", "by mid-afternoon", "in the middle of the night"
  phrase(
    "(?:(?:early|late|mid)[ -]?)?(?:morning|afternoon|evening)(?= (?:trading|trade|session|rush)(?!\\p{L}))|(?<=(?:by|at|until|since|from|in) )(?:mid|late|early)[ -]?(?:morning|afternoon|evening)|the (?:middle|dead) of the night",
    (match) => period(match, "near"),
    "TIME",
  ),
  phrase(
    "(?:the|that) (?<part>night|morning|evening|afternoon|weekend) (?<by>before|after)(?=[,.;:)]|$)",
    ({ groups }) => ({
      is: "shift",
      by: groups["by"]!.toLowerCase() === "before" ? -1 : 1,
      unit: unitOf(groups["part"] === "weekend" ? "weekend" : "day"),
      from: "mentioned",
    }),
    "TIME",
  ),
  phrase(
    "overnight(?! (?:stay|success|train|bus|flight|trip|guest|shift)s?)",
    ({ before }) =>
      /\b(?:an|the) $/i.test(before) ? undefined : { is: "shift", by: 0, unit: "day", from: "published" },
    "TIME",
  ),
  // "profit in the same period last year", "the same month of 2012"
  phrase(
    "the (?:(?<yearago>year-earlier|year-ago|prior-year)|same|corresponding|comparable|equivalent|prior) (?:period|time|point|quarter|month|week)(?: (?:of |in )?(?:{YEAR}|(?<before>the (?:previous|prior) year|last year|a year (?:ago|earlier|before)|the year before)))?",
    ({ all, groups }) => {
      if (/ (?:time|point)$/i.test(all)) return undefined;
      if (groups["year"]) return { is: "same", year: Number(groups["year"]) };
      return groups["yearago"] || groups["before"]
        ? { is: "shift", by: -1, unit: "year", from: "told", keepsPart: true }
        : null;
    },
  ),
  phrase("(?<unit>year|month|week|quarter)-(?:ago|earlier)", ({ groups }) => ({
    is: "shift",
    by: -1,
    unit: unitOf(groups["unit"]!),
    from: "told",
  })),
  phrase("(?:the )?(?<unit>year|month|week|quarter)(?:[’']s end|-end)", (match) => period(match, "told")),
  // "on the 21st": of the month that is told
  phrase(
    "(?<=(?<!\\p{L})(?:on|by|until|from) )the (?<day>[1-3]?\\d)(?:st|nd|rd|th)(?=[,.;:)]|$| (?:and|at|in|he|she|they|it|the|when)(?!\\p{L}))",
    ({ groups }) => {
      const day = Number(groups["day"]);
      return day < 1 || day > 31 ? undefined : { is: "monthless", day };
    },
  ),
);

/** "The year of the vote", "the night that he died", "the week's events", "the day care" tell something else. */
function isOpen({ groups, after }: Match): boolean {
  // "Prices rose in the year to December" tells a length
  if (groups["unit"] && /^ (?:ended|ending|to [A-Z])/.test(after)) return false;
  return /^(?:[^\p{L}’'-]*$|[^\p{L}\s’'-]|[’']s|\s[^\p{L}]|\s(?:and|or|but|to|in|at|on|for|from|by|with|as|after|before|since|when|while|the|a|an|it|he|she|they|we|is|was|were|are|has|had|have|will|would|could|so|because|amid|under|until|through|ending|ended|ahead|compared|thanks|than|due|up|down|against|despite|followed|which|about|if)(?!\p{L}))/u.test(
    after,
  );
}

function period({ groups }: Match, from: From): Reading {
  return { is: "shift", by: 0, unit: unitOf(groups["unit"] ?? "day"), from };
}
