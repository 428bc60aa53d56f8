/** The order in which events came: each once, none skipped, from wherever a reader stands. */
import { afterAll, expect, test } from "@jest/globals";
import type { GraphStore, Keyset } from "../../src/store/graph-store.js";
import { refusals } from "../graphql/deltas.js";

const ARTICLES = refusals([1, 2, 3, 4, 5]);
const IDS = ARTICLES.map(({ article }) => article.id);

export function arrivalsContract(store: () => GraphStore): void {
  afterAll(() => store().removeArticles(IDS));

  /** Headlines of all that came behind a place, read `limit` at a time. */
  async function behind(after: Keyset, limit: number, filter = {}): Promise<string[]> {
    const headlines: string[] = [];
    for (let more = true; more;) {
      const page = await store().eventsAdded(filter, after, limit);
      headlines.push(...page.rows.map(({ node }) => node.headline));
      ({ end: after, hasMore: more } = page);
    }
    return headlines.filter((headline) => headline.startsWith("Israel refuses"));
  }

  test("nothing comes behind the last that came", async () => {
    const last = await store().lastArrival();
    expect(await store().eventsAdded({}, last, 10)).toEqual({ rows: [], end: last, hasMore: false });
  });

  test("what is written comes in the order of the writes, in pages of any length", async () => {
    const start = await store().lastArrival();
    await store().write([ARTICLES[2]!]);
    await store().write([ARTICLES[0]!, ARTICLES[4]!]);
    await store().write([ARTICLES[1]!]);
    const whole = await behind(start, 200);
    expect([whole[0], whole.slice(1, 3).sort(), whole[3]]).toEqual([
      "Israel refuses item 3",
      ["Israel refuses item 1", "Israel refuses item 5"],
      "Israel refuses item 2",
    ]);
    for (const limit of [1, 2, 3]) expect(await behind(start, limit)).toEqual(whole);
    const [first] = (await store().eventsAdded({}, start, 1)).rows;
    expect(await behind(first!.key, 200)).toEqual(whole.slice(1));
  });

  test("what is there already, or changes, does not come again; what was removed comes again when it does", async () => {
    const last = await store().lastArrival();
    await store().write([ARTICLES[0]!]);
    expect(await behind(last, 10)).toEqual([]);
    await store().removeArticles([IDS[0]!]);
    await store().write([ARTICLES[0]!]);
    expect(await behind(last, 10)).toEqual(["Israel refuses item 1"]);
  });

  test("what was removed meanwhile is left out, and what does not fit the filter too", async () => {
    const last = await store().lastArrival();
    await store().write([ARTICLES[3]!]);
    expect(await behind(last, 10, { types: ["ASSAULT"] })).toEqual([]);
    expect(await behind(last, 10, { types: ["REJECT"] })).toEqual(["Israel refuses item 4"]);
    await store().removeArticles([IDS[3]!]);
    expect(await behind(last, 10)).toEqual([]);
  });
}
