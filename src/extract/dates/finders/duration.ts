import { duration } from "../calendar.js";
import { anyOf, phrase, type Match } from "../phrase.js";
import { numberOf, ordinalNumber, unitOf } from "../words.js";

const COUNT =
  "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty)";
const PLURALS = "minutes|hours|days|weeks|months|years|decades|centuries|millennia";

/** Lengths of time: "three months", "a 60-day ceasefire", "the past two years", "a year and a half", "decades". */
export const findDurations = anyOf(
  phrase(
    "{ABOUT}?{NUMBER}(?:[- ]| (?:full|whole|long|consecutive|straight|more|further|additional|business|working|calendar) ){UNIT}{AGED}?",
    read,
    "DURATION",
  ),
  // "In the three years since", "those two weeks": the article belongs to it
  phrase(
    "(?:the|these|those) (?<number>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|many) {UNIT}",
    ({ all, groups, after }) =>
      /s$/i.test(all) && !/s[’']?$/i.test(all.slice(0, -1)) && !/^[’']? War\b/.test(after)
        ? duration(numberOf(groups["number"]!), unitOf(groups["unit"]!))
        : undefined,
    "DURATION",
  ),
  phrase(
    "(?:a|an|one) (?<unit>day|week|month|year|decade|hour) and a half",
    ({ groups }) => duration(1.5, unitOf(groups["unit"]!)),
    "DURATION",
  ),
  phrase(
    "(?:a|an) (?<unit>minute|day|week|month|year|decade|hour) or (?<more>two|so|more|longer|less)",
    ({ groups }) => duration(groups["more"]!.toLowerCase() === "two" ? null : 1, unitOf(groups["unit"]!)),
    "DURATION",
  ),
  // "Two to three weeks", "10 or 15 minutes": one mention of an open number; but "between five and seven years"
  phrase(
    `{ABOUT}?${COUNT}(?: to | or |–|-)${COUNT}[- ]{UNIT}{AGED}?`,
    ({ all, groups, before }) =>
      /^\d{4}/.test(all) || /[\d.,:/–-]$/.test(before) ? undefined : duration(null, unitOf(groups["unit"]!)),
    "DURATION",
  ),
  // "20-plus years", "100+ days"
  phrase(
    "(?<number>\\d{1,3})(?:\\+|[ -]plus)[ -]{UNIT}",
    ({ groups }) => duration(numberOf(groups["number"]!), unitOf(groups["unit"]!)),
    "DURATION",
  ),
  // "Thousands of years"
  phrase(
    "(?:(?:many|tens of|hundreds of) )?(?:dozens|scores|hundreds|thousands|millions|billions) of {UNIT}{AGED}?",
    ({ groups }) => duration(null, unitOf(groups["unit"]!)),
    "DURATION",
  ),
  // "For a third straight year", "the fifth week in a row"
  phrase(
    "(?:a|the|its|their|his|her) {ORDINAL}[- ](?:straight|consecutive|successive) {UNIT}|(?:a|the) {ORDINALTWO} (?<unittwo>day|week|month|quarter|year) (?:in a row|running)",
    ({ groups }) =>
      duration(ordinalNumber(groups["ordinal"] ?? groups["ordinaltwo"]!), unitOf(groups["unit"] ?? groups["unittwo"]!)),
    "DURATION",
  ),
  phrase(
    "{ABOUT}?(?:half a(?:n)?|a half|a half-|half-)[ ]?(?<unit>day|year|century|decade|hour|dozen years)",
    ({ groups, all }) => (/dozen/i.test(all) ? "P6Y" : duration(0.5, unitOf(groups["unit"]!))),
    "DURATION",
  ),
  phrase("{ABOUT}?(?:a )?quarter(?:[- ]| of a )century", () => "P25Y", "DURATION"),
  phrase("{ABOUT}?(?:a|one)[- ]quarter of an hour", () => "PT15M", "DURATION"),
  phrase(
    "(?:(?:the|these|those|this) )?(?:past|last|next|coming|previous|preceding|following|ensuing|first|final|opening) {NUMBER} {UNIT}",
    thePast,
    "DURATION",
  ),
  phrase(
    "(?:the|these) (?:past|last|next|coming|previous|preceding|following|ensuing|first|final) {UNIT}",
    thePast,
    "DURATION",
  ),
  phrase(
    "(?<unit>hour|day|week|month|year|decade|century|centurie|generation)(?:-long|long|-old)",
    ({ groups, all }) => (/^generation/i.test(all) ? null : duration(1, unitOf(groups["unit"]!))),
    "DURATION",
  ),
  phrase(
    "(?:all|the whole|the entire|the full|a full|a whole|an entire|half the) (?<unit>day|week|month|year|decade|century)(?: long)?",
    ({ groups, all }) => duration(/^half/i.test(all) ? 0.5 : 1, unitOf(groups["unit"]!)),
    "DURATION",
  ),
  phrase(
    "(?:all|the whole|the entire|half the|{NUMBER}) (?:night|afternoon|morning|evening|summer|winter|season)s?(?: long)?",
    ({ all, groups }) =>
      (groups["number"] === undefined) === /s(?: long)?$/i.test(all) || /^(?:an?|one)$/i.test(groups["number"] ?? "")
        ? undefined
        : null,
    "DURATION",
  ),
  // "Months of talks", "days after the vote", "for decades"
  phrase(
    `(?:(?:many|several|some|more|a few|countless|long|whole) )?(?:${PLURALS})(?:-(?:long|old))?`,
    ({ all, before, after }) =>
      /^(?:\p{Lu}.*s)$/u.test(all) && /^ \p{Lu}/u.test(after)
        ? undefined
        : /\b(?:Happy|early|late|these|those|Thousand|old|golden|glory|dog|salad|last|first|his|her|their|our|my|teenage|formative|working|war|business|school|election|trading|court|opening|office|sick|holy|feast|summer|winter|light|\d|morning|evening|night|mid)[ -]$/i.test(
              before,
            ) && !/-(?:long|old)$/i.test(all)
          ? undefined
          : duration(null, unitOf(PLURAL.exec(all)![0])),
    "DURATION",
  ),
  // "Over the years", "through the decades"
  phrase(
    "(?<=(?:over|through|throughout|down|across) )the (?<unit>years|decades|centuries)(?! (?:of|to|that|since|after|before|when)(?!\\p{L}))",
    ({ groups }) => duration(null, unitOf(groups["unit"]!)),
    "DURATION",
  ),
  // "Prices rose in the year to December", "the quarter ended March 31"
  phrase(
    "the (?<unit>year|quarter|month|week)(?= (?:ended|ending|to (?:the end of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|mid|end)(?!\\p{L})))",
    ({ groups }) => duration(1, unitOf(groups["unit"]!)),
    "DURATION",
  ),
  phrase("full-year", () => "P1Y", "DURATION"),
);
const PLURAL = new RegExp(PLURALS, "i");

/** After these "a year" is a length; after other words it tells how often: "$3 billion a year". */
const LENGTH =
  /(?:^|[,.;:(“"]|\b(?:for|in|within|after|than|over|under|about|almost|nearly|least|most|of|lasts?|lasted|lasting|perhaps|probably|maybe|possibly|nearer|too|took|take|takes|only|just|during|and|with|is|was|to|be|another|by|every|before|around|half|spent|spend|until|from|roughly|some|or|as|quite|up|approximately|last|since|that|if|on|at)\b) ?$/i;

/** "Opened an hour late", "a year younger than": a length whatever stands before. */
const APART =
  /^ (?:late|early|behind|ahead|apart|long|short|younger|older|longer|shorter|earlier than|later than|in prison|in jail|into)\b/;

function read({ all, groups, before, after }: Match): string | null | undefined {
  const number = groups["number"]!.toLowerCase();
  const unit = unitOf(groups["unit"]!);
  const isPlural = /s(?:[- ](?:long|old)| of age)?$/i.test(all);
  // "a centuries-old town"
  if (isPlural && /^(?:an?|one)$/.test(number) && /-/.test(all)) return undefined;
  // Of "an hour-long talk" the last word of the two
  if (/^an?$/.test(number) && /-long$/i.test(all)) return undefined;
  // "10 percent more than a year ago"
  if (/^ (?:ago|earlier|before)\b/.test(after) && groups["about"]) return undefined;
  // "a second", "one day he will", "the Six-Day War"
  if (unit === "second" && !isPlural && /^(?:an?|one)$/.test(number)) return undefined;
  if (number === "one" && / day$/i.test(all) && !/\p{L} $/u.test(LENGTH.exec(before)?.[0] ?? "")) return undefined;
  if (/^[’']?s?[’']? War\b/.test(after) || /^-?(?:\d|olds?\b)/.test(after)) return undefined;
  if (unit === "quarter" && !/ (?:consecutive|straight) /i.test(all)) return undefined;
  // "2018 days" of a year that is told: no number of days
  if (/^(?:19|20)\d\d$/.test(number) && !isPlural) return undefined;
  // "40,000 a year" tells how often
  if (/^an?$/.test(number) && !groups["about"] && !LENGTH.test(before) && !/-/.test(all) && !APART.test(after))
    return undefined;
  return duration(numberOf(number), unit);
}

function thePast({ all, groups, before }: Match): string | null | undefined {
  const isOrdinal = /\b(?:first|final|opening)\b/i.test(all);
  const unit = unitOf(groups["unit"]!);
  const number = groups["number"]?.toLowerCase();
  if (number === undefined) {
    // "The coming days" are no length but some time to come
    if (isOrdinal || unit === "second" || /coming .*s$/i.test(all)) return undefined;
    if (/s$/i.test(all)) return duration(null, unit);
    // "The last day of the summit", "the next day", "the previous year" are no lengths, "the past year" is
    if (unit === "day" || unit === "quarter" || /previous|preceding|following|ensuing/i.test(all)) return undefined;
    const isAhead = /next/i.test(all);
    return isAhead && !/\b(?:over|within|for|during|throughout|in) $/i.test(before) ? undefined : duration(1, unit);
  }
  if (/^(?:an?|one)$/.test(number) && !/^the/i.test(all)) return undefined;
  return duration(numberOf(number), unit);
}
