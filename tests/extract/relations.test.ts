/** A corpus of texts, each with what it says of the order and the causes of its acts: tests/extract/relations. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Extraction } from "../../src/extract/extraction.js";
import { readRows, tellAll } from "./corpus.js";

const rows = readRows("relations");
const files = [...new Set(rows.map(({ file }) => file))];
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const texts = rows.map(({ text }) => text);
  found = await tellAll(texts, toldBy);
}, 120_000);

const toldBy = ({ events, relations }: Extraction): string[] =>
  relations.map(({ kind, from, to, cue }) => `${events[from]!.trigger} ${kind} ${events[to]!.trigger} [${cue}]`);

test("the tables hold at least 80 texts, 30 of which say nothing of an order", () => {
  expect(rows.length).toBeGreaterThanOrEqual(80);
  expect(rows.filter(({ told }) => told.length === 0).length).toBeGreaterThanOrEqual(30);
});

describe.each(files)("%s", (file) => {
  test.each(rows.filter((row) => row.file === file).map((row) => [row.text, row.told] as const))(
    "%s",
    (text, relations) => {
      expect(found.get(text)).toEqual(relations);
    },
  );
});
