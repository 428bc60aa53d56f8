/** The drawing of a timeline: where its words stand, and where they stand at a neighbouring time. */
import { describe, expect, test } from "@jest/globals";
import type { DrawnEvent } from "../../src/explorer/draw/drawn.js";
import { drawChart } from "../../src/explorer/draw/histogram.js";
import { spanOfDays } from "../../src/explorer/draw/time-axis.js";
import { drawTimeline } from "../../src/explorer/draw/timeline.js";

const event = (id: string, day: string, headline: string, end = day): DrawnEvent => ({
  ...{ id, headline, type: "AGREE", status: "OCCURRED", polarity: "AFFIRMED", reports: 1 },
  date: { start: day, end, precision: "DAY", text: day },
  ...{ initiators: [], targets: [], places: [], agreements: [] },
});
const LONG = "Harbour masters of five northern ports agree on one tariff for all ferries and barges";
const draw = (events: readonly DrawnEvent[], from: string, to: string): ReturnType<typeof drawTimeline> =>
  drawTimeline({
    title: "Time",
    lanes: [{ key: "all", label: "Events", href: null, events, buckets: [] }],
    span: spanOfDays(from, to),
    width: 1200,
    rows: 3,
    linkTo: ({ id }) => `/event/${id}`,
  });
/** Where each bar begins and how wide it is. */
const bars = (body: string): string[][] =>
  [...body.matchAll(/<a [^>]*><title>[^<]*<\/title><rect [^>]*? x="([\d.]+)"[^>]*? width="([\d.]+)"/g)].map(
    ([, x, width]) => [x!, width!],
  );

describe("words", () => {
  test("are whole where the row has room for them", () => {
    expect(draw([event("a", "2026-01-05", LONG)], "2026-01-01", "2026-12-31").body).toContain(`>${LONG}</text>`);
  });

  test("before a bar too", () => {
    expect(draw([event("a", "2026-12-28", LONG)], "2026-01-01", "2026-12-31").body).toContain(`>${LONG}</text>`);
  });

  test("are cut where another event stands in their way, and don't run into it", () => {
    const { body } = draw(
      [event("a", "2026-01-05", LONG), event("b", "2026-04-20", LONG), event("c", "2026-08-10", LONG)],
      "2026-01-01",
      "2026-12-31",
    );
    expect(body.match(/Harbour masters[^<]*…<\/text>/g)).toHaveLength(3);
  });
});

describe("a neighbouring time", () => {
  const EVENTS = [
    event("a", "2026-02-10", "A pact"),
    event("b", "2026-05-01", "A long truce", "2026-09-30"),
    event("c", "2026-11-20", "A late treaty"),
  ];

  test("has its bars where that time would be drawn", () => {
    const moved = draw(EVENTS, "2026-01-01", "2026-12-31").at(spanOfDays("2026-02-01", "2027-01-31"));
    const anew = bars(draw(EVENTS, "2026-02-01", "2027-01-31").body);
    expect(anew).toHaveLength(3);
    expect(moved.marks.map((mark) => [mark!.x, mark!.width].map((each) => Math.round(each)))).toEqual(
      anew.map((bar) => bar.map((each) => Math.round(Number(each)))),
    );
    expect(moved.axis).toContain("Jan 2027");
  });

  test("leaves out what is of another time, and cuts what reaches into it", () => {
    const { left, at } = draw(EVENTS, "2026-01-01", "2026-12-31");
    const [first, second, third] = at(spanOfDays("2026-06-01", "2026-11-30")).marks;
    expect(first).toBeNull();
    expect(second!.x).toBe(left - 6);
    expect(third!.x).toBeGreaterThan(1000);
  });
});

test("an axis names no days under bars of a month, however wide", () => {
  const buckets = ["2026-01", "2026-02", "2026-03"].map((key) => ({
    ...{ key, start: `${key}-01`, end: `${key}-28`, count: 2 },
    byType: [{ type: "AGREE" as const, count: 2 }],
  }));
  const { body } = drawChart({ title: "All", buckets, width: 2400, height: 80 });
  expect([...body.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)).toEqual([
    "2",
    "Jan 2026",
    "Feb",
    "Mar",
  ]);
});
