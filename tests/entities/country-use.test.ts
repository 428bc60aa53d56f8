/** The name of a country is the state that acts or the land where things are, by the words that it hangs on. */
import { describe, expect, test } from "@jest/globals";
import { listedIn } from "../extract/extract-text.js";
import { find } from "./find-text.js";

const countryIn = async (text: string, name: string): Promise<string[]> =>
  (await find(text)).entities
    .filter((one) => one.name === name && one.mentions.some(({ form }) => form === "NAME"))
    .map(({ type, kind }) => `${type} ${kind}`);

describe("the land", () => {
  test.each([
    ["The painters entered Norway on Friday.", "Norway"],
    ["The volunteers will rebuild Chile after the quake.", "Chile"],
    ["The ministers want a democratic Sudan.", "Sudan"],
    ["The book describes the future of Peru.", "Peru"],
    ["Traders opened a conference on Kenya.", "Kenya"],
    ["The coast of Chile was hit by a storm.", "Chile"],
    ["Catholics from Kenya sang for hours.", "Kenya"],
    ["Peru's border was closed by a flood.", "Peru"],
    ["Smoke drifted into Norway.", "Norway"],
    ["Three universities of Norway published the study.", "Norway"],
  ])("%s", async (text, name) => {
    expect(await countryIn(text, name)).toEqual(["PLACE COUNTRY"]);
  });
});

describe("the state", () => {
  test.each([
    ["The islanders declared independence from Norway.", "Norway"],
    ["The minister recalled the ambassador from Chile.", "Chile"],
    ["The bank opposed the sanctions on Sudan.", "Sudan"],
    ["The rebels planned an attack against Kenya.", "Kenya"],
    ["Norway is ready to talk.", "Norway"],
    ["Progress was seen in Norway's response to the floods.", "Norway"],
    ["The silver medal went to Norway.", "Norway"],
    ["Talks with Peru failed.", "Peru"],
  ])("%s", async (text, name) => {
    expect(await countryIn(text, name)).toEqual(["ACTOR STATE"]);
  });
});

test("what leaves it open is what the article says plainly elsewhere", async () => {
  const land = "Storms raged in Norway. Norway is mountainous.";
  expect(await countryIn(land, "Norway")).toEqual(["PLACE COUNTRY"]);
  const state = "Norway rejected the offer. Norway is mountainous.";
  expect(await countryIn(state, "Norway")).toEqual(["ACTOR STATE"]);
});

describe("a state that only qualifies somebody is listed for no sake of its own", () => {
  test.each([
    "Norwegian Prime Minister Kari Dahl met Ana Roe.",
    "US President Ana Roe met Kari Dahl.",
    "Kari Dahl, a former United States senator, met Ana Roe.",
  ])("%s", async (text) => {
    expect((await listedIn(text)).filter((name) => /^(?:Norway|United States)$/.test(name))).toEqual([]);
  });

  test("but where what is its own acts or is acted upon", async () => {
    expect(await listedIn("Finland rejected Norwegian patrols.")).toEqual(["Finland", "Norway"]);
  });
});
