import { describe, expect, test } from "@jest/globals";
import { nameGrams, nameLikeness, searchTerms } from "../../src/store/cypher/terms.js";

// Terms are only compared, never shown, so a stem need not be a word.
describe("search terms", () => {
  test.each([
    ["reject", ["reject", "rejects", "rejected", "rejecting", "REJECTS!"]],
    ["patrol", ["patrol", "patrols", "patrolling", "patrolled"]],
    ["country", ["country", "countries", "country's"]],
    ["propos", ["propose", "proposes", "proposed", "proposing"]],
    ["us", ["US", "U.S.", "us"]],
    ["san jos", ["San José", "san-jose"]],
    ["houthi", ["Houthi", "Houthis"]],
    ["status", ["status"]],
    ["pas", ["pass", "passes", "passed", "passing"]],
    ["cal", ["call", "called", "calling", "calls"]],
    ["1974", ["1974"]],
    ["", ["", "?!", "“…”"]],
  ])("%j are the terms of each of %j", (terms, texts) => {
    expect(texts.map(searchTerms)).toEqual(texts.map(() => terms));
  });
});

describe("names that look alike", () => {
  test("pieces mark the edges of words", () => {
    expect(nameGrams("Iran")).toBe("0ir ira ran an0");
  });

  test.each([
    ["Israel", "Isreal", "Iran"],
    ["Netanyahu", "Netanjahu", "Natanya"],
    ["Sharaa", "al-Sharaa", "Sahara"],
    ["Bosnia and Herzegovina", "Bosnia", "Boston"],
  ])("%s is more like %s than like %s", (name, near, far) => {
    expect(nameLikeness(name, near)).toBeGreaterThan(nameLikeness(name, far));
    expect(nameLikeness(name, name)).toBe(1);
  });
});
