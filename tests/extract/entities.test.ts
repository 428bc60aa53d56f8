/** Entities by corpus: one expected value, many phrases, and what must not be found. */
import { describe, expect, test } from "@jest/globals";
import type { Entity } from "../../src/extract/extraction.js";
import { extractText } from "./extract-text.js";

const entitiesOf = async (text: string): Promise<readonly Entity[]> => (await extractText(text)).entities;
const brief = (entities: readonly Entity[]): string[] =>
  entities.map(({ name, type, kind }) => `${type} ${kind} ${name}`);

describe("a country acts, or is where something happens", () => {
  test.each([
    ["Norway closed its border.", "ACTOR STATE Norway"],
    ["The deal was blocked by Norway.", "ACTOR STATE Norway"],
    ["Oslo rejected the plan.", "ACTOR STATE Norway"],
    ["Norwegian jets bombed the port.", "ACTOR STATE Norway"],
    ["Talks between Norway and Chile ended.", "ACTOR STATE Norway"],
    ["The Norwegian government resigned.", "ACTOR STATE Norway"],
    ["Police arrested two men in Norway.", "PLACE COUNTRY Norway"],
    ["Police arrested two men in northern Norway.", "PLACE REGION Northern Norway"],
    ["Police arrested two men in Oslo.", "PLACE CITY Oslo"],
    ["The minister flew to Norway.", "PLACE COUNTRY Norway"],
    ["The ship sank near Bergen, Norway.", "PLACE COUNTRY Norway"],
  ])("%s → %s", async (text, expected) => {
    expect(brief(await entitiesOf(text))).toContain(expected);
  });

  test("the same name under each type that it plays", async () => {
    const found = brief(await entitiesOf("Norway rejected the plan. Police arrested two men in Norway."));
    expect(found).toEqual(expect.arrayContaining(["ACTOR STATE Norway", "PLACE COUNTRY Norway"]));
  });
});

describe("persons", () => {
  test.each([
    "Foreign Minister Astrid Vollan met the press.",
    "Norwegian Foreign Minister Astrid Vollan met the press.",
    "Astrid Vollan met the envoy.",
    "The envoy met Astrid Vollan.",
  ])("%s", async (text) => {
    expect(brief(await entitiesOf(text))).toContain("ACTOR PERSON Astrid Vollan");
  });

  test("surname and full name are one person", async () => {
    const found = await entitiesOf("Astrid Vollan rejected the plan. On Monday Vollan left Oslo.");
    const person = found.filter(({ kind }) => kind === "PERSON");
    expect(person.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([["Astrid Vollan", "Vollan"]]);
  });

  test("a title tells the role in the state or body before it", async () => {
    const { roles, entities } = await extractText("Norwegian Foreign Minister Astrid Vollan met Emmanuel Macron.");
    expect(roles.map(({ person, actor, title }) => [entities[person]!.name, entities[actor]!.name, title])).toEqual([
      ["Astrid Vollan", "Norway", "Foreign Minister"],
    ]);
  });
});

describe("bodies, groups, agreements, places", () => {
  test.each([
    ["The European Commission fined the firm.", "ACTOR INTERGOVERNMENTAL European Commission"],
    ["Brussels fined the firm.", "ACTOR INTERGOVERNMENTAL European Union"],
    ["The Israeli army left the village.", "ACTOR MILITARY Israel Defense Forces"],
    ["Bergen prosecutors opened an inquiry.", "ACTOR GOVERNMENT_BODY Bergen prosecutors"],
    ["Protesters blocked the bridge.", "ACTOR GROUP Protesters"],
    ["Norway signed the Bergen Fishing Accord.", "AGREEMENT TREATY Bergen Fishing Accord"],
    ["Norway rejected the ceasefire.", "AGREEMENT CEASEFIRE Ceasefire"],
    ["The boat sank on Lake Mjosa.", "PLACE NATURAL Lake Mjosa"],
    ["Police searched Fornebu Airport.", "PLACE FACILITY Fornebu Airport"],
    ["The Vestland Courier reported the deal.", "ACTOR MEDIA Vestland Courier"],
  ])("%s → %s", async (text, expected) => {
    expect(brief(await entitiesOf(text))).toContain(expected);
  });

  test("an abbreviation in brackets is the name before it", async () => {
    const found = await entitiesOf("The Arctic Fishing Federation (AFF) rejected the plan. The AFF met on Monday.");
    expect(brief(found)).toEqual(["ACTOR ORGANIZATION Arctic Fishing Federation"]);
  });

  test("the last word of a longer name means its bearer", async () => {
    const found = await entitiesOf("The European Commission met on Monday. The Commission rejected the plan.");
    expect(brief(found)).toEqual(["ACTOR INTERGOVERNMENTAL European Commission"]);
  });
});

test("every mention is an exact piece of the text, and says why it means the entity", async () => {
  const text = "Erdoğan met the Norwegian Foreign Minister, Astrid Vollan, in Tromsø. She rejected “the plan”.";
  for (const { mentions } of await entitiesOf(text))
    for (const mention of mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.reason).not.toBe("");
    }
});

describe("nothing", () => {
  test.each(["It rained on Monday.", "The weather was cold in May.", "Prices rose by two per cent."])(
    "%s",
    async (text) => {
      expect(brief(await entitiesOf(text))).toEqual([]);
    },
  );

  test("a town's name that is a surname or a common word is no town", async () => {
    expect(brief(await entitiesOf("Police questioned Ms Bath about the split."))).not.toContain("PLACE CITY Bath");
  });
});
