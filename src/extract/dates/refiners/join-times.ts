import type { Finding } from "../phrase.js";

const GAP = /^(?:,? |, (?=at|on)| \()?(?:(?:on|at|at about|at around|around|of|shortly after|just after) )?(?:the )?$/;
const PART_BEFORE =
  /(?<![\p{L}\d])(?:early (?:in |on )?|late (?:in |on )?)?(?:the )?(?:(?:early|late) )?(?:(?:morning|afternoon|evening|night|daytime|dawn|dusk)(?: hours)? (?:of|on)|(?<=(?:early|late|small) )hours of) $/iu;
const PART_AFTER = /^,? (?:(?:early|late) )?(?:morning|afternoon|evening|night)(?![\p{L}])/iu;

/** "10 a.m." and "on Monday" are one mention, and so are "the night of 13 February" and "14 January, evening". */
export function joinTimes(findings: readonly Finding[], text: string): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    const timed = last && GAP.test(flat(text.slice(last.end, finding.start))) ? together(last, finding) : undefined;
    if (timed) joined[joined.length - 1] = timed;
    else joined.push(finding);
  }
  return joined.map((finding) => (isDay(finding) && finding.kind === "DATE" ? withPart(finding, text) : finding));
}

/** One of the two is a time of day, the other a day. */
function together(first: Finding, second: Finding): Finding | undefined {
  const [clock, date] = first.reading.is === "clock" ? [first, second] : [second, first];
  if (clock.reading.is !== "clock" || !isDay(date)) return undefined;
  const reading = { is: "timed", time: clock.reading.time, date: date.reading } as const;
  return { start: first.start, end: second.end, kind: "TIME", reading };
}

function withPart(finding: Finding, text: string): Finding {
  const before = PART_BEFORE.exec(text.slice(Math.max(0, finding.start - 50), finding.start));
  const after = PART_AFTER.exec(text.slice(finding.end, finding.end + 20));
  if (!before && !after) return finding;
  return {
    ...finding,
    start: finding.start - (before?.[0].length ?? 0),
    end: finding.end + (after?.[0].length ?? 0),
    kind: "TIME",
  };
}

function isDay({ reading }: Finding): boolean {
  switch (reading.is) {
    case "known":
      return reading.value?.length === 10;
    case "yearless":
      return reading.day !== undefined || reading.feast !== undefined;
    case "shift":
      return reading.unit === "day";
    default:
      return reading.is === "weekday";
  }
}

const flat = (text: string): string => text.replace(/\s+/g, " ");
