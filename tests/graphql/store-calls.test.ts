import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi } from "../../src/graphql/api.js";
import { EXAMPLES } from "../../src/graphql/examples.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data } from "./ask.js";
import { refusals } from "./deltas.js";
import { filledStore } from "./filled-store.js";

/** A real store, of which every call is noted. */
function watched(store: GraphStore): { store: GraphStore; calls: string[] } {
  const calls: string[] = [];
  return { store: watchedBy(store, calls), calls };
}

function watchedBy(store: GraphStore, calls: string[]): GraphStore {
  return new Proxy(store, {
    get(target, name: keyof GraphStore) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        if (name === "within") return watchedBy(Reflect.apply(member, target, args) as GraphStore, calls);
        calls.push(typeof args[0] === "string" ? `${name} ${args[0]}` : name);
        return Reflect.apply(member, target, args) as unknown;
      };
    },
  });
}

const NESTED: readonly (readonly [string, string, number])[] = [
  ["the rejections with their sentences", EXAMPLES[0]!.query, 10],
  [
    "events with all that hangs on them",
    `{ events(first: 100) { totalCount nodes {
         initiators { name } targets { name sentences { totalCount } } places { name within { name } } agreements { name }
         claims { totalCount nodes { attributedTo { name } event { id } article { title } sentence { article { title } mentions { node { ... on Entity { name } } } } } } } } }`,
    23,
  ],
  [
    "actors with their events, offices and agreements",
    `{ actors(first: 100) { nodes {
         events { totalCount nodes { headline } } initiated { totalCount nodes { id } } received { totalCount nodes { id } }
         roles { person { name } actor { name } sentence { text article { title } } }
         agreements { nodes { parties { nodes { name } } } }
         sentences(first: 2) { nodes { text } } } } }`,
    14,
  ],
  [
    "articles with their sentences, claims and events",
    `{ articles(first: 100) { nodes { events { nodes { headline } } sentences { nodes { claims(first: 3) { nodes { trigger attributedTo { name } } } mentions { text } } } } } }`,
    6,
  ],
  [
    "claims with what they stand in and who makes them",
    `{ claims(first: 200, filter: { events: { types: [REJECT] } }) { totalCount nodes { attributedTo { name } event { headline } sentence { text mentions { text } } article { title } } } }`,
    7,
  ],
  [
    "places with what lies in them",
    `{ places(first: 200) { nodes { within { name } contains { nodes { name } } events { nodes { headline } } sentences { nodes { text } } } } }`,
    5,
  ],
  [
    "a search with the articles of its sentences",
    `{ search(query: "refuses patrols Quneitra", first: 100) { hits { node { ... on Sentence { article { title } } ... on Event { initiators { name } } ... on Entity { events(first: 1) { nodes { id } } } } } } }`,
    8,
  ],
  [
    "a relation with all its counts",
    `{ relation(between: ["Israel", "Russia"]) { count together byType { count } byMonth { count } directions { count byType { count } events { nodes { claims { nodes { trigger } } } } } events { nodes { id } } } }`,
    10,
  ],
  [
    "paths with their events",
    `{ paths(from: "Syria", to: "Russia", first: 20) { paths { actors { name } events { headline } hops { from { name } event { claims { nodes { sentence { text } } } } to { name } } } } }`,
    6,
  ],
];

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  /** What each query cost over five articles. */
  const few = new Map<string, Cost>();
  beforeAll(async () => {
    store = await filledStore(under, [...ARTICLES, ...refusals([1, 2])]);
    for (const [, query] of NESTED) few.set(query, await costOf(query));
    await store.write(refusals(Array.from({ length: 26 }, (_, index) => index + 3)));
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  interface Cost {
    /** Names of the calls, sorted. */
    readonly calls: readonly string[];
    /** Length of the answer. */
    readonly size: number;
  }
  async function costOf(query: string): Promise<Cost> {
    const { store: noted, calls } = watched(store);
    const answer = await data(createApi({ store: noted }), query);
    return { calls: [...calls].sort(), size: JSON.stringify(answer).length };
  }

  test.each(NESTED)("%s cost as many store calls for many rows as for few", async (_title, query, most) => {
    const many = await costOf(query);
    expect(many.calls).toEqual(few.get(query)!.calls);
    expect(many.calls.length).toBeLessThanOrEqual(most);
  });

  test("a query five levels deep costs one store call a level, in the order of the levels", async () => {
    const query = `{ actors(first: 100) { nodes { name
      initiated(first: 10) { nodes { headline
        claims(first: 5) { nodes { trigger
          sentence { text
            article { title } } } } } } } } }`;
    const { store: noted, calls } = watched(store);
    const answer = await data(createApi({ store: noted }), query);
    expect(calls).toEqual([
      "listNodes Actor",
      "related Actor.initiated",
      "related Event.claims",
      "getNodes Sentence",
      "getNodes Article",
    ]);
    expect(JSON.stringify(answer).match(/"title"/g)!.length).toBeGreaterThan(12);
  });

  test("siblings on one level cost one store call each, and what two of them share is asked once", async () => {
    const { calls } = await costOf(
      `{ events(first: 100) { nodes { a: claims(first: 5) { nodes { sentence { text } } } b: claims(first: 5) { nodes { sentence { id } } } places { name } } } }`,
    );
    expect(calls).toEqual(["getNodes Sentence", "listEvents", "related Event.claims"]);
  });

  test("the comparison is between few rows and many", async () => {
    const query = NESTED[0]![1];
    expect((await costOf(query)).size).toBeGreaterThan(3 * few.get(query)!.size);
  });

  test("a node that many rows refer to is read once", async () => {
    const { calls } = await costOf(
      `{ articles { nodes { sentences { nodes { article { title } claims { nodes { article { title } } } } } } } }`,
    );
    expect(calls.filter((call) => call === "getNodes Article")).toHaveLength(1);
  });

  test("a count is read only where it is asked for, and a page too", async () => {
    expect((await costOf("{ events { totalCount } }")).calls).toEqual(["countEvents"]);
    expect((await costOf("{ events { nodes { id } } }")).calls).toEqual(["listEvents"]);
  });
});
