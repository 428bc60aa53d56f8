import { anyOf, known, phrase, type From, type Match, type Reading } from "../phrase.js";
import { tenseBefore } from "../tense.js";
import { numberOf, unitOf } from "../words.js";

/**
 * A number of units from a date: "three days ago", "two years earlier", "six months later", "in two weeks", "a week from
 * now". "Three days after the vote" hangs on an act, whose date is not ours to know: only "three days" is found.
 */
export const findOffsets = anyOf(
  phrase("{ABOUT}?(?:{NUMBER}[ -](?:more )?)?{UNIT} (?<way>ago|from now|from today|hence)", (match) =>
    offset(match, "told"),
  ),
  // "40 percent more than a year ago"
  phrase("(?<=(?<!\\p{L})than ){NUMBER} {UNIT} (?<way>ago|earlier)", (match) =>
    offset(match, match.groups["way"]!.toLowerCase() === "ago" ? "told" : "mentioned"),
  ),
  phrase("{ABOUT}?(?:{NUMBER} )?{UNIT} (?<way>earlier|later|previously|afterwards|afterward|on)(?! than)", (match) =>
    match.groups["way"]!.toLowerCase() === "on" && !/^(?:,|\.|$)/.test(match.after)
      ? undefined
      : offset(match, "mentioned"),
  ),
  phrase(
    "{ABOUT}?(?:a half[- ](?<unit>century|decade|year)|half a (?<unittwo>century|decade|year)|a quarter[- ](?:of a )?century) (?<way>ago|earlier)",
    ({ all, groups }) => half(all, groups["unit"] ?? groups["unittwo"] ?? "", groups["way"]!),
  ),
  phrase("{ABOUT}?{NUMBER} {UNIT} (?<way>before|after)(?=[,.;:)]|$)", (match) => offset(match, "mentioned")),
  phrase("(?<=(?:in|within) ){NUMBER} {UNIT}(?:[’'] time)", (match) => offset(match, "published")),
  // "Talks will start in two weeks", but "killed in two weeks of fighting"
  phrase("(?<=(?<!\\p{L})in ){ABOUT}?{NUMBER} {UNIT}(?! of)", (match) =>
    !/^(?:second|minute|hour)/i.test(match.groups["unit"]!) &&
    (tenseBefore(match.before) === "FUTURE" || /^,? [\p{L}’']{1,12} (?:will|would|shall|may)\b/u.test(match.after))
      ? offset(match, "published")
      : undefined,
  ),
  phrase("(?:a|one) week ago (?:today|on \\p{L}+day)", () => ({ is: "shift", by: -7, unit: "day", from: "published" })),
  phrase("(?:a|one) (?<unit>week|month|year) (?<way>ago|earlier) (?:today|this (?:week|month))", (match) =>
    offset({ ...match, groups: { ...match.groups, number: "a" } }, "published"),
  ),
  phrase(
    "(?:(?:an?|some|quite some) (?:long |short )?time|(?:so |not so |not too |not very |not )?long) ago(?! as )",
    () => "PAST_REF",
  ),
  phrase("(?<unit>moments|seconds|a moment|a generation) (?:later|ago|earlier)", ({ all }) =>
    /ago|earlier/i.test(all) ? "PAST_REF" : null,
  ),
);

/** "A half-century ago" is fifty years ago. */
function half(all: string, unit: string, way: string): Reading {
  const years = /quarter/i.test(all) ? 25 : /century/i.test(unit) ? 50 : /decade/i.test(unit) ? 5 : 0.5;
  const from = /ago/i.test(way) ? "told" : "mentioned";
  return years < 1 ? { is: "shift", by: -6, unit: "month", from } : { is: "shift", by: -years, unit: "year", from };
}

function offset({ groups, before }: Match, from: From): Reading | undefined {
  if (groups["number"] === undefined && /\b(?:an?|the|that|this|\w+-) ?$/i.test(before)) return undefined;
  if (/[.,\d]$/.test(before) && groups["number"] === undefined) return undefined;
  // Of "40 percent more than a year ago" only the year
  if (groups["about"] && /(?:%|percent|per cent|points?|\d|\b(?:a|per) (?:day|week|month|year)) $/i.test(before))
    return undefined;
  const amount = groups["number"] === undefined ? null : numberOf(groups["number"]);
  const unit = unitOf(groups["unit"]!);
  const by = /ago|earlier|before|previously/i.test(groups["way"] ?? "") ? -1 : 1;
  // "A decade ago" is ten years ago, known to the year
  if (amount !== null && (unit === "decade" || unit === "century"))
    return { is: "shift", by: by * amount * (unit === "decade" ? 10 : 100), unit: "year", from };
  if (amount === null && by < 0) return known("PAST_REF");
  return { is: "shift", by: amount === null ? Number.NaN : by * amount, unit, from };
}
