/** A chart of months with two handles that narrow a view to the time between them. */
import type { DrawnBucket } from "../draw/drawn.js";
import { drawChart } from "../draw/histogram.js";
import { inline } from "../draw/svg.js";
import { spanOfDays } from "../draw/time-axis.js";
import { drawn, h, quietly, roomIn } from "./dom.js";
import type { Filter } from "./filter.js";

/** The chart's months, at most this many, are the last ones. */
const MOST = 60;

export function timeSlider(
  all: readonly DrawnBucket[],
  { from, to }: Filter,
  change: (time: { from: string; to: string }) => void,
): HTMLElement | null {
  const begun = all.findIndex(({ start }) => start >= from && from !== "");
  const buckets = trimmed(all).slice(begun >= 0 && begun < all.length - MOST ? 0 : -MOST);
  if (buckets.length < 2) return null;
  const last = buckets.length - 1;
  const at = (day: string, otherwise: number): number => {
    const found = buckets.findIndex(({ end }) => end >= day);
    return day === "" ? otherwise : found < 0 ? last : found;
  };
  const chart = h("div", { class: "slider-chart", "aria-hidden": "true" });
  const said = h("output", {});
  const handle = (label: string, value: number): HTMLInputElement =>
    h("input", { type: "range", min: 0, max: last, step: 1, value, "aria-label": label });
  const [low, high] = [handle("From month", at(from, 0)), handle("To month", at(to, last))];
  const chosen = (): { from: string; to: string } => {
    const [a, b] = [low.valueAsNumber, high.valueAsNumber].sort((x, y) => x - y) as [number, number];
    return { from: buckets[a]!.start, to: buckets[b]!.end };
  };
  const show = (): void => {
    const { from: first, to: end } = chosen();
    const width = roomIn(chart);
    chart.replaceChildren(
      drawn(inline(drawChart({ title: "Events a month", buckets, width, height: 62, window: spanOfDays(first, end) }))),
    );
    said.textContent = `${first.slice(0, 7)} to ${end.slice(0, 7)}`;
    low.setAttribute("aria-valuetext", first.slice(0, 7));
    high.setAttribute("aria-valuetext", end.slice(0, 7));
  };
  // Several presses of a key are one step.
  const settle = quietly(300, () => {
    if (chart.isConnected) change(chosen());
  });
  for (const input of [low, high]) {
    input.addEventListener("input", show);
    input.addEventListener("change", settle);
  }
  const slider = h(
    "div",
    { class: "slider", role: "group", "aria-label": "Time shown" },
    chart,
    h("div", { class: "handles" }, low, high),
    said,
  );
  new ResizeObserver(show).observe(chart);
  return slider;
}

/** A month at the ends with fewer of the busiest month's events is a single event far off. */
const THIN = 0.02;

/** Without the empty and thin ends that single events far off make. */
function trimmed(buckets: readonly DrawnBucket[]): readonly DrawnBucket[] {
  const few = Math.max(...buckets.map(({ count }) => count)) * THIN;
  const busy = buckets.map(({ count }) => count > few);
  return buckets.slice(Math.max(busy.indexOf(true), 0), busy.lastIndexOf(true) + 1);
}
