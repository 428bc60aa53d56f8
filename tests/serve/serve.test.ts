import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve, type RunningServer } from "../../src/serve.js";
import { DatelineError } from "../../src/errors.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { filledStore } from "../graphql/filled-store.js";
import { ARTICLES } from "../store/deltas.js";
import { grafeo } from "../store/stores.js";

const JSON_HEADERS = { "content-type": "application/json" };
const asking = (query: string): RequestInit => ({
  method: "POST",
  headers: JSON_HEADERS,
  body: JSON.stringify({ query }),
});

describe("The server", () => {
  let store: GraphStore;
  let server: RunningServer;
  beforeAll(async () => {
    store = await filledStore(grafeo, ARTICLES);
    server = await serve({ store, port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}${path}`, init);

  test("listens on this machine only", () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test("answers questions by POST and GET", async () => {
    const posted = await get("/graphql", asking("{ stats { articles } }"));
    expect([posted.status, await posted.json()]).toEqual([
      200,
      { data: { stats: { articles: 3 } }, extensions: { cost: { cost: 1, limit: 100_000 } } },
    ]);
    const got = await get(`/graphql?query=${encodeURIComponent("{ stats { events } }")}`);
    expect(await got.json()).toMatchObject({ data: { stats: { events: 4 } } });
  });

  test("lets no other site's page read answers", async () => {
    const answer = await get("/graphql", {
      ...asking("{ stats { articles } }"),
      headers: { ...JSON_HEADERS, origin: "http://elsewhere.example" },
    });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("shows GraphiQL to a browser, which may load nothing from elsewhere", async () => {
    const page = await get("/graphql", { headers: { accept: "text/html" } });
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(await page.text()).toContain("query Rejections");
  });

  test.each(["/", "/timeline", "/network?actor=Israel", "/map", "/event/event:1", "/table/events", "/saved"])(
    "gives the pages at %s, which load nothing from elsewhere",
    async (path) => {
      const page = await get(path);
      expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      expect(page.headers.get("content-security-policy")).toContain("default-src 'self'; img-src 'self' data: blob:");
      const html = await page.text();
      expect(html).toContain("<title>Dateline</title>");
      const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]!);
      expect(addresses.length).toBeGreaterThan(3);
      expect(addresses.filter((address) => !/^(?:\/(?!\/)|#)/.test(address))).toEqual([]);
    },
  );

  test("gives the pages' files, zipped, to be kept for ever", async () => {
    const html = await (await get("/")).text();
    const script = await get(/src="([^"]+\.js)"/.exec(html)![1]!);
    expect([script.status, script.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(script.headers.get("content-encoding")).toBe("gzip");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect((await script.text()).length).toBeGreaterThan(1000);
    const plain = await get("/", { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
  });

  test("says that it lives and that it is ready", async () => {
    expect(await (await get("/health")).json()).toEqual({ status: "ok" });
    expect(await (await get("/ready")).json()).toEqual({ status: "ready" });
    expect((await get("/health", { method: "HEAD" })).status).toBe(200);
  });

  test.each(["/nothing", "//", "/graphql/x", "/%", "/assets/none.js", "/assets/..%2findex.html"])(
    "answers %s with 404 as JSON",
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({
        error: `There is nothing at ${path}; try /, /graphql, /health or /ready.`,
      });
    },
  );

  test("takes no POST but for questions", async () => {
    const answer = await get("/health", { method: "POST" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("says that a port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ store, port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program; set PORT to another one, or to 0 for any that is free.`,
    );
  });

  test("says that a host is not its own", async () => {
    await expect(serve({ store, port: 0, host: "203.0.113.7" })).rejects.toThrow(
      'HOST is "203.0.113.7", which is no address of this machine',
    );
  });
});

describe("Without an answer from the store", () => {
  test("the server lives but is not ready", async () => {
    const away = { ping: () => Promise.reject(new DatelineError("STORE_UNAVAILABLE", "Neo4j is away.")) };
    const server = await serve({ store: away as unknown as GraphStore, port: 0 });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const ready = await fetch(`${server.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: "unavailable", error: "Neo4j is away." }]);
    await server.close();
  });
});

describe("Closing the server", () => {
  test("ends a running request first, then takes no more", async () => {
    let answer: () => void = () => undefined;
    const slow = { ping: () => new Promise<void>((resolve) => (answer = resolve)) };
    const server = await serve({ store: slow as unknown as GraphStore, port: 0 });
    const running = fetch(`${server.url}/ready`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closing = server.close();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
    answer();
    expect((await running).status).toBe(200);
    const begun = Date.now();
    await closing;
    expect(Date.now() - begun).toBeLessThan(1000);
  });

  test("frees the port", async () => {
    const store = {} as GraphStore;
    const server = await serve({ store, port: 0 });
    await fetch(`${server.url}/health`);
    await server.close();
    const next: Server = createServer();
    const port = Number(new URL(server.url).port);
    await new Promise<void>((resolve) => next.listen(port, "127.0.0.1", resolve));
    expect((next.address() as AddressInfo).port).toBe(port);
    await new Promise((resolve) => next.close(resolve));
  });
});
