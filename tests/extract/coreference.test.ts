/** Whom pronouns and descriptions mean: the words in square brackets, and the names that they lead to. */
import { describe, expect, test } from "@jest/globals";
import { BY_NOUN } from "../../src/extract/entities/told-by-noun.js";
import { extractText } from "./extract-text.js";

/** The names of the entities that have a mention which begins with the words in brackets. */
async function meaning(marked: string): Promise<readonly string[]> {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const { entities } = await extractText(marked.replace(/[[\]]/g, ""));
  return (
    entities
      .filter(({ mentions }) => mentions.some((one) => one.start === start && one.end === end))
      // "The newspaper" that acts is somebody, though nobody whom the text names.
      .filter(({ mentions }) => !mentions.every(({ reason }) => reason.startsWith(BY_NOUN)))
      .map(({ name }) => name)
      .sort()
  );
}

const means = (name: string, texts: readonly string[]): void => {
  describe(name, () => {
    test.each(texts)("%s", async (text) => {
      expect(await meaning(text)).toEqual([name]);
    });
  });
};

const meansNobody = (what: string, texts: readonly string[]): void => {
  describe(what, () => {
    test.each(texts)("%s", async (text) => {
      expect(await meaning(text)).toEqual([]);
    });
  });
};

describe("he and she, by gender, grammar and foreground", () => {
  means("Astrid Vollan", [
    "Astrid Vollan arrived on Monday. [She] rejected the plan.",
    "Astrid Vollan arrived on Monday. The press asked [her] about the plan.",
    "Astrid Vollan rejected the plan in [her] speech.",
    "Astrid Vollan met Henrik Moe. [She] rejected the plan.",
    "Henrik Moe met Astrid Vollan. [She] rejected the plan.",
    "Astrid Vollan said that [she] would resign.",
    "Astrid Vollan resigned. On Tuesday, [she] left the country.",
    "Astrid Vollan told Henrik Moe that [she] would resign.",
    "Ms Vollan and Mr Moe met. Astrid Vollan spoke first. [She] rejected the plan.",
    "Astrid Vollan, whom Henrik Moe had appointed, said [she] would stay.",
    "Prime Minister Astrid Vollan fell ill. Doctors examined [her] on Monday.",
    "Astrid Vollan blamed [herself].",
    "Astrid Vollan spoke for an hour. The room was full. [She] rejected the plan.",
  ]);
  means("Henrik Moe", [
    "Henrik Moe met Astrid Vollan. [He] rejected the plan.",
    "Astrid Vollan met Henrik Moe. [He] rejected the plan.",
    "Astrid Vollan criticised Henrik Moe and [his] party.",
    "Henrik Moe said [he] had signed the deal.",
    "Henrik Moe resigned. A spokeswoman said [he] was ill.",
    "Police arrested Henrik Moe. [He] denied the charge.",
    "Henrik Moe lost. Norway was stunned by [his] defeat.",
  ]);
  means("Kari Dahl", [
    "Spokeswoman Kari Dahl met Mr Moe. [She] rejected the plan.",
    "Mr Moe met Kari Dahl. He praised [her].",
  ]);
  means("Tove Roe", ["Tove Roe left. [Her] brother stayed.", "Tove Roe met a minister. [She] thanked him."]);
});

describe("cataphora", () => {
  means("Astrid Vollan", [
    "When [she] arrived, Astrid Vollan rejected the plan.",
    "In [her] speech on Monday, Astrid Vollan rejected the plan.",
    "Before [she] resigned, Astrid Vollan signed the deal.",
  ]);
});

describe("in and around quotations", () => {
  means("Henrik Moe", [
    'Henrik Moe resigned on Monday. "[He] lied to us," Jonas Berg said.',
    '"I will not resign," Henrik Moe said. [He] blamed the press.',
  ]);
  means("Jonas Berg", ['Henrik Moe resigned on Monday. "[I] warned him," Jonas Berg said.']);
});

describe("it, of bodies and states", () => {
  means("Norway", [
    "Norway rejected the plan. [It] demanded new talks.",
    "Norway said [it] would close the border.",
    "Norway closed [its] border.",
    "Norway withdrew [its] ambassador from Chile.",
    "Chile said Norway had closed [its] border.",
  ]);
  means("Fjord Union", [
    "The Fjord Union met on Monday. [It] rejected the plan.",
    "The Fjord Union said [it] would strike.",
    "The Fjord Union and [its] members went on strike.",
  ]);
  means("Vestland Courier", ["The Vestland Courier said on Monday that [it] would close."]);
  means("European Union", ["The European Union condemned the attack and suspended [its] aid."]);
});

describe("they, of several or of a body", () => {
  test.each([
    ["Astrid Vollan and Henrik Moe met on Monday. [They] signed the deal.", ["Astrid Vollan", "Henrik Moe"]],
    ["Norway and Chile held talks. [They] agreed to meet again.", ["Chile", "Norway"]],
    ["Norway and Chile recalled [their] envoys.", ["Chile", "Norway"]],
    ["Astrid Vollan met Henrik Moe in Bergen. [They] signed the deal.", ["Astrid Vollan", "Henrik Moe"]],
  ])("%s", async (text, names) => {
    expect(await meaning(text)).toEqual(names);
  });
  means("Protesters", ["Protesters blocked the bridge. [They] demanded higher wages."]);
});

describe("both sides are the two parties", () => {
  test.each([
    ["Norway and Chile held talks. [Both sides] rejected the plan.", ["Chile", "Norway"]],
    ["Norway held talks with Chile. [The two sides] rejected the plan.", ["Chile", "Norway"]],
    ["Norway and Chile signed a treaty. [The two countries] will cut tariffs.", ["Chile", "Norway"]],
    ["Norway and Chile signed a treaty. [Both countries] will cut tariffs.", ["Chile", "Norway"]],
    ["Astrid Vollan met Henrik Moe. [The two leaders] signed the deal.", ["Astrid Vollan", "Henrik Moe"]],
    ["Astrid Vollan and Henrik Moe met. [Both leaders] praised the deal.", ["Astrid Vollan", "Henrik Moe"]],
  ])("%s", async (text, names) => {
    expect(await meaning(text)).toEqual(names);
  });
});

describe("descriptions by kind", () => {
  means("Vestland Courier", [
    "The Vestland Courier published the letter. [The newspaper] did not name its source.",
    "The Vestland Courier closed. Readers mourned [the paper].",
  ]);
  means("Fjord Shipping Company", ["The Fjord Shipping Company lost money. [The company] sold two ships."]);
  means("Fjord Shipping Inc", ["Fjord Shipping Inc lost money. [The firm] sold two ships."]);
  means("Fjord Union", [
    "The Fjord Union met on Monday. [The organisation] rejected the plan.",
    "The Fjord Union met on Monday. [The union] rejected the plan.",
  ]);
  means("Norway", [
    "Norway rejected the plan. [The country] has no coal.",
    "Norway rejected the plan. [The government] gave no reason.",
  ]);
  means("Bergen", ["Police closed three roads in Bergen. Two buses burned in [the city]."]);
  means("Hezbollah", ["Hezbollah fired rockets on Monday. [The group] gave no reason."]);
  means("European Union", ["The European Union met on Monday. [This bloc] rejected the plan."]);
});

describe("descriptions by what somebody was called", () => {
  means("Astrid Vollan", [
    "Prime Minister Astrid Vollan arrived. [The prime minister] rejected the plan.",
    "President Astrid Vollan arrived. [The president] rejected the plan.",
    "Foreign Minister Astrid Vollan arrived. [The minister] rejected the plan.",
    "Astrid Vollan, the mayor of Bergen, resigned. [The mayor] gave no reason.",
    "Astrid Vollan is a lawyer. [The lawyer] rejected the plan.",
    "President Astrid Vollan arrived. [The leader] rejected the plan.",
    "Norwegian President Astrid Vollan arrived. [The Norwegian president] rejected the plan.",
    "Norwegian President Astrid Vollan arrived. [Norway's president] rejected the plan.",
    "Norwegian President Astrid Vollan met Chilean President Pablo Soto. [The Norwegian president] rejected the plan.",
    "Police arrested Astrid Vollan on Monday. [The suspect] denied the charge.",
  ]);
  means("Ministry of Fisheries", ["The Ministry of Fisheries closed the port. [The ministry] gave no reason."]);
  means(
    "Donald Trump",
    [
      "US President Donald Trump arrived on Monday. [The US president] rejected the plan.",
      "US President Donald Trump arrived on Monday. [Trump] rejected the plan.",
      "Donald Trump arrived on Monday. [President Trump] rejected the plan.",
    ].map((text) => text.replace("[President Trump]", "President [Trump]")),
  );
});

describe("abbreviations and shorter names", () => {
  means("Arctic Fishing Federation", [
    "The Arctic Fishing Federation (AFF) met. On Monday the [AFF] rejected the plan.",
    "The Arctic Fishing Federation (the AFF) met. On Monday the [AFF] rejected the plan.",
  ]);
  means("Arctic Command Council", ["The Arctic Command Council (ARCOM) met. Later [ARCOM] rejected the plan."]);
  means("Astrid Maria Vollan", ["Astrid Maria Vollan arrived. On Monday [Astrid Vollan] rejected the plan."]);
});

describe("two of one surname stay two", () => {
  test.each([
    ["Astrid Vollan met Henrik Vollan. Later [Mrs Vollan] resigned.", "Astrid Vollan"],
    ["Astrid Vollan met Henrik Vollan. Later [Mr Vollan] resigned.", "Henrik Vollan"],
    ["Astrid Vollan met Henrik Vollan. Later [Henrik Vollan] resigned.", "Henrik Vollan"],
    ["Astrid Vollan met Henrik Vollan. [He] resigned.", "Henrik Vollan"],
    ["Astrid Vollan met Henrik Vollan. [She] resigned.", "Astrid Vollan"],
  ])("%s → %s", async (text, name) => {
    expect(await meaning(text.replace(/\[(Mrs?) (\w+)\]/, "$1 [$2]"))).toEqual([name]);
  });

  test("as entities", async () => {
    const { entities } = await extractText("Astrid Vollan met Henrik Vollan. Astrid Vollan resigned.");
    expect(entities.filter(({ kind }) => kind === "PERSON").map(({ name }) => name)).toEqual([
      "Astrid Vollan",
      "Henrik Vollan",
    ]);
  });
});

describe("what means nobody whom the text names", () => {
  meansNobody("pleonastic it", [
    "Norway rejected the plan. [It] is clear that talks will fail.",
    "Norway rejected the plan. [It] was unclear whether talks would go on.",
    "Norway rejected the plan. [It] rained all day.",
    "Norway rejected the plan. [It] seems that talks will fail.",
    "Norway rejected the plan. [It] is expected that talks will fail.",
    "Norway rejected the plan. [It] was Monday.",
    "Norway rejected the plan. [It] was a long day.",
    "Norway made [it] hard to travel.",
  ]);
  meansNobody("it of a thing", [
    "Norway built a bridge. The bridge was old when [it] fell.",
    "Astrid Vollan bought a house. She sold [it] in May.",
  ]);
  test.each([
    ["Two men robbed a bank in Norway. [They] fled on foot.", "Norway"],
    ["The witnesses left Norway. [Their] names are secret.", "Norway"],
    ["Many people left Norway. [They] wanted work.", "Norway"],
    ["Henrik Moe arrived. [The two leaders] rejected the plan.", "Henrik Moe"],
    ["Norway, Chile and Peru met. [They] like Henrik Moe.", "Henrik Moe"],
    ["US President Donald Trump arrived. [The Chilean president] stayed away.", "Donald Trump"],
    ["Norwegian Foreign Minister Astrid Vollan arrived. [The Chilean foreign minister] stayed away.", "Astrid Vollan"],
    ["Prime Minister Astrid Vollan arrived. [The foreign minister] stayed away.", "Astrid Vollan"],
    ["Astrid Vollan met a lawyer. [The lawyer] stayed away.", "Astrid Vollan"],
    ["The Vestland Courier closed. A newspaper in Chile laughed. [The newspaper] gave no reason.", "Vestland Courier"],
  ])("%s: not %s", async (text, name) => {
    expect(await meaning(text)).not.toContain(name);
  });
  meansNobody("he or she of the other gender, or of somebody unnamed", [
    "Astrid Vollan left. [He] stayed.",
    "Henrik Moe left. [She] stayed.",
    "A woman waited for Henrik Moe. [She] carried a letter.",
    "Norway rejected the plan. [He] stayed.",
  ]);
  meansNobody("a description of another", [
    "Norway rejected the plan. [The newspaper] gave no reason.",
    "The Vestland Courier published the letter. [The company that printed it] closed.",
    "US President Donald Trump arrived. [The governor of Chile] stayed away.",
    "President Astrid Vollan arrived. [The former bishop] stayed away.",
  ]);
});

test("events take the one whom the pronoun means", async () => {
  const { events, entities } = await extractText("Norway and Chile held talks. Both sides rejected the plan.");
  const rejection = events.find(({ trigger }) => trigger === "rejected");
  expect(rejection?.initiators.map((index) => entities[index]!.name).sort()).toEqual(["Chile", "Norway"]);
});
