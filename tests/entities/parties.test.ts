/** Who is a party to which agreement. */
import { describe, expect, test } from "@jest/globals";
import { extractText } from "../extract/extract-text.js";

async function partiesIn(text: string): Promise<readonly string[]> {
  const { entities, parties } = await extractText(text);
  return [
    ...new Set(parties.map(({ member, agreement }) => `${entities[member]!.name}: ${entities[agreement]!.name}`)),
  ].sort();
}

describe("the parties of an agreement", () => {
  test.each([
    ["Norway and Sweden signed the Bergen Fisheries Treaty.", "Bergen Fisheries Treaty"],
    ["Norway, together with Sweden, has ratified the Bergen Fisheries Treaty.", "Bergen Fisheries Treaty"],
    ["The fisheries agreement between Norway and Sweden runs out in May.", "Fisheries agreement"],
    ["The Norway–Sweden fisheries agreement runs out in May.", "Norway–Sweden fisheries agreement"],
    ["Norway's fisheries agreement with Sweden runs out in May.", "Norway's fisheries agreement"],
  ])("%s", async (text, agreement) => {
    const found = await partiesIn(text);
    expect(found.filter((one) => one.startsWith("Norway: "))).not.toEqual([]);
    expect(found.every((one) => one.toLowerCase().includes(agreement.toLowerCase().split(" ").at(-2)!))).toBe(true);
  });

  test.each([
    "Norway refused to sign the Bergen Fisheries Treaty.",
    "Norway did not sign the Bergen Fisheries Treaty.",
    "Norway may sign the Bergen Fisheries Treaty.",
    "Norway criticised the Bergen Fisheries Treaty.",
  ])("nobody: %s", async (text) => {
    expect(await partiesIn(text)).toEqual([]);
  });

  test("both, each by its own name", async () => {
    expect(await partiesIn("The fisheries agreement between Norway and Sweden runs out in May.")).toEqual([
      "Norway: Fisheries agreement",
      "Sweden: Fisheries agreement",
    ]);
  });
});
