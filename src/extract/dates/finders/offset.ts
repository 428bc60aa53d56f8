import { anyOf, phrase, type From, type Match, type Reading } from "../phrase.js";
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
  phrase("{ABOUT}?(?:{NUMBER} )?{UNIT} (?<way>earlier|later|previously|afterwards|afterward|on)(?! than)", (match) =>
    match.groups["way"]!.toLowerCase() === "on" && !/^(?:,|\.|$)/.test(match.after)
      ? undefined
      : offset(match, "mentioned"),
  ),
  phrase("{ABOUT}?{NUMBER} {UNIT} (?<way>before|after)(?=[,.;:)]|$)", (match) => offset(match, "mentioned")),
  phrase("(?<=(?:in|within) ){NUMBER} {UNIT}(?:[’'] time)", (match) => offset(match, "published")),
  // "Talks will start in two weeks", but "killed in two weeks of fighting"
  phrase("(?<=(?<!\\p{L})in ){ABOUT}?{NUMBER} {UNIT}(?! of)", (match) =>
    tenseBefore(match.before) === "FUTURE" ? offset(match, "published") : undefined,
  ),
  phrase("(?:a|one) week ago (?:today|on \\p{L}+day)", () => ({ is: "shift", by: -7, unit: "day", from: "published" })),
  phrase("(?:a|one) (?<unit>week|month|year) (?<way>ago|earlier) (?:today|this (?:week|month))", (match) =>
    offset({ ...match, groups: { ...match.groups, number: "a" } }, "published"),
  ),
  phrase("(?:an?|some|a long|a short) (?:long |short )?time ago", () => null),
);

function offset({ groups, before }: Match, from: From): Reading | undefined {
  if (groups["number"] === undefined && /\b(?:an?|the|that|this|\w+-) ?$/i.test(before)) return undefined;
  if (/[.,\d]$/.test(before) && groups["number"] === undefined) return undefined;
  const amount = groups["number"] === undefined ? null : numberOf(groups["number"]);
  const unit = unitOf(groups["unit"]!);
  const by = /ago|earlier|before|previously/i.test(groups["way"] ?? "") ? -1 : 1;
  // "A decade ago" is ten years ago, known to the year
  if (amount !== null && (unit === "decade" || unit === "century"))
    return { is: "shift", by: by * amount * (unit === "decade" ? 10 : 100), unit: "year", from };
  return { is: "shift", by: amount === null ? Number.NaN : by * amount, unit, from };
}
