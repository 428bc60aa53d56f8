/** Names, words and counts as of a day: nothing that was told later leaks into them. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data, type Json } from "./ask.js";
import { filledStore } from "./filled-store.js";
import { MEANINGS, wire } from "./meanings.js";

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    // The Post prints on 2 February 2026, The Wire on 12 February.
    store = await filledStore(under, MEANINGS);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test("names are those of the day, in facets, series, searches and lists", async () => {
    const person = "filter: { actor: { kinds: [PERSON] }, types: [CONSULT] }";
    const fields = (clock: string): readonly string[] => [
      `facets(first: 1, ${person}${clock}) { actors { name } }`,
      `timeline(unit: YEAR, groupBy: ACTOR, ${person}${clock}) { series { name } }`,
      `together(actor: "Russia", ${person}${clock}) { actor { name } }`,
      `neighbourhood(actor: "Russia", hops: 1, types: [CONSULT]${clock}) { nodes { name } }`,
      `paths(from: "Israel", to: "actor:person:barrack", first: 1${clock}) { paths { actors { name } } }`,
    ];
    for (const [clock, name] of [
      [', asOf: "2026-02-05"', "Barrack"],
      ["", "Thomas Barrack"],
    ] as const)
      for (const field of fields(clock))
        expect([field, JSON.stringify(await data(api, `{ ${field} }`)).match(/"(?:Thomas )?Barrack"/g)]).toEqual([
          field,
          [`"${name}"`],
        ]);
  });

  test("a search as of a day finds no word that was not there yet", async () => {
    const found = async (args: string): Promise<unknown> =>
      (
        await data(
          api,
          `{ search(${args}, types: [EVENT, ACTOR, SENTENCE]) { hits { snippet { text highlights { start end } } } } }`,
        )
      )["search"]!["hits"]!.map(({ snippet }) => snippet!["text"]);
    expect(await found('query: "sailors"')).toEqual([
      "Syria frees sailors",
      "Syria freed sailors of the crew on 9 February.",
    ]);
    expect(await found('query: "sailors", asOf: "2026-02-05"')).toEqual([]);
    expect(await found('query: "Thomas", asOf: "2026-02-05"')).toEqual([]);
    expect(await found('query: "Barrack", asOf: "2026-02-05"')).toEqual([
      "Barrack",
      "Barrack meets Russia",
      "Barrack met Russia.",
    ]);
    const { search } = await data(
      api,
      `{ search(query: "frees sailors", types: [EVENT]) { hits { snippet { text html highlights { start end } } } } }`,
    );
    const [hit] = search!["hits"]!;
    const { text, html, highlights } = hit!["snippet"]! as unknown as {
      text: string;
      html: string;
      highlights: readonly { start: number; end: number }[];
    };
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(["frees", "sailors"]);
    expect(html).toBe("Syria <mark>frees</mark> <mark>sailors</mark>");
  });

  test("what the graph holds, and its edges, as of a day is what an earlier graph held", async () => {
    const counts = "articles sentences actors places agreements dates events claims edges { type count }";
    const stats = async (clock: string): Promise<Json> =>
      (await data(api, `{ stats${clock} { ${counts} } }`))["stats"]!;
    const byType = (held: Json): object => ({
      ...Object.fromEntries(Object.entries(held)),
      edges: Object.fromEntries(held["edges"]!.map(({ type, count }) => [String(type), Number(count)])),
    });
    const [then, now] = [await stats('(asOf: "2026-02-05")'), await stats("")];
    await store.removeArticles(["article:wire"]);
    const earlier = await stats("");
    await store.write([wire]);
    expect(byType(then)).toEqual(byType(earlier));
    expect(byType(now)).toMatchObject({ articles: 2, sentences: 22, edges: { REPORTS: 24, HOLDS_ROLE: 1 } });
    expect(byType(await stats('(asOf: "2026-02-12")'))).toEqual(byType(now));
  });
});
