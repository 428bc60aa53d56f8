import { anyOf, phrase, type Match, type Reading } from "../phrase.js";
import { dayValue } from "../calendar.js";
import { monthNumber } from "../words.js";

/** Days of one month from one to another: "May 2–5", "2 to 5 May 2014", "between 9 and 15 January". */
export const findDayRanges = anyOf(
  phrase("{MONTH} {FROMDAY}(?: ?[-–—] ?| to | through | until ){DAY}(?:,? {YEAR})?", read),
  phrase("between {MONTH} {FROMDAY} and {DAY}(?:,? {YEAR})?", read),
  phrase("(?<!\\d[.,:/]){FROMDAY}(?: ?[-–—] ?| to | through | until ){DAY}(?: of)? {MONTH}(?:,? {YEAR})?", read),
  phrase("between (?:the )?{FROMDAY} and (?:the )?{DAY}(?: of)? {MONTH}(?:,? {YEAR})?", read),
);

function read({ groups }: Match): Reading | undefined {
  const month = monthNumber(groups["month"]!);
  const days = [Number(groups["fromday"]), Number(groups["day"])] as const;
  const [first, last] = days.map((day): Reading | null => {
    if (dayValue(2024, month, day) === null) return null;
    if (groups["year"] === undefined) return { is: "yearless", month, day, direction: null };
    return { is: "known", value: dayValue(Number(groups["year"]), month, day) };
  });
  return first && last && days[0] < days[1] ? { is: "interval", first, last } : undefined;
}
