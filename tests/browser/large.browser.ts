/** Twenty thousand events in a browser: pages come quickly, and time moves without a stutter. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { serve, type RunningServer } from "../../src/serve.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { manyArticles } from "../store/many-articles.js";
import { grafeo } from "../store/stores.js";
import { openBrowser, picture, visit } from "./browser.js";

const ARTICLES = 4_500;
const EVENTS = 20_000;
/** Two frames of a screen that shows sixty a second. */
const SMOOTH_MS = 34;
/** What a person takes for a hitch. */
const HITCH_MS = 200;

let browser: Browser;
let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  browser = await openBrowser();
  store = await grafeo.open();
  const articles = manyArticles(ARTICLES);
  for (let from = 0; from < articles.length; from += 250) await store.write(articles.slice(from, from + 250));
  server = await serve({ store, port: 0 });
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  await store.close();
});

test("the graph is as large as it is said to be", async () => {
  expect((await store.stats()).nodes.Event).toBeGreaterThanOrEqual(EVENTS);
});

/** Times between frames in milliseconds while keys are pressed, one every 60 ms. */
async function framesWhile(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    (globalThis as unknown as { seen: number[] }).seen = seen;
    let last = performance.now();
    const next = (now: number): void => {
      seen.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen.slice(1));
}

const share = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(Math.floor(times.length * part), times.length - 1)]!;

describe("the timeline", () => {
  test("moves and zooms from a day to years without a stutter", async () => {
    const { page, faults } = await visit(browser, `${server.url}/timeline`);
    await page.locator(".figure.timeline").focus();
    const steps = (key: string, count: number): string[] => Array.from({ length: count }, () => key);
    const keys = [...steps("+", 10), ...steps("ArrowRight", 10), ...steps("-", 12), ...steps("ArrowLeft", 10)];
    const frames = await framesWhile(page, keys);
    await page.waitForLoadState("networkidle");
    await picture(page, "large-timeline");
    console.info(
      `Frames on a timeline of ${EVENTS} events, ms: median ${share(frames, 0.5).toFixed(1)}, 95 of 100 under ${share(frames, 0.95).toFixed(1)}, longest ${Math.max(...frames).toFixed(1)}.`,
    );
    expect(share(frames, 0.5)).toBeLessThan(SMOOTH_MS);
    expect(share(frames, 0.95)).toBeLessThan(HITCH_MS);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("says how many events it does not spell out", async () => {
    const { page } = await visit(browser, `${server.url}/timeline`);
    expect(await page.locator(".hint[role=status]").first().innerText()).toMatch(
      /^[\d,]+ events from .* with their words, the most told first\. Zoom in to read more\.$/,
    );
    await page.close();
  });
});

test("a time without events says so and leads back", async () => {
  const { page } = await visit(browser, `${server.url}/timeline?from=2019-01-01&to=2019-12-31`);
  await page.getByText("No event from 2019-01-01").waitFor();
  await page.getByRole("button", { name: "Go to when most happened" }).click();
  await page.getByText(/^[\d,]+ events from/).waitFor();
  await page.close();
});

test.each(["/", "/network", "/map", "/table/events"])(
  "%s shows in seconds, without drawing everything",
  async (path) => {
    const before = Date.now();
    const { page, faults } = await visit(browser, `${server.url}${path}`);
    expect(Date.now() - before).toBeLessThan(15_000);
    expect(faults).toEqual([]);
    expect(await page.locator("main *").count()).toBeLessThan(8_000);
    await picture(page, `large${path.replace(/\//g, "-")}`);
    await page.close();
  },
);
