/** A corpus of sentences, each with the headlines of its acts: tests/extract/headlines. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readRows, tellAll } from "./corpus.js";

const rows = readRows("headlines");
const files = [...new Set(rows.map(({ file }) => file))];
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const texts = rows.map(({ text }) => text);
  found = await tellAll(texts, ({ events }) => events.map(({ headline }) => headline));
}, 120_000);

test("the tables hold at least 60 sentences, and no headline of more than eight words", () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  for (const headline of [...found.values()].flat()) expect(headline.split(" ").length).toBeLessThanOrEqual(8);
});

describe.each(files)("%s", (file) => {
  test.each(rows.filter((row) => row.file === file).map((row) => [row.text, row.told] as const))(
    "%s",
    (sentence, headlines) => {
      expect(found.get(sentence)).toEqual(headlines);
    },
  );
});
