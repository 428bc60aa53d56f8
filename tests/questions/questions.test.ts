/** The questions that the API must answer (DESIGN.md §6), over the seed articles, on both stores alike. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { packageFile } from "../../src/config.js";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { data, type Json } from "../graphql/ask.js";
import { ingestFiles } from "../ingest/ingest-files.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";

interface Question {
  readonly name: string;
  readonly question: string;
  readonly query: string;
}
type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Json>;
const script = (await import(packageFile("scripts", "questions.mjs"))) as {
  readonly readQuestions: () => readonly Question[];
  readonly answerOf: (question: Question, ask: Ask) => Promise<{ variables: object; data: Json }>;
};
const questions = script.readQuestions();

test("there are the twenty", () => {
  expect(questions.map(({ name }) => Number(name.slice(0, 2)))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

describe.each(storesUnderTest())("over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await under.open();
    await ingestFiles(store, [packageFile("seed")]);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test.each(questions.map((question) => [question.question, question] as const))("%s", async (_words, question) => {
    const expected: unknown = JSON.parse(
      readFileSync(packageFile("tests", "questions", `${question.name}.answer.json`), "utf8"),
    );
    expect(await script.answerOf(question, (query, variables) => data(api, query, variables))).toEqual(expected);
  });
});
