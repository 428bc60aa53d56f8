import { duration } from "../calendar.js";
import { anyOf, phrase, type Match } from "../phrase.js";
import { numberOf, unitOf } from "../words.js";

/** Lengths of time: "three months", "a 60-day ceasefire", "the past two years", "a year and a half", "for decades". */
export const findDurations = anyOf(
  phrase(
    "{ABOUT}?{NUMBER}(?:[- ]| (?:full|whole|long|consecutive|straight|more|further|additional) ){UNIT}{AGED}?",
    read,
    "DURATION",
  ),
  phrase(
    "(?:a|an|one) (?<unit>day|week|month|year|decade|hour) and a half",
    ({ groups }) => duration(1.5, unitOf(groups["unit"]!)),
    "DURATION",
  ),
  phrase(
    "half a(?:n)? (?<unit>day|year|century|decade|hour)",
    ({ groups }) => duration(0.5, unitOf(groups["unit"]!)),
    "DURATION",
  ),
  phrase(
    "(?:the|these) (?:past|last|next|coming|previous|preceding|following|ensuing|first|final) (?:{NUMBER} )?{UNIT}",
    thePast,
    "DURATION",
  ),
  phrase(
    "(?<unit>hour|day|week|month|year|decade|centur)(?:y)?-long",
    ({ groups }) => duration(1, unitOf(`${groups["unit"]!}y`)),
    "DURATION",
  ),
  // "for months", "after years of war"
  phrase(
    "(?<=(?:for|in|over|within|after|lasting|lasted|took|through|take) )(?:hours|days|weeks|months|years|decades|centuries)(?! (?:ago|earlier|later|old))",
    () => null,
    "DURATION",
  ),
  phrase(
    "(?<!(?:morning|evening|night|early|late) )(?:hours|days|weeks|months|years|decades|centuries)(?:-(?:long|old)|(?= of ))",
    () => null,
    "DURATION",
  ),
);

/** After these "a year" is a length; after other words it tells how often: "$3 billion a year". */
const LENGTH =
  /(?:^|[,.;:(“"]|\b(?:for|in|within|after|than|over|under|about|almost|nearly|least|most|of|lasts?|lasted|lasting|took|take|takes|only|just|during|and|with|is|was|to|be|another|by|every|before|around|half|spent|spend|until|from|roughly|some|or|as|quite|up|approximately)\b) ?$/i;

function read({ all, groups, before, after }: Match): string | null | undefined {
  const number = groups["number"]!.toLowerCase();
  const unit = unitOf(groups["unit"]!);
  const isPlural = /s(?:[- ](?:long|old)| of age)?$/i.test(all);
  // "a centuries-old town"
  if (isPlural && /^(?:an?|one)$/.test(number) && /-/.test(all)) return undefined;
  // "a second", "one day he will", "the Six-Day War"
  if (unit === "second" && !isPlural && /^(?:an?|one)$/.test(number)) return undefined;
  if (number === "one" && / day$/i.test(all) && !/\p{L} $/u.test(LENGTH.exec(before)?.[0] ?? "")) return undefined;
  if (/^[’']?s?[’']? War\b/.test(after) || /^-?(?:\d|olds?\b)/.test(after)) return undefined;
  if (unit === "quarter") return undefined;
  // "40,000 a year" tells how often
  if (/^an?$/.test(number) && !groups["about"] && !LENGTH.test(before) && !/-/.test(all)) return undefined;
  return duration(numberOf(number), unit);
}

function thePast({ all, groups, before }: Match): string | null | undefined {
  const isOrdinal = /\b(?:first|final)\b/i.test(all);
  const unit = unitOf(groups["unit"]!);
  if (groups["number"] === undefined) {
    if (isOrdinal || unit === "second") return undefined;
    if (/s$/i.test(all)) return null;
    // "The last day of the summit", "the next day", "the previous year" are no lengths, "the past year" is
    if (unit === "day" || unit === "quarter" || /previous|preceding|following|ensuing/i.test(all)) return undefined;
    const isAhead = /next/i.test(all);
    return isAhead && !/\b(?:over|within|for|during|throughout|in) $/i.test(before) ? undefined : duration(1, unit);
  }
  return duration(numberOf(groups["number"]), unit);
}
