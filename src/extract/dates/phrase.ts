/** What a finder finds, and the small language in which finders write their patterns. */
import type { FeastDay } from "../../knowledge/feasts.js";
import { everyMatch } from "../../language/every-match.js";
import type { DateKind, Span } from "../extraction.js";
import type { Unit } from "./calendar.js";
import { FRAGMENTS } from "./words.js";

/** −1 the last one, 0 this one, 1 the next one, null where only the tense can tell. */
export type Direction = -1 | 0 | 1 | null;

/** What the words say by themselves, before anything is known about publication or the dates around. */
export type Reading =
  /** "14 January 2026"; null: no value can be given. */
  | { readonly is: "known"; readonly value: string | null }
  /** "Recently", "for years": no value can ever be given, but TIMEX3 has a mark for it (`PAST_REF`, `PXY`). */
  | { readonly is: "vague"; readonly reference: string }
  /** A part of some year: "6 January", "late December", "last summer", "July of that year". */
  | {
      readonly is: "yearless";
      readonly month?: number;
      readonly day?: number;
      readonly season?: number;
      readonly quarter?: number;
      readonly half?: 1 | 2;
      /** "Labor Day": its day is found in each year. */
      readonly feast?: FeastDay;
      readonly direction: Direction;
      readonly year?: Shift;
      /** "That January", "the following spring": told from the date mentioned last even in news. */
      readonly from?: "mentioned";
    }
  /** "Tuesday", "next Friday"; `week` where the week is told: "Tuesday last week" → −1. */
  /** "The 21st": of the month told last, else of publication's. */
  | { readonly is: "monthless"; readonly day: number }
  | { readonly is: "weekday"; readonly weekday: number; readonly direction: Direction; readonly week?: number }
  | Shift
  /** "The same period of 2011": the quarter or half told last, in that year. */
  | { readonly is: "same"; readonly year: number }
  /** "The week of 16 September". */
  | { readonly is: "around"; readonly unit: "week" | "weekend"; readonly date: Reading }
  /** "10 a.m.": of the day of publication, unless a date stands beside it. */
  | { readonly is: "clock"; readonly time: string }
  /** "10 a.m. on Tuesday". */
  | { readonly is: "timed"; readonly time: string; readonly date: Reading }
  /** "20 March to 14 April": the year that one end lacks is that of the other. */
  | { readonly is: "interval"; readonly first: Reading; readonly last: Reading };

/** "yesterday", "last month" count from publication; "the next day", "two years earlier" from the date last mentioned. */
export interface Shift {
  readonly is: "shift";
  /** Not whole: no value. */
  readonly by: number;
  readonly unit: Unit;
  readonly from: From;
  /** "A year earlier" of a quarter is that quarter of the year before. */
  readonly keepsPart?: boolean;
}

/**
 * `told`: publication in news, the date mentioned last in an account of the past ("the end of the year"); `near`: a day of
 * this sentence or the last, else publication ("later in the day").
 */
export type From = "published" | "mentioned" | "told" | "near";

export interface Finding extends Span {
  readonly reading: Reading;
  readonly kind: DateKind;
  /** "20 March" of "20 March to 14 April": the interval that it begins or ends. */
  readonly endOf?: { readonly interval: IntervalReading; readonly side: 0 | 1 };
}

export type IntervalReading = Extract<Reading, { is: "interval" }>;

/** Finds in a flat text. */
export type Finder = (text: string) => readonly Finding[];

/** The groups of a match, with the text on either side for conditions that a pattern can't say well. */
export interface Match {
  readonly all: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly before: string;
  readonly after: string;
}

/** What the words say by themselves; a mark of TIMEX3 is no value. */
export const known = (value: string | null): Reading =>
  value !== null && /_REF$|^PT?X/.test(value) ? { is: "vague", reference: value } : { is: "known", value };

/** A pattern, and what a match of it says. */
export interface Phrase {
  readonly pattern: string;
  /** Undefined turns a match down, null is a mention without value; a string is a value or a mark of TIMEX3. */
  readonly read: (match: Match) => Reading | string | null | undefined;
  readonly kind: DateKind;
}

/**
 * `{NAME}` in a pattern stands for a fragment of `words.ts`, a space also for a line break; case is ignored, but months and weekdays
 * need their capital.
 */
export const phrase = (pattern: string, read: Phrase["read"], kind: DateKind = "DATE"): Phrase => ({
  pattern,
  read,
  kind,
});

/**
 * A finder of all that any of the phrases says. Hardly any place of a text begins one, so that all are looked for together first,
 * and each alone only where one begins. Patterns are compiled at the first use.
 */
export function anyOf(...phrases: readonly Phrase[]): Finder {
  let compiled: { readonly begins: RegExp; readonly each: readonly RegExp[] } | undefined;
  return (text) => {
    compiled ??= {
      begins: compile(`(?=${phrases.map(({ pattern }) => `(?:${pattern})`).join("|")})`, "g", false),
      each: phrases.map(({ pattern }) => compile(pattern, "y")),
    };
    const { begins, each } = compiled;
    const starts = everyMatch(begins, text).map(({ index }) => index);
    return phrases.flatMap((one, index) => findAt(text, starts, each[index]!, one));
  };
}

/** What the sticky `pattern` finds at these places, none overlapping another. */
function findAt(text: string, starts: readonly number[], pattern: RegExp, { read, kind }: Phrase): Finding[] {
  const found: Finding[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    end = start + match[0].length;
    const groups = match.groups ?? {};
    if (isLower(groups["month"]) || isLower(groups["weekday"])) continue;
    const before = text.slice(Math.max(0, start - 60), start);
    const reading = read({ all: match[0], groups, before, after: text.slice(end, end + 60) });
    if (reading === undefined) continue;
    found.push({ start, end, kind, reading: isReading(reading) ? reading : known(reading) });
  }
  return found;
}

/** A gap between words: `flat-text.ts` made each wider one a single blank. */
const SPACE = "[ \\u00a0\\t\\n]";

/**
 * Letters and their marks, of any script below U+10000. By its name (`\\p{L}`) the class has seven hundred ranges, which a pattern carries as
 * machine code in dozens of places: all patterns together made 45 MB of it, and beyond 16 MB V8 no longer optimises what it compiles.
 */
const LETTERS = "a-zªµºÀ-ÖØ-öø-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff";

/** `{MONTH} {DAY}` → the regular expression. Words are whole: no letter or digit stands right before or after. */
function compile(pattern: string, flag: "g" | "y", withGroups = true): RegExp {
  const filled = pattern
    .replace(/\{([A-Z]+)\}/g, (whole, name: string) => FRAGMENTS[name] ?? whole)
    .replace(/\[[^[\]]*\]|\\p\{L\}| /g, (part) =>
      part === " " ? SPACE : part === "\\p{L}" ? `[${LETTERS}]` : part.replace(" ", "\\s").replace("\\p{L}", LETTERS),
    );
  const whole = withGroups ? filled : filled.replace(/\(\?<[a-z]+>/g, "(?:");
  return new RegExp(`(?<![${LETTERS}\\d])(?:${whole})${withGroups ? `(?![${LETTERS}\\d])` : ""}`, `${flag}i`);
}

const isLower = (word: string | undefined): boolean => word !== undefined && /^[a-z]/.test(word);
const isReading = (reading: Reading | string | null): reading is Reading =>
  typeof reading === "object" && reading !== null;
