/** Whom "we" and "I" mean. */
import { describe, expect, test } from "@jest/globals";
import type { Article } from "../../src/model/article.js";
import { extractText, listedIn, plainEvents } from "./extract-text.js";

const initiatorsIn = async (text: string, about: Partial<Article> = {}): Promise<readonly (readonly string[])[]> =>
  plainEvents(await extractText(text, "2026-01-14", about)).map(({ initiators }) => initiators);

describe("in a statement, the state or body that publishes it", () => {
  test.each([
    ["US State Department", "United States"],
    ["Delegation of the European Union to Chile", "European Union"],
    ["NATO", "NATO"],
  ])("%s", async (outlet, name) => {
    expect(await initiatorsIn("We condemn the Norwegian minister.", { outlet })).toEqual([[name]]);
  });

  test("but never a newspaper", async () => {
    expect(await initiatorsIn("We condemn the Norwegian minister.", { outlet: "The Fjord Post" })).not.toContainEqual([
      "The Fjord Post",
    ]);
  });
});

describe("in a quotation", () => {
  test.each([
    ["“We reject the offer,” said Norwegian Foreign Minister Kari Dahl.", "Norway"],
    ["“I reject the treaty,” said Norwegian Foreign Minister Kari Dahl.", "Kari Dahl"],
    ["“We reject the offer,” said Kari Dahl, a NATO spokeswoman.", "NATO"],
    ["“We reject the offer,” the Fjord Union said.", "Fjord Union"],
  ])("%s", async (text, name) => {
    expect(await initiatorsIn(text)).toContainEqual([name]);
  });
});

test("in an opinion, its author", async () => {
  const text = "Kari Dahl leads the Fjord Union. I reject the offer.";
  expect(await initiatorsIn(text, { author: "Kari Dahl" })).toContainEqual(["Kari Dahl"]);
});

describe("a command that publishes without naming itself", () => {
  const text = "The Northern Task Force struck the depot on Monday. We will strike the rebels again.";
  const outlet = "United States Central Command";

  test("speaks for the force that acts in the text", async () => {
    const initiators = await initiatorsIn(text, { outlet });
    expect(initiators.every((names) => names.join() === "Northern Task Force")).toBe(true);
  });

  test("is not listed", async () => {
    expect(await listedIn(text, { outlet })).not.toContain("United States Central Command");
  });
});

test("the one whom the title names says I", async () => {
  const about = { outlet: "US State Department", title: "Remarks by Secretary John Kerry on fishing" };
  const text = "I reject the Norwegian minister.";
  expect(await initiatorsIn(text, about)).toEqual([["John Kerry"]]);
  expect(await listedIn(text, about)).toContain("John Kerry");
});
