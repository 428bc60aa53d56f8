import { describe, expect, test } from "@jest/globals";
import { buckets, byType } from "../../src/graphql/buckets.js";
import type { TimeUnit } from "../../src/graphql/generated/resolver-types.js";
import type { EventType } from "../../src/model/vocabulary.js";
import type { CountRow } from "../../src/store/graph-store.js";

const row = (key: string | null, events: number, type: EventType = "REJECT"): CountRow => ({
  key,
  type,
  events,
  precise: events,
});
const shape = (counts: readonly CountRow[], unit: TimeUnit, edges = {}): string =>
  buckets(counts, unit, edges)
    .map(({ key, count }) => `${key}:${count}`)
    .join(" ");

describe("Buckets", () => {
  test.each<[TimeUnit, string, string, string]>([
    ["DAY", "2024-02-28", "2024-03-01", "2024-02-28:1 2024-02-29:0 2024-03-01:2"],
    ["WEEK", "2020-12-28", "2021-01-04", "2020-W53:1 2021-W01:2"],
    ["WEEK", "2025-12-28", "2026-01-11", "2025-W52:1 2026-W01:0 2026-W02:2"],
    ["MONTH", "2025-11", "2026-01", "2025-11:1 2025-12:0 2026-01:2"],
    ["QUARTER", "2025-09", "2026-01", "2025-Q3:1 2025-Q4:0 2026-Q1:2"],
    ["YEAR", "1974", "1976", "1974:1 1975:0 1976:2"],
  ])("of a %s fill the gaps from %s to %s", (unit, first, last, expected) => {
    expect(shape([row(first, 1), row(last, 2)], unit)).toBe(expected);
  });

  test("reach to the edges that the reader set, also where nothing happened", () => {
    expect(shape([], "MONTH", { from: "2026-01-15", to: "2026-03-02" })).toBe("2026-01:0 2026-02:0 2026-03:0");
    expect(shape([], "MONTH", { from: "2026-01-15" })).toBe("");
  });

  test("say which days they cover", () => {
    const [first] = buckets([row("2026-01", 1)], "QUARTER", {});
    expect(first).toMatchObject({ start: "2026-01-01", end: "2026-03-31", precise: 1 });
  });

  test("leave undated events out", () => {
    expect(shape([row("2026", 1), row(null, 9)], "YEAR")).toBe("2026:1");
  });

  test("are 5,000 at most", () => {
    expect(() => buckets([row("1974-05-31", 1), row("2026-01-14", 1)], "DAY", {})).toThrow(
      "From 1974-05-31 to 2026-01-14 there are more than 5000 buckets of one DAY; choose a longer unit or narrow `filter.time`.",
    );
  });
});

test("Counts by type come most frequent first, then by name", () => {
  expect(
    byType([row("2025", 1, "REJECT"), row("2026", 1, "REJECT"), row("2026", 2, "AGREE"), row(null, 5, "AID")]),
  ).toEqual([
    { type: "AID", count: 5 },
    { type: "AGREE", count: 2 },
    { type: "REJECT", count: 2 },
  ]);
});
