/** Which plans came true, asked of an actor so busy that looking at every pair of its plans and acts would take too long. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { israel, russia, syria, usa } from "../store/deltas.js";
import { makeDelta, type Act } from "../store/make-delta.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data, refusal, type Json } from "./ask.js";
import { filledStore } from "./filled-store.js";

const MANY = 260;
const day = (number: number): string => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
const raid = (headline: string, object: string, target: typeof syria, more: Partial<Act>): Act => ({
  sentence: 0,
  type: "ASSAULT",
  initiators: [israel],
  targets: [target],
  trigger: "raids",
  headline,
  object,
  date: "2025-12-01",
  ...more,
});
const PLANNED = { status: "PLANNED" } as const;
const ACTS = [
  ...Array.from({ length: MANY }, (_, i) => raid(`Plan ${i}`, `hill ${i}`, syria, { ...PLANNED, date: day(i) })),
  ...Array.from({ length: MANY }, (_, i) => raid(`Raid ${i}`, `dale ${i}`, syria, { date: day(MANY + i) })),
  raid("Plan against another", "coast", russia, PLANNED),
  raid("Plan for later", "coast", syria, { ...PLANNED, date: "2026-12" }),
  raid("Plan of another", "coast", syria, { ...PLANNED, initiators: [usa] }),
  raid("Plan that was denied", "bridge", usa, PLANNED),
  raid("Raid that was denied", "tunnel", usa, { date: "2026-01-11", polarity: "NEGATED" }),
  raid("Plan without a day", "mine", syria, { ...PLANNED, date: null }),
];
const NEWS = makeDelta({
  name: "plans",
  title: "What was planned",
  outlet: "The Gazette",
  published: "2026-02-01",
  sentences: ACTS.map((_, index) => `There were raids, report ${index} says.`),
  actors: [israel, syria, russia, usa],
  acts: ACTS.map((act, sentence) => ({ ...act, sentence })),
});
const HEADLINES = "totalCount nodes { headline }";
const headlines = ({ nodes }: Json): unknown[] => nodes!.map((node: Json) => node["headline"]);

describe.each(storesUnderTest())("Plans in $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, [NEWS]);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test("came true where the same actor did the like to the same target on the day or later", async () => {
    const { plans, filtered } = await data(
      api,
      `{ plans(fulfilled: true, first: 2, orderBy: DATE_DESC) { ${HEADLINES} }
         filtered: plans(fulfilled: true, filter: { text: "day" }) { ${HEADLINES} } }`,
    );
    expect(plans).toMatchObject({ totalCount: MANY + 1 });
    expect(filtered).toEqual({ totalCount: 1, nodes: [{ headline: "Plan without a day" }] });
  });

  test("did not where it was another actor's or target's, earlier, or denied", async () => {
    const { plans } = await data(api, `{ plans(fulfilled: false) { ${HEADLINES} } }`);
    expect(headlines(plans!).sort()).toEqual([
      "Plan against another",
      "Plan for later",
      "Plan of another",
      "Plan that was denied",
    ]);
  });

  test("did by a day, or as it was known on a day", async () => {
    const { before, after, unknown } = await data(
      api,
      `{ before: plans(fulfilled: true, by: "${day(MANY - 1)}") { totalCount }
         after: plans(fulfilled: true, by: "${day(MANY)}") { totalCount }
         unknown: plans(fulfilled: false, asOf: "2026-01-31") { totalCount } }`,
    );
    expect([before, after, unknown]).toEqual([{ totalCount: 0 }, { totalCount: MANY + 1 }, { totalCount: 0 }]);
  });

  test("of an actor that does not exist are refused", async () => {
    const query = '{ plans(fulfilled: false, filter: { actors: ["actor:state:xx"] }) { nodes { id } } }';
    expect(await refusal(api, query)).toMatchObject({
      code: "NOT_FOUND",
      message: 'No actor has the id "actor:state:xx".',
    });
  });
});
