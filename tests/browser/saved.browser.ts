/** Saved queries in a browser: saved from a view, listed, and embedded as an element on a page of another origin. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { saveStarters } from "../../src/explorer/saved/starters.js";
import { serve, type RunningServer } from "../../src/serve.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { filledStore } from "../graphql/filled-store.js";
import { ARTICLES } from "../store/deltas.js";
import { grafeo } from "../store/stores.js";
import { accessibilityFaults, openBrowser, picture, visit } from "./browser.js";

const TOKEN = "a-token-for-tests";
let browser: Browser;
let store: GraphStore;
let server: RunningServer;
/** Another origin, with the page of examples/, and one that the settings don't name. */
let elsewhere: Server;
let stranger: Server;

const originOf = (other: Server): string => `http://127.0.0.1:${(other.address() as AddressInfo).port}`;

/** The page of examples/, and one that frames a query as its oEmbed description says. */
async function pageAt(path: string): Promise<string> {
  if (path === "/")
    return readFileSync("examples/dashboards/page.html", "utf8").replaceAll("http://localhost:4000", server.url);
  if (path !== "/oembed") return "";
  const address = encodeURIComponent(`${server.url}/embed/network`);
  const { html } = (await (await fetch(`${server.url}/oembed?url=${address}`)).json()) as { html: string };
  return `<!doctype html><title>By oEmbed</title>${html}`;
}

async function pageServer(): Promise<Server> {
  const made = createServer((request, response) => {
    void pageAt(request.url ?? "/").then((html) => {
      response.writeHead(html === "" ? 404 : 200, { "content-type": "text/html" });
      response.end(html);
    });
  });
  await new Promise<void>((done) => made.listen(0, "127.0.0.1", done));
  return made;
}

beforeAll(async () => {
  browser = await openBrowser();
  store = await filledStore(grafeo, ARTICLES);
  await saveStarters(store);
  [elsewhere, stranger] = [await pageServer(), await pageServer()];
  const embed = { token: null, origins: [originOf(elsewhere)], cacheSeconds: 60 };
  server = await serve({ store, port: 0, token: TOKEN, embed });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await store.close();
  elsewhere.close();
  stranger.close();
});

describe.each([390, 1280])("the list at %i pixels", (width) => {
  test("shows a query, the lines to paste and what it takes, and breaks no rule of access", async () => {
    const { page, outside, faults } = await visit(browser, `${server.url}/saved?show=events`, { width });
    await page
      .frameLocator("iframe.preview")
      .locator("svg:visible text", { hasText: "Israel rejects" })
      .first()
      .waitFor();
    await page.getByText(`<dateline-embed query="events"`).waitFor();
    await page.getByText("$actors: [String!]").waitFor();
    await picture(page, `saved-${width}`);
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });
});

test.each([
  ["timeline", "/timeline", "timeline"],
  ["network", "/network", "network"],
  ["map", "/map", "map"],
  ["table", "/table/events", "table"],
])("what the %s shows is saved with a few keys, and then embeds", async (name, path, drawnAs) => {
  const { page } = await visit(browser, `${server.url}${path}`);
  await page.locator("summary", { hasText: "Take away" }).click();
  await page.getByRole("link", { name: "Save and embed it" }).click();
  await page.getByRole("heading", { name: "Saved queries" }).waitFor();
  expect(await page.getByLabel("Drawn as").inputValue()).toBe(drawnAs.toUpperCase());
  await page.getByLabel(/^Name/).fill(`my-${name}`);
  await page.getByLabel(/^Heading/).fill(`My ${name}`);
  await page.getByLabel(/^Token/).fill("wrong");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Writing needs the server's token").waitFor();
  await page.getByLabel(/^Token/).fill(TOKEN);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("link", { name: `My ${name}` }).waitFor();
  const answer = await fetch(`${server.url}/embed/my-${name}`);
  expect(await answer.text()).toContain(`<h1>My ${name}</h1>`);
  await page.close();
});

test("a query is taken away with the token", async () => {
  const { page } = await visit(browser, `${server.url}/saved?query=x`);
  await page.evaluate((token) => {
    sessionStorage.setItem("dateline-token", token);
  }, TOKEN);
  await page.reload({ waitUntil: "networkidle" });
  await page.getByLabel("Take away").selectOption("actors");
  await page.getByRole("button", { name: "Take it away" }).click();
  await page.getByRole("link", { name: "Actors by name" }).waitFor({ state: "detached" });
  expect((await fetch(`${server.url}/q/actors.json`)).status).toBe(404);
  await page.close();
});

describe("a page of another origin", () => {
  test("embeds a number, a chart, a timeline, a network, a map and a table", async () => {
    const { page, outside } = await visit(browser, originOf(elsewhere), { allowed: [server.url] });
    const embeds = page.locator("dateline-embed");
    expect(await embeds.count()).toBe(5);
    for (const index of [0, 1, 2, 3, 4]) {
      const embed = embeds.nth(index);
      await embed.scrollIntoViewIfNeeded();
      await embed.locator("iframe").contentFrame().locator("figure svg.drawing").waitFor();
    }
    const timeline = embeds.nth(2).locator("iframe").contentFrame();
    await timeline.locator("svg text", { hasText: "Israel rejects" }).first().waitFor();
    const frame = page.locator("body > iframe");
    await frame.scrollIntoViewIfNeeded();
    await frame.contentFrame().locator("table").waitFor();
    await picture(page, "embeds");
    expect(outside.filter((address) => !address.endsWith("/favicon.ico"))).toEqual([]);
    await page.close();
  });

  test("frames a query as its oEmbed description says", async () => {
    const { page, outside } = await visit(browser, `${originOf(elsewhere)}/oembed`, { allowed: [server.url] });
    await page.locator("iframe").contentFrame().locator("svg text", { hasText: "Israel" }).first().waitFor();
    expect(outside.filter((address) => !address.endsWith("/favicon.ico"))).toEqual([]);
    await page.close();
  });

  test("gets a drawing as wide as the element, also when that changes", async () => {
    const { page } = await visit(browser, originOf(elsewhere), { width: 1000, allowed: [server.url] });
    const width = async (): Promise<number> =>
      Number(/[?&]width=(\d+)/.exec((await page.locator("dateline-embed iframe").first().getAttribute("src"))!)![1]);
    expect(await width()).toBeGreaterThan(800);
    await page.setViewportSize({ width: 390, height: 700 });
    await page.waitForFunction(() => document.querySelector("dateline-embed iframe")!.clientWidth < 400);
    await page.waitForFunction(() =>
      /[?&]width=(?:2|3)\d\d\b/.test(document.querySelector("dateline-embed iframe")!.getAttribute("src")!),
    );
    await page.close();
  });

  test("draws a bare embed for the frame that it stands in", async () => {
    for (const [width, drawn] of [
      [390, 360],
      [1000, 900],
    ] as const) {
      const { page } = await visit(browser, `${server.url}/embed/events`, { width });
      const shown = page.locator("figure svg.drawing:visible");
      expect(await shown.count()).toBe(1);
      expect(await shown.getAttribute("width")).toBe(String(drawn));
      expect(await accessibilityFaults(page)).toEqual([]);
      await picture(page, `embed-events-${width}`);
      await page.close();
    }
  });

  test("that the settings don't name gets nothing to show", async () => {
    const { page, faults } = await visit(browser, originOf(stranger), { allowed: [server.url] });
    await page.locator("dateline-embed").first().scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    expect(await page.locator("dateline-embed iframe").first().contentFrame().locator("svg").count()).toBe(0);
    expect(faults.join("\n")).toMatch(/frame-ancestors/);
    await page.close();
  });
});
