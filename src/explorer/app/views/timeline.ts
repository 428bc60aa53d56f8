/** Events along time, in lanes, from a day to a decade. */
import type { DrawnBucket } from "../../draw/drawn.js";
import { drawChart, type DrawnChart } from "../../draw/histogram.js";
import { inline } from "../../draw/svg.js";
import { DAY, dayOf, spanOfDays, type Span } from "../../draw/time-axis.js";
import { drawTimeline } from "../../draw/timeline.js";
import { eventPage } from "../addresses.js";
import { counted } from "../answers.js";
import { announce, drawn, h, link, quietly, roomIn } from "../dom.js";
import { eventRow, eventTable } from "../event-parts.js";
import { filterBar } from "../filter-bar.js";
import { readFilter, writeFilter, type Filter } from "../filter.js";
import { legend } from "../legend.js";
import { movingTimeline } from "../moving-timeline.js";
import { readNames } from "../names.js";
import { change, note, type View, type ViewMaker } from "../router.js";
import { listenForTime, timeButtons } from "../time-window.js";
import { LANES, readOverview, readTimeline, type LanesBy, type TimelineData } from "../timeline-data.js";

/** What is shown at first: the month of last year stands beside the same one of this year. */
const YEAR_AND_MONTH = 396 * DAY;

export const timeline: ViewMaker = async (address, signal): Promise<View> => {
  const query = address.searchParams;
  const filter = readFilter(query);
  const by = (Object.keys(LANES) as LanesBy[]).find((each) => each === query.get("lanes")) ?? "type";
  const [{ buckets: overview, undated }, nameOf] = await Promise.all([
    readOverview(filter, signal),
    readNames(filter, signal),
  ]);
  let span = spanOf(filter, overview);
  let data = await readTimeline(filter, by, span, 1000, signal);

  const figure = h("div", {
    class: "figure timeline",
    tabindex: 0,
    role: "group",
    "aria-label": "Timeline. Arrow keys move in time, plus and minus zoom.",
  });
  const strip = h("div", { class: "figure overview", "aria-hidden": "true" });
  const said = h("p", { class: "hint", role: "status" });
  const below = h("div");
  // Asked for once a size: with every frame it would make the page lay out what was just drawn.
  let width = 0;
  const measure = (): void => {
    width = roomIn(figure);
  };
  const shown = movingTimeline(
    figure,
    (time) =>
      drawTimeline({
        ...{ title: "Timeline", lanes: data.lanes, span: time, width, linkTo: (event) => eventPage(event.id) },
        rows: data.lanes.length > 5 ? 4 : data.lanes.length > 1 ? 6 : 18,
      }),
    () => span,
  );
  let chart: DrawnChart | null = null;
  // The strip stays while time moves; only the frame on it goes along.
  const moveWindow = (): void => {
    if (chart?.width !== width) {
      chart = drawChart({ title: "All time", buckets: overview, width, height: 66, window: span });
      strip.replaceChildren(drawn(inline(chart)));
    }
    const at = chart.windowAt(span);
    for (const [name, value] of Object.entries(at))
      strip.querySelector(".window")?.setAttribute(name, value.toFixed(1));
  };
  const draw = (): void => {
    shown.draw();
    moveWindow();
  };
  const toBusiest = (): void => {
    move(busiestSpan(overview, YEAR_AND_MONTH));
    figure.focus();
  };
  const finish = (): void => {
    draw();
    const spelt = shown.picture()!.shown;
    const time = `from ${dayOf(span.from)} to ${dayOf(span.to)}`;
    if (data.total === 0)
      said.replaceChildren(
        `No event ${time}. `,
        h("button", { type: "button", class: "quiet", onclick: toBusiest }, "Go to when most happened"),
      );
    else
      said.textContent = `${counted(data.total)} events ${time}; ${spelt} of them with their words${spelt < data.total ? ", the most told first. Zoom in to read more." : "."}`;
  };
  const tabulate = (): void => {
    const rows = [...data.events].sort((a, b) => ((a.date?.start ?? "") < (b.date?.start ?? "") ? -1 : 1));
    below.replaceChildren(
      eventTable(
        rows,
        `${rows.length === data.total ? "All" : `The ${rows.length} most told of ${counted(data.total)}`} events of this time`,
      ),
    );
  };
  // Two hundred rows are work for a pause.
  let moving = false;
  const tabulateAtRest = quietly(120, () => {
    if (!moving) tabulate();
  });
  let reading = new AbortController();
  const settle = quietly(160, () => {
    moving = false;
    reading.abort();
    reading = new AbortController();
    const both = AbortSignal.any([signal, reading.signal]);
    readTimeline(filter, by, span, width, both)
      .then((read: TimelineData) => {
        data = read;
        finish();
        tabulateAtRest();
      })
      .catch((error: unknown) => {
        if (!both.aborted) announce(error instanceof Error ? error.message : String(error));
      });
    note(
      writeFilter(
        { ...filter, from: dayOf(span.from), to: dayOf(span.to - DAY / 2) },
        new URLSearchParams(location.search),
      ),
    );
  });
  let waiting = 0;
  const move = (next: Span): void => {
    span = next;
    moving = true;
    settle();
    // Many moves within one frame are drawn once.
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      shown.move(span);
      moveWindow();
    });
  };
  const read = (): Span => span;
  listenForTime(figure, read, move, () => shown.picture() ?? { left: 0, right: width, width });
  const zoomTo = (event: MouseEvent): void => {
    const days = (event.target as Element).closest("[data-zoom]")?.getAttribute("data-zoom")?.split("/");
    if (days !== undefined) move(spanOfDays(days[0]!, days[1]!));
  };
  figure.addEventListener("click", zoomTo);
  strip.addEventListener("click", (event) => {
    const days = (event.target as Element).closest("[data-zoom]")?.getAttribute("data-zoom")?.split("/");
    if (days === undefined) return;
    const middle = (Date.parse(days[0]!) + Date.parse(days[1]!)) / 2;
    const half = (span.to - span.from) / 2;
    move({ from: middle - half, to: middle + half });
  });
  const lanes = h(
    "label",
    { class: "choice" },
    "Lanes by",
    h(
      "select",
      {
        onchange: (event: Event) => {
          changeSetting("lanes", (event.target as HTMLSelectElement).value);
        },
      },
      Object.entries(LANES).map(([value, label]) => h("option", { value, selected: value === by }, label)),
    ),
  );
  return {
    title: "Timeline",
    wide: true,
    exports: {
      name: "timeline",
      saveAs: "TIMELINE",
      question: () => data.question,
      rows: () => data.events.map(eventRow),
      drawing: () => shown.picture(),
    },
    shown: () => {
      measure();
      finish();
      tabulate();
      const resized = new ResizeObserver(
        quietly(80, () => {
          const before = width;
          measure();
          if (width !== before) draw();
        }),
      );
      resized.observe(figure);
      signal.addEventListener("abort", () => {
        resized.disconnect();
      });
    },
    content: [
      filterBar(filter, nameOf, (next) => {
        change(writeFilter(next, new URLSearchParams(location.search)));
      }),
      h("div", { class: "tools" }, timeButtons(read, move), lanes, legend()),
      strip,
      said,
      figure,
      undated > 0 &&
        h(
          "p",
          { class: "hint" },
          `Besides these, ${undated.toLocaleString("en")} events have no date in any text; `,
          link(undatedPage(filter), "the table"),
          " has them at its end.",
        ),
      h("h2", {}, "As a table"),
      below,
    ],
  };
};

const undatedPage = (filter: Filter): string =>
  `/table/events?${writeFilter({ ...filter, from: "", to: "" }, new URLSearchParams()).toString()}`;

function changeSetting(name: string, value: string): void {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  change(query);
}

/** What the address says, or else the thirteen months in which most happened. */
function spanOf({ from, to }: Filter, overview: readonly DrawnBucket[]): Span {
  const busiest = busiestSpan(overview, YEAR_AND_MONTH);
  const end = to !== "" ? endOf(to) : from !== "" ? Date.parse(from) + YEAR_AND_MONTH : busiest.to;
  const begin = from !== "" ? Date.parse(from) : to !== "" ? end - YEAR_AND_MONTH : busiest.from;
  return Number.isNaN(begin) || Number.isNaN(end) || end - begin < DAY ? busiest : { from: begin, to: end };
}

/** Of all stretches of that length that end with a bucket, the one with most events; the latest of equals. */
function busiestSpan(buckets: readonly DrawnBucket[], length: number): Span {
  let best: Span = { from: Date.now() - length, to: Date.now() };
  let most = 0;
  for (const { start, end } of buckets) {
    const { to } = spanOfDays(start, end);
    const count = buckets
      .filter((each) => spanOfDays(each.start, each.end).to <= to && Date.parse(each.start) >= to - length - DAY)
      .reduce((sum, each) => sum + each.count, 0);
    if (count < most) continue;
    most = count;
    best = { from: to - length, to };
  }
  return best;
}

/** The end of a year, a month or a day. */
function endOf(date: string): number {
  const [year, month, day] = date.split("-").map(Number);
  return Date.UTC(
    year!,
    month === undefined ? 12 : day === undefined ? month : month - 1,
    day === undefined ? 1 : day + 1,
  );
}
