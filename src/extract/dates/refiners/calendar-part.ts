/** Parts of a week or year that need the right week or year: weekdays, months and days without year, seasons, intervals. */
import {
  addDays,
  dayOf,
  dayValue,
  halfValue,
  monthOf,
  monthValue,
  pad,
  quarterValue,
  shift,
  weekAround,
  weekdayOf,
  yearOf,
} from "../calendar.js";
import { feastDay } from "../feast-day.js";
import type { Reading } from "../phrase.js";
import type { Tense } from "../tense.js";

/** What is known where a mention stands. */
export interface Around {
  readonly published: string | null;
  /** The text tells of the past from date to date. */
  readonly isHistory: boolean;
  /** The value mentioned last; `isNear`: in this sentence or the one before. */
  readonly mentioned: {
    readonly value: string;
    readonly sentence: number;
    readonly isNear: boolean;
    /** "2019", not "last year". */
    readonly isNamed: boolean;
  } | null;
  readonly sentence: number;
  readonly tense: () => Tense | null;
}

type Yearless = Extract<Reading, { is: "yearless" }>;
type Weekday = Extract<Reading, { is: "weekday" }>;

/** Bare weekdays are the last one, or the next one where the clause speaks of the future. Null without a day to count from. */
export function resolveWeekday({ weekday, direction, week }: Weekday, around: Around): string | null {
  const published = dayOf(around.published);
  const told = around.mentioned === null ? null : dayOf(around.mentioned.value.split("/")[0]!);
  if (around.isHistory && told) return addDays(told, (weekday - weekdayOf(told) + 7) % 7);
  if (published === null) return null;
  if (week !== undefined) return addDays(weekAround(published).slice(0, 10), week * 7 + ((weekday + 6) % 7));
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const isNext =
    direction === 1 ||
    (direction !== -1 && around.tense() === "FUTURE") ||
    (direction === 0 && around.tense() === null);
  if (isNext) return addDays(published, (7 - back) % 7 || (direction === 1 ? 7 : 0));
  return addDays(published, -(back || (direction === -1 ? 7 : 0)));
}

/** "In March", "on 6 January", "last summer": the year is told, or follows from the dates around or from the tense. */
export function resolveYearless(reading: Yearless, around: Around): string | null {
  const year = reading.year ? toldYear(reading.year, around) : likelyYear(reading, around);
  return year === null ? null : inYear(reading, year);
}

function toldYear(year: NonNullable<Yearless["year"]>, { published, mentioned, isHistory }: Around): number | null {
  return yearOf(
    shift((year.from === "mentioned" || isHistory) && mentioned ? mentioned.value : published, year.by, "year"),
  );
}

/** The value in that year; null for a 29 February that is none. */
export function inYear({ month, day, season, quarter, half, feast }: Yearless, year: number): string | null {
  if (feast !== undefined) return feastDay(feast, year);
  if (season !== undefined) return `${pad(year, 4)}-${season}`;
  if (quarter !== undefined) return quarterValue(year, quarter);
  if (half !== undefined) return halfValue(year, half);
  return day === undefined ? monthValue(year, month!) : dayValue(year, month!, day);
}

function firstMonth({ month, season, quarter, half }: Yearless): number {
  if (month !== undefined) return month;
  if (season !== undefined) return (season - 20) * 3;
  return quarter === undefined ? half! * 6 - 5 : quarter * 3 - 2;
}

function likelyYear(reading: Yearless, around: Around): number | null {
  const { published, mentioned, isHistory } = around;
  const first = firstMonth(reading);
  const told = mentioned === null ? null : mentioned.value.split("/").at(-1)!;
  const toldIn = yearOf(told);
  if ((isHistory || reading.from) && toldIn !== null)
    return toldIn + turnOfTheYear(first, monthOf(told), reading.direction);
  const year = yearOf(published);
  if (year === null) return null;
  // "The war began in February 2022. In March …": the month that follows
  const toldMonth = monthOf(told);
  if (
    mentioned?.isNear &&
    toldIn !== null &&
    toldMonth !== null &&
    toldIn < year &&
    reading.direction === null &&
    first >= toldMonth &&
    year * 12 + (monthOf(published) ?? 1) - (toldIn * 12 + toldMonth) > 9
  )
    return toldIn;
  // "In 2019 the quarrel lasted until June": the year that the clause names
  const isOfNamed = mentioned?.isNamed && mentioned.sentence === around.sentence && /^\d{4}$/.test(mentioned.value);
  if (isOfNamed && reading.direction === null && reading.day === undefined && around.tense() !== "FUTURE")
    return Math.min(Number(mentioned.value), year);
  const month = monthOf(published);
  if (month === null) return reading.direction === null ? year : year + reading.direction;
  // Months from publication to this year's one: below 0 it has been
  const distance = first - month || compareDays(reading, year, published);
  if (reading.direction === 0) return reading.season === 24 && month <= 2 ? year - 1 : year;
  // "Last winter" of a January is not the one that goes on
  if (reading.direction === -1 && reading.season === 24 && month <= 2) return year - 2;
  if (reading.direction === -1)
    return distance < 0 && !(reading.season !== undefined && distance > -3) ? year : year - 1;
  if (reading.direction === 1) return distance > 0 ? year : year + 1;
  // Figures of a quarter are told when it is over
  if (reading.quarter !== undefined || reading.half !== undefined)
    return distance > 0 && around.tense() !== "FUTURE" ? year - 1 : year;
  // "Talks are off, the first on 16 September": in a few weeks rather than almost a year ago
  if (reading.day !== undefined && distance > 0 && distance < 2) return year;
  return year + nearestTurn(distance, around.tense());
}

/** An account goes on: after November "in January" is of the next year, after January "in November" of the same. */
function turnOfTheYear(month: number, told: number | null, direction: Yearless["direction"]): number {
  if (direction === -1) return told !== null && month < told ? 0 : -1;
  if (direction === 1) return told !== null && month > told ? 0 : 1;
  return direction === null && told !== null && month - told <= -8 ? 1 : 0;
}

/** Within one month: the days apart, as a small part of a month. */
function compareDays(reading: Yearless, year: number, published: string | null): number {
  const [day, publishedDay] = [dayOf(inYear(reading, year)), dayOf(published)];
  return day === null || publishedDay === null ? 0 : (Number(day.slice(8)) - Number(publishedDay.slice(8))) / 31;
}

/**
 * −1, 0 or 1 year from this year's one, which lies `distance` months from publication: past and future choose their side,
 * unless that is most of a year away and the other side near.
 */
function nearestTurn(distance: number, tense: Tense | null): number {
  if (tense === "PAST") return distance < 1 ? 0 : -1;
  if (tense === "FUTURE") return distance >= -2 ? 0 : 1;
  return distance > 5 ? -1 : distance < -7 ? 1 : 0;
}

/** The end without year takes the other's; where both lack it the last is found first, and the first lies before it. */
export function resolveInterval(
  { first, last }: Extract<Reading, { is: "interval" }>,
  around: Around,
  resolve: (reading: Reading, around: Around) => string | null,
): string | null {
  let start = resolve(first, around);
  let end = resolve(last, around);
  if (first.is === "known" && last.is === "yearless" && !last.year) {
    end = within(last, yearOf(start));
    if (start !== null && end !== null && end < start) end = within(last, (yearOf(start) ?? 0) + 1);
  } else if (first.is === "yearless" && !first.year) {
    start = within(first, yearOf(end));
    if (start !== null && end !== null && end < start) start = within(first, (yearOf(end) ?? 0) - 1);
  } else if (first.is === "weekday" && start !== null && end !== null && end < start) start = addDays(start, -7);
  if (start === null || end === null || `${start}${end}`.includes("/")) return null;
  return start > end ? null : `${start}/${end}`;
}

const within = (reading: Yearless, year: number | null): string | null =>
  year === null ? null : inYear(reading, year);
