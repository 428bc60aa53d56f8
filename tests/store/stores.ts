/**
 * Both stores, for tests that must hold on each:
 *
 *     describe.each(storesUnderTest())("$name", (under) => {
 *       let store: GraphStore;
 *       beforeAll(async () => { store = await under.open(); }, STORE_TIMEOUT);
 *       afterAll(() => store.close());
 *
 * Only one test file at a time has Neo4j: open it in `beforeAll`, close it in `afterAll`, and let one file hold one lease.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphStore } from "../../src/store/graph-store.js";
import { openStore, type Credentials } from "../../src/store/open.js";
import { leaseNeo4j, whyNoNeo4j } from "./neo4j-server.js";

export { STORE_TIMEOUT } from "./neo4j-server.js";

/** The address of an empty store that is nobody else's until it is released. */
export interface StoreLease {
  readonly url: string;
  readonly credentials: Credentials;
  readonly release: () => Promise<void>;
}

export interface StoreUnderTest {
  readonly name: "grafeo" | "neo4j";
  /** For tests that open it themselves, several times or from other processes. */
  readonly lease: () => Promise<StoreLease>;
  /** An empty store; closing it releases it. */
  readonly open: () => Promise<GraphStore>;
}

const under = (name: StoreUnderTest["name"], lease: () => Promise<StoreLease>): StoreUnderTest => ({
  name,
  lease,
  open: async () => {
    const { url, credentials, release } = await lease();
    const store = await openStore(url, credentials);
    const close = (): Promise<void> => store.close().then(release);
    return new Proxy(store, {
      get: (target, key) => (key === "close" ? close : (Reflect.get(target, key) as unknown)),
    });
  },
});

export const grafeo = under("grafeo", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-store-"));
  return Promise.resolve({
    url: join(folder, "store"),
    credentials: { username: "", password: "" },
    release: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  });
});

export const neo4j = under("neo4j", leaseNeo4j);

/** Grafeo, and Neo4j where this machine can have it. Throws without it where CI is set, because CI must test both. */
export function storesUnderTest(): readonly StoreUnderTest[] {
  const missing = whyNoNeo4j();
  if (missing !== null && process.env["CI"]) throw new Error(`Neo4j must be tested here: ${missing}`);
  return missing === null ? [grafeo, neo4j] : [grafeo];
}
