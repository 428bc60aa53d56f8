/** A corpus of sentences, each with the step in the life of an agreement that it tells: tests/extract/agreements. */
import { beforeAll, expect, test } from "@jest/globals";
import type { Extraction } from "../../src/extract/extraction.js";
import { stageOf } from "../../src/graphql/resolvers/agreement-life.js";
import { readRows, tellAll } from "./corpus.js";

const rows = readRows("agreements");
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const texts = rows.map(({ text }) => text);
  found = await tellAll(texts, stepsOf);
}, 120_000);

/** Of the acts that concern an agreement. */
function stepsOf({ events, entities }: Extraction): string[] {
  return events
    .filter((event) => [...event.targets, ...event.agreements].some((one) => entities[one]!.type === "AGREEMENT"))
    .flatMap((event) => {
      const stage = stageOf(event);
      return stage === null ? [] : [`${stage}${stage === "VIOLATED" || event.status === "DISPUTED" ? "?" : ""}`];
    });
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
  expect(new Set(rows.map(({ told }) => told.join(" ;; ") || "none"))).toEqual(new Set([...stages, "none"]));
});

test.each(rows.map((row) => [row.text, row.told] as const))("%s", (text, steps) => {
  expect(found.get(text)).toEqual(steps);
});
