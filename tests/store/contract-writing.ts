/** The graph is a function of the set of articles: not of their order, of how often they came, or of what was removed. */
import { beforeEach, expect, test } from "@jest/globals";
import type { GraphDelta } from "../../src/model/graph.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ARTICLES, gazette, herald, leaflet } from "./deltas.js";
import { graphOf } from "./graph-of.js";

const ids = (deltas: readonly GraphDelta[]): string[] => deltas.map(({ article }) => article.id);

export function writingContract(store: () => GraphStore): void {
  beforeEach(() => store().removeArticles(ids(ARTICLES)));

  const graphAfter = async (...batches: readonly (readonly GraphDelta[])[]): Promise<string> => {
    await store().removeArticles(ids(ARTICLES));
    for (const batch of batches) await store().write(batch);
    return graphOf(store());
  };

  test("removing every article leaves nothing", async () => {
    const { nodes, edges } = await store().snapshot();
    expect([...nodes, ...edges]).toEqual([]);
    expect(await store().findNamed(["Actor", "Place", "Agreement"], ["Israel"])).toEqual([[]]);
    expect(await store().search("Israel", ["Actor", "Event", "Sentence"], 5)).toEqual([]);
  });

  test("writing says what was new, and again changes nothing", async () => {
    expect(await store().write([gazette, herald])).toEqual({ added: 2, unchanged: 0 });
    const before = await store().snapshot();
    const later = { ...gazette, article: { ...gazette.article, ingestedAt: "2031-01-01T00:00:00.000Z" } };
    expect(await store().write([herald, later])).toEqual({ added: 0, unchanged: 2 });
    expect(await store().snapshot()).toEqual(before);
    expect(await store().write([later, leaflet, leaflet])).toEqual({ added: 1, unchanged: 2 });
    expect(await store().write([])).toEqual({ added: 0, unchanged: 0 });
    expect(await store().knownArticles([...ids(ARTICLES), "article:other"])).toEqual(new Set(ids(ARTICLES)));
  });

  test("any order, and any cut into calls, gives the same graph", async () => {
    const expected = await graphAfter([gazette, herald, leaflet]);
    expect(await graphAfter([leaflet, herald, gazette])).toBe(expected);
    expect(await graphAfter([herald], [gazette], [leaflet])).toBe(expected);
    expect(await graphAfter([leaflet], [gazette, herald])).toBe(expected);
  });

  test.each(["gazette", "herald", "leaflet"])("removing %s leaves what the others tell", async (name) => {
    const gone = ARTICLES.filter(({ article }) => article.id === `article:${name}`);
    const rest = ARTICLES.filter((delta) => !gone.includes(delta));
    const expected = await graphAfter(rest);
    await store().write(ARTICLES);
    expect(await store().removeArticles([...ids(gone), "article:other", ...ids(gone)])).toEqual(ids(gone));
    expect(await graphOf(store())).toBe(expected);
    expect(await store().removeArticles(ids(gone))).toEqual([]);
    await store().write(ARTICLES);
    expect(await graphOf(store())).toBe(await graphAfter(ARTICLES));
  });

  test("a person keeps the longer name only while an article tells it", async () => {
    await store().write([gazette, herald]);
    const named = async (): Promise<string | undefined> =>
      (await store().getNodes("Actor", ["actor:person:barrack"]))[0]?.name;
    expect(await named()).toBe("Thomas Barrack");
    await store().removeArticles(ids([herald]));
    expect(await named()).toBe("Barrack");
    expect(await store().findNamed(["Actor"], ["Thomas Barrack"])).toEqual([[]]);
  });

  test("an event goes with its last claim, and is DISPUTED only while both sides are told", async () => {
    const status = async (): Promise<string | undefined> =>
      (await store().getNodes("Event", [gazette.events[0]!.id]))[0]?.status;
    await store().write(ARTICLES);
    expect(await status()).toBe("DISPUTED");
    await store().removeArticles(ids([leaflet]));
    expect(await status()).toBe("OCCURRED");
    await store().removeArticles(ids([gazette, herald]));
    expect(await status()).toBeUndefined();
  });

  test("hops between actors carry the headline that the event has now", async () => {
    await store().write([gazette]);
    await store().write([herald]);
    const { edges } = await store().snapshot();
    const hops = edges.filter(({ type }) => type === "ACTED_ON");
    expect(hops.map(({ from, to, properties }) => [from, to, properties["headline"]])).toEqual([
      ["actor:person:barrack", "actor:state:sy", "Barrack warns Syria"],
      ["actor:state:il", "actor:state:ru", "Israel rejects Russian patrols"],
      ["actor:state:il", "actor:state:sy", "Israel and Syria hold talks"],
    ]);
  });

  test("writes that come at the same time stand in a queue", async () => {
    const reports = await Promise.all([store().write([gazette, herald]), store().write([herald, leaflet])]);
    expect(reports.map(({ added }) => added).reduce((a, b) => a + b)).toBe(3);
    expect(await graphOf(store())).toBe(await graphAfter(ARTICLES));
  });

  test("a delta that refers to what it does not list is refused, and nothing of its call is written", async () => {
    const broken = { ...herald, actors: herald.actors.filter(({ id }) => id !== "actor:state:ru") };
    await expect(store().write([gazette, broken])).rejects.toThrow(/article:herald refers to actor:state:ru/);
    expect((await store().stats()).nodes.Article).toBe(0);
  });
}
