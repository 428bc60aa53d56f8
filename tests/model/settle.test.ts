import { describe, expect, test } from "@jest/globals";
import type { ClaimNode } from "../../src/model/graph.js";
import { settleEvent } from "../../src/model/settle.js";

const claim = (id: string, says: Partial<ClaimNode> = {}): ClaimNode => ({
  id: `claim:${id}`,
  articleId: `article:${id}`,
  sentenceId: `sentence:${id}:0`,
  eventId: "event:e",
  trigger: "rejected",
  evidence: "Israel rejected patrols",
  start: 0,
  end: 23,
  headline: `headline of ${id}`,
  object: `object of ${id}`,
  polarity: "AFFIRMED",
  status: "OCCURRED",
  confidence: 0.5,
  rule: "by hand",
  saidOn: "2026-01-14",
  ...says,
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}

describe("what the claims of an event agree on", () => {
  test("one claim is believed", () => {
    expect(settleEvent("2025-12", [claim("a", { status: "PLANNED" })])).toEqual({
      headline: "headline of a",
      object: "object of a",
      start: "2025-12-01",
      end: "2025-12-31",
      precision: "MONTH",
      polarity: "AFFIRMED",
      status: "PLANNED",
      confidence: 0.5,
      reports: 1,
    });
  });

  test("an event without a date has none", () => {
    expect(settleEvent(null, [claim("a")])).toMatchObject({ start: null, end: null, precision: null });
  });

  test("the most confident claim gives the words and the status", () => {
    const told = settleEvent(null, [claim("a"), claim("b", { confidence: 0.9, status: "ONGOING" })]);
    expect(told).toMatchObject({
      headline: "headline of b",
      object: "object of b",
      status: "ONGOING",
      confidence: 0.9,
    });
  });

  test("of equally confident ones the earliest said does, then the smallest id; unknown days come last", () => {
    const late = claim("a", { saidOn: "2026-01-15" });
    const never = claim("0", { saidOn: null });
    expect(settleEvent(null, [late, never, claim("c"), claim("b")]).headline).toBe("headline of b");
    expect(settleEvent(null, [never, late]).headline).toBe("headline of a");
  });

  test("where some affirm and others deny it is disputed, whoever is surer", () => {
    const told = settleEvent(null, [
      claim("a", { confidence: 0.9 }),
      claim("b", { polarity: "NEGATED", confidence: 0.1 }),
    ]);
    expect(told).toMatchObject({ status: "DISPUTED", polarity: "AFFIRMED" });
  });

  test("where all deny it is not disputed", () => {
    const told = settleEvent(null, [claim("a", { polarity: "NEGATED" }), claim("b", { polarity: "NEGATED" })]);
    expect(told).toMatchObject({ status: "OCCURRED", polarity: "NEGATED" });
  });

  test("two claims of one article are one report", () => {
    expect(settleEvent(null, [claim("a"), claim("b", { articleId: "article:a" }), claim("c")]).reports).toBe(2);
  });

  test("the order of the claims does not matter", () => {
    const claims = [
      claim("a", { confidence: 0.7, saidOn: null }),
      claim("b", { confidence: 0.7, polarity: "NEGATED" }),
      claim("c", { confidence: 0.7 }),
      claim("d", { confidence: 0.2, saidOn: "2025" }),
    ];
    const told = permutations(claims).map((order) => JSON.stringify(settleEvent("2026-01-14", order)));
    expect(new Set(told).size).toBe(1);
  });

  test("an event without a claim is a fault of the program", () => {
    expect(() => settleEvent(null, [])).toThrow("An event without a claim can't be settled");
  });
});
