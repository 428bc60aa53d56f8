import { anyOf, phrase, type Match } from "../phrase.js";

/** Years and spans of years: "in 1974", "the 2015 deal", "late 1942", "(2014)", "2011–13", "the year 2030", "508 BC". */
export const findYears = anyOf(
  phrase("{PART}?(?:the years? )?{YEAR}(?:-related)?", (match) => (isYear(match) ? match.groups["year"]! : undefined)),
  // "1939–45" is told as two years, as "1939 to 1945" is
  phrase("(?<=(?<!\\d[-/.:])(?<![\\p{L}\\d]){YEAR} ?[–—/-] ?)(?<last>\\d{4}|\\d\\d)(?![-/.:]\\d)", lastOfYears),
  // Years before Christ are no four-digit years, so they stay without value
  phrase(
    "{PART}?(?:(?:the )?(?:{MONTH}|{SEASON})(?: of)? )?(?:(?:the )?\\d{1,4}s?(?:[–-]\\d{1,4})? (?:BCE?|B\\.C\\.)|AD ?\\d{1,4}|\\d{1,4} (?:AD|CE))",
    ({ all }) => {
      const year = /\d+/.exec(all)![0];
      return /B\.?C/i.test(all) || year.length < 3 ? null : year.padStart(4, "0");
    },
  ),
);

/** "Resolution 1701", "Boeing 1747", "No. 1953", "over 2000 dead", "$ 1990", "km 1500". */
const NUMBERED =
  /(?:\b(?:Resolutions?|UNSCR|Laws?|Articles?|Acts?|Decree|Directive|Flight(?: [A-Z]{1,3})?|Boeing|Room|Rule|Section|Page|pp?\.|Nos?\.|Number|Route|Highway|Agenda|Unit|Convention No\.|Protocol|Nearly|almost|than|least|most|some|another|approximately|roughly|nearly|only|to about|x|US|by (?:nearly|about))[  ]|[\p{Sc}#@×*/=+~:]\s?|\d[.,:–/-]|\p{L}[–-])$/iu;
const HYPHENED = /\b(?:post|pre|mid|late|early|since|from|to|until)[–-]$/i;
/** Units and people: "1974 soldiers", "1500 kilometres"; not the few words in -s that follow years. */
const COUNTED =
  /^[  ](?:(?!(?:onwards|afterwards|was|is|has|as|this|his|its|ties|elections|talks|protests|agreements|accords|sanctions|treaties|reforms|results|games|attacks|olympics|finals|floods|changes|standards|terms|prices|sales|figures|levels|alone|across|versus|towards|hostilities)\b)[a-z]+s|ft|m|million|billion|people|men|women|children|dead|wounded|km|kg|metres?|feet|miles?|tons?|percent|per cent|points?|troops|or so|civilian|local|armed|foreign)\b|^\s?(?:[%°+]|[a-z]{2}²)/;

function isYear({ all, groups, before, after }: Match): boolean {
  if (groups["part"] !== undefined || /the year/i.test(all)) return true;
  if (NUMBERED.test(before) && !HYPHENED.test(before)) return false;
  if (Number(groups["year"]) < 1500)
    return /\b(?:in|by|since|until|from|year|late|early)[  ]$/i.test(before) && !COUNTED.test(after);
  return !COUNTED.test(after) || /\b(?:in|since|until|during|the|'s|’s)[  ]$/i.test(before);
}

/** The "45" of "1939-45" → 1945; "2011-12-05" and "1900-2000 hours" are other things. */
function lastOfYears({ groups, before, after }: Match): string | undefined {
  const first = groups["year"]!;
  const last = groups["last"]!;
  const end = last.length === 4 ? last : first.slice(0, 2) + last;
  if (
    Number(end) <= Number(first) ||
    Number(end) > 2100 ||
    Number(end) - Number(first) > 300 ||
    COUNTED.test(after) ||
    /[\p{Sc}#.]\d{4}\D+$/u.test(before)
  )
    return undefined;
  return end;
}
