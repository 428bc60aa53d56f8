/**
 * Events along time, in lanes. Each lane has a strip of counts, which holds every event, and under it those events that
 * find room, the most told first; so a decade and a day are drawn with the same effort. A drawing also says where its
 * parts stand at a neighbouring time, so that a page moves what it has instead of drawing anew with every frame.
 */
import { familyOf, titled, type Family } from "./families.js";
import type { DrawnBucket, DrawnEvent } from "./drawn.js";
import { stackedBars } from "./histogram.js";
import { el, escape, fitted, widthOf, words, type Drawing } from "./svg.js";
import { moment, spanOfDays, ticks, unitFor, type Span } from "./time-axis.js";

export interface Lane {
  readonly key: string;
  readonly label: string;
  /** Where its label leads. */
  readonly href: string | null;
  readonly events: readonly DrawnEvent[];
  readonly buckets: readonly DrawnBucket[];
}

export interface TimelineOptions {
  readonly title: string;
  readonly lanes: readonly Lane[];
  readonly span: Span;
  readonly width: number;
  readonly linkTo: (event: DrawnEvent) => string;
  /** Most rows of events in one lane. */
  readonly rows: number;
}

export interface DrawnTimeline extends Drawing {
  /** How many of the lanes' events stand there with their words. */
  readonly shown: number;
  /** Where time begins and ends on the drawing, in pixels. */
  readonly left: number;
  readonly right: number;
  /** Where everything stands at another time; the rows and the words stay, so it holds for a time that is like the drawn one. */
  readonly at: (span: Span) => MovedTimeline;
}

export interface MovedTimeline {
  /** What stands in `.axis`. */
  readonly axis: string;
  /** The transformation of `.strips`, as an attribute says it. */
  readonly strips: string;
  /** In the order in which the events stand in `.marks`; null for those of another time. */
  readonly marks: readonly (MovedMark | null)[];
}

export interface MovedMark {
  /** Where the bar begins, and how wide it is. */
  readonly x: number;
  readonly width: number;
  /** Where the words begin or end. */
  readonly words: number;
}

const AXIS = 30;
const STRIP = 30;
const ROW = 23;
const BAR = 11;
const SIZE = 12.5;
const GUTTER = 168;

export function drawTimeline(options: TimelineOptions): DrawnTimeline {
  const { lanes, span, width, title } = options;
  const wide = width >= 720;
  const left = wide ? GUTTER : 8;
  const right = width - 8;
  const scaleOf =
    ({ from, to }: Span): Scale =>
    (time) =>
      left + ((time - from) / (to - from)) * (right - left);
  const scale = scaleOf(span);
  const most = Math.max(1, ...lanes.flatMap(({ buckets }) => buckets.map(({ count }) => count)));

  let top = AXIS;
  let shown = 0;
  const lines: string[] = [];
  const strips: string[] = [];
  const marks: Placed[] = [];
  const drawn: string[] = [];
  for (const lane of lanes) {
    const head = wide ? 0 : 20;
    const strip = lane.buckets.some(({ count }) => count > 0) ? STRIP : 6;
    const placed = place(lane.events, options, scale, left, right);
    const rows = Math.max(wide ? 1 : 0, ...placed.map(({ row }) => row + 1));
    const height = head + strip + rows * ROW + 12;
    shown += placed.length;
    lines.push(
      el("line", { class: "rule", x1: 0, x2: width, y1: top, y2: top }),
      laneLabel(lane, 4, top + (wide ? 24 : 16), wide ? GUTTER - 16 : width - 16),
    );
    strips.push(stackedBars(lane.buckets, { scale, most, top: top + head + 4, height: strip - 4, left, right }));
    marks.push(...placed);
    drawn.push(...placed.map((mark) => drawEvent(mark, top + head + strip + 4 + mark.row * ROW, options, left, right)));
    top += height;
  }
  const height = Math.max(top, AXIS + 60);
  return {
    width,
    height,
    title,
    shown,
    left,
    right,
    at: (now) => {
      const moved = scaleOf(now);
      const stretched = (span.to - span.from) / (now.to - now.from);
      return {
        axis: axis(now, moved, left, right, height),
        strips: `matrix(${stretched} 0 0 1 ${moved(span.from) - stretched * left} 0)`,
        marks: marks.map(({ event, side }) => {
          const stretch = stretchOf(event, now, moved, left, right);
          return stretch === null ? null : spot(stretch, side, left, right);
        }),
      };
    },
    body: [
      definitions(left, width, height),
      el("g", { class: "axis" }, axis(span, scale, left, right, height)),
      ...lines,
      // What moves does not run over the names of the lanes.
      el(
        "g",
        { "clip-path": "url(#shown-time)" },
        el("g", { class: "strips" }, ...strips),
        el("g", { class: "marks" }, ...drawn),
      ),
    ].join(""),
  };
}

/** Where a moment stands. */
type Scale = (time: number) => number;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Behind the bar, before it where behind it there is no room, on it where it fills the width. */
type Side = "after" | "before" | "on";

interface Placed extends Stretch {
  readonly event: DrawnEvent;
  readonly row: number;
  readonly text: string;
  readonly side: Side;
}

/** From where to where an event reaches within the drawing; null where it is of another time. */
function stretchOf({ date }: DrawnEvent, span: Span, scale: Scale, left: number, right: number): Stretch | null {
  const days = spanOfDays(date!.start, date!.end);
  if (days.to <= span.from || days.from >= span.to) return null;
  const from = Math.max(scale(days.from), left - 6);
  return { from, to: Math.min(Math.max(scale(days.to), from + BAR), right) };
}

function spot({ from, to }: Stretch, side: Side, left: number, right: number): MovedMark {
  return {
    x: from,
    width: Math.max(Math.min(to, right) - from, BAR),
    words: { after: to + 5, before: from - 5, on: Math.max(from, left) + 6 }[side],
  };
}

/** Each event in the first row where it fits, its words cut where that makes it fit; the others are left to the strip. */
function place(
  events: readonly DrawnEvent[],
  { span, rows }: TimelineOptions,
  scale: Scale,
  left: number,
  right: number,
): Placed[] {
  const taken: (readonly [number, number])[][] = Array.from({ length: rows }, () => []);
  const placed: Placed[] = [];
  const dated = events.filter(({ date }) => date !== null);
  for (const event of dated.sort(byWeight)) {
    const stretch = stretchOf(event, span, scale, left, right);
    if (stretch === null) continue;
    const { from, to } = stretch;
    const side = right - to > 110 ? "after" : from - left > 110 ? "before" : "on";
    const most = { after: right - to - 8, before: from - left - 8, on: right - from - 12 }[side];
    for (const room of [260, 130]) {
      const text = fitted(event.headline, Math.min(side === "on" ? most : room, most), SIZE);
      const long = widthOf(text, SIZE) + 8;
      const begin = side === "before" ? from - long : from;
      const end = side === "after" ? to + long : side === "on" ? Math.max(to, from + long) : to;
      const row = taken.findIndex((spans) => spans.every(([a, b]) => end + 6 < a || begin - 6 > b));
      if (row < 0 || text === "") continue;
      taken[row]!.push([begin, end]);
      placed.push({ event, from, to, row, text, side });
      break;
    }
  }
  return placed.sort((a, b) => a.from - b.from || a.row - b.row);
}

/** The most told first; of two alike the one with the more exact date, then by id, so that a drawing is always the same. */
const byWeight = (a: DrawnEvent, b: DrawnEvent): number =>
  b.reports - a.reports || length(a) - length(b) || (a.id < b.id ? -1 : 1);
const length = ({ date }: DrawnEvent): number => moment(date!.end) - moment(date!.start);

function drawEvent(mark: Placed, top: number, { linkTo }: TimelineOptions, left: number, right: number): string {
  const { event, text, side } = mark;
  const { x, width, words: beside } = spot(mark, side, left, right);
  const exact = event.date!.precision === "DAY" || event.date!.precision === "INTERVAL";
  const family = familyOf(event.type);
  // Where the words stand on the bar, it is a line under them.
  const tall = side === "on" ? BAR / 2 : BAR;
  const bar = el("rect", {
    class: exact ? markClass(event) : "soft-bar",
    x,
    y: side === "on" ? top + BAR - 1 : top,
    width,
    height: tall,
    rx: exact ? tall / 2 : 2,
    fill: exact ? null : `url(#soft-${family})`,
  });
  const label = words(text, {
    x: beside,
    y: side === "on" ? top + BAR - 4 : top + BAR - 0.5,
    class: "halo",
    "text-anchor": side === "before" ? "end" : null,
    "font-size": SIZE,
  });
  const said = `${event.headline}; ${titled(event.type)}, ${event.status.toLowerCase()}, ${event.date!.text}`;
  return el(
    "a",
    { href: linkTo(event), class: family, "data-id": event.id, "aria-label": said },
    `<title>${escape(said)}</title>`,
    bar,
    label,
  );
}

/** Filled where it happened, ringed where it is disputed, dashed where it is planned, demanded or possible. */
export function markClass({ status }: Pick<DrawnEvent, "status">): string {
  if (status === "OCCURRED" || status === "ONGOING") return "fill";
  return status === "DISPUTED" ? "doubt" : "open";
}

function laneLabel({ label, href, key }: Lane, x: number, y: number, width: number): string {
  const text = words(fitted(label, width, 13.5), { x, y, class: "strong halo", "font-size": 13 });
  const whole = `<title>${escape(label)}</title>`;
  return href === null ? el("g", {}, whole, text) : el("a", { href, "data-lane": key }, whole, text);
}

function axis(span: Span, scale: Scale, left: number, right: number, height: number): string {
  return ticks(span, unitFor(span, right - left, 74), scale, left, 12)
    .map(({ x, begins, label }) => {
      const line = begins ? el("line", { class: "rule", x1: x, x2: x, y1: 22, y2: height }) : "";
      return line + (label === null ? "" : words(label, { x: x + 3, y: 16, class: "soft", "font-size": 12 }));
    })
    .join("");
}

/**
 * A bar whose date is a month, a season or a year fades at both ends: nobody said on which day it was. And what time is
 * drawn on.
 */
function definitions(left: number, width: number, height: number): string {
  const stop = (family: Family, offset: number, opacity: number): string =>
    el("stop", { offset, style: `stop-color:var(--${family});stop-opacity:${opacity}` });
  const families: readonly Family[] = ["accord", "help", "dispute", "force", "other"];
  const gradients = families.map((family) =>
    el(
      "linearGradient",
      { id: `soft-${family}` },
      stop(family, 0, 0.08),
      stop(family, 0.35, 0.75),
      stop(family, 0.65, 0.75),
      stop(family, 1, 0.08),
    ),
  );
  const shown = el("rect", { x: left - 8, y: 0, width: width - left + 8, height });
  return el("defs", {}, ...gradients, el("clipPath", { id: "shown-time" }, shown));
}
