/** Relations, neighbours, company, before and after, facets, offices, requests and plans. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data, refusal } from "./ask.js";
import { filledStore } from "./filled-store.js";

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, ARTICLES);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test("a relation tells its first and last event and a balance on a cited scale", async () => {
    const { relation } = await data(
      api,
      `{ relation(between: ["Israel", "Syria"]) {
           first { headline } last { headline } byTime(unit: YEAR) { key count precise spread }
           balance { mean events cooperation conflict scale { source lowest highest weights { type weight } } } } }`,
    );
    expect(relation).toMatchObject({
      first: { headline: "Israel and Syria hold talks" },
      last: { headline: "Israel and Syria hold talks" },
      byTime: [{ key: "2025", count: 1, precise: 1, spread: 0 }],
      balance: { mean: 1.9, events: 1, cooperation: 1.9, conflict: 0, scale: { lowest: -10, highest: 8.3 } },
    });
    expect(relation!["balance"]!["scale"]!["source"]).toMatch(/Goldstein.*1992/);
    expect(relation!["balance"]!["scale"]!["weights"]).toContainEqual({ type: "REJECT", weight: -4 });
  });

  test("a timeline splits its buckets by group", async () => {
    const { timeline } = await data(
      api,
      `{ timeline(filter: { time: { from: "2025-12", to: "2026-01" } }, groupBy: ACTOR) {
           precise spread series { key name count buckets { key count } } } }`,
    );
    expect(timeline!["series"]![0]).toEqual({
      key: "actor:state:il",
      name: "Israel",
      count: 2,
      buckets: [
        { key: "2025-12", count: 1 },
        { key: "2026-01", count: 1 },
      ],
    });
  });

  test("a neighbourhood is flat, and says when it was cut", async () => {
    const answer = await data(
      api,
      `{ all: neighbourhood(actor: "Russia", hops: 2) { nodes { name } edges { from to type count } truncated }
         cut: neighbourhood(actor: "Russia", first: 2) { nodes { name } truncated } }`,
    );
    expect(answer).toEqual({
      all: {
        nodes: [{ name: "Russia" }, { name: "Israel" }, { name: "Syria" }],
        edges: [
          { from: "actor:state:il", to: "actor:state:ru", type: "REJECT", count: 1 },
          { from: "actor:state:il", to: "actor:state:sy", type: "CONSULT", count: 1 },
        ],
        truncated: false,
      },
      cut: { nodes: [{ name: "Russia" }, { name: "Israel" }], truncated: true },
    });
  });

  test("company is counted by event and type", async () => {
    const { together } = await data(api, `{ together(actor: "Syria") { actor { name } count byType { type count } } }`);
    expect(together).toEqual([
      { actor: { name: "Thomas Barrack" }, count: 1, byType: [{ type: "THREATEN", count: 1 }] },
      { actor: { name: "Israel" }, count: 1, byType: [{ type: "CONSULT", count: 1 }] },
    ]);
  });

  test("facets count what the events are made of", async () => {
    const { facets } = await data(
      api,
      `{ facets(filter: { types: [REJECT] }) {
           types { key count } statuses { key count } outlets { name count } actors { name count } places { name } } }`,
    );
    expect(facets).toMatchObject({ types: [{ key: "REJECT", count: 2 }] });
    expect(facets!["actors"]).toContainEqual({ name: "Russia", count: 1 });
  });

  test("what came before and after an event is read from its place", async () => {
    const { events } = await data(api, `{ events(filter: { disputed: true }) { nodes { id } } }`);
    const id = String(events!["nodes"]![0]!["id"]);
    const { sequence } = await data(
      api,
      `{ sequence(event: "${id}") { event { headline } before { nodes { headline } } after { nodes { headline } } } }`,
    );
    expect(sequence).toMatchObject({ event: { headline: "Israel rejects Russian patrols" }, after: { nodes: [] } });
    const { sequence: said } = await data(
      api,
      `{ sequence(event: "${id}") { stated { kind cue from { headline } to { headline } sentence { text } } } }`,
    );
    expect(said).toEqual({
      stated: [
        {
          kind: "PRECEDES",
          cue: "after",
          from: { headline: "Israel and Syria hold talks" },
          to: { headline: "Israel rejects Russian patrols" },
          sentence: { text: expect.stringContaining("Barrack had hosted Israel and Syria") },
        },
      ],
    });
    expect(await refusal(api, `{ sequence(event: "${id}") { before(first: 2) { nodes { id } } } }`)).toMatchObject({
      code: "BAD_INPUT",
      argument: "first",
    });
    expect(await refusal(api, `{ sequence(event: "event:none") { event { id } } }`)).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("offices, disputes, meetings, requests, plans and sole claims are pages of their own", async () => {
    const answer = await data(
      api,
      `{ roles { nodes { title person { name } actor { name } sentence { text } } pageInfo { hasNextPage } }
         disputes { nodes { headline asserts { totalCount } denies { totalCount } } }
         meetings { nodes { headline } }
         requests(answered: false) { totalCount }
         plans(fulfilled: true, by: "2026-02") { totalCount totalCountCapped }
         soleClaims(outlet: "The Gazette") { nodes { headline } } }`,
    );
    expect(answer).toMatchObject({
      disputes: {
        nodes: [{ headline: "Israel rejects Russian patrols", asserts: { totalCount: 2 }, denies: { totalCount: 1 } }],
      },
      meetings: { nodes: [{ headline: "Israel and Syria hold talks" }] },
      requests: { totalCount: 0 },
      plans: { totalCount: 0, totalCountCapped: false },
      soleClaims: { nodes: [{ headline: "Israel and Syria hold talks" }] },
    });
    expect(await refusal(api, "{ soleClaims { totalCount } }")).toMatchObject({ argument: "outlet" });
  });
});
