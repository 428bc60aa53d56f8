/** Every condition of the one filter, and how they combine. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data, refusal } from "./ask.js";
import { refusals } from "./deltas.js";
import { filledStore } from "./filled-store.js";

const REFUSAL = "Israel rejects Russian patrols";
const TALKS = "Israel and Syria hold talks";
const DEAD = "US declares 1974 accord dead";
const WARNING = "Barrack warns Syria";
const DAY_14 = Date.UTC(2026, 0, 14, 8);

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, ARTICLES);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  const headlines = async (filter: string): Promise<unknown> => {
    const { events } = await data(api, `{ events(filter: ${filter}) { nodes { headline } } }`);
    return [...events!["nodes"]!].map((node) => node["headline"]);
  };

  test.each<readonly [string, readonly string[]]>([
    ['{ and: [{ actors: ["Israel"] }, { actors: ["Syria"] }] }', [TALKS]],
    ['{ and: [{ types: [REJECT] }, { initiators: ["Israel"] }], time: { from: "2026" } }', [REFUSAL]],
    ["{ or: [{ types: [CONSULT] }, { types: [THREATEN] }] }", [TALKS, WARNING]],
    ["{ or: [] }", []],
    ['{ not: { initiators: ["Israel"] } }', [DEAD, WARNING]],
    ['{ not: { time: { from: "2000" } } }', [WARNING]],
    ["{ actor: { kinds: [PERSON], role: INITIATOR } }", [WARNING]],
    ['{ actor: { countries: ["RU"], role: TARGET } }', [REFUSAL]],
    ['{ actor: { names: ["Russia"], role: SPEAKER } }', [REFUSAL]],
    ['{ actor: { names: ["Russia"], role: INITIATOR } }', []],
    ['{ actor: { names: ["Russia"], kinds: [PERSON] } }', []],
    ["{ disputed: true }", [REFUSAL]],
    ['{ text: "patrol rejecting" }', [REFUSAL]],
    ['{ text: "southern Syria" }', [REFUSAL]],
    ['{ text: "unheard of" }', []],
    ['{ time: { on: "2026-01" } }', [REFUSAL]],
    ['{ time: { overlaps: "2025-12" } }', [DEAD, TALKS]],
    [`{ time: { on: ${DAY_14} } }`, [REFUSAL]],
    [`{ time: { from: "${DAY_14}" } }`, [REFUSAL]],
    ['{ time: { from: "2026-01-14T10:00:00Z" } }', [REFUSAL]],
  ])("%s gives %j", async (filter, expected) => {
    expect(await headlines(filter)).toEqual(expected);
  });

  test("milliseconds come as variables too", async () => {
    const { events } = await data(
      api,
      "query ($from: EDTF) { events(filter: { time: { from: $from } }) { totalCount } }",
      {
        from: DAY_14,
      },
    );
    expect(events).toEqual({ totalCount: 1 });
  });

  test.each([
    ['{ time: { on: "2026", from: "2025" } }', "`filter.time` has `on` beside `from` or `to`; give one or the other."],
    ['{ text: "!" }', "`filter.text` has 0 words; expected 1 to 20."],
    [
      "{ not: { not: { not: { not: { not: { not: {} } } } } } }",
      "`filter.not.not.not.not.not.not` is nested more than 5 filters deep.",
    ],
    [
      '{ or: [{ and: [{ targets: ["Nowhere At All"] }] }] }',
      'No actor or agreement or place has the name "Nowhere At All".',
    ],
  ])("%s is refused", async (filter, message) => {
    expect((await refusal(api, `{ events(filter: ${filter}) { totalCount } }`)).message).toBe(message);
  });

  test.each(["DATE_ASC", "DATE_DESC", "REPORTS_DESC", "CONFIDENCE_DESC"])(
    "pages by %s stay true while articles are added, forwards and backwards",
    async (order) => {
      await store.write(refusals([5, 10, 15, 20]));
      const page = async (bounds: string): Promise<{ ids: string[]; first: string; last: string }> => {
        const { events } = await data(
          api,
          `{ events(orderBy: ${order}, ${bounds}) { nodes { id } pageInfo { startCursor endCursor } } }`,
        );
        const info = events!["pageInfo"]! as unknown as { startCursor: string; endCursor: string };
        return {
          ids: [...events!["nodes"]!].map((node) => String(node["id"])),
          first: info.startCursor,
          last: info.endCursor,
        };
      };
      const before = (await page("first: 200")).ids;
      const start = await page("first: 3");
      const end = await page("last: 3");
      await store.write(refusals([1, 7, 12, 18, 25]));
      const seen = [...start.ids, ...(await page(`first: 200, after: "${start.last}"`)).ids];
      const back = [...(await page(`last: 200, before: "${end.first}"`)).ids, ...end.ids];
      for (const ids of [seen, back]) {
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => before.includes(id))).toEqual(before);
      }
      await store.removeArticles(refusals([1, 5, 7, 10, 12, 15, 18, 20, 25]).map(({ article }) => article.id));
    },
  );
});
