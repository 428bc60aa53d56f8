/** One actor, place or body by several words: second names, surnames, bare nouns, people of a force. */
import { describe, expect, test } from "@jest/globals";
import { find } from "./find-text.js";

const formsOf = async (text: string, name: string): Promise<string[] | undefined> =>
  (await find(text)).entities
    .find((one) => one.name === name)
    ?.mentions.filter(({ form }) => form !== "PRONOUN")
    .map((one) => one.text);

describe("second names that the text gives", () => {
  test.each([
    ["Troops held Fort Halden, also called “Halden Rock”. Shells fell on Halden Rock.", "Fort Halden", 3],
    [
      "Sailors joined the Nordic Naval Command's (NORNAVCOM) exercise. NORNAVCOM praised them.",
      "Nordic Naval Command",
      3,
    ],
    ["Sailors joined the Northern Task Force (NTF) 70. NTF 70 left the port.", "Northern Task Force 70", 3],
    ["HMS Kestrel left the port. Kestrel joined the exercise.", "HMS Kestrel", 2],
    ["The Church of Fjordism sued him. Fjordism denied the charge.", "Church of Fjordism", 2],
    ["The Norwegian High Court of Appeal met. The High Court ruled on Monday.", "Norwegian High Court of Appeal", 2],
  ])("%s", async (text, name, count) => {
    expect((await formsOf(text, name))?.length).toBe(count);
  });
});

describe("a bare noun is the body that was told", () => {
  test.each([
    ["Norwegian troops shelled the town. The troops left on Monday.", "Norwegian Armed Forces", "The troops"],
    ["Police arrested the boy. The Bergen Police Department denied it.", "Bergen Police Department", "Police"],
    ["The Norwegian cabinet met. Ministers rejected the offer.", "Norwegian cabinet", "Ministers"],
    ["Hamas attacked. The army fought against Hamas and drove the enemy back.", "Hamas", "the enemy"],
    [
      "Hezbollah fighters attacked. The army fought enemy fighters and killed Hezbollah men.",
      "Hezbollah",
      "enemy fighters",
    ],
    ["NATO sent ships. Finland thanked our Norwegian allies.", "Norway", "our Norwegian allies"],
    ["US service members left the base.", "United States Armed Forces", "US service members"],
  ])("%s", async (text, name, form) => {
    expect(await formsOf(text, name)).toContain(form);
  });

  test("and nobody where none was", async () => {
    expect((await find("The enemy of progress is sloth.")).entities).toEqual([]);
  });
});

describe("a description beside a name", () => {
  test.each([
    ["According to the team's coach, Kari Dahl, the robot failed.", "Kari Dahl", "the team's coach"],
    ["Kari Dahl met Ana Roe, the US Trade Representative.", "Ana Roe", "US Trade Representative"],
  ])("%s", async (text, name, form) => {
    expect(await formsOf(text, name)).toContain(form);
  });
});

describe("spellings one letter apart", () => {
  test("are one in a long name", async () => {
    const { entities } = await find(
      "The Fjord Fishing Asociation met. The Fjord Fishing Association rejected the offer.",
    );
    expect(entities.length).toBe(1);
  });

  test("are two persons by a surname alone, and two laws by a number", async () => {
    const persons = await find("Dahl said no. Dahle said yes.");
    expect(persons.entities.length).toBe(2);
    const laws = await find("Norway cited Resolution 990 and Resolution 9901.");
    expect(laws.entities.filter(({ type }) => type === "AGREEMENT").length).toBe(2);
  });
});
