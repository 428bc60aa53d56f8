import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { packageFile } from "../src/config.js";
import { ERROR_CODES } from "../src/errors.js";
import { createApi, type Api } from "../src/graphql/api.js";
import type { GraphStore } from "../src/store/graph-store.js";
import { ask } from "./graphql/ask.js";
import { namesakes } from "./graphql/deltas.js";
import { filledStore } from "./graphql/filled-store.js";
import { ARTICLES } from "./store/deltas.js";
import { grafeo } from "./store/stores.js";

/** Codes that graphql-js and yoga give. */
const OF_GRAPHQL = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"];

/** The rows of a table below a heading, cell by cell. */
function rowsBelow(heading: string): string[][] {
  const section = readFileSync(packageFile("docs", "errors.md"), "utf8")
    .split(`## ${heading}\n`)[1]!
    .split("\n## ")[0]!;
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => row.split(" | ").map((cell) => cell.replace(/^\| |\s*\|$/g, "").trim()));
}

const code = (cell: string): string => cell.replace(/^(`+) ?(.*?) ?\1$/, "$2");

describe("docs/errors.md", () => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(grafeo, [...ARTICLES, namesakes]);
    api = createApi({ store, token: "right" });
  });
  afterAll(() => store.close());

  test("has each code once, and no other", () => {
    expect(rowsBelow("Codes").map(([name]) => code(name!))).toEqual([...ERROR_CODES, ...OF_GRAPHQL]);
  });

  test.each(rowsBelow("Examples").map((cells) => cells.map(code)))("%s", async (query, name, argument, sentence) => {
    const { errors } = await ask(api, query);
    expect(errors).toHaveLength(1);
    const { message, extensions } = errors[0]!;
    expect([message, extensions["code"], extensions["argument"] ?? ""]).toEqual([sentence, name, argument]);
  });
});
