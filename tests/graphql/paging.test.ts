import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { data, refusal, type Json } from "./ask.js";
import { refusals } from "./deltas.js";
import { filledStore } from "./filled-store.js";

/** Only the even days of March, so that odd ones can come in between later. */
const EVEN = [2, 4, 6, 8, 10, 12, 14];

describe.each(storesUnderTest())("Paging over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, [...ARTICLES, ...refusals(EVEN)]);
    api = createApi({ store });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  const MARCH = 'filter: { time: { from: "2026-03", to: "2026-03" } }';
  const page = async (args: string, list = "events"): Promise<Json> =>
    (
      await data(
        api,
        `{ ${list}(${args}) { nodes { headline } edges { cursor node { headline } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      )
    )[list]!;
  const items = (list: Json): string =>
    list["nodes"]!.map((node) => String(node["headline"]).replace(/\D+/, "")).join(" ");
  const endCursor = (list: Json): string => String(list["pageInfo"]!["endCursor"]);

  test("goes on behind a cursor until the end", async () => {
    const first = await page(`${MARCH}, first: 3`);
    expect(items(first)).toBe("2 4 6");
    expect(first["pageInfo"]).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page(`${MARCH}, first: 4, after: "${endCursor(first)}"`);
    expect(items(second)).toBe("8 10 12 14");
    expect(second["pageInfo"]).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const third = await page(`${MARCH}, first: 4, after: "${endCursor(second)}"`);
    expect(third).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  test("reads backward in the list's own order", async () => {
    const last = await page(`${MARCH}, last: 2`);
    expect(items(last)).toBe("12 14");
    expect(last["pageInfo"]).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await page(`${MARCH}, last: 2, before: "${String(last["pageInfo"]!["startCursor"])}"`);
    expect(items(before)).toBe("8 10");
    expect(before["pageInfo"]).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test("gives each edge a cursor from which the page can be cut", async () => {
    const all = await page(`${MARCH}, orderBy: DATE_DESC`);
    expect(items(all)).toBe("14 12 10 8 6 4 2");
    const third = String(all["edges"]![2]!["cursor"]);
    expect(items(await page(`${MARCH}, orderBy: DATE_DESC, first: 2, after: "${third}"`))).toBe("8 6");
  });

  test.each(["DATE_ASC", "DATE_DESC", "REPORTS_DESC", "CONFIDENCE_DESC"])(
    "in %s reads each event once",
    async (order) => {
      const found: string[] = [];
      for (let after = ""; ;) {
        const list = await page(`orderBy: ${order}, first: 2${after}`);
        found.push(...list["nodes"]!.map((node) => String(node["headline"])));
        if (!(list["pageInfo"]!["hasNextPage"] as unknown)) break;
        after = `, after: "${endCursor(list)}"`;
      }
      expect(found).toHaveLength(EVEN.length + 4);
      expect(new Set(found).size).toBe(found.length);
    },
  );

  test("of what an actor did and received gives one list", async () => {
    const query = (args: string): string =>
      `{ actor(id: "actor:state:ru") { events(${args}) { nodes { headline } pageInfo { hasNextPage endCursor } } } }`;
    const { actor } = await data(api, query("first: 1"));
    expect(actor).toMatchObject({
      events: { nodes: [{ headline: "Israel rejects Russian patrols" }], pageInfo: { hasNextPage: false } },
    });
    const all: string[] = [];
    for (let after = ""; ;) {
      const list = (
        await data(
          api,
          `{ actor(name: "Israel") { events(first: 2${after}) { nodes { headline } pageInfo { hasNextPage endCursor } } } }`,
        )
      )["actor"]!["events"]!;
      all.push(...list["nodes"]!.map((node) => String(node["headline"])));
      if (!(list["pageInfo"]!["hasNextPage"] as unknown)) break;
      after = `, after: "${endCursor(list)}"`;
    }
    expect(all.slice(0, 3)).toEqual([
      "Israel and Syria hold talks",
      "Israel rejects Russian patrols",
      "Israel refuses item 2",
    ]);
    expect(all).toHaveLength(EVEN.length + 2);
  });

  test("refuses a cursor of another list", async () => {
    const cursor = endCursor(await page(`${MARCH}, orderBy: DATE_DESC, first: 1`));
    expect(await refusal(api, `{ events(after: "${cursor}") { nodes { id } } }`)).toEqual({
      message:
        "The cursor in `after` comes from another list (events DATE_DESC); expected one that this list (events DATE_ASC) gave.",
      code: "BAD_INPUT",
      argument: "after",
    });
    expect((await refusal(api, `{ articles(last: 2, before: "${cursor}") { nodes { id } } }`)).message).toBe(
      "The cursor in `before` comes from another list (events DATE_DESC); expected one that this list (Article) gave.",
    );
  });

  describe.each(["DATE_ASC", "DATE_DESC", "REPORTS_DESC", "CONFIDENCE_DESC"])("in %s", (order) => {
    /** Between two of the even days, before them and behind them; those that lie behind the reader's place must come. */
    const BETWEEN = [1, 3, 5, 7, 9, 11, 13, 15];
    const put = (day: number): Promise<unknown> => store.write(refusals([day]));
    const takeAway = (): Promise<unknown> => store.removeArticles(BETWEEN.map((day) => `article:refusal-${day}`));

    test.each(["forward", "backward"])(
      "reads each row once %s while others are added before each page",
      async (way) => {
        const whole = items(await page(`${MARCH}, orderBy: ${order}, first: 50`)).split(" ");
        expect(whole).toHaveLength(EVEN.length);
        const found: string[] = [];
        let seen: readonly string[] = [];
        for (let cursor: string | null = null, turn = 0; ; turn++) {
          const from: string = cursor === null ? "" : `, ${way === "forward" ? "after" : "before"}: "${cursor}"`;
          const list = await page(`${MARCH}, orderBy: ${order}, ${way === "forward" ? "first" : "last"}: 2${from}`);
          const rows = items(list).split(" ");
          if (way === "forward") found.push(...rows);
          else found.unshift(...rows);
          const { hasNextPage, hasPreviousPage, endCursor: end, startCursor: start } = list["pageInfo"]!;
          if (!((way === "forward" ? hasNextPage : hasPreviousPage) as unknown)) break;
          cursor = String(way === "forward" ? end : start);
          if (turn < BETWEEN.length) await put(BETWEEN[turn]!);
          seen = BETWEEN.slice(0, turn + 1).map(String);
        }
        expect(found.filter((day) => whole.includes(day))).toEqual(whole);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((day) => !whole.includes(day) && !seen.includes(day))).toEqual([]);
        const after = items(await page(`${MARCH}, orderBy: ${order}, first: 50`)).split(" ");
        expect(found).toEqual(after.filter((day) => found.includes(day)));
        await takeAway();
      },
    );
  });

  test("neither skips nor repeats a row when events come in between and go", async () => {
    const first = await page(`${MARCH}, first: 3`);
    expect(items(first)).toBe("2 4 6");
    await store.write(refusals([1, 3, 7, 9]));
    await store.removeArticles(["article:refusal-6"]);
    expect(items(await page(`${MARCH}, first: 4, after: "${endCursor(first)}"`))).toBe("7 8 9 10");
  });
});
