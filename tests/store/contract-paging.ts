/** Keyset pages: whole, without gaps or doubles, in both directions, also when rows are added between two pages. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { GraphDelta } from "../../src/model/graph.js";
import type { GraphStore, Keyset, Page } from "../../src/store/graph-store.js";
import { israel, syria } from "./deltas.js";
import { makeDelta } from "./make-delta.js";

/** A visit on that day, or on no known day. */
const visit = (name: string, date: string | null): GraphDelta =>
  makeDelta({
    name,
    title: `Visit ${name}`,
    outlet: "The Visitor",
    published: date,
    sentences: ["Israel's minister visited Syria."],
    actors: [israel, syria],
    acts: [
      {
        sentence: 0,
        type: "CONSULT",
        initiators: [israel],
        targets: [syria],
        object: name,
        trigger: "visited",
        headline: `Visit ${name}`,
        date,
      },
    ],
  });

const VISITS = [
  visit("a", "2027-03-01"),
  visit("b", "2027-03-02"),
  visit("c", "2027-03-02"),
  visit("d", "2027-03-02"),
  visit("e", "2027-03-05"),
  visit("f", null),
  visit("g", null),
];
const BETWEEN = [visit("early", "2027-02-01"), visit("middle", "2027-03-03"), visit("late", "2027-03-09")];

type ReadPage = (after: Keyset | null, backward: boolean) => Promise<Page<{ readonly id: string }>>;

/** Reads all pages of two rows; `meanwhile` is done after the first of them. */
async function readAll(read: ReadPage, backward: boolean, meanwhile?: () => Promise<unknown>): Promise<string[]> {
  const ids: string[] = [];
  let after: Keyset | null = null;
  for (let more = true; more;) {
    const page: Page<{ readonly id: string }> = await read(after, backward);
    const own = page.rows.map(({ node }) => node.id);
    if (backward) ids.unshift(...own);
    else ids.push(...own);
    after = page.rows.at(backward ? 0 : -1)?.key ?? null;
    more = page.hasMore;
    if (ids.length === 2) await meanwhile?.();
  }
  return ids;
}

export function pagingContract(store: () => GraphStore): void {
  const added = [...VISITS, ...BETWEEN].map(({ article }) => article.id);
  beforeAll(() => store().write(VISITS));
  afterAll(() => store().removeArticles(added));

  const filter = { initiators: [israel.id], targets: [syria.id] };
  const LISTS: readonly (readonly [string, ReadPage])[] = [
    ...(["DATE_ASC", "DATE_DESC", "REPORTS_DESC", "CONFIDENCE_DESC"] as const).map(
      (order): readonly [string, ReadPage] => [
        `listEvents by ${order}`,
        (after, backward) => store().listEvents(filter, order, { limit: 2, after, backward }),
      ],
    ),
    [
      "Actor.received",
      async (after, backward) =>
        (await store().related("Actor.received", [syria.id], { limit: 2, after, backward }))[0]!,
    ],
    ["articles", (after, backward) => store().listNodes("Article", {}, { limit: 2, after, backward })],
    ["actors", (after, backward) => store().listNodes("Actor", {}, { limit: 2, after, backward })],
  ];

  test.each(LISTS)("%s: forward and backward pages hold the same rows in the same order", async (_, read) => {
    const forward = await readAll(read, false);
    expect(new Set(forward).size).toBe(forward.length);
    expect(forward.length).toBeGreaterThan(4);
    expect(await readAll(read, true)).toEqual(forward);
  });

  test.each([false, true])("rows added between two pages move none (backward: %s)", async (backward) => {
    const read = LISTS[0]![1];
    const before = await readAll(read, backward);
    const paged = await readAll(read, backward, () => store().write(BETWEEN));
    const behind = backward ? ["early", "middle", "late"] : ["middle", "late"];
    const expected = BETWEEN.filter((delta) => behind.includes(delta.article.title.slice(6))).map(
      (delta) => delta.events[0]!.id,
    );
    expect(paged.filter((id) => !before.includes(id)).sort()).toEqual(expected.sort());
    expect(paged.filter((id) => before.includes(id))).toEqual(before);
    await store().removeArticles(BETWEEN.map(({ article }) => article.id));
  });

  test("a page of no rows, of too many, or behind a row of another list is refused with a sentence", async () => {
    const list = (limit: number, after: Keyset | null = null): Promise<unknown> =>
      store().listEvents({}, "DATE_ASC", { limit, after, backward: false });
    await expect(list(0)).rejects.toThrow("A page has 1 to 200 rows, not 0.");
    await expect(list(201)).rejects.toThrow("A page has 1 to 200 rows, not 201.");
    await expect(list(5, ["2026"])).rejects.toThrow("The cursor belongs to another order");
  });
}
