import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { setTimeout as pause } from "node:timers/promises";
import { createClient, type Client } from "graphql-sse";
import { serve, type RunningServer } from "../../src/serve.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { openStore } from "../../src/store/open.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest, type StoreLease } from "../store/stores.js";
import { refusals } from "./deltas.js";
import { eventStream, type Message } from "./event-stream.js";

const QUERY = `subscription ($filter: EventFilter, $after: String) {
  eventAdded(filter: $filter, after: $after) { cursor event { headline claims(first: 1) { nodes { sentence { article { title } } } } } }
}`;

interface Added {
  readonly eventAdded: { readonly cursor: string; readonly event: { readonly headline: string } | null };
}

describe.each(storesUnderTest())("Events that are added to $name", (under) => {
  let lease: StoreLease;
  let store: GraphStore;
  let server: RunningServer;
  const clients: Client[] = [];

  beforeAll(async () => {
    lease = await under.lease();
    store = await openStore(lease.url, lease.credentials);
    await store.write(ARTICLES);
    server = await serve({ store, port: 0 });
  }, STORE_TIMEOUT);
  afterAll(async () => {
    for (const client of clients) client.dispose();
    await server.close();
    await store.close();
    await lease.release();
  });

  const portOf = ({ url }: RunningServer): number => Number(new URL(url).port);

  /** Follows with graphql-sse, as an application does: a lost connection is opened anew, behind the last cursor. */
  function follow(filter: object = {}): {
    readonly headlines: string[];
    readonly begun: Promise<void>;
    readonly stop: () => void;
  } {
    const client = createClient({ url: `${server.url}/graphql`, retryAttempts: 20, retry: () => pause(100) });
    clients.push(client);
    const variables: Record<string, unknown> = { filter };
    const headlines: string[] = [];
    let stop = (): void => undefined;
    const begun = new Promise<void>((resolve, reject) => {
      stop = client.subscribe<Added>(
        { query: QUERY, variables },
        {
          next({ data, errors }) {
            if (errors) {
              reject(new Error(errors[0]!.message));
              return;
            }
            const { cursor, event } = data!.eventAdded;
            variables["after"] = cursor;
            if (event !== null) headlines.push(event.headline);
            resolve();
          },
          error: reject,
          complete: () => undefined,
        },
      );
    });
    return { headlines, begun, stop };
  }

  const until = async (isSo: () => boolean): Promise<void> => {
    for (const end = Date.now() + 8000; !isSo();) {
      if (Date.now() > end) throw new Error("It was not so within 8 seconds.");
      await pause(20);
    }
  };
  const items = (...days: number[]): string[] => days.map((day) => `Israel refuses item ${day}`);

  test("come as they are written, once each, and only those that fit", async () => {
    const all = follow({ types: ["REJECT"] });
    const none = follow({ initiators: ["Russia"] });
    await Promise.all([all.begun, none.begun]);
    await store.write(refusals([1]));
    await until(() => all.headlines.length === 1);
    await store.write(refusals([2]));
    await store.write(refusals([1, 2, 3]));
    await until(() => all.headlines.length === 3);
    expect(all.headlines).toEqual(items(1, 2, 3));
    expect(none.headlines).toEqual([]);
    all.stop();
    none.stop();
  });

  test("while the connection was lost are not missed by an application that gives the last cursor", async () => {
    const followed = follow();
    await followed.begun;
    await store.write(refusals([4]));
    await until(() => followed.headlines.length === 1);
    const port = portOf(server);
    const began = Date.now();
    await server.close();
    expect(Date.now() - began).toBeLessThan(2000);
    await store.write(refusals([5]));
    await store.write(refusals([6]));
    server = await serve({ store, port });
    await until(() => followed.headlines.length === 3);
    await store.write(refusals([7]));
    await until(() => followed.headlines.length === 4);
    expect(followed.headlines).toEqual(items(4, 5, 6, 7));
    followed.stop();
  });

  test("are not missed before the first of them came either, nor by a browser, which sends the id of the last message", async () => {
    const address = `${server.url}/graphql?${new URLSearchParams({ query: QUERY }).toString()}`;
    const first = await eventStream(address);
    const beginning = await first.next();
    expect(beginning).toMatchObject({ event: "next", data: { data: { eventAdded: { event: null } } } });
    await first.drop();
    await store.write(refusals([8]));
    await store.write(refusals([9, 10]));

    const headers = { "last-event-id": beginning.id! };
    const second = await eventStream(address, headers);
    const headline = ({ data }: Message): string | undefined =>
      (data as { data: Added }).data.eventAdded.event?.headline;
    expect(headline(await second.next())).toBeUndefined();
    const eighth = await second.next();
    const after = [await second.next(), await second.next()];
    await second.drop();
    expect(headline(eighth)).toBe(items(8)[0]);
    expect(after.map(headline).sort()).toEqual(items(10, 9));

    const third = await eventStream(address, { "last-event-id": after[0]!.id! });
    await third.next();
    const last = await third.next();
    expect(last).toEqual(after[1]);
    await third.drop();
  });

  test("give what is in the graph when each comes", async () => {
    const stream = await eventStream(
      `${server.url}/graphql?${new URLSearchParams({ query: "subscription { eventAdded(filter: { types: [REJECT] }) { event { initiators { initiated { totalCount } } } } }" }).toString()}`,
    );
    await stream.next();
    const counts: number[] = [];
    for (const day of [11, 12]) {
      await store.write(refusals([day]));
      const { data } = (await stream.next()).data as {
        data: { eventAdded: { event: { initiators: { initiated: { totalCount: number } }[] } } };
      };
      counts.push(data.eventAdded.event.initiators[0]!.initiated.totalCount);
    }
    expect(counts[1]! - counts[0]!).toBe(1);
    await stream.drop();
  });

  test("can't be followed with a wrong filter or cursor", async () => {
    await expect(follow({ initiators: ["Nobody At All"] }).begun).rejects.toThrow(
      'No actor has the name "Nobody At All".',
    );
    const ask = async (after: string): Promise<unknown> => {
      const query = new URLSearchParams({ query: QUERY, variables: JSON.stringify({ after }) }).toString();
      return (await (await eventStream(`${server.url}/graphql?${query}`)).next()).data;
    };
    expect(await ask("nonsense")).toMatchObject({
      errors: [
        {
          message: expect.stringContaining("which is not a cursor"),
          extensions: { code: "BAD_INPUT", argument: "after" },
        },
      ],
    });
    const later = Buffer.from(JSON.stringify(["eventAdded", 999_999, "~"])).toString("base64url");
    expect(await ask(later)).toMatchObject({
      errors: [
        {
          message:
            "The cursor in `after` comes from another graph, or this one was emptied since; leave it out to begin now.",
        },
      ],
    });
  });

  if (under.name === "neo4j")
    test("come too when another process writes them", async () => {
      const followed = follow();
      await followed.begun;
      const other = await openStore(lease.url, lease.credentials);
      await Promise.all([other.write(refusals([13])), store.write(refusals([14])), other.write(refusals([15]))]);
      await until(() => followed.headlines.length === 3);
      expect([...followed.headlines].sort()).toEqual(items(13, 14, 15));
      await other.close();
      followed.stop();
    });
});
