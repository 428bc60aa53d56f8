/** Stores that hold the articles of a test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphDelta } from "../../src/model/graph.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { openStore } from "../../src/store/open.js";

export interface Filled {
  readonly store: GraphStore;
  close(): Promise<void>;
}

export const STORES = [["grafeo", fill]] as const;

async function fill(articles: readonly GraphDelta[]): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-api-"));
  const store = await openStore(join(folder, "store"), { username: "", password: "" });
  await store.write(articles);
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
