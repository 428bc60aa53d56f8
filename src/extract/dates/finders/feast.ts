import { loadFeasts } from "../../../knowledge/feasts.js";
import { feastDay } from "../feast-day.js";
import { anyOf, phrase, type Finder, type Match, type Reading } from "../phrase.js";
import { directionOf } from "./part-of-year.js";

let finder: Finder | undefined;

/** Feasts and holidays: "Christmas Eve", "New Year's Day 2019", "last Thanksgiving", "Good Friday". */
export const findFeasts: Finder = (text) => {
  finder ??= anyOf(phrase(`(?:{DIRECTION} )?(?<feast>${names()})(?:,? (?:of |in )?{YEAR}|,? {WHICHYEAR} year)?`, read));
  return finder(text);
};

/** Longer names first, so that "Christmas Eve" is not read as "Christmas". */
function names(): string {
  return [...loadFeasts().keys()]
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(".", "\\.?")
    .replaceAll("'", "[’']");
}

/** "Christmas tree", "Easter eggs", "the Good Friday deal", "Father Christmas" tell no day. */
const THING =
  /^(?:[- ](?:Island|Cottage|Carol|tree|market|shopping|card|present|gift|carol|egg|bunn|agreement|deal|accord|peace|turkey|parade|sales|decoration|pudding|dinner|lights|song|album)|-\w)/i;
const PERSON =
  /(?<![.!?…”"] )(?!(?:In|On|At|By|Since|Until|Before|After|For|From|Last|Next|This|Every|During|Muslim|Jewish|Christian|Orthodox|Holy)\b)\b[A-Z]\p{Ll}{1,30} $/u;

function read({ groups, before, after }: Match): Reading | string | null | undefined {
  const name = groups["feast"]!;
  const feast = loadFeasts().get(name.toLowerCase().replace("’", "'"));
  if (feast === undefined || /^(?!the )[a-z]/.test(name) || THING.test(after) || PERSON.test(before)) return undefined;
  if (feast === null) return null;
  if (groups["year"]) return feastDay(feast, Number(groups["year"])) ?? undefined;
  const which = groups["whichyear"];
  const by = directionOf(which) ?? 0;
  const from = which !== undefined && !/^(?:this|last|next)$/i.test(which) ? "mentioned" : "told";
  return {
    is: "yearless",
    feast,
    month: feast.by === "easter" ? 4 : feast.month,
    direction: directionOf(groups["direction"]),
    ...(which && { year: { is: "shift", by, unit: "year", from } }),
  };
}
