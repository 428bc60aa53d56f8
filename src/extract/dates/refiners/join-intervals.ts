import type { Finding } from "../phrase.js";

const DASH = /^ ?[-–—] ?$/;
const TO = /^ (?:to|until|till|through|up to) (?:the )?$/;
/** "Put off from March to May": the second is where the first has gone. */
const MOVED =
  /\b(?:mov|postpon|delay|shift|push|resched|put off|brought|bring|chang|extend)\p{L}*(?: \p{L}+){0,4} from $/iu;

/** "20 March to 14 April 2025", "between March and May", "from 2014 to 2016" are one interval; "between" belongs to it. */
export function joinIntervals(findings: readonly Finding[], text: string): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    const start = last && isEnd(last) && isEnd(finding) ? startOfInterval(last, finding, text) : undefined;
    if (last === undefined || start === undefined) joined.push(finding);
    else {
      const reading = { is: "interval", first: last.reading, last: finding.reading } as const;
      joined[joined.length - 1] = { start, end: finding.end, kind: "DATE", reading };
    }
  }
  return joined;
}

function startOfInterval(first: Finding, last: Finding, text: string): number | undefined {
  const gap = text.slice(first.end, last.start).replace(/\s+/g, " ");
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  const between = /(?<!\p{L})between (?:the )?$/iu.exec(before);
  if (between && /^ and (?:the )?$/.test(gap)) return first.start - between[0].length;
  if (DASH.test(gap) && sameForm(first, last)) return first.start;
  const isFrom = /\bfrom (?:the )?$/i.test(before);
  return TO.test(gap) && (isFrom ? !MOVED.test(before) : sameForm(first, last)) ? first.start : undefined;
}

/** A day with a day, a month with a month, a year with a year. */
function sameForm(first: Finding, last: Finding): boolean {
  return grain(first) === grain(last);
}

function grain({ reading }: Finding): string {
  if (reading.is === "known") return ["year", "month", "day"][((reading.value?.length ?? 4) - 4) / 3] ?? "other";
  if (reading.is === "yearless")
    return reading.day !== undefined ? "day" : reading.month !== undefined ? "month" : "season";
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
