/** The pages in a real browser: every view on the seed's kind of data, offline, by keyboard, for everybody's eyes. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { serve, type RunningServer } from "../../src/serve.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { filledStore } from "../graphql/filled-store.js";
import { ARTICLES, gazette, herald, israel, quneitra } from "../store/deltas.js";
import { grafeo } from "../store/stores.js";
import { accessibilityFaults, openBrowser, picture, visit } from "./browser.js";

const TOKEN = "a-token-for-tests";
let browser: Browser;
let store: GraphStore;
let server: RunningServer;
let elsewhere: Server;

beforeAll(async () => {
  browser = await openBrowser();
  store = await filledStore(grafeo, ARTICLES);
  elsewhere = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    response.writeHead(200, { "content-type": "text/html" });
    response.end(
      `<!doctype html><title>Elsewhere</title><iframe src="${searchParams.get("of") ?? ""}" width="800" height="500"></iframe>`,
    );
  });
  await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
  const embed = { token: null, origins: [elsewhereAt()], cacheSeconds: 60 };
  server = await serve({ store, port: 0, token: TOKEN, embed });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await store.close();
  elsewhere.close();
});

const elsewhereAt = (): string => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;

const VIEWS: readonly (readonly [string, string, string])[] = [
  ["start", "/", "Who did what to whom"],
  ["timeline", "/timeline", "Timeline"],
  ["network", "/network", "Network"],
  ["map", "/map", "Map"],
  ["agreements", "/agreements", "Agreements"],
  ["table", "/table/events", "Israel rejects Russian patrols"],
  ["actor", `/actor/${encodeURIComponent(israel.id)}`, "Israel"],
  ["place", `/place/${quneitra.id}`, "Quneitra"],
  ["event", `/event/${gazette.events[0]!.id}`, "Israel rejects Russian patrols"],
  ["article", `/article/${herald.article.id}`, "Moscow hears no"],
  ["search", "/search?q=patrols", "patrols"],
];

describe.each(VIEWS)("%s", (name, path, words) => {
  test.each([
    [390, false],
    [1280, false],
    [1280, true],
    [2560, false],
  ])(
    "at %i pixels, dark: %j, says what it is about, asks nobody else, and breaks no rule of access",
    async (width, dark) => {
      const { page, outside, faults } = await visit(browser, `${server.url}${path}`, { width, dark });
      await page.waitForFunction((text) => document.querySelector("main")?.innerText.includes(text), words, {
        timeout: 10_000,
      });
      await picture(page, `${name}-${width}${dark ? "-dark" : ""}`);
      expect(outside).toEqual([]);
      expect(faults).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
      const scrolls = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(scrolls).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});

describe("by keyboard", () => {
  test("every control of the timeline can be reached, and is seen to be", async () => {
    const { page } = await visit(browser, `${server.url}/timeline`);
    const reached = new Set<string>();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate(() => document.activeElement?.tagName ?? ""));
    }
    for (const tag of ["A", "INPUT", "BUTTON", "SELECT"]) expect([...reached]).toContain(tag);
    await page.close();
  });
});

describe("an embed", () => {
  test("shows in a page of another origin that the settings name, without asking anybody", async () => {
    const document = `{ events(first: 10) { nodes { id headline type status date { start end precision text } } } }`;
    await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({
        query: "mutation S($input: SaveQueryInput!) { saveQuery(input: $input) { userErrors { message } } }",
        variables: { input: { name: "all", title: "All events", document, view: "TIMELINE" } },
      }),
    });
    const address = `${elsewhereAt()}/?of=${encodeURIComponent(`${server.url}/embed/all`)}`;
    const { page, outside } = await visit(browser, address, { allowed: [server.url] });
    const frame = page.frameLocator("iframe");
    await frame.locator("body").getByText("All events").first().waitFor({ timeout: 10_000 });
    expect(await frame.locator("body").innerText()).toContain("All events");
    expect(await frame.locator("body").textContent()).toContain("Israel rejects Russian patrols");
    await picture(page, "embed");
    expect(outside.filter((each) => !each.endsWith("/favicon.ico"))).toEqual([]);
    await page.close();
  });
});
