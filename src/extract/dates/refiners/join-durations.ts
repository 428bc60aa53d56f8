import { known, type Finding } from "../phrase.js";

const GAP = /^(?:,? and |, )$/;
/** "Six months", "nearly 2 hours, 17 minutes"; not "3-year-old", "all week", "a third straight year". */
const PLAIN =
  /^(?:(?:more|less) than |at least |nearly |almost |just )?(?:\d{1,4}|an?|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:second|minute|hour|day|week|month|year)s?(?:,? (?:and )?(?:\d{1,4}|an?|[a-z]{3,9}) [a-z]{3,8})?$/i;
const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** "Nine years and six months" and "two hours, 17 minutes and 45 seconds" are one length each. */
export function joinDurations(findings: readonly Finding[], text: string): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    const isPlain =
      last && PLAIN.test(text.slice(last.start, last.end)) && PLAIN.test(text.slice(finding.start, finding.end));
    const sum = isPlain && GAP.test(text.slice(last.end, finding.start)) ? together(last, finding) : null;
    if (sum === null) joined.push(finding);
    else joined[joined.length - 1] = { ...last!, end: finding.end, reading: known(sum) };
  }
  return joined;
}

/** P9Y, P6M → P9Y6M: only what goes on in smaller units is one length. */
function together(first: Finding, second: Finding): string | null {
  const [one, other] = [first, second].map(({ kind, reading }) =>
    kind === "DURATION" && reading.is === "known" ? reading.value : null,
  );
  const [large, small] = [PARTS.exec(one ?? ""), PARTS.exec(other ?? "")];
  if (!large || !small) return null;
  if (parts(large).at(-1)! >= parts(small)[0]!) return null;
  const [dates, times] = [one!.slice(1).split("T"), other!.slice(1).split("T")];
  const time = `${dates[1] ?? ""}${times[1] ?? ""}`;
  return `P${dates[0]!}${times[0]!}${time === "" ? "" : `T${time}`}`;
}

/** Which of years, months, weeks … the length names. */
const parts = (match: RegExpExecArray): number[] =>
  [...match].flatMap((part: string | undefined, at) => (at > 0 && part !== undefined ? [at] : []));
