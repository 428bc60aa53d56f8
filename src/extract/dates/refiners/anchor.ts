import type { DateKind, Span } from "../../extraction.js";
import { dayOf, monthOf, shift, yearOf } from "../calendar.js";
import type { Finding, Reading } from "../phrase.js";
import { tenseAround, type Tense } from "../tense.js";
import { resolveInterval, resolveWeekday, resolveYearless, type Around } from "./calendar-part.js";

export interface Anchored extends Span {
  readonly value: string | null;
  readonly kind: DateKind;
  readonly sentence: number;
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
  return findings.flatMap(({ start, end, kind, reading }) => {
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
    const value = kind === "DURATION" || kind === "SET" ? knownValue(reading) : resolve(reading, around);
    if ((kind === "DATE" || kind === "TIME") && value !== null && yearOf(value.split("/")[0]!) !== null)
      mentioned = { value, sentence, isNear: true };
    return [{ start, end, kind, value, sentence }];
  });
}

const knownValue = (reading: Reading): string | null => (reading.is === "known" ? reading.value : null);

export function resolve(reading: Reading, around: Around): string | null {
  switch (reading.is) {
    case "known":
      return reading.value;
    case "shift":
      return resolveShift(reading, around);
    case "weekday":
      return resolveWeekday(reading, around);
    case "yearless":
      return resolveYearless(reading, around);
    case "interval":
      return resolveInterval(reading, around, resolve);
    case "timed": {
      const day = dayOf(resolve(reading.date, around));
      return day && day + reading.time;
    }
    case "clock": {
      const { mentioned } = around;
      const day = dayOf(mentioned?.sentence === around.sentence ? mentioned.value : around.published);
      return day && day + reading.time;
    }
  }
}

function resolveShift(reading: Extract<Reading, { is: "shift" }>, { published, mentioned }: Around): string | null {
  // "A year earlier" before any date is told from publication
  const from =
    reading.from === "published" || (mentioned === null && reading.by < 0) ? published : (mentioned?.value ?? null);
  // What lies in a month is in that month today too
  if (reading.by === 0 && reading.unit === "day" && reading.from === "published" && dayOf(from) === null) return from;
  return shift(from, reading.by, reading.unit);
}

/** Whether most of the dates with a year lie well before publication: an account of a war, a life. */
function tellsThePast(findings: readonly Finding[], published: string | null): boolean {
  const year = yearOf(published);
  if (year === null) return true;
  const years = findings.flatMap(({ reading, kind }) =>
    reading.is === "known" && kind === "DATE" && monthOf(reading.value) !== null ? [yearOf(reading.value)!] : [],
  );
  return years.length >= 4 && years.filter((one) => one < year - 1).length > years.length * 0.8;
}
