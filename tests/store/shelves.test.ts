import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openGrafeo } from "../../src/store/grafeo/connection.js";
import { openNeo4j } from "../../src/store/neo4j/connection.js";
import type { Connection } from "../../src/store/cypher/connection.js";
import type { EventFilter, EventOrder, GraphStore, Keyset, Page, PageRequest } from "../../src/store/graph-store.js";
import { openStore } from "../../src/store/open.js";
import { ALL, CORRECT, MERGE } from "./decisions.js";
import { israel, syria, usa } from "./deltas.js";
import { manyArticles } from "./many-articles.js";
import { STORE_TIMEOUT, storesUnderTest, type StoreLease } from "./stores.js";

const MANY = manyArticles(60);
const ACTORS = ["actor:state:x0", "actor:state:x1", "actor:state:x60", israel.id, syria.id, usa.id, "actor:nobody"];
/** Holds for every event, but makes the store look at all of them. */
const ANY: EventFilter = { minConfidence: 0 };

type ReadPage = (page: PageRequest) => Promise<Page<{ readonly id: string }>>;

describe.each(storesUnderTest())("Events on shelves, on $name", (under) => {
  let lease: StoreLease;
  let store: GraphStore;
  const open = async (): Promise<GraphStore> => (store = await openStore(lease.url, lease.credentials));
  const connect = (): Connection =>
    under.name === "grafeo" ? openGrafeo(lease.url) : openNeo4j(lease.url, lease.credentials);

  beforeAll(async () => {
    lease = await under.lease();
    await open();
    await store.write([...ALL, ...MANY]);
  }, STORE_TIMEOUT);
  afterAll(async () => {
    await store.close();
    await lease.release();
  });

  async function walk(read: ReadPage, limit: number, backward: boolean): Promise<string[]> {
    const ids: string[] = [];
    let after: Keyset | null = null;
    for (let more = true; more;) {
      const page: Page<{ readonly id: string }> = await read({ limit, after, backward });
      const own = page.rows.map(({ node }) => node.id);
      if (backward) ids.unshift(...own);
      else ids.push(...own);
      after = page.rows.at(backward ? 0 : -1)?.key ?? null;
      more = page.hasMore;
    }
    return ids;
  }

  /** Pages of all sizes and directions hold what a reading of all events gives. */
  async function isComplete(): Promise<void> {
    const list = (filter: EventFilter, order: EventOrder): ReadPage => {
      return (page) => store.listEvents(filter, order, page);
    };
    for (const actor of ACTORS) {
      const whole = await walk(list({ actors: [actor], and: [ANY] }, "DATE_ASC"), 200, false);
      const latest = await walk(list({ actors: [actor], and: [ANY] }, "DATE_DESC"), 200, false);
      for (const limit of [4, 200])
        for (const backward of [false, true]) {
          expect(await walk(list({ actors: [actor] }, "DATE_ASC"), limit, backward)).toEqual(whole);
          expect(await walk(list({ and: [{ actors: [actor] }] }, "DATE_DESC"), limit, backward)).toEqual(latest);
          const related: ReadPage = async (page) => (await store.related("Actor.events", [actor], page))[0]!;
          expect(await walk(related, limit, backward)).toEqual(whole);
        }
      for (const other of ACTORS.filter((each) => each !== actor)) {
        const between: EventFilter = { between: [[actor], [other]] };
        const shelved = await walk(list(between, "DATE_ASC"), 200, false);
        expect(shelved).toEqual(await walk(list({ or: [between] }, "DATE_ASC"), 200, false));
      }
    }
  }

  /** What lies on each shelf, and whose it is. */
  async function shelves(connection: Connection): Promise<unknown> {
    const rows = await connection.read(
      `MATCH (s:Shelf)
       RETURN s.key AS key, s.month AS month, [(s)<-[:HAS_SHELF]-(a:Actor) | a.id] AS actors,
         [(s)-[r:SHELVES]->(e:Event) | e.id + coalesce(toString(r.hop), '')] AS events`,
    );
    return Object.fromEntries(
      rows.map(({ key, events, ...shelf }) => [key as string, { ...shelf, events: (events as string[]).sort() }]),
    );
  }

  test(
    "pages of a busy actor and of a pair hold what all events give",
    async () => {
      await isComplete();
      const [busy] = await store.related("Actor.events", [ACTORS[0]!], { limit: 200, after: null, backward: false });
      expect(busy!.rows.length).toBeGreaterThan(50);
    },
    STORE_TIMEOUT,
  );

  test(
    "follow corrections, merges and removals, and stores that had none are given the same",
    async () => {
      await store.decide(CORRECT, []);
      await store.decide(MERGE, []);
      await store.removeArticles(MANY.slice(0, 40).map(({ article }) => article.id));
      await isComplete();
      await store.close();

      const connection = connect();
      const kept = await shelves(connection);
      expect(Object.keys(kept as object).length).toBeGreaterThan(20);
      expect(JSON.stringify(kept)).not.toContain('"events":[]');
      await connection.write(async (run) => {
        await run("MATCH (s:Shelf) DETACH DELETE s");
        await run("MATCH (m:Migration {id: 'dateline'}) SET m.version = 5");
      });
      await connection.close();
      await (await open()).close();
      const again = connect();
      expect(await shelves(again)).toEqual(kept);
      await again.close();
      await open();
    },
    STORE_TIMEOUT,
  );
});
