import type { Finding, IntervalReading } from "../phrase.js";

const DASH = /^ ?[-–—/] ?$/;
const TO = /^ (?:to|until|till|through|up to) (?:the )?$/;
/** "Put off from March to May": the second is where the first has gone. */
const MOVED =
  /\b(?:mov|postpon|delay|shift|push|resched|put off|brought|bring|chang|extend)\p{L}*(?: \p{L}+){0,4} from $/iu;

/**
 * "20 March to 14 April 2025", "between March and May", "2–5 May", "2014-16": two mentions, as in TIMEX3, that know the
 * interval which they begin and end.
 */
export function joinIntervals(findings: readonly Finding[], text: string): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const first = joined.at(-1);
    if (first === undefined || first.endOf || !isEnd(first) || !isEnd(finding) || !isInterval(first, finding, text)) {
      joined.push(finding);
      continue;
    }
    const interval: IntervalReading = { is: "interval", first: first.reading, last: finding.reading };
    joined[joined.length - 1] = { ...first, endOf: { interval, side: 0 } };
    joined.push({ ...finding, endOf: { interval, side: 1 } });
  }
  return joined;
}

function isInterval(first: Finding, last: Finding, text: string): boolean {
  const gap = text.slice(first.end, last.start).replace(/\s+/g, " ");
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  if (/(?<!\p{L})between (?:the )?$/iu.test(before) && /^ and (?:the )?$/.test(gap)) return true;
  if (DASH.test(gap)) return grain(first) === grain(last);
  if (!TO.test(gap)) return false;
  return /\bfrom (?:the )?$/i.test(before) ? !MOVED.test(before) : grain(first) === grain(last);
}

/** A day goes with a day, a month with a month, a year with a year. */
function grain({ reading }: Finding): string {
  if (reading.is === "known") return ["year", "month", "day"][((reading.value?.length ?? 4) - 4) / 3] ?? "other";
  if (reading.is === "yearless")
    return reading.day !== undefined || reading.feast ? "day" : reading.month !== undefined ? "month" : "season";
  return reading.is === "weekday" ? "weekday" : "other";
}

function isEnd({ reading, kind }: Finding): boolean {
  if (kind !== "DATE") return false;
  if (reading.is === "known") return reading.value !== null && !reading.value.includes("/");
  return (
    reading.is === "yearless" ||
    reading.is === "weekday" ||
    (reading.is === "shift" && reading.by <= 0 && reading.unit !== "week")
  );
}
