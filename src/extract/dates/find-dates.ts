/**
 * The times that an article mentions, each with its exact span and its value as exact as the text. Finders read one phrase
 * family each; refiners then settle what overlaps, what belongs together and what a relative date counts from.
 */
import type { DateMention, Span } from "../extraction.js";
import { findClockTimes } from "./finders/clock.js";
import { findDecades } from "./finders/decade.js";
import { findDurations } from "./finders/duration.js";
import { findFeasts } from "./finders/feast.js";
import { findFullDates } from "./finders/full-date.js";
import { findMonths } from "./finders/month.js";
import { findNarrativeDates } from "./finders/narrative.js";
import { findNumericDates } from "./finders/numeric-date.js";
import { findOffsets } from "./finders/offset.js";
import { findQuarters } from "./finders/quarter.js";
import { findRecurring } from "./finders/recurring.js";
import { findRelativeDays } from "./finders/relative-day.js";
import { findRelativePeriods } from "./finders/relative-period.js";
import { findSeasons } from "./finders/season.js";
import { findToldPeriods } from "./finders/told-period.js";
import { findVagueTimes } from "./finders/vague.js";
import { findWeekdays } from "./finders/weekday.js";
import { findYears } from "./finders/year.js";
import { flatten } from "./flat-text.js";
import type { Finder, Finding } from "./phrase.js";
import { anchor } from "./refiners/anchor.js";
import { dayOfWriting } from "./refiners/dateline.js";
import { joinDurations } from "./refiners/join-durations.js";
import { joinIntervals } from "./refiners/join-intervals.js";
import { joinTimes } from "./refiners/join-times.js";
import { withoutOverlap } from "./refiners/overlap.js";
import { widen } from "./refiners/widen.js";

/** Of two findings of one length the earlier in this list wins. */
const FINDERS: readonly Finder[] = [
  findFullDates, // "Tuesday, 14 January 2026"
  findNumericDates, // "2026-01-14"
  findFeasts, // "Christmas Eve"
  findMonths, // "late December"
  findSeasons, // "the spring of 2025"
  findQuarters, // "the third quarter of 2024"
  findDecades, // "the 1980s"
  findYears, // "in 1974"
  findRelativeDays, // "yesterday"
  findWeekdays, // "Tuesday night"
  findNarrativeDates, // "the next day"
  findRelativePeriods, // "last month"
  findToldPeriods, // "for the quarter"
  findOffsets, // "three days ago"
  findClockTimes, // "10 a.m."
  findRecurring, // "every week"
  findDurations, // "for three months"
  findVagueTimes, // "recently"
];

/**
 * All mentions in the order of the text, none overlapping another. `published` is EDTF and may be coarse (`2016-12`) or
 * null: relative dates then get what can still be known, else null. Offsets are UTF-16 offsets into `text`; a mention
 * belongs to the sentence in which it begins, and is left out where no sentence holds it.
 */
export function findDates(text: string, sentences: readonly Span[], published: string | null): DateMention[] {
  const flat = flatten(text);
  const findings = FINDERS.flatMap((find) => find(flat.text)).map((one): Finding => ({
    ...one,
    start: flat.placeOf(one.start),
    end: flat.placeOf(one.end),
  }));
  const joined = joinIntervals(widen(joinTimes(joinDurations(withoutOverlap(findings), text), text), text), text);
  return anchor(joined, text, sentences, dayOfWriting(joined, text, published)).map((mention) => ({
    text: text.slice(mention.start, mention.end),
    ...mention,
  }));
}
