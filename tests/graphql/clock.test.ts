/** `asOf`: what was known on a day, in every field below. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data, refusal } from "./ask.js";
import { filledStore } from "./filled-store.js";

const REFUSAL = `filter: { types: [REJECT], initiators: ["Israel"], time: { from: "2026" } }`;

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    // The Gazette prints on 15 January 2026, The Herald on 16 January; the third article has no date.
    store = await filledStore(under, ARTICLES);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test("an event holds what the claims published by then agree on", async () => {
    const told = `nodes { headline status reports claims { totalCount nodes { article { outlet } } } }`;
    const answer = await data(
      api,
      `{ none: events(asOf: "2026-01-14", filter: { types: [REJECT] }) { totalCount nodes { id } }
         one: events(asOf: "2026-01-15", ${REFUSAL}) { ${told} }
         two: events(asOf: "2026-01", ${REFUSAL}) { ${told} }
         now: events(${REFUSAL}) { ${told} } }`,
    );
    const outlets = (...names: readonly (string | null)[]): object => ({
      totalCount: names.length,
      nodes: names.map((outlet) => ({ article: { outlet } })),
    });
    const headline = "Israel rejects Russian patrols";
    expect(answer).toEqual({
      none: { totalCount: 0, nodes: [] },
      one: {
        nodes: [
          {
            headline: "Israel turns down Russian patrols",
            status: "OCCURRED",
            reports: 1,
            claims: outlets("The Gazette"),
          },
        ],
      },
      two: { nodes: [{ headline, status: "OCCURRED", reports: 2, claims: outlets("The Gazette", "The Herald") }] },
      now: {
        nodes: [{ headline, status: "DISPUTED", reports: 3, claims: outlets("The Gazette", "The Herald", null) }],
      },
    });
  });

  test("filters and orders go by what was known then", async () => {
    const { then, now } = await data(
      api,
      `{ then: events(asOf: "2026-01-15", filter: { disputed: true }) { totalCount }
         now: events(filter: { disputed: true }) { totalCount } }`,
    );
    expect([then, now]).toEqual([{ totalCount: 0 }, { totalCount: 1 }]);
    for (const order of ["DATE_ASC", "DATE_DESC", "REPORTS_DESC", "CONFIDENCE_DESC"])
      expect(
        (await data(api, `{ events(asOf: "2026-01-15", orderBy: ${order}) { totalCount nodes { id } } }`))["events"]![
          "nodes"
        ],
      ).toHaveLength(2);
  });

  test("actors, articles, sentences and paths that nobody had told of are not there", async () => {
    const answer = await data(
      api,
      `{ articles(asOf: "2026-01-15") { nodes { outlet } }
         stats(asOf: "2026-01-15") { articles }
         paths(asOf: "2026-01-15", from: "Russia", to: "Syria") { paths { length } }
         actor(asOf: "2026-01-15", name: "Russia") { sentences { nodes { article { outlet } } } events { totalCount } } }`,
    );
    expect(answer).toEqual({
      articles: { nodes: [{ outlet: "The Gazette" }] },
      stats: { articles: 1 },
      paths: { paths: [{ length: 2 }] },
      actor: {
        sentences: { nodes: [{ article: { outlet: "The Gazette" } }] },
        events: { totalCount: 1 },
      },
    });
    expect(await refusal(api, '{ actor(asOf: "2026-01-14", name: "Russia") { id } }')).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("two root fields of one request keep their own days", async () => {
    const { a, b } = await data(
      api,
      `{ a: actors(asOf: "2026-01-15") { nodes { name events { totalCount } } }
         b: actors(asOf: "2026-01-16") { nodes { name events { totalCount } } } }`,
    );
    expect(b!["nodes"]!.length).toBeGreaterThan(a!["nodes"]!.length);
  });

  test("a day that is none is refused", async () => {
    expect(await refusal(api, '{ stats(asOf: "yesterday") { articles } }')).toMatchObject({
      code: "BAD_INPUT",
      argument: "asOf",
    });
  });
});
