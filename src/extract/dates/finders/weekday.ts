import { anyOf, phrase, type Match, type Reading } from "../phrase.js";
import { weekdayNumber } from "../words.js";
import { directionOf } from "./part-of-year.js";

const PATTERN = "(?:(?:late|early|later|earlier)(?: on)? )?(?:{DIRECTION} )?{WEEKDAY}";

/** Weekdays: "Tuesday", "late Sunday", "next Friday", "this past Monday"; with a part of the day, "Tuesday night", a TIME. */
export const findWeekdays = anyOf(
  phrase(PATTERN, read),
  phrase(`${PATTERN}(?: (?:early|late))? (?:morning|afternoon|evening|night|midday|noon)s?`, read, "TIME"),
  // "One Sunday": which one is not told
  phrase("one {WEEKDAY}(?: (?:morning|afternoon|evening|night))?", () => null),
  // "Tuesday last week", "Monday of next week"
  phrase("{WEEKDAY}(?: of)? (?<week>last|this|next) week", ({ groups }) => ({
    is: "weekday",
    weekday: weekdayNumber(groups["weekday"]!),
    direction: null,
    week: ["last", "this", "next"].indexOf(groups["week"]!.toLowerCase()) - 1,
  })),
);

/** "Bloody Sunday", "the Sunday Times", "the Good Friday Agreement" are names. */
const NAME_BEFORE =
  /\b(?:Bloody|Black|Good|Ash|Palm|Easter|Super|Cyber|Holy|Maundy|Giving|Shrove|Whit|Red|Joan|Ruby) $/;
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mail|Express|Mirror|Herald|Mercury|Post|Sun|Night (?:Football|Live)|Agreement|Club|Accord|the 13th)\b/;

function read({ groups, before, after }: Match): Reading | undefined {
  if (NAME_BEFORE.test(before) || NAME_AFTER.test(after)) return undefined;
  return { is: "weekday", weekday: weekdayNumber(groups["weekday"]!), direction: directionOf(groups["direction"]) };
}
