/** "The Syrian president" is whoever held the office on the day that is told; two people with one surname don't melt. */
import { describe, expect, test } from "@jest/globals";
import { extractText } from "./extract-text.js";

/** Known ids of the persons whom a text mentions, or their names where they are not known. */
async function personsIn(text: string, published: string | null): Promise<string[]> {
  const { entities } = await extractText(text, published);
  return entities
    .filter(({ kind }) => kind === "PERSON")
    .map(({ knownId, name }) => knownId?.replace("actor:person:", "") ?? name);
}

describe("an office stands for its holder on the day", () => {
  test.each([
    ["The Syrian president met the envoy.", "2024-05-06", "bashar-al-assad"],
    ["The Syrian president met the envoy.", "2025-05-06", "ahmad-al-sharaa"],
    ["Syria's president rejected the plan.", "2025-05-06", "ahmad-al-sharaa"],
    ["The president of Syria rejected the plan.", "2012-05-06", "bashar-al-assad"],
    ["The German chancellor criticised the deal.", "2014-07-01", "angela-merkel"],
    ["The US secretary of state visited Egypt.", "2014-07-01", "john-kerry"],
    ["Britain's foreign secretary resigned.", "2018-07-09", "jeremy-hunt"],
    ["The NATO chief met the minister.", "2023-02-01", "jens-stoltenberg"],
    ["The North Korean leader ordered a launch.", "2006-07-05", "kim-jong-il"],
    ["In March 2003 the US president ordered the invasion.", "2015-03-20", "george-w-bush"],
  ])("%s (%s)", async (text, published, person) => {
    expect(await personsIn(text, published)).toContain(person);
  });

  test("and the reason says since when", async () => {
    const { entities } = await extractText("The French president met the envoy.", "2010-02-03");
    expect(entities.find(({ kind }) => kind === "PERSON")?.mentions[0]?.reason).toBe(
      '"president" of France on 2010-02-03: in office since 2007-05-16 until 2012-05-15',
    );
  });

  test("and it is told as a role of the state", async () => {
    const { entities, roles } = await extractText("The French president met the envoy.", "2010-02-03");
    expect(roles.map(({ person, actor, title }) => [entities[person]!.name, entities[actor]!.name, title])).toEqual([
      ["Nicolas Sarkozy", "France", "president"],
    ]);
  });
});

describe("nobody is put in an office", () => {
  test.each([
    ["of another time", "The former French president met the envoy.", "2010-02-03"],
    ["that is only aimed at", "She was elected president of Chile.", "2012-02-03"],
    ["of many", "A French president may dissolve it.", "2010-02-03"],
    ["when the article has no date", "The French president met the envoy.", null],
    ["that somebody else is named in", "French President Ana Roe met the envoy.", "2010-02-03"],
    ["that somebody else is named in behind it", "The French president, Ana Roe, met the envoy.", "2010-02-03"],
  ])("%s: %s", async (_, text, published) => {
    const persons = await personsIn(text, published);
    for (const known of ["nicolas-sarkozy", "sebastian-pinera"]) expect(persons).not.toContain(known);
  });
});

describe("a surname that several bear", () => {
  test.each([
    ["is whoever is named in full", "George H. W. Bush spoke. Later Bush left Oslo.", "2005-01-10", "george-h-w-bush"],
    ["is whoever alone is in office", "Bush left Oslo.", "1990-08-02", "george-h-w-bush"],
    ["is whoever alone is in office on another day", "Bush left Oslo.", "2006-08-02", "george-w-bush"],
    ["is the holder of the office beside it", "Prime Minister Sharif left Oslo.", "2015-08-02", "nawaz-sharif"],
    ["is somebody of that name otherwise", "Bush left Oslo.", "2024-08-02", "Bush"],
  ])("%s: %s (%s)", async (_, text, published, person) => {
    expect(await personsIn(text, published)).toEqual([person]);
  });
});
