/** Expressions of time with their EDTF values; see the list of finders for the phrase families. */
import type { DateKind, DateMention } from "../extraction.js";

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly kind: DateKind;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH =
  "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const pad = (n: number): string => String(n).padStart(2, "0");
const month = (text: string): number =>
  MONTHS.findIndex((one) => one.startsWith(text.toLowerCase().replace(".", "").slice(0, 3))) + 1;
const iso = (date: Date): string => date.toISOString().slice(0, 10);

type Finder = (text: string, published: string | null) => Found[];

function finder(
  pattern: RegExp,
  value: (match: RegExpMatchArray, published: string | null) => string | null | undefined,
  kind: DateKind = "DATE",
): Finder {
  return (text, published) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = value(match, published);
      return found === undefined
        ? []
        : [{ start: match.index, end: match.index + match[0].length, value: found, kind }];
    });
}

const day = (published: string | null): Date | null =>
  published && /^\d{4}-\d\d-\d\d/.test(published) ? new Date(`${published.slice(0, 10)}T00:00:00Z`) : null;
const shift = (date: Date, days: number): string => iso(new Date(date.getTime() + days * 86_400_000));
const year = (published: string | null): number | null => (published ? Number(published.slice(0, 4)) : null);
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** The day nearest to publication that bears this month and day without a year: "On 6 January", read in December, was last winter. */
function withoutYear(monthNumber: number, dayText: string | null, published: string | null): string | null {
  const base = year(published);
  if (base === null) return null;
  const text = (one: number): string => `${one}-${pad(monthNumber)}${dayText ? `-${pad(Number(dayText))}` : ""}`;
  const months = published && published.length >= 7 ? Number(published.slice(5, 7)) : 6;
  if (monthNumber - months > 6) return text(base - 1);
  if (months - monthNumber > 9) return text(base + 1);
  return text(base);
}

const FINDERS: readonly Finder[] = [
  // "January 14, 2026"
  finder(
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "g"),
    (m) => `${m[3]}-${pad(month(m[1]!))}-${pad(Number(m[2]))}`,
  ),
  // "14 January 2026"
  finder(
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})\\b`, "g"),
    (m) => `${m[3]}-${pad(month(m[2]!))}-${pad(Number(m[1]))}`,
  ),
  finder(/\b\d{4}-\d\d-\d\d\b/g, (m) => m[0]),
  // "December 2025", "late December 2025"
  finder(
    new RegExp(`\\b(?:(?:early|mid|late)[- ])?${MONTH},? (\\d{4})\\b`, "g"),
    (m) => `${m[2]}-${pad(month(m[1]!))}`,
  ),
  // "January 6", "6 January"
  finder(new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|,? \\d{4})`, "g"), (m, p) =>
    withoutYear(month(m[1]!), m[2]!, p),
  ),
  finder(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b(?! \\d{4})`, "g"), (m, p) =>
    withoutYear(month(m[2]!), m[1]!, p),
  ),
  // "in December", "late December"
  finder(
    new RegExp(`(?<=\\b(?:in|since|until|by|last|of|late|early|mid|mid-) )${MONTH}(?![\\w])(?! \\d)`, "g"),
    (m, p) => withoutYear(month(m[1]!), null, p),
  ),
  finder(
    /(?<=\b(?:in|since|until|by|of|from|to|during|before|after|the) )(?:1[5-9]|20)\d\d\b(?![,.]?\d|-)/gi,
    (m) => m[0],
  ),
  finder(
    /\b(?:spring|summer|autumn|fall|winter) (?:of )?(\d{4})\b/gi,
    (m) =>
      `${m[1]}-${{ s: "21", u: "22", a: "23", f: "23", w: "24" }[/^su/i.test(m[0]) ? "u" : m[0][0]!.toLowerCase()]}`,
  ),
  finder(/\b(today|tonight|yesterday|tomorrow)\b/gi, (m, p) => {
    const base = day(p);
    return base && shift(base, { yesterday: -1, tomorrow: 1 }[m[1]!.toLowerCase()] ?? 0);
  }),
  finder(
    /\b(?:(last|next|this) )?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(?: (?:morning|afternoon|evening|night))?/g,
    (m, p) => {
      const base = day(p);
      if (!base) return null;
      const wanted = WEEKDAYS.indexOf(m[2]!.toLowerCase());
      const back = (base.getUTCDay() - wanted + 7) % 7;
      return shift(base, m[1] === "next" ? 7 - back || 7 : -back);
    },
  ),
  finder(/\b(last|next|this) (month|year)\b/gi, (m, p) => {
    if (!p) return null;
    const step = { last: -1, next: 1, this: 0 }[m[1]!.toLowerCase()] ?? 0;
    if (m[2]!.toLowerCase() === "year") return String(Number(p.slice(0, 4)) + step);
    if (p.length < 7) return null;
    return iso(new Date(Date.UTC(Number(p.slice(0, 4)), Number(p.slice(5, 7)) - 1 + step, 1))).slice(0, 7);
  }),
  finder(/\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days? (ago|earlier)\b/gi, (m, p) => {
    const base = day(p);
    return base && shift(base, -(NUMBERS[m[1]!.toLowerCase()] ?? Number(m[1])));
  }),
  finder(
    /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})[- ](day|week|month|year)s?\b/gi,
    (m) => `P${NUMBERS[m[1]!.toLowerCase()] ?? Number(m[1])}${m[2]!.charAt(0).toUpperCase()}`,
    "DURATION",
  ),
];

/** All expressions in the order of the text; of two that overlap the longer one, then the one of the earlier finder. */
export function findDates(
  text: string,
  sentences: readonly { readonly start: number; readonly end: number }[],
  published: string | null,
): DateMention[] {
  const found = FINDERS.flatMap((find) => find(text, published)).sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Found[] = [];
  for (const one of found) if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  return kept
    .sort((a, b) => a.start - b.start)
    .flatMap((one) => {
      const sentence = sentences.findIndex(({ start, end }) => start <= one.start && one.end <= end);
      return sentence < 0 ? [] : [{ ...one, text: text.slice(one.start, one.end), sentence }];
    });
}
