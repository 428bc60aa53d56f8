import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import { EXAMPLES } from "../../src/graphql/examples.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data } from "./ask.js";
import { filledStore } from "./filled-store.js";

describe.each(storesUnderTest())("Asked over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, ARTICLES);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test.each(EXAMPLES.map(({ question, query }) => [question, query]))(
    "the example %p has an answer",
    async (_q, query) => {
      expect(Object.keys(await data(api, query))).toHaveLength(1);
    },
  );

  test("the rejections of Israel come with their sentences", async () => {
    const { events } = await data(api, EXAMPLES[0]!.query);
    expect(events!["nodes"]).toEqual([
      {
        id: expect.stringMatching(/^event:/),
        headline: "Israel rejects Russian patrols",
        type: "REJECT",
        polarity: "AFFIRMED",
        status: "DISPUTED",
        date: { edtf: "2026-01-14", start: "2026-01-14", end: "2026-01-14", precision: "DAY" },
        initiators: [{ id: "actor:state:il", name: "Israel" }],
        targets: [{ id: "actor:state:ru", name: "Russia" }],
        claims: {
          nodes: [
            {
              trigger: "turned down",
              attributedTo: [],
              sentence: {
                text: "Israel turned down Russian patrols near Quneitra on Wednesday.",
                article: { title: "No to patrols", outlet: "The Gazette", published: "2026-01-15" },
              },
            },
            {
              trigger: "rejected",
              attributedTo: [{ name: "Russia" }],
              sentence: {
                text: "Russia said that Israel rejected its patrols in southern Syria.",
                article: { title: "Moscow hears no", outlet: "The Herald", published: "2026-01-16" },
              },
            },
            {
              trigger: "rejected",
              attributedTo: [],
              sentence: {
                text: "Israel never rejected any patrols.",
                article: { title: "Nothing of the kind", outlet: null, published: null },
              },
            },
          ],
        },
      },
    ]);
    expect(events!["pageInfo"]).toEqual({ hasNextPage: false, endCursor: expect.any(String) });
  });

  test("a timeline fills months without events and tells the undated", async () => {
    const { timeline } = await data(
      api,
      `{ timeline(filter: { time: { from: "2025-11", to: "2026-01" } }) { count byType { type count } buckets { key count precise } undated }
         all: timeline(unit: YEAR) { undated buckets { key count } events(first: 1) { nodes { headline } } } }`,
    );
    expect(timeline).toEqual({
      count: 2,
      byType: [
        { type: "CONSULT", count: 1 },
        { type: "REJECT", count: 1 },
      ],
      buckets: [
        { key: "2025-11", count: 0, precise: 0 },
        { key: "2025-12", count: 1, precise: 1 },
        { key: "2026-01", count: 1, precise: 1 },
      ],
      undated: 0,
    });
    const all = (await data(api, `{ timeline(unit: YEAR) { undated buckets { key count } } }`))["timeline"];
    expect(all).toEqual({
      undated: 1,
      buckets: [
        { key: "2025", count: 2 },
        { key: "2026", count: 1 },
      ],
    });
  });

  test("a relation tells what each did to the other and what both did together", async () => {
    const query = (between: string): string => `{ relation(between: ${between}) {
      count together byType { type count } byMonth { key count }
      actors { name }
      directions { initiator { name } target { name } count byType { type } events { nodes { headline } } }
      events(orderBy: DATE_DESC) { totalCount nodes { headline } } } }`;
    expect((await data(api, query('["Russia", "Israel"]')))["relation"]).toEqual({
      count: 1,
      together: 0,
      byType: [{ type: "REJECT", count: 1 }],
      byMonth: [{ key: "2026-01", count: 1 }],
      actors: [{ name: "Russia" }, { name: "Israel" }],
      directions: [
        { initiator: { name: "Russia" }, target: { name: "Israel" }, count: 0, byType: [], events: { nodes: [] } },
        {
          initiator: { name: "Israel" },
          target: { name: "Russia" },
          count: 1,
          byType: [{ type: "REJECT" }],
          events: { nodes: [{ headline: "Israel rejects Russian patrols" }] },
        },
      ],
      events: { totalCount: 1, nodes: [{ headline: "Israel rejects Russian patrols" }] },
    });
    expect((await data(api, query('["Israel", "actor:state:sy"]')))["relation"]).toMatchObject({
      count: 1,
      together: 1,
    });
  });

  test("paths tell the event behind each hop", async () => {
    const { paths } = await data(
      api,
      `{ paths(from: "Russia", to: "Thomas Barrack") {
           cut { reason } paths { length actors { name } events { headline } hops { from { name } event { type } to { name } } } }
         none: paths(from: "Russia", to: "United States") { paths { length } } }`,
    );
    expect(paths!["cut"]).toBeNull();
    expect(paths!["paths"]).toEqual([
      {
        length: 3,
        actors: [{ name: "Russia" }, { name: "Israel" }, { name: "Syria" }, { name: "Thomas Barrack" }],
        events: [
          { headline: "Israel rejects Russian patrols" },
          { headline: "Israel and Syria hold talks" },
          { headline: "Barrack warns Syria" },
        ],
        hops: [
          { from: { name: "Russia" }, event: { type: "REJECT" }, to: { name: "Israel" } },
          { from: { name: "Israel" }, event: { type: "CONSULT" }, to: { name: "Syria" } },
          { from: { name: "Syria" }, event: { type: "THREATEN" }, to: { name: "Thomas Barrack" } },
        ],
      },
    ]);
  });

  test("a search marks what it found, by type", async () => {
    const { search } = await data(
      api,
      `{ search(query: "patrols") {
           facets { type count }
           nodes { __typename }
           hits { type score snippet { text html } node { ... on Event { headline } ... on Sentence { article { title } } } } } }`,
    );
    expect(search!["facets"]).toEqual([
      { type: "SENTENCE", count: 3 },
      { type: "EVENT", count: 1 },
    ]);
    expect(search!["hits"]!.find((hit) => (hit["type"] as unknown) === "EVENT")).toMatchObject({
      snippet: { html: "Israel rejects Russian <mark>patrols</mark>" },
      node: { headline: "Israel rejects Russian patrols" },
    });
    const { search: names } = await data(
      api,
      `{ search(query: "accord", types: [ACTOR, AGREEMENT]) { hits { type snippet { text } } } }`,
    );
    expect(names!["hits"]).toEqual([
      { type: "AGREEMENT", snippet: { text: "1974 Disengagement Agreement (1974 accord)" } },
    ]);
  });

  test("the graph tells how much it holds", async () => {
    const { stats } = await data(
      api,
      "{ stats { articles sentences actors places agreements events claims dates edges { type count } } }",
    );
    expect(stats).toMatchObject({
      articles: 3,
      sentences: 6,
      actors: 5,
      places: 3,
      agreements: 1,
      events: 4,
      claims: 6,
    });
    expect(stats!["edges"]).toContainEqual({ type: "CONTAINS", count: 6 });
  });
});
