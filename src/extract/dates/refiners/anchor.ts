import type { DateKind, Span } from "../../extraction.js";
import { dayOf, dayValue, monthOf, pad, shift, yearOf } from "../calendar.js";
import type { Finding, Reading, Shift } from "../phrase.js";
import { tenseAround, type Tense } from "../tense.js";
import { inYear, resolveInterval, resolveWeekday, resolveYearless, type Around } from "./calendar-part.js";

export interface Anchored extends Span {
  readonly value: string | null;
  readonly kind: DateKind;
  readonly reference?: string;
  readonly sentence: number;
  readonly range?: string;
}

/**
 * Gives each finding its value: relative dates count from publication, "the next day" and "two years earlier" from the date
 * mentioned last. An account of the past (or a text of unknown date) takes the year of a bare month or day from the dates
 * mentioned before it, news from the day of publication.
 */
export function anchor(
  findings: readonly Finding[],
  text: string,
  sentences: readonly Span[],
  published: string | null,
): Anchored[] {
  const isHistory = tellsThePast(findings, published);
  let mentioned: Around["mentioned"] = null;
  return withListedYears(findings, text).flatMap(({ start, end, kind, reading, endOf }) => {
    const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
    if (sentence < 0) return [];
    let tense: Tense | null | undefined;
    const around: Around = {
      published,
      isHistory,
      mentioned: mentioned && { ...mentioned, isNear: sentence - mentioned.sentence <= 1 },
      sentence,
      tense: () => (tense === undefined ? (tense = tenseAround(text, start, end, sentences[sentence]!)) : tense),
    };
    const range = endOf === undefined ? null : resolve(endOf.interval, around);
    const value =
      kind === "DURATION" || kind === "SET"
        ? knownValue(reading)
        : (range?.split("/")[endOf!.side] ?? resolve(reading, around));
    if (range !== null && /^\d{4}\/\d{4}$/.test(range)) {
      // "The 1939–45 war" tells no point from which to go on
    } else if (kind !== "DURATION" && kind !== "SET" && canAnchor(reading, value, isHistory, mentioned?.value ?? null))
      mentioned = { value: value!, sentence, isNear: true, isNamed: reading.is === "known" };
    const reference = reading.is === "vague" && { reference: reading.reference };
    return [{ start, end, kind, value, sentence, ...reference, ...(range !== null && { range }) }];
  });
}

/** "In April and June 1955": the first takes the year of the last. */
function withListedYears(findings: readonly Finding[], text: string): Finding[] {
  const listed: Finding[] = [];
  for (const finding of [...findings].reverse()) {
    const { reading } = finding;
    const next = listed[0];
    const year = next?.reading.is === "known" && next.reading.value !== null ? yearOf(next.reading.value) : null;
    const isListed = next && /^\s?(?:,|and|or|,? and|\/)\s?$/.test(text.slice(finding.end, next.start).trim());
    if (reading.is === "yearless" && !reading.year && reading.direction === null && year !== null && isListed)
      listed.unshift({ ...finding, reading: { is: "known", value: inYear(reading, year) } });
    else listed.unshift(finding);
  }
  return listed;
}

/**
 * "Today" in an account of the past tells no point from which to go on, nor does a year far off that is named in passing
 * ("as it had in 1812").
 */
function canAnchor(reading: Reading, value: string | null, isHistory: boolean, before: string | null): boolean {
  if (value === null || yearOf(value.split("/")[0]!) === null) return false;
  if (reading.is === "shift" && Math.abs(reading.by) > 1 && reading.unit === "year") return false;
  const years = [yearOf(value), yearOf(before)] as const;
  if (isHistory && value.length === 4 && years[1] !== null && Math.abs(years[0]! - years[1]) > 10) return false;
  return !(isHistory && reading.is === "shift" && reading.from === "published");
}

const knownValue = (reading: Reading): string | null => (reading.is === "known" ? reading.value : null);

export function resolve(reading: Reading, around: Around): string | null {
  switch (reading.is) {
    case "known":
      return reading.value;
    case "vague":
      return null;
    case "same":
      return (
        (around.mentioned?.isNear && inOtherYear(around.mentioned.value, () => reading.year)) || String(reading.year)
      );
    case "around": {
      const day = dayOf(resolve(reading.date, around));
      return day && shift(day, 0, reading.unit);
    }
    case "shift":
      return resolveShift(reading, around);
    case "weekday":
      return resolveWeekday(reading, around);
    case "monthless": {
      const month = (around.mentioned?.isNear ? around.mentioned.value : around.published)?.slice(0, 7);
      return month && monthOf(month) ? dayValue(yearOf(month)!, monthOf(month)!, reading.day) : null;
    }
    case "yearless":
      return resolveYearless(reading, around);
    case "interval":
      return resolveInterval(reading, around, resolve);
    case "timed": {
      const day = dayOf(resolve(reading.date, around));
      return day && day + reading.time;
    }
    case "clock": {
      const { mentioned, published, isHistory } = around;
      const isTold = isHistory ? mentioned?.isNear : mentioned?.sentence === around.sentence;
      const day = dayOf(isTold ? mentioned!.value : isHistory ? null : published);
      return day && day + reading.time;
    }
  }
}

/** "2012-10/2012-12" in 2011 → "2011-10/2011-12"; null for what is no quarter, half or month of one year. */
function inOtherYear(value: string, change: (year: number) => number): string | null {
  const [, year, first, last] = /^(\d{4})(-\d\d)(?:\/\1(-\d\d))?$/.exec(value) ?? [];
  if (year === undefined || Number(first!.slice(1)) > 12) return null;
  const moved = pad(change(Number(year)), 4);
  return moved + first! + (last === undefined ? "" : `/${moved}${last}`);
}

function resolveShift(reading: Shift, { published, mentioned, isHistory, tense }: Around): string | null {
  const kept =
    reading.keepsPart && mentioned?.isNear && mentioned.value.includes("/")
      ? inOtherYear(mentioned.value, (year) => year + reading.by)
      : null;
  if (kept !== null) return kept;
  // "Late in the day": of the day told just before, else of publication
  if (reading.from === "near" && !isHistory)
    return (mentioned?.isNear && dayOf(mentioned.value)) || (dayOf(published) ?? null);
  const isTold = reading.from === "mentioned" || reading.from === "near" || (reading.from === "told" && isHistory);
  // "A year earlier" before any date is told from publication
  const isFirst = mentioned === null && (reading.by < 0 || reading.from === "told");
  const from = isTold && !isFirst ? (mentioned?.value ?? null) : published;
  // What lies in a month is in that month today too
  if (reading.by === 0 && reading.unit === "day" && reading.from === "published" && dayOf(from) === null) return from;
  // "this weekend" of an article of Tuesday may be over
  if (reading.unit === "weekend" && reading.by === 0 && tense() === "PAST") return shift(from, -1, "weekend");
  return shift(from, reading.by, reading.unit);
}

/**
 * Whether the text tells of the past from date to date, as the account of a war or a life does: most of its full dates lie
 * in years before publication, and few words are told from that day, as "Tuesday" and "last week" are in news.
 */
function tellsThePast(findings: readonly Finding[], published: string | null): boolean {
  const year = yearOf(published);
  if (year === null) return true;
  const ofNews = findings.filter(
    ({ reading }) => reading.is === "weekday" || (reading.is === "shift" && reading.from !== "mentioned"),
  );
  const years = findings.flatMap(({ reading, kind }) =>
    reading.is === "known" && kind === "DATE" && monthOf(reading.value) !== null ? [yearOf(reading.value)!] : [],
  );
  const past = years.filter((one) => one < year).length;
  return past >= 4 && past > years.length * 0.6 && past > ofNews.length;
}
