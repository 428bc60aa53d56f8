/** Actors without a name: groups behind numbers, institutions in the plural, governments by their head, the dead by number. */
import { describe, expect, test } from "@jest/globals";
import { listedIn } from "../extract/extract-text.js";
import { find, namesIn } from "./find-text.js";

describe("groups", () => {
  test.each([
    ["Hundreds of bakers offered bread.", "Bakers"],
    ["Thousands of gardeners blocked the road.", "Gardeners"],
    ["Several municipalities sued the state.", "Municipalities"],
    ["The law alarmed private schools.", "Private schools"],
    ["The envoy met the families of the sailors.", "Families of the sailors"],
    ["Parties to the dispute rejected the treaty.", "Parties to the dispute"],
    ["On Friday morning dockers blocked the port.", "Dockers"],
    ["The storm killed 40 or more.", "40 or more"],
    ["His family left the town.", "Family"],
    ["The ferry's management rejected the charge.", "Ferry's management"],
    ["Masked Norwegians attacked the shop.", "Masked Norwegians"],
  ])("%s", async (text, name) => {
    expect(await namesIn(text)).toContain(`ACTOR GROUP ${name}`);
  });

  test.each(["Family matters.", "The road had 40 holes.", "He wrote about family and faith."])(
    "none: %s",
    async (text) => {
      expect(await namesIn(text)).toEqual([]);
    },
  );
});

describe("bodies", () => {
  test.each([
    ["Kari Solberg resigned. The Solberg government fell.", "ACTOR GOVERNMENT_BODY Solberg government"],
    ["Kari Solberg lost the vote. Solberg's cabinet fell.", "ACTOR GOVERNMENT_BODY Solberg cabinet"],
    ["The regional council of Lombardy met.", "ACTOR GOVERNMENT_BODY regional council of Lombardy"],
    ["A US Senate panel rejected the plan.", "ACTOR GOVERNMENT_BODY US Senate panel"],
    ["The Norwegian mayor's office denied the report.", "ACTOR GOVERNMENT_BODY Norwegian mayor's office"],
    ["Rival armed groups shelled the port.", "ACTOR ARMED_GROUP Rival armed groups"],
  ])("%s", async (text, expected) => {
    const found = (await namesIn(text)).map((one) => one.replace("Kari Solberg ", "Solberg "));
    expect(found).toContain(expected);
  });
});

describe("persons", () => {
  test.each([
    ["Prices rose, according to an official in Bergen.", "Official in Bergen"],
    ["A detective for the harbour office questioned her.", "Detective for the harbour office"],
  ])("%s", async (text, name) => {
    expect(await listedIn(text)).toContain(name);
  });
});

describe("told again", () => {
  test.each([
    ["A research team counted seals. The scientists counted boats.", "Research team"],
    ["Norwegian demonstrators blocked the road. The protesters burned tyres.", "Norwegian demonstrators"],
    ["The Fjord chess team won. The entire team wept.", "Fjord chess team"],
    ["Nine fishermen were rescued. The people wept.", "Fishermen"],
  ])("%s", async (text, name) => {
    const groups = (await find(text)).entities.filter(({ kind }) => kind === "GROUP");
    expect(groups.map((one) => one.name)).toEqual([name]);
  });

  test("another group is another", async () => {
    const { entities } = await find("Norwegian nurses went on strike. The Danish nurses worked.");
    expect(entities.filter(({ kind }) => kind === "GROUP").length).toBe(2);
  });
});

test("whom politics is about is listed, though they do nothing", async () => {
  expect(await listedIn("Norway praised the courage of the Chilean people.")).toContain("Chilean people");
  expect(await listedIn("It was a novel about bakers and their ovens.")).toEqual([]);
});
