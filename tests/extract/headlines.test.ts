/** A corpus of sentences, each with the headlines of its acts: tests/extract/headlines. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { extract } from "../../src/extract/extract.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { openLanguage } from "../../src/language/open.js";

interface Row {
  readonly file: string;
  readonly sentence: string;
  readonly headlines: readonly string[];
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "headlines");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
const rows = files.flatMap((file): Row[] =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [sentence, told] = line.split(" => ") as [string, string];
      return { file, sentence, headlines: told === "none" ? [] : told.split(" ;; ") };
    }),
);
const found = new Map<string, string[]>();

beforeAll(async () => {
  const knowledge = loadKnowledge();
  const language = await openLanguage({ workers: 1 });
  const documents = await language.read(rows.map(({ sentence }) => sentence));
  await language.close();
  rows.forEach(({ sentence: text }, index) => {
    const article = { sourceId: "a", title: "", outlet: null, author: null, url: null, published: null, text };
    found.set(
      text,
      extract(article, documents[index]!, knowledge).events.map(({ headline }) => headline),
    );
  });
}, 120_000);

test("the tables hold at least 60 sentences, and no headline of more than eight words", () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  for (const headline of [...found.values()].flat()) expect(headline.split(" ").length).toBeLessThanOrEqual(8);
});

describe.each(files)("%s", (file) => {
  test.each(rows.filter((row) => row.file === file).map((row) => [row.sentence, row.headlines] as const))(
    "%s",
    (sentence, headlines) => {
      expect(found.get(sentence)).toEqual(headlines);
    },
  );
});
