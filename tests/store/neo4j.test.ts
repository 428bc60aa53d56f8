import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SCHEMA_VERSION } from "../../src/store/cypher/schema.js";
import { openNeo4j } from "../../src/store/neo4j/connection.js";
import { openStore } from "../../src/store/open.js";
import { contract } from "./contract.js";
import { ARTICLES } from "./deltas.js";
import { graphOf } from "./graph-of.js";
import { manyArticles } from "./many-articles.js";
import { whyNoNeo4j } from "./neo4j-server.js";
import { neo4j, STORE_TIMEOUT, storesUnderTest, type StoreLease } from "./stores.js";

if (storesUnderTest().includes(neo4j)) {
  contract(neo4j);
  serverTests();
} else {
  process.stderr.write(
    `\n*** NEO4J IS NOT TESTED HERE: ${whyNoNeo4j() ?? ""} Set NEO4J_URI to test on a server. ***\n\n`,
  );
  test.skip("Neo4j (neither a server in NEO4J_URI nor Java and Maven to start one)", () => undefined);
}

function serverTests(): void {
  describe("a Neo4j server", () => {
    let lease: StoreLease;
    beforeAll(async () => {
      lease = await neo4j.lease();
    }, STORE_TIMEOUT);
    afterAll(() => lease.release());

    test("two writers at once give the same graph as one", async () => {
      const articles = [...ARTICLES, ...manyArticles(40)];
      const ids = articles.map(({ article }) => article.id);
      const [one, other] = [
        await openStore(lease.url, lease.credentials),
        await openStore(lease.url, lease.credentials),
      ];
      await one.write(articles);
      const expected = await graphOf(one);
      await one.removeArticles(ids);

      // Small calls, so that the two take turns; the middle is written by both, from different ends.
      const write = async (store: typeof one, deltas: typeof articles): Promise<number> => {
        let added = 0;
        for (let first = 0; first < deltas.length; first += 3)
          added += (await store.write(deltas.slice(first, first + 3))).added;
        return added;
      };
      const added = await Promise.all([
        write(one, articles.slice(0, 30)),
        write(other, [...articles].reverse().slice(0, 30)),
      ]);
      expect(added[0] + added[1]).toBe(articles.length);
      expect(await graphOf(other)).toBe(expected);

      // One removes what the other writes at the same time: what stays is whole.
      await Promise.all([one.removeArticles(ids.slice(0, 20)), other.removeArticles(ids.slice(20))]);
      expect((await one.snapshot()).nodes).toEqual([]);
      await Promise.all([one.close(), other.close()]);
    }, 120_000);

    test("several processes can open an empty server at once", async () => {
      const connection = openNeo4j(lease.url, lease.credentials);
      for (const { name } of await connection.read(
        "SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NULL AND name STARTS WITH 'dateline_' RETURN name",
      ))
        await connection.read(`DROP INDEX ${String(name)}`).catch(() => undefined);
      await connection.write((run) => run("MATCH (m:Migration) DETACH DELETE m"));
      const stores = await Promise.all([1, 2, 3].map(() => openStore(lease.url, lease.credentials)));
      expect(await stores[2]!.search("anything", ["Event"], 1)).toEqual([]);
      await Promise.all(stores.map((store) => store.close()));
      expect(await connection.read("MATCH (m:Migration) RETURN m.version AS version")).toEqual([
        { version: SCHEMA_VERSION },
      ]);
      await connection.close();
    });

    test("of a newer version is refused and left as it is", async () => {
      const connection = openNeo4j(lease.url, lease.credentials);
      const setVersion = (version: number): Promise<unknown> =>
        connection.write((run) => run("MATCH (m:Migration) SET m.version = $version", { version }));
      await setVersion(99);
      const refused = openStore(lease.url, lease.credentials);
      await expect(refused).rejects.toThrow(`The store at ${lease.url} has schema version 99`);
      await setVersion(SCHEMA_VERSION);
      await connection.close();
    });

    test("that refuses the password is named, with what to set", async () => {
      const refused = openStore(lease.url, { ...lease.credentials, password: "not the password" });
      await expect(refused).rejects.toMatchObject({
        code: "STORE_UNAUTHORIZED",
        message: `The Neo4j server at ${lease.url} refuses the user "${lease.credentials.username}" with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD to what the server expects.`,
      });
    });
  });

  test.each(["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1", "neo4j://no-such-host.invalid:7687"])(
    "no server at %s is said within seconds",
    async (url) => {
      const began = Date.now();
      await expect(openStore(url, { username: "neo4j", password: "x" })).rejects.toMatchObject({
        code: "STORE_UNAVAILABLE",
        message: `No Neo4j server answers at ${url}. Start it (npm run neo4j, or docker compose up), or choose another store with --store or DATELINE_STORE.`,
      });
      expect(Date.now() - began).toBeLessThan(10_000);
    },
  );
}
