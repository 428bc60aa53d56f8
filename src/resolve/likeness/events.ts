/** Events that may be one act though their keys differ: two outlets that give it other objects or a date more or less. */
import { type Likeness } from "./likeness.js";
import { tellingWords } from "./name-parts.js";

export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly headline: string;
  readonly polarity: string;
  /** First and last day, or null without a date. */
  readonly start: string | null;
  readonly end: string | null;
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
}

/** Days by which two outlets may differ about when it was: the day of the act, of its announcement, of the report. */
const DAYS = 2;
/** Below this they are mostly two acts of one sort: "Pakistan denies accusation", "Pakistan denies attacks". */
const LEAST_EVENT = 0.65;

/** Keys that two alike events share: the type with a party and the month in which it begins. */
export function eventLikenessKeys({ type, start, initiators, targets }: ToldEvent): string[] {
  if (start === null || type === "OTHER") return [];
  return [...new Set([...initiators, ...targets])].map((party) => `event ${type} ${party} ${start.slice(0, 7)}`).sort();
}

/** Null where they are more likely two acts than one. */
export function eventLikeness(a: ToldEvent, b: ToldEvent): Likeness | null {
  if (a.type !== b.type || a.polarity !== b.polarity) return null;
  const apart = daysApart(a, b);
  if (apart === null || apart > DAYS) return null;
  const initiators = shared(a.initiators, b.initiators);
  const targets = shared(a.targets, b.targets);
  if (initiators < 0.5 || (a.targets.length > 0 && b.targets.length > 0 && targets === 0)) return null;
  const words = shared(wordsOfAct(a.headline), wordsOfAct(b.headline));
  if (words === 0) return null;
  const score = Math.round((0.25 * initiators + 0.25 * targets + 0.4 * words + (apart === 0 ? 0.1 : 0)) * 100) / 100;
  if (score < LEAST_EVENT) return null;
  const when = apart === 0 ? "at the same time" : `within ${DAYS} days`;
  return {
    score: Math.min(score, 0.95),
    reason: `the same sort of act by the same, ${when}: "${a.headline}", "${b.headline}"`,
  };
}

/** "Israel rejects Russian patrols" → ["rejects", "patrols"]: the names in it are compared as parties. */
const wordsOfAct = (headline: string): string[] =>
  tellingWords(
    headline
      .split(/\s+/)
      .filter((word) => !/^\p{Lu}/u.test(word))
      .join(" "),
  ).filter((word) => !/^\d+$/.test(word));

/** The share of both lists that is in both (Jaccard); a half where only one of them says something. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0.5;
  const all = new Set([...a, ...b]);
  return [...all].filter((one) => a.includes(one) && b.includes(one)).length / all.size;
}

/** 0 where their days overlap; null where one has none, or is vaguer than a month. */
function daysApart(a: ToldEvent, b: ToldEvent): number | null {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return null;
  const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days(a.start, a.end) > 31 || days(b.start, b.end) > 31) return null;
  return Math.max(0, days(a.end, b.start), days(b.end, a.start));
}
