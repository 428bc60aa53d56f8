import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { createApi, type Api } from "../../src/graphql/api.js";
import { DatelineError } from "../../src/errors.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { ask, data, refusal } from "./ask.js";
import { namesakes } from "./deltas.js";
import { filledStore } from "./filled-store.js";

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, [...ARTICLES, namesakes]);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test("an unknown name is NOT_FOUND with the nearest names", async () => {
    expect(await refusal(api, '{ events(filter: { initiators: ["Isreal"] }) { totalCount } }')).toEqual({
      message: 'No actor has the name "Isreal". The nearest names are Friends of the Coast, Israel.',
      code: "NOT_FOUND",
      argument: "filter.initiators",
      found: "Isreal",
      nearest: [
        { id: "actor:person:lobby", name: "Friends of the Coast", kind: "ORGANIZATION" },
        { id: "actor:state:il", name: "Israel", kind: "STATE" },
      ],
    });
  });

  test("a name of several is AMBIGUOUS with the candidates, and each of their ids works", async () => {
    const query = (actor: string): string =>
      `{ paths(from: "${actor}", to: "Israel") { cut { reason } paths { length } } }`;
    expect(await refusal(api, query("Alex Roe"))).toEqual({
      message:
        '"Alex Roe" may be Alex Roe (actor:person:roe-judge) or Alex Roe (actor:person:roe-mayor); give one of these ids.',
      code: "AMBIGUOUS",
      argument: "from",
      found: "Alex Roe",
      candidates: [
        { id: "actor:person:roe-judge", name: "Alex Roe", kind: "PERSON" },
        { id: "actor:person:roe-mayor", name: "Alex Roe", kind: "PERSON" },
      ],
    });
    expect(await data(api, query("actor:person:roe-judge"))).toEqual({ paths: { cut: null, paths: [] } });
  });

  test("a proper name wins over another's alias", async () => {
    expect(await data(api, '{ actor(name: "israel") { id } }')).toEqual({ actor: { id: "actor:state:il" } });
  });

  test.each([
    ['actor(name: "Nobody At All") { id }', "NOT_FOUND", "name", 'No actor has the name "Nobody At All".'],
    ['actor(id: "actor:state:xx") { id }', "NOT_FOUND", "id", 'No actor has the id "actor:state:xx".'],
    ['event(id: "event:none") { id }', "NOT_FOUND", "id", 'No event has the id "event:none".'],
    ['article(id: "gazette") { id }', "NOT_FOUND", "id", 'No article has the id "gazette".'],
    [
      'place(id: "actor:state:il") { id }',
      "BAD_INPUT",
      "id",
      '`id` is "actor:state:il", the id of an actor; expected a place.',
    ],
    ["agreement { id }", "BAD_INPUT", "id", "Give either `id` or `name`; each takes an id, a name or an alias."],
    [
      'actor(id: "Israel", name: "Israel") { id }',
      "BAD_INPUT",
      "id",
      "Give either `id` or `name`; each takes an id, a name or an alias.",
    ],
    ["events(first: 0) { totalCount }", "BAD_INPUT", "first", "`first` is 0; expected 1 to 200."],
    ["events(last: 201) { totalCount }", "BAD_INPUT", "last", "`last` is 201; expected 1 to 200."],
    [
      "events(first: 1, last: 1) { totalCount }",
      "BAD_INPUT",
      "first",
      "Give `first` with `after` to read forward, or `last` with `before` to read backward, but not a mix of the two.",
    ],
    [
      'events(first: 1, before: "x") { totalCount }',
      "BAD_INPUT",
      "before",
      "`before` reads backward and goes with `last`; give `after` with `first`.",
    ],
    [
      'events(after: "WzEsMl0") { totalCount }',
      "BAD_INPUT",
      "after",
      '`after` is "WzEsMl0", which is not a cursor; expected an endCursor, startCursor or edge cursor of this list.',
    ],
    [
      'events(filter: { time: { from: "soon" } }) { totalCount }',
      "BAD_INPUT",
      "filter.time.from",
      '`filter.time.from`: "soon" is not a date; expected EDTF such as 2026-01-14, 2025-12, 2025, 2025-21 (spring) or 2025-03-20/2025-04-14.',
    ],
    [
      'events(filter: { overlaps: "2025-13" }) { totalCount }',
      "BAD_INPUT",
      "filter.overlaps",
      '`filter.overlaps`: "2025-13" is not a date; expected EDTF such as 2026-01-14, 2025-12, 2025, 2025-21 (spring) or 2025-03-20/2025-04-14.',
    ],
    [
      'articles(filter: { time: { from: "2026", to: "2025" } }) { totalCount }',
      "BAD_INPUT",
      "filter.time",
      "`filter.time` begins on 2026-01-01 and ends before that, on 2025-12-31.",
    ],
    [
      "events(filter: { minConfidence: 2 }) { totalCount }",
      "BAD_INPUT",
      "filter.minConfidence",
      "`filter.minConfidence` is 2; expected 0 to 1.",
    ],
    [
      'events(filter: { between: ["Israel"] }) { totalCount }',
      "BAD_INPUT",
      "filter.between",
      "`filter.between` has 1 actors; expected two.",
    ],
    [
      'events(filter: { speakers: ["place:city:quneitra"] }) { totalCount }',
      "BAD_INPUT",
      "filter.speakers",
      '`filter.speakers` is "place:city:quneitra", the id of a place; expected an actor.',
    ],
    [
      'relation(between: ["Israel", "Israeli"]) { count }',
      "BAD_INPUT",
      "between",
      "`between` names one actor twice (actor:state:il); expected two different ones.",
    ],
    [
      'relation(between: ["Israel", "Syria"], filter: { targets: ["Syria"] }) { count }',
      "BAD_INPUT",
      "filter.targets",
      "The relation sets `filter.targets` itself; leave it out.",
    ],
    [
      'paths(from: "US", to: "actor:state:us") { paths { length } }',
      "BAD_INPUT",
      "to",
      "`from` and `to` are one actor (actor:state:us); expected two different ones.",
    ],
    [
      'paths(from: "US", to: "Israel", maxHops: 7) { paths { length } }',
      "BAD_INPUT",
      "maxHops",
      "`maxHops` is 7; expected 1 to 6.",
    ],
    [
      'paths(from: "US", to: "Israel", first: 21) { paths { length } }',
      "BAD_INPUT",
      "first",
      "`first` is 21; expected 1 to 20.",
    ],
    [
      'search(query: " -- ") { facets { count } }',
      "BAD_INPUT",
      "query",
      '`query` is " -- "; expected at least one word.',
    ],
    [
      'timeline(filter: { time: { from: "1900", to: "2026" } }, unit: DAY) { buckets { key } }',
      "BAD_INPUT",
      "unit",
      "From 1900-01-01 to 2026-12-31 there are more than 5000 buckets of one DAY; choose a longer unit or narrow `filter.time`.",
    ],
  ])("%s is refused: %s of %s", async (field, code, argument, message) => {
    expect(await refusal(api, `{ ${field} }`)).toMatchObject({ message, code, argument });
  });

  test("more names or ids than 200 are refused", async () => {
    const many = JSON.stringify(Array.from({ length: 201 }, (_, index) => `actor:${index}`));
    expect((await refusal(api, `{ nodes(ids: ${many}) { id } }`)).message).toBe(
      "`ids` has 201 values; at most 200 are taken.",
    );
    expect((await refusal(api, `{ events(filter: { actors: ${many} }) { totalCount } }`)).message).toBe(
      "`filter.actors` has 201 values; at most 200 are taken.",
    );
  });

  test("what GraphQL itself refuses has its own code and hints at the right word", async () => {
    expect(await refusal(api, "{ evnts { totalCount } }")).toMatchObject({
      message: expect.stringMatching(/Did you mean.*"events"/),
      code: "GRAPHQL_VALIDATION_FAILED",
    });
    expect(await refusal(api, "{ events(filter: { types: [REFUSE] }) { totalCount } }")).toMatchObject({
      code: "GRAPHQL_VALIDATION_FAILED",
    });
    expect(await refusal(api, "{ events {")).toMatchObject({ code: "GRAPHQL_PARSE_FAILED" });
  });

  test("introspection stays on", async () => {
    expect(await data(api, getIntrospectionQuery())).toHaveProperty("__schema.queryType.name", "Query");
  });
});

describe("A store that fails", () => {
  const failing = (fault: Error): GraphStore => {
    const store: GraphStore = new Proxy({} as GraphStore, {
      get: (_, name) => (name === "within" ? () => store : () => Promise.reject(fault)),
    });
    return store;
  };

  test("unexpectedly is masked, and the log has the reason and the field", async () => {
    const logged: string[] = [];
    const api = createApi({ store: failing(new TypeError("secret row 7")), log: (text) => logged.push(text) });
    const { errors } = await ask(api, "{ stats { articles } }");
    expect(errors).toMatchObject([
      {
        message: "Something went wrong inside Dateline; the server's log says what.",
        path: ["stats"],
        extensions: { code: "INTERNAL" },
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain("secret");
    expect(logged).toEqual([expect.stringMatching(/^Unexpected error at stats: TypeError: secret row 7\n {4}at /)]);
  });

  test("by being away says so, and logs nothing", async () => {
    const logged: string[] = [];
    const away = new DatelineError("STORE_UNAVAILABLE", "Neo4j does not answer at bolt://localhost:7687.");
    const api = createApi({ store: failing(away), log: (text) => logged.push(text) });
    expect(await refusal(api, "{ stats { articles } }")).toEqual({
      message: "Neo4j does not answer at bolt://localhost:7687.",
      code: "STORE_UNAVAILABLE",
    });
    expect(logged).toEqual([]);
  });
});
