/** A corpus of texts, each with what it says of the order and the causes of its acts: tests/extract/relations. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { extract } from "../../src/extract/extract.js";
import type { Extraction } from "../../src/extract/extraction.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { openLanguage } from "../../src/language/open.js";

interface Row {
  readonly file: string;
  readonly text: string;
  readonly relations: readonly string[];
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "relations");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
const rows = files.flatMap((file): Row[] =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [text, told] = line.split(" => ") as [string, string];
      return { file, text, relations: told === "none" ? [] : told.split(" ;; ") };
    }),
);
const found = new Map<string, string[]>();

beforeAll(async () => {
  const knowledge = loadKnowledge();
  const language = await openLanguage({ workers: 1 });
  const documents = await language.read(rows.map(({ text }) => text));
  await language.close();
  rows.forEach(({ text }, index) => {
    const article = { sourceId: "a", title: "", outlet: null, author: null, url: null, published: null, text };
    found.set(text, toldBy(extract(article, documents[index]!, knowledge)));
  });
}, 120_000);

const toldBy = ({ events, relations }: Extraction): string[] =>
  relations.map(({ kind, from, to, cue }) => `${events[from]!.trigger} ${kind} ${events[to]!.trigger} [${cue}]`);

test("the tables hold at least 80 texts, 30 of which say nothing of an order", () => {
  expect(rows.length).toBeGreaterThanOrEqual(80);
  expect(rows.filter(({ relations }) => relations.length === 0).length).toBeGreaterThanOrEqual(30);
});

describe.each(files)("%s", (file) => {
  test.each(rows.filter((row) => row.file === file).map((row) => [row.text, row.relations] as const))(
    "%s",
    (text, relations) => {
      expect(found.get(text)).toEqual(relations);
    },
  );
});
