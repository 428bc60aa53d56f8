import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { setTimeout as pause } from "node:timers/promises";
import { serve, type RunningServer } from "../../src/serve.js";
import type { Connection } from "../../src/store/cypher/connection.js";
import { CypherStore } from "../../src/store/cypher/cypher-store.js";
import { openGrafeo } from "../../src/store/grafeo/connection.js";
import type { GraphStore, ReadLimits } from "../../src/store/graph-store.js";
import { openNeo4j } from "../../src/store/neo4j/connection.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest, type StoreLease } from "../store/stores.js";
import type { Answer } from "./ask.js";

/** Counts to nothing, long: minutes on Neo4j, which can end it, and seconds on Grafeo, which can't. */
const slowly = (most: number): string =>
  `UNWIND range(1, 4000) AS a UNWIND range(1, ${most}) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS slow`;
const SECONDS = 1;
const TOKEN = "a-token-for-tests";

describe.each(storesUnderTest())("A slow question to $name", (under) => {
  const SLOW = slowly(under.name === "neo4j" ? 100_000 : 4000);
  let lease: StoreLease;
  let connection: Connection;
  let server: RunningServer;
  const logged: string[] = [];

  beforeAll(async () => {
    lease = await under.lease();
    connection = under.name === "neo4j" ? openNeo4j(lease.url, lease.credentials) : openGrafeo(lease.url);
    const store = await CypherStore.open(connection);
    await store.write(ARTICLES);
    server = await serve({
      store: withSlowStats(store),
      port: 0,
      token: TOKEN,
      seconds: SECONDS,
      log: (text) => logged.push(text),
    });
  }, STORE_TIMEOUT);
  afterAll(async () => {
    await server.close();
    await connection.close();
    await lease.release();
  });

  /** The same store, whose `stats` are a long calculation in the same database. */
  const withSlowStats = (store: GraphStore, limits: ReadLimits | null = null): GraphStore =>
    new Proxy(store, {
      get(target, name) {
        if (name === "within") return (given: ReadLimits) => withSlowStats(target.within(given), given);
        if (name === "stats") return () => connection.read(SLOW, {}, limits);
        return Reflect.get(target, name, target) as unknown;
      },
    });

  async function post(query: string, signal?: AbortSignal): Promise<Answer> {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
      ...(signal && { signal }),
    });
    return (await response.json()) as Answer;
  }

  const QUICK = '{ actor(name: "Israel") { name } }';

  test("is ended after its time with a sentence, and what else was asked is answered", async () => {
    const began = Date.now();
    const { data, errors } = await post(`{ actor(name: "Israel") { name } slow: actors(first: 1) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ actor: { name: "Israel" } });
    const slow = await post("{ stats { articles } }");
    expect(slow.errors).toEqual([
      {
        message:
          "The query took longer than 1 seconds and was ended. Narrow `filter`, lower `first` or `maxHops`, or ask in several requests.",
        locations: [{ line: 1, column: 3 }],
        path: ["stats"],
        extensions: { code: "TIMEOUT", argument: "query", limit: 1 },
      },
    ]);
    expect(Date.now() - began).toBeLessThan(4000);
    expect(logged).toEqual([]);
  });

  test("keeps no other question waiting", async () => {
    const slow = post("{ stats { articles } }");
    await pause(100);
    const began = Date.now();
    expect(await post(QUICK)).toMatchObject({ data: { actor: { name: "Israel" } } });
    expect(Date.now() - began).toBeLessThan(800);
    expect((await slow).errors[0]!.extensions["code"]).toBe("TIMEOUT");
  });

  async function saveSlow(): Promise<void> {
    const document = "{ stats { articles } }";
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({
        query: "mutation ($input: SaveQueryInput!) { saveQuery(input: $input) { userErrors { message } } }",
        variables: { input: { name: "slow", document } },
      }),
    });
    expect(await response.json()).toMatchObject({ data: { saveQuery: { userErrors: [] } } });
  }

  test.each([
    ["asked by POST", (signal: AbortSignal) => post("{ stats { articles } }", signal)],
    ["saved", (signal: AbortSignal) => fetch(`${server.url}/q/slow.json`, { signal })],
  ])("%s is ended when the client goes away", async (_title, askSlowly) => {
    await saveSlow();
    const client = new AbortController();
    const slow = askSlowly(client.signal).catch((error: unknown) => (error as Error).name);
    await until(async () => under.name === "grafeo" || (await running()) === 1);
    client.abort();
    expect(await slow).toBe("AbortError");
    if (under.name === "neo4j") await until(async () => (await running()) === 0, SECONDS * 600);
    expect(await post(QUICK)).toMatchObject({ data: { actor: { name: "Israel" } } });
    expect(logged).toEqual([]);
  });

  if (under.name === "neo4j") {
    test("is ended by the database itself where this process no longer can", async () => {
      const limits = { signal: new AbortController().signal, milliseconds: 500 };
      await expect(connection.read(SLOW, {}, limits)).rejects.toMatchObject({
        code: "TIMEOUT",
        message: expect.stringMatching(
          /^The Neo4j server at bolt.* ended a statement that ran longer than a request may\./,
        ),
      });
      await until(async () => (await running()) === 0);
    });
  }

  test("that is ended before it begins is not begun", async () => {
    const reason = new Error("Gone.");
    const limits = { signal: AbortSignal.abort(reason), milliseconds: 500 };
    await expect(connection.read("RETURN 1 AS one", {}, limits)).rejects.toBe(reason);
  });

  /** How many slow statements the server works on. */
  async function running(): Promise<number> {
    const rows = await connection.read("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery");
    return rows.filter(({ currentQuery }) => currentQuery === SLOW).length;
  }
});

/** Asks again and again until it is so. Throws where it isn't within the time. */
async function until(isSo: () => Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It was not so within ${milliseconds} ms.`);
    await pause(50);
  }
}
