import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data } from "./ask.js";
import { filledStore } from "./filled-store.js";

describe.each(storesUnderTest())("Lists over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, ARTICLES);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test.each([
    ["types: [CONSULT, THREATEN]", "Israel and Syria hold talks | Barrack warns Syria"],
    ["polarity: NEGATED", ""],
    ["statuses: [DISPUTED]", "Israel rejects Russian patrols"],
    ['initiators: ["the US envoy"]', "Barrack warns Syria"],
    ['initiators: ["actor:state:us"]', "US declares 1974 accord dead"],
    ['targets: ["1974 accord"]', "US declares 1974 accord dead"],
    ['targets: ["Syria", "Russia"]', "Israel rejects Russian patrols | Barrack warns Syria"],
    ['actors: ["Syria"]', "Israel and Syria hold talks | Barrack warns Syria"],
    ['between: ["Russia", "Israel"]', "Israel rejects Russian patrols"],
    ['places: ["Southern Syria"]', "Israel rejects Russian patrols"],
    ['agreements: ["1974 Disengagement Agreement"]', "US declares 1974 accord dead | Israel and Syria hold talks"],
    ['outlets: ["The Herald"]', "Israel rejects Russian patrols | Barrack warns Syria"],
    ['speakers: ["Russia"]', "Israel rejects Russian patrols"],
    ["minConfidence: 0.7", "US declares 1974 accord dead | Israel rejects Russian patrols"],
    ['time: { from: "2025-12" }', "Israel and Syria hold talks | Israel rejects Russian patrols"],
    ['time: { to: "2025" }', "US declares 1974 accord dead | Israel and Syria hold talks"],
    ['overlaps: "2025-12-24"', "US declares 1974 accord dead | Israel and Syria hold talks"],
    ["types: []", ""],
    [
      "types: null, actors: null",
      "US declares 1974 accord dead | Israel and Syria hold talks | Israel rejects Russian patrols | Barrack warns Syria",
    ],
  ])("events with { %s } are %p", async (filter, headlines) => {
    const { events } = await data(api, `{ events(filter: { ${filter} }) { nodes { headline } totalCount } }`);
    const found = events!["nodes"]!.map((event) => event["headline"]);
    expect(found.join(" | ")).toBe(headlines);
    expect(events!["totalCount"]).toBe(found.length);
  });

  test.each([
    ["articles", "", "title", "Moscow hears no | No to patrols | Nothing of the kind"],
    ["articles", 'filter: { outlets: ["The Herald"] }', "title", "Moscow hears no"],
    ["articles", 'filter: { time: { to: "2026-01-15" } }', "title", "No to patrols"],
    ["actors", 'filter: { kinds: [STATE], countries: ["US", "RU"] }', "name", "Russia | United States"],
    ["places", "filter: { kinds: [REGION, CITY] }", "name", "Quneitra | Southern Syria"],
    ["agreements", "filter: { kinds: [TREATY] }", "name", ""],
  ])("%s(%s) lists %s %p", async (field, filter, property, expected) => {
    const list = (await data(api, `{ ${field}${filter && `(${filter})`} { totalCount nodes { ${property} } } }`))[
      field
    ]!;
    expect(list["nodes"]!.map((node) => node[property]).join(" | ")).toBe(expected);
    expect(list["totalCount"]).toBe(list["nodes"]!.length);
  });
});
