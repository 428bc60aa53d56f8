/** Articles read and removed through the API, with corrections that outlast them. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeArticleReader, type ArticleReader } from "../../src/article-reader.js";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { graphOf } from "../store/graph-of.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data, type Json } from "./ask.js";
import { correct, TOKEN } from "./correct.js";

const OFFER = {
  title: "Norway turns down Swedish offer",
  outlet: "Fjord Times",
  published: "3 February 2026",
  text: "Norway rejected a Swedish offer on fishing rights on Monday. Sweden criticised Norway.",
};
const TALKS = {
  title: "Ministers meet in Oslo",
  outlet: "Baltic Mail",
  published: "2026-02-05",
  text: "Sweden and Norway held talks in Oslo on Wednesday. Norway rejected a Swedish offer on fishing rights on February 2, 2026.",
};

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let reader: ArticleReader;
  let api: Api;
  beforeAll(async () => {
    store = await under.open();
    reader = makeArticleReader(store);
    api = createApi({ store, token: TOKEN, ingest: (articles) => reader.read(articles) });
  }, STORE_TIMEOUT);
  afterAll(async () => {
    await reader.close();
    await store.close();
  });

  const read = (...articles: readonly object[]): Promise<Json> => correct(api, "IngestArticles", { articles });
  const rejection = async (): Promise<Json> => {
    const query = `{ events(filter: { types: [REJECT], initiators: ["Norway"] }) {
      nodes { id headline reports version machine { headline } claims { nodes { id } } } } }`;
    return (await data(api, query))["events"]!["nodes"]![0]!;
  };

  test("an article is read once, and a correction holds whenever it and others are read", async () => {
    const first = await read(OFFER);
    expect(first).toEqual({
      added: 1,
      articles: [{ id: expect.stringMatching(/^article:/), title: OFFER.title, published: "2026-02-03" }],
      userErrors: [],
    });
    expect(await read(OFFER)).toEqual({ added: 0, articles: first["articles"], userErrors: [] });

    const { id, version } = await rejection();
    const corrected = await correct(api, "CorrectEvent", { event: { id, version }, headline: "Oslo says no" });
    expect(corrected["userErrors"]).toEqual([]);
    await read(TALKS);
    expect(await rejection()).toMatchObject({
      id,
      headline: "Oslo says no",
      reports: 2,
      machine: { headline: expect.stringContaining("Norway rejects") },
    });
    const graph = await graphOf(store);

    const article = first["articles"]![0]!["id"];
    expect(await correct(api, "RemoveArticle", { id: article })).toEqual({ id: article, userErrors: [] });
    expect(await rejection()).toMatchObject({ headline: "Oslo says no", reports: 1 });
    expect((await read(OFFER))["added"]).toBe(1);
    expect(await graphOf(store)).toBe(graph);
  }, 120_000);

  test("a merge holds when everything is removed and read again", async () => {
    const countries = '{ a: actor(name: "Norway") { id version } b: actor(name: "Sweden") { id version } }';
    const { a, b } = await data(api, countries);
    const merged = await correct(api, "MergeEntities", { into: a, from: [b] });
    expect(merged["userErrors"]).toEqual([]);
    const graph = await graphOf(store);
    const { articles } = await data(api, "{ articles { nodes { id } } }");
    for (const { id } of articles!["nodes"] as unknown as { id: string }[]) await correct(api, "RemoveArticle", { id });
    expect((await store.stats()).nodes.Event).toBe(0);
    expect(await read(TALKS, OFFER)).toMatchObject({
      added: 2,
      articles: [{ title: TALKS.title }, { title: OFFER.title }],
    });
    expect(await graphOf(store)).toBe(graph);
  }, 120_000);
});
