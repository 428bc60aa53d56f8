/**
 * Events along time, in lanes. Each lane has a strip of counts, which holds every event, and under it those events that
 * find room, the most told first; so a decade and a day are drawn with the same effort. A drawing also says where its
 * parts stand at a neighbouring time, so that a page moves what it has instead of drawing anew with every frame.
 */
import { familyOf, titled, type Family } from "./families.js";
import type { DrawnBucket, DrawnEvent } from "./drawn.js";
import { stackedBars } from "./histogram.js";
import { el, escape, fitted, words, type Drawing } from "./svg.js";
import { ticks, unitFor, type Span } from "./time-axis.js";
import {
  BAR,
  placeInRows,
  SIZE,
  spotOf,
  stretchOf,
  timeOn,
  type Placed,
  type Spot,
  type Time,
} from "./timeline-rows.js";

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
  readonly marks: readonly (Spot | null)[];
}

const AXIS = 30;
const STRIP = 30;
const ROW = 23;
const GUTTER = 168;

export function drawTimeline(options: TimelineOptions): DrawnTimeline {
  const { lanes, span, width, title } = options;
  const wide = width >= 720;
  const left = wide ? GUTTER : 8;
  const right = width - 8;
  const time = timeOn(span, left, right);
  const { scale } = time;
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
    const placed = placeInRows(lane.events, options.rows, time);
    const rows = Math.max(wide ? 1 : 0, ...placed.map(({ row }) => row + 1));
    const height = head + strip + rows * ROW + 12;
    shown += placed.length;
    lines.push(
      el("line", { class: "rule", x1: 0, x2: width, y1: top, y2: top }),
      laneLabel(lane, 4, top + (wide ? 24 : 16), wide ? GUTTER - 16 : width - 16),
    );
    strips.push(stackedBars(lane.buckets, { scale, most, top: top + head + 4, height: strip - 4, left, right }));
    marks.push(...placed);
    drawn.push(...placed.map((mark) => drawEvent(mark, top + head + strip + 4 + mark.row * ROW, options, time)));
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
      const moved = timeOn(now, left, right);
      const stretched = (span.to - span.from) / (now.to - now.from);
      return {
        axis: axis(moved, height),
        strips: `matrix(${stretched} 0 0 1 ${moved.scale(span.from) - stretched * left} 0)`,
        marks: marks.map(({ event, side }) => {
          const stretch = stretchOf(event, moved);
          return stretch === null ? null : spotOf(stretch, side, moved);
        }),
      };
    },
    body: [
      definitions(left, width, height),
      el("g", { class: "axis" }, axis(time, height)),
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

function drawEvent(mark: Placed, top: number, { linkTo }: TimelineOptions, time: Time): string {
  const { event, text, side } = mark;
  const { x, width, words: beside } = spotOf(mark, side, time);
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

function axis({ span, scale, left, right }: Time, height: number): string {
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
