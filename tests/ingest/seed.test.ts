/** The articles that ship with Dateline give one graph, whichever way and by however many processes they are read. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { packageFile } from "../../src/config.js";
import { listFiles } from "../../src/read/list-files.js";
import { openStore } from "../../src/store/open.js";
import { spawnCli } from "../cli/spawn-cli.js";
import { graphOf } from "../store/graph-of.js";
import { grafeo, STORE_TIMEOUT, storesUnderTest, type StoreLease } from "../store/stores.js";
import { ingestFiles } from "./ingest-files.js";

const PATIENCE = 240_000;
const { files } = await listFiles([packageFile("seed")]);
/** What every way must give; made backwards by one process, because the halves below are read forwards. */
let expected: string;

beforeAll(async () => {
  const store = await grafeo.open();
  const report = await ingestFiles(store, [...files].reverse(), { batchSize: 5 });
  expect(report).toMatchObject({ added: files.length, unchanged: 0, errors: [] });
  expected = await graphOf(store);
  await store.close();
}, PATIENCE);

describe.each(storesUnderTest())("on $name", ({ name, lease }) => {
  let place: StoreLease;
  beforeAll(async () => {
    place = await lease();
  }, STORE_TIMEOUT);
  afterAll(async () => {
    await place.release();
  });

  test(
    "forwards by two processes with half of it each, and all of it again",
    async () => {
      const { username, password } = place.credentials;
      const middle = Math.floor(files.length / 2);
      const ingestHalf = (half: readonly string[]): Promise<unknown> =>
        spawnCli(["ingest", ...half, "--store", place.url, "--quiet"], {
          NEO4J_USERNAME: username,
          NEO4J_PASSWORD: password,
        }).exit;
      // Two articles are in both halves. The embedded store is one process's at a time.
      const first = ingestHalf(files.slice(0, middle + 1));
      if (name === "grafeo") await first;
      const codes = await Promise.all([first, ingestHalf(files.slice(middle - 1))]);
      expect(codes).toEqual([0, 0]);

      const store = await openStore(place.url, place.credentials);
      expect(await graphOf(store)).toBe(expected);
      const again = await ingestFiles(store, files);
      expect(again).toMatchObject({ added: 0, unchanged: files.length, claims: 0 });
      expect(await graphOf(store)).toBe(expected);
      await store.close();
    },
    PATIENCE,
  );
});
