/** A corpus of sentences, each with the step in the life of an agreement that it tells: tests/extract/agreements. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "@jest/globals";
import { extract } from "../../src/extract/extract.js";
import type { Extraction } from "../../src/extract/extraction.js";
import { stageOf } from "../../src/graphql/resolvers/agreement-life.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { openLanguage } from "../../src/language/open.js";

const FILE = join(dirname(fileURLToPath(import.meta.url)), "agreements", "steps.txt");
const rows = readFileSync(FILE, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" => ") as [string, string]);
const found = new Map<string, string>();

beforeAll(async () => {
  const knowledge = loadKnowledge();
  const language = await openLanguage({ workers: 1 });
  const documents = await language.read(rows.map(([sentence]) => sentence));
  await language.close();
  rows.forEach(([text], index) => {
    const article = { sourceId: "a", title: "", outlet: null, author: null, url: null, published: null, text };
    found.set(text, stepsOf(extract(article, documents[index]!, knowledge)));
  });
}, 120_000);

/** Of the acts that concern an agreement. */
function stepsOf({ events, entities }: Extraction): string {
  const stages = events
    .filter((event) => [...event.targets, ...event.agreements].some((one) => entities[one]!.type === "AGREEMENT"))
    .flatMap((event) => {
      const stage = stageOf(event);
      return stage === null ? [] : [`${stage}${stage === "VIOLATED" || event.status === "DISPUTED" ? "?" : ""}`];
    });
  return stages.join(" ;; ") || "none";
}

test("the table holds at least 40 sentences and every stage", () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  const stages = [
    "PROPOSED",
    "IN_TALKS",
    "AGREED",
    "SIGNED",
    "RATIFIED",
    "IN_FORCE",
    "SUSPENDED",
    "VIOLATED?",
    "ENDED",
  ];
  expect(new Set(rows.map(([, stage]) => stage))).toEqual(new Set([...stages, "none"]));
});

test.each(rows)("%s", (sentence, stage) => {
  expect(found.get(sentence)).toBe(stage);
});
