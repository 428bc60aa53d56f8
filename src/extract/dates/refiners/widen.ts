import { duration } from "../calendar.js";
import { known, type Finding } from "../phrase.js";
import { numberOf, unitOf } from "../words.js";

const PART =
  /(?<![\p{L}\d])(?:the )?(?:first|second|third|fourth|last|final|opening|closing) (?:(?<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several) )?(?<unit>hour|day|week|month|quarter|year)s? (?:of|in) (?:the )?$/iu;
const AROUND = /(?<![\p{L}\d])the (?<unit>week|weekend) (?:of|beginning|starting) (?:the )?$/iu;

/**
 * "The first nine months of 2012" and "the last week of July" are one length each, as in TIMEX2 and TIMEX3, and "the week of
 * 16 September" is one date.
 */
export function widen(findings: readonly Finding[], text: string): Finding[] {
  const widened: Finding[] = [];
  for (const finding of findings) {
    const wider = finding.kind === "DATE" ? withPart(finding, text) : finding;
    while (widened.length > 0 && widened.at(-1)!.end > wider.start) widened.pop();
    widened.push(wider);
  }
  return widened;
}

function withPart(finding: Finding, text: string): Finding {
  const before = text.slice(Math.max(0, finding.start - 60), finding.start);
  const around = isDay(finding) ? AROUND.exec(before) : null;
  if (around) {
    const unit = around.groups!["unit"]!.toLowerCase() === "week" ? "week" : "weekend";
    return {
      ...finding,
      start: finding.start - around[0].length,
      reading: { is: "around", unit, date: finding.reading },
    };
  }
  const part = isDay(finding) ? null : PART.exec(before);
  if (!part || finding.reading.is === "vague") return finding;
  const { number, unit } = part.groups!;
  const length = duration(number === undefined ? 1 : numberOf(number), unitOf(unit!));
  return { start: finding.start - part[0].length, end: finding.end, kind: "DURATION", reading: known(length) };
}

function isDay({ reading }: Finding): boolean {
  if (reading.is === "known") return reading.value?.length === 10;
  if (reading.is === "shift") return reading.unit === "day" || reading.unit === "weekend" || reading.unit === "week";
  return reading.is === "weekday" || (reading.is === "yearless" && reading.day !== undefined);
}
