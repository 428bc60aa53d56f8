/** A chart of counts in a card, as wide as the card is. */
import type { DrawnBucket } from "../draw/drawn.js";
import { drawChart } from "../draw/histogram.js";
import { inline } from "../draw/svg.js";
import { drawn, h, link, roomIn } from "./dom.js";

/** @param href where the heading leads, if anywhere */
export function chartCard(title: string, all: readonly DrawnBucket[], href?: string): HTMLElement | false {
  if (!all.some(({ count }) => count > 0)) return false;
  // Long empty years before the first busy one would squeeze the rest.
  const buckets = all.slice(-72);
  const holder = h("div", { class: "fluid chart" });
  new ResizeObserver(() => {
    holder.replaceChildren(drawn(inline(drawChart({ title, buckets, width: roomIn(holder, 240), height: 120 }))));
  }).observe(holder);
  const first = buckets[0]!.key;
  return h(
    "section",
    { class: "card" },
    h(
      "h2",
      {},
      href === undefined ? title : link(href, title),
      all.length > buckets.length && h("small", {}, ` since ${first}`),
    ),
    holder,
  );
}
