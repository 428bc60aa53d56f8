import { expect, test } from "@jest/globals";
import { flatten } from "../../src/explorer/saved/flatten.js";

test("an event without a date has the same columns as the others", () => {
  const nodes = [
    { headline: "A meets B", date: { start: "2026-01-14", end: "2026-01-14" } },
    { headline: "B thanks C", date: null },
  ];
  expect(flatten({ events: { nodes } })).toEqual([
    { headline: "A meets B", "date.start": "2026-01-14", "date.end": "2026-01-14" },
    { headline: "B thanks C", "date.start": null, "date.end": null },
  ]);
});
test("counts by type are columns, and names are one cell", () => {
  const byType = [
    { type: "REJECT", count: 2 },
    { type: "ACCUSE", count: 1 },
  ];
  expect(flatten({ relation: { rows: [{ byType, actors: [{ name: "Israel" }, { name: "Syria" }] }] } })).toEqual([
    { "byType.REJECT": 2, "byType.ACCUSE": 1, actors: "Israel; Syria" },
  ]);
});
test("a type that a row doesn't count is 0 there", () => {
  const buckets = [
    { key: "2026-01", byType: [{ type: "REJECT", count: 2 }] },
    { key: "2026-02", byType: [] },
  ];
  expect(flatten({ timeline: { buckets } })).toEqual([
    { key: "2026-01", "byType.REJECT": 2 },
    { key: "2026-02", "byType.REJECT": 0 },
  ]);
});
test("an empty list is no rows", () => {
  expect(flatten({ events: { nodes: [] } })).toEqual([]);
});
