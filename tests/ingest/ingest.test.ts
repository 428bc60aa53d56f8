/** The same articles give the same graph: again, in any order, in batches of any size, and by several processes. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { ingest } from "../../src/ingest.js";
import { readArticles } from "../../src/read/read-articles.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { openStore } from "../../src/store/open.js";
import { spawnCli } from "../cli/spawn-cli.js";
import { graphOf } from "../store/graph-of.js";
import { grafeo, STORE_TIMEOUT, storesUnderTest, type StoreLease } from "../store/stores.js";
import { ingestFiles } from "./ingest-files.js";
import { ARTICLE_COUNT, writeSources } from "./sources.js";

const { files, remove } = writeSources();
/** What both stores must hold, whichever way the articles came. */
let expected: string;

beforeAll(async () => {
  const store = await grafeo.open();
  expect((await ingestFiles(store, files)).added).toBe(ARTICLE_COUNT);
  expected = await graphOf(store);
  expect(expected).toContain('"REJECT"');
  await store.close();
});
afterAll(remove);

describe.each(storesUnderTest())("on $name", ({ name, lease }) => {
  let place: StoreLease;
  let store: GraphStore;
  const open = async (): Promise<void> => {
    store = await openStore(place.url, place.credentials);
  };
  beforeAll(async () => {
    place = await lease();
    await open();
  }, STORE_TIMEOUT);
  afterEach(async () => {
    const { nodes } = await store.snapshot();
    await store.removeArticles(nodes.flatMap(({ label, node }) => (label === "Article" ? [node.id] : [])));
    expect((await store.snapshot()).nodes).toEqual([]);
  });
  afterAll(async () => {
    await store.close();
    await place.release();
  });

  test("once and twice are the same", async () => {
    expect(await ingestFiles(store, files)).toMatchObject({ added: ARTICLE_COUNT, unchanged: 0, errors: [] });
    expect(await graphOf(store)).toBe(expected);
    expect(await ingestFiles(store, files)).toMatchObject({ added: 0, unchanged: ARTICLE_COUNT, claims: 0 });
    expect(await graphOf(store)).toBe(expected);
  });

  test("forwards and backwards, at once and one by one are the same", async () => {
    await ingestFiles(store, [...files].reverse(), { batchSize: 1 });
    expect(await graphOf(store)).toBe(expected);
  });

  test("an article that goes takes with it what only it told", async () => {
    await ingestFiles(store, files.slice(1));
    const without = await graphOf(store);
    const known = new Set((await store.snapshot()).nodes.map(({ node }) => node.id));
    await ingestFiles(store, files.slice(0, 1));
    const { nodes } = await store.snapshot();
    const added = nodes.filter(({ label, node }) => label === "Article" && !known.has(node.id));
    await store.removeArticles(added.map(({ node }) => node.id));
    expect(await graphOf(store)).toBe(without);
  });

  test(
    "two processes with half of the articles each make the same graph as one",
    async () => {
      // Both know one article. The embedded store has one process at a time, so there they come one after another.
      const halves = [files.slice(0, 3), [...files.slice(2)].reverse()];
      await store.close();
      const { username, password } = place.credentials;
      const start = (half: readonly string[]): Promise<unknown> => {
        const argv = ["ingest", ...half, "--store", place.url, "--quiet"];
        return spawnCli(argv, { NEO4J_USERNAME: username, NEO4J_PASSWORD: password }).exit;
      };
      const codes =
        name === "neo4j" ? await Promise.all(halves.map(start)) : [await start(halves[0]!), await start(halves[1]!)];
      await open();
      expect(codes).toEqual([0, 0]);
      expect(await graphOf(store)).toBe(expected);
    },
    STORE_TIMEOUT,
  );
});

test("known articles are spared the work", async () => {
  const store = await grafeo.open();
  await ingestFiles(store, files);
  const unwanted = (): never => {
    throw new Error("Nothing is new.");
  };
  const results = readArticles(files, { stdin: [] as unknown as AsyncIterable<string> });
  const report = await ingest(results, { store, loadKnowledge: unwanted, openExtractor: unwanted });
  expect(report).toMatchObject({ added: 0, unchanged: ARTICLE_COUNT });
  await store.close();
});

test("a run that is stopped keeps what is written and goes on later", async () => {
  const store = await grafeo.open();
  const stopped = await ingestFiles(store, files, { batchSize: 2, isStopped: () => true });
  expect(stopped).toMatchObject({ added: 2, stopped: true });
  expect(await ingestFiles(store, files)).toMatchObject({ added: ARTICLE_COUNT - 2, unchanged: 2, stopped: false });
  expect(await graphOf(store)).toBe(expected);
  await store.close();
});
