/** Names and acts that may be one, with how likely and why; and those that are surely two. */
import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { entityId } from "../../src/model/ids.js";
import { eventLikeness, eventLikenessKeys, type ToldEvent } from "../../src/resolve/likeness/events.js";
import { nameLikeness, nameLikenessKeys, type NamedNode } from "../../src/resolve/likeness/names.js";

const knowledge = loadKnowledge();

function node(kind: string, name: string, country: string | null = null): NamedNode {
  const type = kind === "CITY" ? "PLACE" : kind === "TREATY" ? "AGREEMENT" : "ACTOR";
  return { id: entityId(type, kind, name), name, kind, aliases: [], country };
}

/** Compares two nodes as the graph does: only where they share a key. */
function compare(a: NamedNode, b: NamedNode): ReturnType<typeof nameLikeness> {
  const keys = new Set(nameLikenessKeys(a));
  return nameLikenessKeys(b).some((key) => keys.has(key)) ? nameLikeness(a, b, knowledge) : null;
}

describe("maybe one", () => {
  test.each([
    ["PERSON", "J. Roe", "Jana Roe", 0.75],
    ["PERSON", "Jana M. Roe", "Jana Roe", 0.9],
    ["PERSON", "Sergei Dolin", "Sergey Dolin", 0.8],
    ["PERSON", "Jana Kovalov", "Jana Kovalow", 0.8],
    ["PERSON", "Kovalov", "Jana Kovalov", 0.5],
    ["ORGANIZATION", "Norvan Grain Union", "NGU", 0.6],
    ["ORGANIZATION", "Velden Steel Ltd", "Velden Steel", 0.85],
    ["ORGANIZATION", "Federation of Norvan Miners", "Norvan Miners", 0.6],
    ["TREATY", "Tessa Lake Accord", "Tessa Lake Peace Accord", 0.6],
    ["ORGANIZATION", "Halvard Institute", "Halvart Institute", 0.7],
  ])("%s: %s, %s", (kind, left, right, score) => {
    expect(compare(node(kind, left), node(kind, right))?.score).toBe(score);
  });

  test("with a reason that a person can read", () => {
    expect(compare(node("PERSON", "J. Roe"), node("PERSON", "Jana Roe"))?.reason).toBe(
      "same last name, and the first names begin with J",
    );
  });

  test("one name told as two kinds", () => {
    expect(compare(node("ORGANIZATION", "Norvan Echo"), node("MEDIA", "Norvan Echo"))).toEqual({
      score: 0.7,
      reason: "both are called Norvan Echo, one told as ORGANIZATION, the other as MEDIA",
    });
  });
});

describe("surely two", () => {
  test.each([
    ["of one family", node("PERSON", "Jana Roe"), node("PERSON", "Karl Roe")],
    ["of one first name", node("PERSON", "Jana Roe"), node("PERSON", "Jana Moe")],
    ["of two countries", node("PERSON", "Jana Roe", "NO"), node("PERSON", "Jana M. Roe", "SE")],
    ["with two numbers", node("TREATY", "Tessa II Accord"), node("TREATY", "Tessa III Accord")],
    ["that the world knows as two", node("PERSON", "George W. Bush"), node("PERSON", "George H. W. Bush")],
    ["described, not named", node("GROUP", "Protesters"), node("GROUP", "Protesters in Velden")],
    ["a person and a firm", node("PERSON", "Jana Roe"), node("ORGANIZATION", "Roe")],
    ["sharing one word only", node("ORGANIZATION", "Velden Bank"), node("ORGANIZATION", "Velden Museum")],
  ])("%s", (_, a, b) => {
    expect(compare(a, b)).toBeNull();
  });

  test("each article's own ministry", () => {
    const own = (hash: string): NamedNode => ({
      ...node("GOVERNMENT_BODY", "Interior Ministry"),
      id: `actor:government-body:interior-ministry-${hash}`,
    });
    expect(nameLikenessKeys(own("1q32cegn"))).toEqual([]);
    expect(compare(own("1q32cegn"), own("0bn5ouyi"))).toBeNull();
  });
});

describe("events", () => {
  const told = (change: Partial<ToldEvent> = {}): ToldEvent => ({
    id: "event:1",
    type: "REJECT",
    headline: "Norva rejects Orlandish patrols",
    polarity: "AFFIRMED",
    start: "2024-03-02",
    end: "2024-03-02",
    initiators: ["actor:state:norva"],
    targets: ["actor:state:orland"],
    ...change,
  });

  test("one act that two outlets date a day apart", () => {
    expect(eventLikeness(told(), told({ id: "event:2", start: "2024-03-03", end: "2024-03-03" }))).toEqual({
      score: 0.9,
      reason:
        'the same sort of act by the same, within 2 days: "Norva rejects Orlandish patrols", "Norva rejects Orlandish patrols"',
    });
  });

  test.each<[string, Partial<ToldEvent>]>([
    ["of another type", { type: "ACCUSE" }],
    ["by others", { initiators: ["actor:state:tessa"] }],
    ["against others", { targets: ["actor:state:tessa"] }],
    ["a month later", { start: "2024-04-02", end: "2024-04-02" }],
    ["denied", { polarity: "NEGATED" }],
    ["without a date", { start: null, end: null }],
    ["some time in the year", { start: "2024-01-01", end: "2024-12-31" }],
    ["in wholly other words", { headline: "Norva dismisses Orlandish envoy" }],
  ])("surely two: %s", (_, change) => {
    expect(eventLikeness(told(), told({ id: "event:2", ...change }))).toBeNull();
  });

  test("an act of no known type is compared with nothing", () => {
    expect(eventLikenessKeys(told({ type: "OTHER" }))).toEqual([]);
  });
});
