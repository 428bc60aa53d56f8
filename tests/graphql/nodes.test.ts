import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data } from "./ask.js";
import { filledStore } from "./filled-store.js";

describe.each(storesUnderTest())("Nodes over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, ARTICLES);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test("any node is found by its id", async () => {
    const { nodes, node } = await data(
      api,
      `{ node(id: "sentence:gazette:1") { id __typename }
         nodes(ids: ["actor:state:il", "place:city:quneitra", "article:nowhere", "what", "article:herald"]) { id __typename } }`,
    );
    expect(node).toEqual({ id: "sentence:gazette:1", __typename: "Sentence" });
    expect(nodes!.map((each) => (each as typeof each | null)?.["__typename"] ?? null)).toEqual([
      "Actor",
      "Place",
      null,
      null,
      "Article",
    ]);
  });

  test("an article is read with its sentences and what their words mean", async () => {
    const { article } = await data(
      api,
      `{ article(id: "article:gazette") {
           title language published
           events { nodes { headline } }
           sentences(first: 1) { totalCount nodes { index mentions {
             text start end reason
             node { __typename ... on Entity { name } ... on DateValue { edtf text } } } } } } }`,
    );
    expect(article!["events"]!["nodes"]).toEqual([
      { headline: "Israel rejects Russian patrols" },
      { headline: "Israel and Syria hold talks" },
    ]);
    expect(article!["sentences"]!["totalCount"]).toBe(2);
    const [{ mentions }] = article!["sentences"]!["nodes"] as unknown as [{ mentions: unknown[] }];
    expect(mentions[0]).toEqual({
      text: "Israel",
      start: 0,
      end: 6,
      reason: "its name",
      node: { __typename: "Actor", name: "Israel" },
    });
    expect(mentions.at(-1)).toMatchObject({
      node: { __typename: "DateValue", edtf: "2026-01-14", text: "14 January 2026" },
    });
  });

  test("an actor is read with what it did, what was done to it, its offices and agreements", async () => {
    const { actor } = await data(
      api,
      `{ actor(name: "israeli") {
           id aliases kind country
           events { totalCount nodes { headline } }
           initiated { totalCount } received { totalCount }
           agreements { nodes { name } }
           sentences(last: 1) { nodes { text } } } }`,
    );
    expect(actor).toMatchObject({
      id: "actor:state:il",
      kind: "STATE",
      country: "IL",
      events: {
        totalCount: 2,
        nodes: [{ headline: "Israel and Syria hold talks" }, { headline: "Israel rejects Russian patrols" }],
      },
      initiated: { totalCount: 2 },
      received: { totalCount: 0 },
      agreements: { nodes: [{ name: "1974 Disengagement Agreement" }] },
      sentences: { nodes: [{ text: "Israel never rejected any patrols." }] },
    });
    const { actor: envoy } = await data(
      api,
      `{ actor(id: "Thomas Barrack") { roles { title person { name } actor { name } from sentence { index } } } }`,
    );
    expect(envoy!["roles"]).toEqual([
      {
        title: "envoy",
        person: { name: "Thomas Barrack" },
        actor: { name: "United States" },
        from: null,
        sentence: { index: 1 },
      },
    ]);
  });

  test("a place is read with what lies around it and what happened in it", async () => {
    const { place } = await data(
      api,
      `{ place(name: "southern syria") { kind latitude within { name } contains { nodes { name } } events { nodes { headline places { name } } } } }`,
    );
    expect(place).toEqual({
      kind: "REGION",
      latitude: 32.9,
      within: [{ name: "Syria" }],
      contains: { nodes: [{ name: "Quneitra" }] },
      events: {
        nodes: [
          { headline: "Israel rejects Russian patrols", places: [{ name: "Quneitra" }, { name: "Southern Syria" }] },
        ],
      },
    });
  });

  test("an agreement is read with its parties and events", async () => {
    const { agreement } = await data(
      api,
      `{ agreement(name: "1974 accord") { kind parties { nodes { name } } events { nodes { headline agreements { id } targets { __typename name } } } } }`,
    );
    expect(agreement).toMatchObject({
      kind: "SECURITY",
      parties: { nodes: [{ name: "Israel" }, { name: "Syria" }] },
      events: {
        nodes: [
          { headline: "US declares 1974 accord dead", targets: [{ __typename: "Agreement" }] },
          { headline: "Israel and Syria hold talks", targets: [] },
        ],
      },
    });
  });

  test("an event and its claims lead back to their words", async () => {
    const { events } = await data(
      api,
      `{ events(filter: { types: [THREATEN] }) { nodes {
           object date { edtf } reports confidence status
           claims { totalCount nodes { evidence start end rule saidOn status article { id } event { headline } } } } } }`,
    );
    expect(events!["nodes"]).toMatchObject([
      {
        object: null,
        date: null,
        reports: 1,
        confidence: 0.4,
        status: "ONGOING",
        claims: {
          totalCount: 1,
          nodes: [
            {
              evidence: "warned",
              rule: "by hand",
              saidOn: "2026-01-16",
              article: { id: "article:herald" },
              event: { headline: "Barrack warns Syria" },
            },
          ],
        },
      },
    ]);
  });
});
