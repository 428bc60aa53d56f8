/** Lists of sentences and claims: what each condition keeps, pages that stay true, and what they cost. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { ask, data, refusal } from "./ask.js";
import { refusals } from "./deltas.js";
import { filledStore } from "./filled-store.js";

const GAZETTE = ["Israel turned down", "Barrack had hosted"];
const HERALD = ["Russia said that", "The US envoy"];
const LEAFLET = ["Israel never rejected", "America declared the"];
const [DOWN, TALKS, REJECTS, WARNS, DENIES, DEAD] = [
  "Israel turns down Russian patrols",
  "Israel and Syria hold talks",
  "Israel rejects Russian patrols",
  "Barrack warns Syria",
  "Israel has not rejected patrols",
  "US declares 1974 accord dead",
];

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, ARTICLES);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  const braced = (args: string): string => (args === "" ? "" : `(${args})`);
  async function sentences(args: string): Promise<readonly string[]> {
    const { list } = await data(api, `{ list: sentences${braced(args)} { nodes { text } totalCount } }`);
    const found = list!["nodes"]!.map(({ text }) => String(text).split(" ").slice(0, 3).join(" "));
    expect(list!["totalCount"]).toBe(found.length);
    return found;
  }
  async function claims(args: string): Promise<readonly string[]> {
    const { list } = await data(api, `{ list: claims${braced(args)} { nodes { headline } totalCount } }`);
    const found = list!["nodes"]!.map(({ headline }) => String(headline));
    expect(list!["totalCount"]).toBe(found.length);
    return found;
  }

  test.each<readonly [string, readonly string[]]>([
    ["", [...GAZETTE, ...HERALD, ...LEAFLET]],
    ["orderBy: PUBLISHED_DESC", [...HERALD, ...GAZETTE, ...LEAFLET]],
    ['filter: { mentions: ["Israel"] }', [GAZETTE[0]!, GAZETTE[1]!, HERALD[0]!, LEAFLET[0]!]],
    ['filter: { mentions: ["1974 accord", "Quneitra"] }', [...GAZETTE, LEAFLET[1]!]],
    ['filter: { mentions: ["Israel"], outlets: ["The Herald"] }', [HERALD[0]!]],
    ['filter: { mentions: ["Israel"], articles: ["article:leaflet", "article:none"] }', [LEAFLET[0]!]],
    ['filter: { outlets: ["The Herald", "Nobody\'s"] }', HERALD],
    ['filter: { text: "rejecting patrols" }', [HERALD[0]!, LEAFLET[0]!]],
    ['filter: { time: { from: "2026-01-16" } }', HERALD],
    ['filter: { time: { to: "2026-01-15" } }', GAZETTE],
    ['filter: { time: { on: "2026-01" }, text: "Syria" }', [GAZETTE[1]!, ...HERALD]],
    ["filter: { mentions: [] }", []],
    ["filter: { articles: [] }", []],
    ["filter: { outlets: [] }", []],
    ["filter: { outlets: null, text: null }", [...GAZETTE, ...HERALD, ...LEAFLET]],
    ['asOf: "2026-01-15"', GAZETTE],
    ['asOf: "2026-01-15", filter: { mentions: ["Israel"] }, orderBy: PUBLISHED_DESC', GAZETTE],
  ])("sentences(%s)", async (args, expected) => {
    expect(await sentences(args)).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ["", [DOWN, TALKS, REJECTS, WARNS, DENIES, DEAD]],
    ["orderBy: PUBLISHED_DESC", [REJECTS, WARNS, DOWN, TALKS, DENIES, DEAD]],
    ['filter: { speakers: ["Russia"] }', [REJECTS]],
    ["filter: { attributed: true }", [REJECTS]],
    ["filter: { attributed: false }", [DOWN, TALKS, WARNS, DENIES, DEAD]],
    ["filter: { polarity: NEGATED }", [DENIES]],
    ["filter: { statuses: [ONGOING] }", [WARNS]],
    ["filter: { minConfidence: 0.7 }", [REJECTS, DEAD]],
    ['filter: { outlets: ["The Gazette"] }', [DOWN, TALKS]],
    ['filter: { articles: ["article:herald"] }', [REJECTS, WARNS]],
    ['filter: { text: "patrols southern" }', [REJECTS]],
    ['filter: { time: { from: "2026-01-15", to: "2026-01-15" } }', [DOWN, TALKS]],
    ["filter: { events: { types: [CONSULT] } }", [TALKS]],
    ["filter: { events: { disputed: true } }", [DOWN, REJECTS, DENIES]],
    ['filter: { events: { places: ["Syria"] }, attributed: false }', [DOWN, DENIES]],
    ['filter: { events: { initiators: ["Israel"] }, speakers: ["Russia"], minConfidence: 0.5 }', [REJECTS]],
    ['filter: { events: { time: { to: "2025" } }, time: { from: "2026" } }', [TALKS]],
    ["filter: { events: {} }", [DOWN, TALKS, REJECTS, WARNS, DENIES, DEAD]],
    ["filter: { statuses: [] }", []],
    ["filter: { events: { types: [] } }", []],
    ['asOf: "2026-01-15"', [DOWN, TALKS]],
    ['asOf: "2026-01-15", filter: { events: { actors: ["Russia"] } }', [DOWN]],
    ['asOf: "2026-01-16", filter: { events: { disputed: true } }', []],
  ])("claims(%s)", async (args, expected) => {
    expect(await claims(args)).toEqual(expected);
  });

  test("what stands around a claim is as of the day too", async () => {
    const { claims: then } = await data(
      api,
      `{ claims(asOf: "2026-01-15", first: 1) { nodes {
           event { headline status reports claims { totalCount } } sentence { text mentions { text } } article { outlet } } } }`,
    );
    expect(then).toMatchObject({
      nodes: [
        {
          event: { headline: DOWN, status: "OCCURRED", reports: 1, claims: { totalCount: 1 } },
          article: { outlet: "The Gazette" },
        },
      ],
    });
  });

  test("one is found by its id, as of a day or not at all", async () => {
    const { claims: all } = await data(
      api,
      `{ claims(filter: { speakers: ["Russia"] }) { nodes { id sentence { id } } } }`,
    );
    const { id, sentence } = all!["nodes"]![0]!;
    const answer = await data(
      api,
      `{ claim(id: "${String(id)}") { headline attributedTo { name } } sentence(id: "${String(sentence!["id"])}") { text index } }`,
    );
    expect(answer).toEqual({
      claim: { headline: REJECTS, attributedTo: [{ name: "Russia" }] },
      sentence: { text: "Russia said that Israel rejected its patrols in southern Syria.", index: 0 },
    });
    expect(await refusal(api, `{ claim(id: "${String(id)}", asOf: "2026-01-15") { id } }`)).toEqual({
      message: `No claim has the id "${String(id)}".`,
      code: "NOT_FOUND",
      argument: "id",
      found: id,
      nearest: [],
    });
    expect((await refusal(api, '{ sentence(id: "article:gazette") { id } }')).message).toBe(
      'No sentence has the id "article:gazette".',
    );
  });

  test.each([
    [
      'sentences(filter: { mentions: ["Nowhere At All"] })',
      'No actor or place or agreement has the name "Nowhere At All".',
    ],
    ['sentences(filter: { text: "…" })', "`filter.text` has 0 words; expected 1 to 20."],
    [
      'sentences(filter: { time: { overlaps: "2026" } })',
      "`filter.time.overlaps` is for events; give `from`, `to` or `on`.",
    ],
    ["sentences(first: 201)", "`first` is 201; expected 1 to 200."],
    ["claims(filter: { minConfidence: 2 })", "`filter.minConfidence` is 2; expected 0 to 1."],
    ['claims(filter: { events: { between: ["Israel"] } })', "`filter.events.between` has 1 actors; expected two."],
    [
      `claims(filter: { articles: [${'"a" '.repeat(201)}] })`,
      "`filter.articles` has 201 values; at most 200 are taken.",
    ],
  ])("%s is refused", async (field, message) => {
    expect((await refusal(api, `{ ${field} { totalCount } }`)).message).toBe(message);
  });

  test.each([
    ["sentences", "PUBLISHED_ASC"],
    ["sentences", "PUBLISHED_DESC"],
    ["claims", "PUBLISHED_ASC"],
    ["claims", "PUBLISHED_DESC"],
  ])("pages of %s by %s stay true while articles are added, forwards and backwards", async (field, order) => {
    const page = async (bounds: string): Promise<{ ids: string[]; first: string; last: string }> => {
      const list = (
        await data(
          api,
          `{ ${field}(orderBy: ${order}, ${bounds}) { nodes { id } pageInfo { startCursor endCursor } } }`,
        )
      )[field]!;
      const { startCursor, endCursor } = list["pageInfo"]! as unknown as { startCursor: string; endCursor: string };
      return { ids: list["nodes"]!.map(({ id }) => String(id)), first: startCursor, last: endCursor };
    };
    await store.write(refusals([5, 10, 15, 20]));
    const before = (await page("first: 200")).ids;
    expect(before).toHaveLength(10);
    const start = await page("first: 3");
    const end = await page("last: 3");
    await store.write(refusals([1, 7, 12, 18, 25]));
    const seen = [...start.ids, ...(await page(`first: 200, after: "${start.last}"`)).ids];
    const back = [...(await page(`last: 200, before: "${end.first}"`)).ids, ...end.ids];
    for (const ids of [seen, back]) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => before.includes(id))).toEqual(before);
    }
    expect(
      (await refusal(api, `{ ${field}(orderBy: ${order}, after: "WyJldmVudHMgREFURV9BU0MiXQ") { totalCount } }`)).code,
    ).toBe("BAD_INPUT");
    await store.removeArticles(refusals([1, 5, 7, 10, 12, 15, 18, 20, 25]).map(({ article }) => article.id));
  });

  test("a list costs its rows, and what stands around them", async () => {
    const cost = async (query: string): Promise<unknown> => (await ask(api, query)).extensions["cost"];
    expect(await cost("{ sentences(first: 10) { nodes { id } totalCount } }")).toMatchObject({ cost: 11 });
    expect(await cost("{ claims(first: 10) { nodes { event { id } article { id } } } }")).toMatchObject({ cost: 31 });
  });
});
