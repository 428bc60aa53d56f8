/** What fields mean where a reading by the letter would mislead. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data, refusal, type Json } from "./ask.js";
import { filledStore } from "./filled-store.js";
import { MEANINGS } from "./meanings.js";

const headlines = (list: Json | undefined): readonly string[] =>
  list!["nodes"]!.map((node) => String(node["headline"]));

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    // The Post prints on 2 February 2026, The Wire on 12 February.
    store = await filledStore(under, MEANINGS);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test("what may happen or did not happen is no answer, and what was not asked no request", async () => {
    const answer = await data(
      api,
      `{ all: requests { totalCount } answered: requests(answered: true) { nodes { headline answers { nodes { headline } } } }
         open: requests(answered: false) { nodes { headline answers { totalCount } } } }`,
    );
    expect(answer).toMatchObject({
      all: { totalCount: 3 },
      answered: {
        nodes: [{ headline: "Israel asks for time", answers: { nodes: [{ headline: "Russia meets Israel" }] } }],
      },
    });
    expect([...headlines(answer["open"])].sort()).toEqual(["Israel asks for a map", "Syria asks Russia to sign"]);
    expect(answer["open"]!["nodes"]!.map((node) => node["answers"])).toEqual([{ totalCount: 0 }, { totalCount: 0 }]);
  });

  test("a plan comes true by what happened then, not by what is known of it now", async () => {
    const plans = (clock: string): string =>
      `plans(fulfilled: true${clock}) { nodes { headline fulfilments { nodes { headline } } } }`;
    const { now, then, waiting } = await data(
      api,
      `{ now: ${plans("")} then: ${plans(', asOf: "2026-02-05"')}
         waiting: plans(fulfilled: false, asOf: "2026-02-05") { nodes { headline fulfilments { totalCount } } } }`,
    );
    expect(now).toEqual({
      nodes: [
        { headline: "Syria is to let the crew go", fulfilments: { nodes: [{ headline: "Syria frees sailors" }] } },
        // One article expects it, another tells it as done: the event itself came true.
        { headline: "Syria frees sailors", fulfilments: { nodes: [] } },
        {
          headline: "Israel and Russia will meet",
          fulfilments: { nodes: [{ headline: "Israel and Russia hold talks" }] },
        },
        { headline: "Syria will sign the pact", fulfilments: { nodes: [{ headline: "Syria signs the pact" }] } },
      ],
    });
    expect(then).toEqual({ nodes: [] });
    const { by } = await data(api, `{ by: plans(fulfilled: true, by: "2026-02-09") { nodes { headline } } }`);
    expect(headlines(by)).toEqual(["Syria is to let the crew go", "Syria frees sailors"]);
    // That which one says and another denies has not happened.
    const { boat } = await data(
      api,
      `{ boat: plans(fulfilled: false, filter: { text: "boat" }) { nodes { status } } }`,
    );
    expect(boat).toEqual({ nodes: [{ status: "DISPUTED" }] });
    expect(waiting!["nodes"]!.map(({ headline, fulfilments }) => [headline, fulfilments!["totalCount"]])).toEqual([
      ["Syria is to let the crew go", 0],
      ["Russia may agree", 0],
      ["Syria will free the crew", 0],
      ["Israel and Russia will meet", 0],
      ["Syria will sign the pact", 0],
      ["Russia will free the boat", 0],
    ]);
  });

  test("what two do to each other at once is in both directions and not together", async () => {
    const { relation } = await data(
      api,
      `{ relation(between: ["Israel", "Syria"], filter: { types: [ASSAULT] }) {
           count together directions { count events { nodes { headline } } } byMonth { key count byType { type count } } } }`,
    );
    const fire = { count: 1, events: { nodes: [{ headline: "Israel and Syria exchange fire" }] } };
    expect(relation).toEqual({
      count: 1,
      together: 0,
      directions: [fire, fire],
      byMonth: [{ key: "2026-02", count: 1, byType: [{ type: "ASSAULT", count: 1 }] }],
    });
  });

  test("a relation counts both directions, what was done together, and agreements shared", async () => {
    const { relation } = await data(
      api,
      `{ relation(between: ["Syria", "actor:state:ru"]) {
           count together directions { initiator { name } count byType { type count } }
           byTime(unit: QUARTER) { key count precise spread } first { headline } last { headline }
           agreements { agreement { name } count } balance { events mean cooperation conflict scale { name source } } } }`,
    );
    expect(relation).toMatchObject({
      count: 4,
      together: 1,
      directions: [
        { initiator: { name: "Syria" }, count: 1, byType: [{ type: "REQUEST", count: 1 }] },
        {
          initiator: { name: "Russia" },
          count: 2,
          byType: [
            { type: "AGREE", count: 1 },
            { type: "AID", count: 1 },
          ],
        },
      ],
      byTime: [
        { key: "2025-Q4", count: 1, precise: 0, spread: 1 },
        { key: "2026-Q1", count: 3, precise: 3, spread: 0 },
      ],
      first: { headline: "Russia arms Syria" },
      last: { headline: "Russia may agree" },
      agreements: [{ agreement: { name: "Harbour Pact" }, count: 1 }],
      balance: { events: 3 },
    });
    expect(relation!["balance"]!["scale"]!["source"]).toMatch(/Goldstein/);
  });

  test("an event is precise in a bucket that holds its whole span, and spread in one that does not", async () => {
    const filter = `filter: { or: [{ types: [AID] }, { actors: ["Russia"], types: [CONSULT], initiators: ["Syria"] }] }`;
    const answer = await data(
      api,
      `{ years: timeline(unit: YEAR, ${filter}) { precise spread buckets { key precise spread } }
         months: timeline(unit: MONTH, ${filter}) { precise spread buckets { key precise spread } }
         days: timeline(unit: DAY, ${filter.replace("{ or", "{ types: [CONSULT], or")}) { buckets { key precise spread } } }`,
    );
    expect(answer).toEqual({
      years: {
        precise: 1,
        spread: 1,
        buckets: [
          { key: "2025", precise: 0, spread: 1 },
          { key: "2026", precise: 1, spread: 0 },
        ],
      },
      months: {
        precise: 1,
        spread: 1,
        buckets: [
          { key: "2025-12", precise: 0, spread: 1 },
          { key: "2026-01", precise: 0, spread: 0 },
          { key: "2026-02", precise: 1, spread: 0 },
        ],
      },
      days: { buckets: [{ key: "2026-02-03", precise: 0, spread: 1 }] },
    });
  });

  test.each([
    ["DAY", ["2026-01-31", "2026-02-01", "2026-02-02", "2026-02-03"]],
    ["WEEK", ["2026-W05", "2026-W06"]],
    ["MONTH", ["2026-01", "2026-02"]],
    ["QUARTER", ["2026-Q1"]],
    ["YEAR", ["2026"]],
  ])("a timeline by %s fills the time that was asked for, in order", async (unit, keys) => {
    const { timeline } = await data(
      api,
      `{ timeline(unit: ${unit}, groupBy: OUTLET, filter: { time: { from: "2026-01-31", to: "2026-02-03" } }) {
           count buckets { key count } series { name count buckets { key } } } }`,
    );
    const buckets = timeline!["buckets"]!;
    expect(buckets.map(({ key }) => key)).toEqual(keys);
    expect(buckets.reduce((sum, { count }) => sum + Number(count), 0)).toBe(Number(timeline!["count"]));
    expect(timeline!["series"]!.map(({ name, buckets: own }) => [name, own!.map(({ key }) => key)])).toEqual([
      ["The Post", keys],
    ]);
  });

  test("groups by actor count an event for each, groups by type add up", async () => {
    const { actors, types } = await data(
      api,
      `{ actors: timeline(unit: YEAR, groupBy: ACTOR, filter: { types: [ASSAULT] }) { count series { key count } }
         types: timeline(unit: YEAR, groupBy: TYPE) { count series { key count } } }`,
    );
    expect(actors).toEqual({
      count: 1,
      series: [
        { key: "actor:state:il", count: 1 },
        { key: "actor:state:sy", count: 1 },
      ],
    });
    expect(types!["series"]!.reduce((sum, { count }) => sum + Number(count), 0)).toBe(Number(types!["count"]));
  });

  test("an agreement stands on a day as its events up to that day tell", async () => {
    const asked = (day: string): string =>
      `agreement(name: "the pact", statusAsOf: "${day}") { status history { stage event { headline } } }`;
    const { before, on } = await data(api, `{ before: ${asked("2026-02-10")} on: ${asked("2026-02-11")} }`);
    expect(before!["status"]).not.toBe("SIGNED");
    expect(JSON.stringify(before)).not.toContain("Syria signs the pact");
    expect(on).toMatchObject({ status: "SIGNED" });
    expect(on!["history"]!.at(-1)).toEqual({ stage: "SIGNED", event: { headline: "Syria signs the pact" } });
    const { agreements } = await data(api, `{ agreements(statusAsOf: "2026-02-11") { nodes { name status } } }`);
    expect(agreements!["nodes"]).toEqual([{ name: "Harbour Pact", status: "SIGNED" }]);
    const { unread } = await data(
      api,
      `{ unread: agreement(name: "the pact", asOf: "2026-02-05", statusAsOf: "2026-02-11") { status } }`,
    );
    expect(unread!["status"]).not.toBe("SIGNED");
  });

  test("an actor stands where its last dated act puts it; what others want of it does not count", async () => {
    const { agreement } = await data(
      api,
      `{ agreement(name: "the pact") { stances { actor { name } supports changed events { headline } } } }`,
    );
    expect(agreement!["stances"]).toEqual([
      {
        actor: { name: "Syria" },
        supports: true,
        changed: false,
        events: [{ headline: "Syria will sign the pact" }, { headline: "Syria signs the pact" }],
      },
      {
        actor: { name: "Thomas Barrack" },
        supports: true,
        changed: true,
        events: [{ headline: "Thomas Barrack praises the pact" }, { headline: "Thomas Barrack opposes the pact" }],
      },
    ]);
  });

  test.each<readonly [string, readonly string[]]>([
    // Both dates must be touched, wherever they stand.
    [
      '{ overlaps: "2026-02-04", time: { overlaps: "2026-02-05" } }',
      ["Russia arms Syria", "Syria and Russia hold talks"],
    ],
    ['{ overlaps: "2026-02-04", time: { overlaps: "2025-12" } }', ["Russia arms Syria"]],
    ['{ types: [AGREE], time: { on: "2026-02-10/.." } }', ["Syria will sign the pact", "Syria signs the pact"]],
    ['{ types: [AGREE], time: { from: "2026-02-10T23:30:00-05:00" } }', ["Syria signs the pact"]],
    ['{ types: [AGREE], time: { on: "2026-02-11T12:00:00.000+02:00" } }', ["Syria signs the pact"]],
    [
      `{ types: [AGREE], time: { from: ${Date.UTC(2026, 1, 11)}, to: "${Date.UTC(2026, 1, 11, 23)}" } }`,
      ["Syria signs the pact"],
    ],
    ['{ actor: { countries: ["us"], role: INITIATOR }, types: [CONSULT] }', ["Barrack meets Russia"]],
    [
      '{ actor: { countries: ["US"], kinds: [STATE], role: SPEAKER }, outlets: ["The Post"], types: [CONCEDE], not: { outlets: ["The Wire"] } }',
      ["Syria is to let the crew go"],
    ],
    [
      "{ not: { or: [{ types: [REQUEST, AGREE, CONCEDE, CONSULT, REJECT] }, { not: { polarity: AFFIRMED } }] }, types: [AID, REJECT] }",
      ["Russia arms Syria"],
    ],
    ["{ and: [], or: [{ types: [AID] }], not: { or: [] } }", ["Russia arms Syria"]],
    ['{ agreements: ["Harbour Pact"], statuses: [PLANNED] }', ["Syria will sign the pact"]],
    ['{ outlets: ["The Wire"], minConfidence: 0.9 }', ["Syria frees sailors"]],
    ['{ outlets: ["The Post"], not: { outlets: ["The Wire"] }, types: [CONCEDE] }', ["Syria is to let the crew go"]],
    ["{ polarity: NEGATED, types: [REJECT] }", ["Syria does not refuse"]],
  ])("events that fit %s", async (filter, expected) => {
    expect(headlines((await data(api, `{ events(filter: ${filter}) { nodes { headline } } }`))["events"])).toEqual(
      expected,
    );
  });

  test.each([
    [
      '{ actor: { countries: ["Israel"] } }',
      '`filter.actor.countries` has "Israel"; expected codes of two letters (ISO 3166-1 alpha-2) such as IL.',
    ],
    [
      '{ time: { from: "2026-02-10T25:00Z" } }',
      '`filter.time.from`: "2026-02-10T25:00Z" is no moment; expected such as 2026-01-14T08:30:00Z.',
    ],
    [
      '{ time: { from: "2026-02-30T08:00Z" } }',
      '`filter.time.from`: "2026-02-30T08:00Z" is no moment; expected such as 2026-01-14T08:30:00Z.',
    ],
    [
      '{ time: { from: "2026-03", to: "2026-02" } }',
      "`filter.time` begins on 2026-03-01 and ends before that, on 2026-02-28.",
    ],
    [`{ outlets: [${'"", '.repeat(201)}] }`, "`filter.outlets` has 201 values; at most 200 are taken."],
    [`{ ids: [${'"", '.repeat(201)}] }`, "`filter.ids` has 201 values; at most 200 are taken."],
    [
      '{ between: ["Israel", "actor:state:il"] }',
      "`filter.between` names one actor twice (actor:state:il); expected two different ones.",
    ],
  ])("a filter %s is refused", async (filter, message) => {
    expect((await refusal(api, `{ events(filter: ${filter}) { totalCount } }`)).message).toBe(message);
  });
});
