import { pad } from "../calendar.js";
import { anyOf, phrase, type Reading } from "../phrase.js";
import { numberOf } from "../words.js";

/** Times of day: "10 a.m.", "9:34 p.m. EST", "08:00 GMT", "at 18:30", "midnight", "noon". */
export const findClockTimes = anyOf(
  phrase(
    "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\.?m\\b\\.?){ZONE}?",
    ({ groups }) => {
      const hour = (Number(groups["hour"]) % 12) + (groups["half"]!.toLowerCase().startsWith("p") ? 12 : 0);
      return clock(hour, groups["minute"]);
    },
    "TIME",
  ),
  phrase(
    "(?<hour>[01]?\\d|2[0-3])[:.]?(?<minute>[0-5]\\d)(?: hours)?(?:{ZONE}| hours)",
    ({ groups, all }) => (/^\d{3}\b/.test(all) ? undefined : clock(Number(groups["hour"]), groups["minute"])),
    "TIME",
  ),
  phrase(
    "(?<=(?:at|by|until|till|around|about|from|after|before|since) )(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?!:\\d)",
    ({ groups }) => clock(Number(groups["hour"]), groups["minute"]),
    "TIME",
  ),
  phrase(
    "(?<hour>0\\d|1\\d|2[0-3]):(?<minute>[0-5]\\d)(?![:\\d])",
    ({ groups }) => clock(Number(groups["hour"]), groups["minute"]),
    "TIME",
  ),
  phrase(
    "(?<=(?:at|by|until|till|to|around|about|from|after|before|since|past|a|the|between|and) )(?:noon|midday|midnight)(?! [a-z]+s\\b)",
    ({ all }) => (/^[A-Z]/.test(all) ? undefined : clock(/midnight/i.test(all) ? 0 : 12, "00")),
    "TIME",
  ),
  phrase(
    "(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o[’']clock(?: (?:in the (?<part>morning|afternoon|evening)|at night))?",
    ({ all, groups }) => {
      const hour = Number(groups["hour"]) || numberOf(groups["hour"]!)!;
      const isLate = /after|even|night/i.test(groups["part"] ?? "") || / at night$/i.test(all);
      return clock(isLate && hour < 12 ? hour + 12 : hour, undefined);
    },
    "TIME",
  ),
);

function clock(hour: number, minute: string | undefined): Reading {
  return { is: "clock", time: `T${pad(hour)}:${minute ?? "00"}` };
}
