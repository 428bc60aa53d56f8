/** Counts over time as bars, each stacked by the family of its events. */
import type { DrawnBucket } from "./drawn.js";
import { FAMILIES, familyOf, type Family } from "./families.js";
import { el, words, widthOf, type Drawing } from "./svg.js";
import { moment, spanOfDays, ticks, unitFor, type Span } from "./time-axis.js";

export interface BarsPlace {
  readonly scale: (time: number) => number;
  /** The count that fills the height. */
  readonly most: number;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Bars that would be wider stand in the middle of their time; as wide as their time where absent. */
  readonly widest?: number;
}

/** The bars alone; a bar carries its days as `data-zoom`. */
export function stackedBars(
  buckets: readonly DrawnBucket[],
  { scale, most, top, height, left, right, widest = Infinity }: BarsPlace,
): string {
  return buckets
    .filter(({ count }) => count > 0)
    .map((bucket) => {
      const days = spanOfDays(bucket.start, bucket.end);
      const from = Math.max(scale(days.from), left);
      const to = Math.min(scale(days.to), right);
      if (to <= left || from >= right) return "";
      const width = Math.min(Math.max(to - from - 1, 1.5), widest);
      const x = to - from > widest ? (from + to - width) / 2 : from;
      let y = top + height;
      const parts = byFamily(bucket).map(([family, count]) => {
        const tall = Math.max((count / most) * height, 1.5);
        y -= tall;
        return el("rect", { class: `fill ${family}`, x, y, width, height: tall });
      });
      return el(
        "g",
        { class: "bar", "data-zoom": `${bucket.start}/${bucket.end}` },
        `<title>${bucket.key}: ${bucket.count}</title>`,
        ...parts,
      );
    })
    .join("");
}

function byFamily({ byType }: DrawnBucket): (readonly [Family, number])[] {
  return FAMILIES.map(({ family }) => {
    const counts = byType.filter(({ type }) => familyOf(type) === family);
    return [family, counts.reduce((sum, { count }) => sum + count, 0)] as const;
  }).filter(([, count]) => count > 0);
}

export interface ChartOptions {
  readonly title: string;
  readonly buckets: readonly DrawnBucket[];
  readonly width: number;
  readonly height: number;
  /** The part of time that is marked as chosen. */
  readonly window?: Span;
}

/** A single month is a bar, not a wall. */
const WIDEST = 72;

export interface DrawnChart extends Drawing {
  readonly span: Span | null;
  /** Where a part of time stands, for those who move the chosen part without drawing all bars anew. */
  readonly windowAt: (window: Span) => { readonly x: number; readonly width: number };
}

/** A whole chart: bars, an axis of time, and the largest count. */
export function drawChart({ title, buckets, width, height, window }: ChartOptions): DrawnChart {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (first === undefined || last === undefined)
    return {
      ...{ title, width, height, span: null, windowAt: () => ({ x: 0, width: 0 }) },
      body: words("No event with a date.", { x: 12, y: 28, class: "soft" }),
    };
  const span = { from: spanOfDays(first.start, first.end).from, to: spanOfDays(last.start, last.end).to };
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const [left, right, bottom] = [widthOf(String(most), 11) + 12, width - 8, height - 20];
  const scale = (time: number): number => left + ((time - span.from) / (span.to - span.from)) * (right - left);
  // Days written under bars of a month would say more than was counted.
  const longest = Math.max(...buckets.map(({ start, end }) => moment(end) - moment(start)));
  const least = Math.max(26, ((longest * 0.9) / (span.to - span.from)) * (right - left));
  const labels = ticks(span, unitFor(span, right - left, least), scale, left, 11).map(({ x, label }) =>
    label === null ? "" : words(label, { x, y: height - 5, class: "soft small" }),
  );
  const windowAt = ({ from, to }: Span): { x: number; width: number } => {
    const x = Math.min(Math.max(scale(from), left), right - 3);
    return { x, width: Math.max(Math.min(scale(to), right) - x, 3) };
  };
  const chosen =
    window === undefined ? "" : el("rect", { class: "window", y: 2, height: bottom - 2, ...windowAt(window) });
  const body = [
    el("line", { class: "rule", x1: left, x2: right, y1: bottom, y2: bottom }),
    el("line", { class: "rule", x1: left, x2: right, y1: 10, y2: 10 }),
    words(String(most), { x: left - 5, y: 14, class: "soft small", "text-anchor": "end" }),
    chosen,
    stackedBars(buckets, { scale, most, top: 10, height: bottom - 10, left, right, widest: WIDEST }),
    ...labels,
  ];
  return { title, width, height, span, windowAt, body: body.join("") };
}
