/** Agreements by common nouns: which are one, which is told again, and which words of every text are none. */
import { describe, expect, test } from "@jest/globals";
import { find } from "./find-text.js";

const agreementsIn = async (text: string): Promise<string[]> =>
  (await find(text)).entities.filter(({ type }) => type === "AGREEMENT").map(({ kind, name }) => `${kind} ${name}`);

const named = "Norway signed the Bergen Fisheries Treaty.";

describe("told again", () => {
  test.each([
    `${named} Under the new accord, cod is free.`,
    `${named} Chile rejected the text.`,
    `${named} Chile denounced the deal.`,
    "Norway and Chile signed a pact. It is called the Bergen Fisheries Treaty.",
    "Norway quit the Bergen Fisheries Treaty (BFT), a wider trade deal.",
  ])("%s", async (text) => {
    expect(await agreementsIn(text)).toEqual(["TREATY Bergen Fisheries Treaty"]);
  });

  test("with or without whose it is", async () => {
    const text = "Chile rejected President Dahl's travel ban. The court lifted his travel ban.";
    expect(await agreementsIn(text)).toEqual(["LAW Travel ban"]);
  });
});

describe("another one", () => {
  test.each([
    [`${named} Norway signed a deal on whaling.`, "OTHER Deal"],
    [`${named} Chile signed a separate roadmap.`, "PEACE_PLAN Separate roadmap"],
    [`${named} The truce in Sudan held.`, "CEASEFIRE Truce"],
  ])("%s", async (text, expected) => {
    expect(await agreementsIn(text)).toContain(expected);
  });
});

describe("proposed or told without a name", () => {
  test.each([
    ["The rebels agreed to a cessation of hostilities in Sudan.", "CEASEFIRE Cessation of hostilities"],
    ["The rebels signed an agreement for a cessation of hostilities.", "CEASEFIRE Cessation of hostilities"],
    ["The president annulled the declaration.", "STATEMENT Declaration"],
    ["The envoy presented his plan. Chile vetoed his plan.", "PEACE_PLAN Plan"],
    ["Norway submitted a resolution to the council.", "LAW Resolution"],
  ])("%s", async (text, expected) => {
    expect(await agreementsIn(text)).toEqual([expected]);
  });
});

describe("none", () => {
  test.each([
    "The firm never received a special deal.",
    "The work goes on toward a political settlement.",
    "A close personal partnership grew out of it.",
    "Fighters were on ceasefire.",
    "Chile rejected the text.",
    "The Oslo chapter of the club met.",
    "The magazine article was wrong.",
  ])("%s", async (text) => {
    expect(await agreementsIn(text)).toEqual([]);
  });
});

describe("each text of law", () => {
  test.each([
    ["Chile cited UN Security Council Resolutions 9901 and 9902.", ["Resolution 9901", "Resolution 9902"]],
    ["The aid breaks Article 99 of the Bergen Fisheries Treaty.", ["Article 99", "Bergen Fisheries Treaty"]],
  ])("%s", async (text, names) => {
    const found = (await agreementsIn(text)).map((one) => one.replace(/^[A-Z]+ (?:UN Security Council )?/, ""));
    expect(found).toEqual(names);
  });
});
