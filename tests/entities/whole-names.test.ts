/** Names that hold words which often stand between two, and towns and states of which there are several or none any more. */
import { describe, expect, test } from "@jest/globals";
import { extractText } from "../extract/extract-text.js";
import { find, namesIn } from "./find-text.js";

describe("one name", () => {
  test.each([
    ["The Lumbwe Growers' Cooperative sued the mill.", "ACTOR ORGANIZATION Lumbwe Growers' Cooperative"],
    ["The Fjord Campaign to Ban Trawls welcomed it.", "ACTOR ORGANIZATION Fjord Campaign to Ban Trawls"],
    ["Ss. Olav and Magnus University closed.", "ACTOR ORGANIZATION Ss. Olav and Magnus University"],
    ["The OSCE Chairperson-in-Office left.", "ACTOR GOVERNMENT_BODY OSCE Chairperson-in-Office"],
    ["He joined al-Qaeda in the Islamic Maghreb.", "ACTOR ARMED_GROUP al-Qaeda in the Islamic Maghreb"],
    ["Divers searched the Vardo tunnel.", "PLACE FACILITY Vardo tunnel"],
    ["They reached the Hosta valley.", "PLACE NATURAL Hosta valley"],
    ["Soviet tanks entered Prague.", "ACTOR STATE Soviet Union"],
    ["Yugoslavia condemned the invasion.", "ACTOR STATE Yugoslavia"],
    ["Turkish Cypriots rejected the plan.", "ACTOR GROUP Turkish Cypriots"],
    ["Muscovites built barricades.", "ACTOR GROUP Muscovites"],
    ["New Zealand condemned the raid.", "ACTOR STATE New Zealand"],
    ["New Delhi rejected the plan.", "ACTOR STATE India"],
    ["The Attorney General's Office charged two men.", "ACTOR GOVERNMENT_BODY Attorney General's Office"],
    ["They thanked the premier, Abdi Sheikh Dahl.", "ACTOR PERSON Abdi Sheikh Dahl"],
    ["The Crime and Fraud Commission charged two men.", "ACTOR GOVERNMENT_BODY Crime and Fraud Commission"],
    ["Oslo and Bergen Council rejected the plan.", "ACTOR GOVERNMENT_BODY Bergen Council"],
    ["The Fjord Hospital thanked the donors.", "ACTOR ORGANIZATION Fjord Hospital"],
    ["The Fjord Hospital reopened in May.", "PLACE FACILITY Fjord Hospital"],
  ])("%s", async (text, expected) => {
    expect(await namesIn(text)).toContain(expected);
  });

  test.each([
    ["Bishop Anton of the Russian Orthodox Church refused.", ["PERSON Anton", "ORGANIZATION Russian Orthodox Church"]],
    ["Vice Adm. Kari Dahl left.", ["PERSON Kari Dahl"]],
    ["Solvind Holdings sued. Solvind gave no reason.", ["ORGANIZATION Solvind Holdings"]],
  ])("cut where it ends: %s", async (text, expected) => {
    expect((await namesIn(text)).map((one) => one.replace(/^(?:ACTOR|PLACE) /, ""))).toEqual(expected);
  });

  test("a field is nobody's name", async () => {
    expect(await namesIn("She met the Minister for Foreign Affairs.")).not.toContain("ACTOR PERSON Foreign Affairs");
  });

  test("the Member States are not the States", async () => {
    expect(await namesIn("The Member States agreed.")).not.toContain("ACTOR STATE United States");
    expect(await namesIn("She flew to the States.")).toContain("PLACE COUNTRY United States");
  });
});

describe("a capital or country as the land", () => {
  test.each([
    ["Kari Dahl visited Nairobi on Monday.", "PLACE CITY Nairobi"],
    ["The ship sank off Oman.", "PLACE COUNTRY Oman"],
    ["Vienna, Austria - The agency closed its office.", "PLACE CITY Vienna"],
    ["Kenya's Kericho county was flooded.", "PLACE COUNTRY Kenya"],
  ])("%s", async (text, expected) => {
    expect(await namesIn(text)).toContain(expected);
  });

  test.each([
    ["Nairobi rejected the offer.", "ACTOR STATE Kenya"],
    ["Oman rejected the offer.", "ACTOR STATE Oman"],
    ["Kenya's army closed the road.", "ACTOR MILITARY Kenya Defence Forces"],
  ])("but as the state: %s", async (text, expected) => {
    expect((await namesIn(text)).map((one) => one.replace(/MILITARY .*/, "MILITARY"))).toContain(
      expected.replace(/MILITARY .*/, "MILITARY"),
    );
  });
});

describe("towns with one name", () => {
  const townOf = async (text: string, name: string): Promise<readonly (string | null)[]> =>
    (await find(text)).entities
      .filter((one) => one.type === "PLACE" && one.mentions.some((mention) => mention.text === name))
      .map(({ country }) => country);

  test.each([
    ["The envoys met in Geneva.", "Geneva", ["CH"]],
    ["In Russia the storm reached Naples in the north.", "Naples", ["IT"]],
    ["Israeli troops entered Saida near Quneitra in Syria.", "Saida", ["SY"]],
  ])("%s", async (text, name, countries) => {
    expect(await townOf(text, name)).toEqual(countries);
  });
});

describe("persons and bodies that only a noun tells", () => {
  const listed = async (text: string): Promise<string[]> =>
    (await extractText(text)).entities.map(({ kind, name }) => `${kind} ${name}`);

  test.each([
    ["Police arrested the driver.", "PERSON Driver"],
    ["The regulator fined Solvind Holdings on Monday.", "GOVERNMENT_BODY Regulator"],
  ])("act or are acted upon: %s", async (text, expected) => {
    expect(await listed(text)).toContain(expected);
  });

  test.each(["A driver is a person.", "He dreamt of the regulator."])("not otherwise: %s", async (text) => {
    expect(await listed(text)).toEqual([]);
  });
});
