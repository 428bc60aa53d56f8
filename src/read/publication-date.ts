/**
 * Publication dates as outlets write them → EDTF, as exact as the words: "January 14, 2026", "14 Jan. 2026",
 * "Wed, 14 Jan 2026 10:30:00 +0100", "2026-01-14T10:30:00Z", "2026/01/14", "December 2016", "Spring 2016", "2016". A date
 * whose parts could be read in two orders ("03/04/2026") is none.
 */
import { isEdtf } from "../model/edtf.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
/** The time of day and what follows it; publication is kept to the day that the outlet wrote. */
const TIME = "(?:,?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}.*)?";

const MONTH_DAY_YEAR = new RegExp(`^${WEEKDAY}${MONTH}\\s+${DAY},?\\s+(\\d{4})${TIME}$`, "i");
const DAY_MONTH_YEAR = new RegExp(`^${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})${TIME}$`, "i");
const MONTH_YEAR = new RegExp(`^${MONTH},?\\s+(\\d{4})$`, "i");
const SEASON_YEAR = /^(spring|summer|autumn|fall|winter),? (\d{4})$/i;
/** EDTF's codes of the seasons. */
const SEASONS: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};
const SLASHES = /^(\d{4})\/(\d{2})\/(\d{2})\b/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/;

/** EDTF of a publication date, or null where the words are not one. EDTF itself is taken as it is. */
export function publicationDate(words: string): string | null {
  const text = words.trim().replace(/\s+/g, " ");
  // The EDTF parser takes its time over words, and a table in an article has many cells of them.
  if (!/\d/.test(text)) return null;
  const edtf = inWords(text) ?? text.replace(SLASHES, "$1-$2-$3").replace(INSTANT, "$1");
  return isEdtf(edtf) ? edtf : null;
}

function inWords(text: string): string | null {
  const american = MONTH_DAY_YEAR.exec(text);
  if (american) return day(american[3]!, american[1]!, american[2]!);
  const british = DAY_MONTH_YEAR.exec(text);
  if (british) return day(british[3]!, british[2]!, british[1]!);
  const month = MONTH_YEAR.exec(text);
  if (month) return `${month[2]!}-${numberOf(month[1]!)}`;
  const season = SEASON_YEAR.exec(text);
  return season ? `${season[2]!}-${SEASONS[season[1]!.toLowerCase()]!}` : null;
}

const day = (year: string, month: string, date: string): string =>
  `${year}-${numberOf(month)}-${date.padStart(2, "0")}`;

const numberOf = (month: string): string =>
  String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");

/** The dates that a message gives as examples. */
export const DATE_EXAMPLES = `"January 14, 2026", "14 January 2026", "2026-01-14", "December 2016" or "2016"`;
