/** Places by common nouns beside an owner or name, whole names of places, and words that are no place. */
import { describe, expect, test } from "@jest/globals";
import { listedIn } from "../extract/extract-text.js";
import { namesIn } from "./find-text.js";

const placesIn = async (text: string): Promise<string[]> =>
  (await namesIn(text)).filter((one) => one.startsWith("PLACE")).map((one) => one.replace("PLACE ", ""));

describe("a noun of place beside its owner", () => {
  test.each([
    ["The ministers met at Google's headquarters.", "FACILITY Google's headquarters"],
    ["Nils Dahl was arrested at his school.", "FACILITY His school"],
    ["Trucks queued at the Norwegian border.", "OTHER Norwegian border"],
    ["Soldiers entered the Al Dahir hospital complex.", "FACILITY Al Dahir hospital complex"],
    ["Rain fell in the northern part of Norway.", "REGION Northern part of Norway"],
    ["Refugees fled from villages around Oslo.", "OTHER Villages around Oslo"],
    ["The rebels took dozens of villages.", "OTHER Villages"],
    ["Aid was sent to the neighbouring countries.", "REGION Neighbouring countries"],
  ])("%s", async (text, expected) => {
    expect(await placesIn(text)).toContain(expected);
  });

  test.each([
    "The school was praised.",
    "He likes villages.",
    "The hospital denied it.",
    "Her school of thought is old.",
  ])("none: %s", async (text) => {
    expect(await placesIn(text)).toEqual([]);
  });
});

describe("whole names", () => {
  test.each([
    ["Floods hit the Plains of Karafat.", "PLACE NATURAL Plains of Karafat"],
    ["Members of the Chess Society of Norway met.", "ACTOR ORGANIZATION Chess Society of Norway"],
    ["The Union of Bakers and Millers (UBM) met.", "ACTOR ORGANIZATION Union of Bakers and Millers"],
    ["The Bergen School District rejected the plan.", "ACTOR ORGANIZATION Bergen School District"],
    ["The leaders walked in the Lily Garden.", "PLACE FACILITY Lily Garden"],
    ["The cook lived aboard the cruise ship, Solvind.", "PLACE FACILITY Solvind"],
    ["NATO will decide at its Brussels summit.", "PLACE CITY Brussels"],
    ["The embassy closed; attacks against the West are feared.", "ACTOR GROUP West"],
  ])("%s", async (text, expected) => {
    expect(await namesIn(text)).toContain(expected);
  });
});

describe("nobody and nowhere", () => {
  test.each(["He read it on the Internet.", "She studied Islam in silence.", "They moved to the South."])(
    "%s",
    async (text) => {
      expect(await namesIn(text)).toEqual([]);
    },
  );

  test("the outlet itself", async () => {
    expect(await listedIn("Kari Dahl told The Fjord Post that she resigned.", { outlet: "The Fjord Post" })).toEqual([
      "Kari Dahl",
    ]);
  });
});
