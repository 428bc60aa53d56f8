import { dayValue } from "../calendar.js";
import { anyOf, phrase } from "../phrase.js";

/** Days in figures: "2026-01-14", "14.1.2026", "14/01/2026"; and the one day known by its figures, "9/11". */
export const findNumericDates = anyOf(
  phrase(
    "(?<year>1\\d{3}|20\\d\\d)-(?<m>\\d\\d)-(?<day>\\d\\d)",
    ({ groups }) => dayValue(Number(groups["year"]), Number(groups["m"]), Number(groups["day"])) ?? undefined,
  ),
  phrase(
    "(?<day>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<year>1\\d{3}|20\\d\\d)",
    ({ groups }) => dayValue(Number(groups["year"]), Number(groups["m"]), Number(groups["day"])) ?? undefined,
  ),
  // "03/04/2026" is March to an American and April to others: where both can be, only the year is known
  phrase("(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<year>1\\d{3}|20\\d\\d)", ({ groups }) => {
    const year = Number(groups["year"]);
    const british = dayValue(year, Number(groups["two"]), Number(groups["one"]));
    const american = dayValue(year, Number(groups["one"]), Number(groups["two"]));
    return british && american && british !== american ? groups["year"]! : (british ?? american ?? undefined);
  }),
  phrase(
    "(?<year>1\\d{3}|20\\d\\d)[/.](?<m>\\d\\d)[/.](?<day>\\d\\d)",
    ({ groups }) => dayValue(Number(groups["year"]), Number(groups["m"]), Number(groups["day"])) ?? undefined,
  ),
  // "3/22/13": of two figures the year is the last, and one that both take for a month leaves only the year
  phrase("(?<![\\d/.:])(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<year>\\d\\d)(?![/\\d])", ({ groups }) => {
    const year = 2000 + Number(groups["year"]);
    const british = dayValue(year, Number(groups["two"]), Number(groups["one"]));
    const american = dayValue(year, Number(groups["one"]), Number(groups["two"]));
    if (year > 2040) return undefined;
    return british && american && british !== american ? String(year) : (british ?? american ?? undefined);
  }),
  phrase("9/11(?!/)", () => "2001-09-11"),
);
