import { beforeAll, afterAll, describe, expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import { getIntrospectionQuery } from "graphql";
import { packageFile } from "../../src/config.js";
import { createApi, type Api } from "../../src/graphql/api.js";
import { EXAMPLES } from "../../src/graphql/examples.js";
import { LIMITS } from "../../src/graphql/limits.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { grafeo } from "../store/stores.js";
import { ask, refusal } from "./ask.js";
import { filledStore } from "./filled-store.js";

let store: GraphStore;
let api: Api;
beforeAll(async () => {
  store = await filledStore(grafeo, ARTICLES);
  api = createApi({ store });
});
afterAll(() => store.close());

async function costOf(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const { errors, extensions } = await ask(api, query, variables);
  if (errors.length > 0) throw new Error(errors[0]!.message);
  const { cost, limit } = extensions["cost"] as { cost: number; limit: number };
  expect(limit).toBe(100_000);
  return cost;
}

describe("What a query costs is said in its answer:", () => {
  test.each([
    ["one node", '{ actor(name: "Israel") { id name kind } }', 1],
    ["a page", "{ events(first: 10) { nodes { id headline type } } }", 11],
    ["a page of 20 where the query does not say", "{ events { nodes { id } } }", 21],
    ["a page read backward", "{ events(last: 7) { nodes { id } } }", 8],
    ["pages in pages", "{ events(first: 10) { nodes { claims(first: 3) { nodes { sentence { text } } } } } }", 81],
    ["lists without pages", "{ events(first: 10) { nodes { initiators { name } } } }", 61],
    [
      "what stands beside the rows is free",
      "{ events(first: 5) { nodes { id } totalCount pageInfo { endCursor } } }",
      6,
    ],
    ["nodes by their ids", '{ nodes(ids: ["actor:state:il", "actor:state:sy"]) { id } }', 2],
    ["a list that is no connection", '{ together(actor: "Israel", first: 4) { actor { name } } }', 8],
    [
      "fragments as if they stood there",
      "{ events(first: 10) { ...A } } fragment A on EventConnection { nodes { id } }",
      11,
    ],
    ["what is skipped is free", "{ stats { articles } events @skip(if: true) { nodes { id } } }", 1],
    ["introspection is free", getIntrospectionQuery(), 0],
    ["names of types are free", "{ __typename stats { __typename } }", 1],
  ])("%s", async (_title, query, cost) => {
    expect(await costOf(query)).toBe(cost);
  });

  test("a variable counts by its value, on every request", async () => {
    const query = "query ($n: Int = 3) { events(first: $n) { nodes { id } } }";
    expect(await costOf(query, { n: 50 })).toBe(51);
    expect(await costOf(query, { n: 5 })).toBe(6);
    expect(await costOf(query)).toBe(4);
    const deep =
      "query ($n: Int!) { events(first: $n) { nodes { claims(first: $n) { nodes { sentence { mentions { text } } } } } } }";
    expect(await costOf(deep, { n: 2 })).toBe(33);
    expect((await ask(api, deep, { n: 200 })).errors[0]!.extensions).toMatchObject({ code: "TOO_COMPLEX" });
  });

  test("a request that can't run is not weighed for the next one", async () => {
    const query = "query ($n: Int!, $ids: [ID!]!) { events(first: $n) { nodes { id } } nodes(ids: $ids) { id } }";
    expect((await ask(api, query, { n: 50 })).errors).toHaveLength(1);
    expect(await costOf(query, { n: 50, ids: [] })).toBe(51);
    expect(await costOf(query, { n: 50, ids: ["actor:state:il", "actor:state:sy"] })).toBe(53);
    expect(await costOf(query, { n: 50, ids: ["actor:state:ru"] })).toBe(52);
  });
});

describe("A query is refused that", () => {
  test("costs too much: the cost, the limit and what to lower", async () => {
    const query = `{ events(first: 200) { nodes { claims(first: 100) { nodes { sentence { mentions { text } } } } } } }`;
    expect(await refusal(api, query)).toEqual({
      message:
        "The query may read 140,401 nodes, which is its cost; the limit is 100,000. Lower `first` of `events` (200), `claims` (100), or ask for less below.",
      code: "TOO_COMPLEX",
      argument: "query",
      cost: 140_401,
      limit: 100_000,
    });
    expect(await ask(api, query)).toMatchObject({ extensions: { cost: { cost: 140_401, limit: 100_000 } } });
  });

  test("is too deep", async () => {
    const deep = `{ events(first: 1) { nodes ${"{ claims(first: 1) { nodes { event ".repeat(5)} { id } ${"} } }".repeat(5)} } }`;
    expect(await refusal(api, deep)).toEqual({
      message: "The query is 18 levels deep; at most 16 are read. Ask for deeper nodes by their ids.",
      code: "TOO_COMPLEX",
      argument: "query",
      found: 18,
      limit: 16,
    });
  });

  test("is as deep by fragments", async () => {
    const part = (index: number): string =>
      `fragment F${index} on Event { claims(first: 1) { nodes { event { ${index < 4 ? `...F${index + 1}` : "id"} } } } }`;
    const query = `{ events(first: 1) { nodes { ...F0 } } } ${[0, 1, 2, 3, 4].map(part).join(" ")}`;
    expect((await refusal(api, query)).message).toBe(
      "The query is 18 levels deep; at most 16 are read. Ask for deeper nodes by their ids.",
    );
  });

  test("asks for one thing under too many names", async () => {
    const query = `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, index) => `a${index}: stats { articles }`).join(" ")} }`;
    expect(await refusal(api, query)).toMatchObject({
      message: "The query gives 61 fields another name; at most 60 are read. Ask in several requests.",
      code: "TOO_COMPLEX",
      argument: "query",
    });
  });

  test("has too many words, or too many characters", async () => {
    expect(
      await refusal(api, `{ stats { ${"articles ".repeat(LIMITS.tokens / 2)} ${"x ".repeat(LIMITS.tokens / 2)} } }`),
    ).toEqual({
      message:
        "The query has 22015 characters; at most 20000 are read. Send long values as variables, or ask in several requests.",
      code: "TOO_COMPLEX",
      argument: "query",
      found: 22015,
      limit: 20000,
    });
    expect(await refusal(api, `{ stats { ${"a ".repeat(LIMITS.tokens)} } }`)).toEqual({
      message:
        "The query has more than 4000 words and signs (tokens), which are not read; ask for fewer fields, or in several requests.",
      code: "TOO_COMPLEX",
      argument: "query",
      limit: 4000,
    });
  });

  test("has too many directives", async () => {
    const query = `{ stats { articles ${"@include(if: true) ".repeat(51)} } }`;
    const { errors } = await ask(api, query);
    expect(errors.map(({ message }) => message)).toContain(
      "The query has 51 directives; at most 50 are read. Ask in several requests.",
    );
  });

  test("grows by fragments in fragments", async () => {
    const parts = Array.from(
      { length: 14 },
      (_, index) => `fragment F${index} on Stats { ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ stats { ...F0 } } ${parts.join(" ")} fragment F14 on Stats { articles }`;
    expect(await refusal(api, query)).toEqual({
      message:
        "The query selects more than 10,000 fields, fragments counted wherever they are spread; ask in several requests.",
      code: "TOO_COMPLEX",
      argument: "query",
    });
    expect((await ask(api, "{ stats { ...A } } fragment A on Stats { ...A }")).errors[0]!.message).toBe(
      'Cannot spread fragment "A" within itself.',
    );
  });

  test("can't run at all: its own fault is told, and not its cost", async () => {
    const { errors } = await ask(api, "query A($n: Int!) { events(first: $n) { nodes { id } } }", { n: "many" });
    expect(errors[0]!.message).toMatch(/^Variable "\$n" got invalid value "many"; Int cannot/);
    expect(errors[0]!.extensions).toEqual({ code: expect.any(String), argument: "$n" });
    const unknown = await api.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ stats { articles } }", operationName: "B" }),
    });
    expect(await unknown.json()).toMatchObject({
      errors: [{ message: "Could not determine what operation to execute." }],
    });
  });
});

describe("Within the limits are", () => {
  const folder = packageFile("tests", "questions");
  const questions = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  const saved = packageFile("examples", "saved-queries");
  const ours = [
    ...EXAMPLES.map(({ question, query }) => [question, query] as const),
    ...questions.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")] as const),
    ...readdirSync(saved).map((name) => [name, readFileSync(`${saved}/${name}`, "utf8")] as const),
  ];
  test.each(ours)("%s", async (_name, query) => {
    const { errors } = await ask(api, query, { event: "event:none", id: "actor:state:il" });
    expect(errors.filter(({ extensions }) => extensions["code"] === "TOO_COMPLEX")).toEqual([]);
  });
});
