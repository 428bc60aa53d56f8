/** Which events of a lane are spelt out, in which row, with how many of their words. */
import type { DrawnEvent } from "./drawn.js";
import { fitted, widthOf } from "./svg.js";
import { moment, spanOfDays, type Span } from "./time-axis.js";

/** How high the bar of an event is, and how wide the shortest. */
export const BAR = 11;
/** Of the letters beside it. */
export const SIZE = 12.5;
/** Between what stands in one row. */
const GAP = 6;

/** A time on a drawing. */
export interface Time {
  readonly span: Span;
  /** Where it begins and ends, in pixels. */
  readonly left: number;
  readonly right: number;
  /** Where a moment stands. */
  readonly scale: (time: number) => number;
}

export function timeOn(span: Span, left: number, right: number): Time {
  const { from, to } = span;
  return { span, left, right, scale: (time) => left + ((time - from) / (to - from)) * (right - left) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Behind the bar, before it where behind it there is no room, on it where it fills the width. */
export type Side = "after" | "before" | "on";

export interface Placed extends Stretch {
  readonly event: DrawnEvent;
  readonly row: number;
  readonly text: string;
  readonly side: Side;
}

export interface Spot {
  /** Where the bar begins, and how wide it is. */
  readonly x: number;
  readonly width: number;
  /** Where the words begin or, before the bar, end. */
  readonly words: number;
}

/** From where to where an event reaches; null where it is of another time. */
export function stretchOf({ date }: DrawnEvent, { span, scale, left, right }: Time): Stretch | null {
  const days = spanOfDays(date!.start, date!.end);
  if (days.to <= span.from || days.from >= span.to) return null;
  const from = Math.max(scale(days.from), left - 6);
  return { from, to: Math.min(Math.max(scale(days.to), from + BAR), right) };
}

export function spotOf({ from, to }: Stretch, side: Side, { left, right }: Time): Spot {
  return {
    x: from,
    width: Math.max(Math.min(to, right) - from, BAR),
    words: { after: to + 5, before: from - 5, on: Math.max(from, left) + 6 }[side],
  };
}

/** Each event in the first row where it fits, its words cut where that makes it fit; the others are left out. From left to right. */
export function placeInRows(events: readonly DrawnEvent[], rows: number, time: Time): Placed[] {
  const { left, right } = time;
  const taken: Taken[][] = Array.from({ length: rows }, () => []);
  const dated = events.filter(({ date }) => date !== null);
  for (const event of dated.sort(byWeight)) {
    const stretch = stretchOf(event, time);
    if (stretch === null) continue;
    const { from, to } = stretch;
    const side = right - to > 110 ? "after" : from - left > 110 ? "before" : "on";
    const most = { after: right - to - 8, before: from - left - 8, on: right - from - 12 }[side];
    for (const room of [260, 130]) {
      const text = fitted(event.headline, Math.min(side === "on" ? most : room, most), SIZE);
      const long = widthOf(text, SIZE) + 8;
      const begin = side === "before" ? from - long : from;
      const end = side === "after" ? to + long : side === "on" ? Math.max(to, from + long) : to;
      const row = taken.findIndex((spans) =>
        spans.every((other) => end + GAP < other.begin || begin - GAP > other.end),
      );
      if (row < 0 || text === "") continue;
      taken[row]!.push({ begin, end, mark: { event, from, to, row, text, side } });
      break;
    }
  }
  return taken
    .flatMap((row) => row.map((each) => lengthened(each, row, time)))
    .sort((a, b) => a.from - b.from || a.row - b.row);
}

interface Taken {
  begin: number;
  end: number;
  readonly mark: Placed;
}

/** The same with more of its words, where its row has room for them once all have found a place. */
function lengthened(own: Taken, row: readonly Taken[], { left, right }: Time): Placed {
  const { event, from, to, side, text } = own.mark;
  if (text === event.headline || side === "on") return own.mark;
  const room =
    side === "after"
      ? Math.min(right, ...row.filter(({ begin }) => begin > from).map(({ begin }) => begin - GAP)) - to
      : from - Math.max(left, ...row.filter(({ end }) => end < to).map(({ end }) => end + GAP));
  const longer = fitted(event.headline, room - 8, SIZE);
  if (longer.length <= text.length) return own.mark;
  const long = widthOf(longer, SIZE) + 8;
  if (side === "after") own.end = to + long;
  else own.begin = from - long;
  return { ...own.mark, text: longer };
}

/** The most told first; of two alike the one with the more exact date, then by id, so that a drawing is always the same. */
const byWeight = (a: DrawnEvent, b: DrawnEvent): number =>
  b.reports - a.reports || length(a) - length(b) || (a.id < b.id ? -1 : 1);
const length = ({ date }: DrawnEvent): number => moment(date!.end) - moment(date!.start);
