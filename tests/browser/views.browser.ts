/** Every view over the seed, from a telephone to a wall screen, light and dark: whole, offline, steady, and for all eyes. */
import { describe, expect, test } from "@jest/globals";
import { accessibilityFaults, picture, visit } from "./browser.js";
import { onTheSeed } from "./on-the-seed.js";

const seed = onTheSeed();

/** Name, address, and words that it shows. Addresses with `event:` and `article:` are looked up by their headlines. */
const VIEWS: readonly (readonly [name: string, path: string, words: string])[] = [
  ["start", "/", "Who did what to whom"],
  ["timeline", "/timeline", "events from"],
  ["timeline-actors", "/timeline?lanes=actor&from=2025-10&to=2026-02", "Israel"],
  ["timeline-agreements", "/timeline?lanes=agreement", "EU–Mercosur agreement"],
  ["network", "/network", "actors and agreements"],
  ["path", "/network?between=actor:state:il&between=actor:organization:leonardo", "Shortest paths"],
  ["map", "/map", "places in them"],
  ["agreements", "/agreements", "Indus Waters Treaty"],
  ["table", "/table/events", "Israel rejects"],
  ["table-actors", "/table/actors", "Other names"],
  ["actor", "/actor/actor:state:il", "Meets most"],
  ["place", "/place/place:country:sy", "Damascus"],
  ["agreement", "/agreement/agreement:named:eu-mercosur-agreement", "History"],
  ["event", "/event/event:", "Who says so"],
  ["article", "/article/article:", "What was read from it"],
  ["search", "/search?q=drones", "Sentences"],
  ["saved", "/saved?show=events", "As a frame"],
  ["nothing-found", "/search?q=zzzz", "Nothing has these words"],
  ["nothing-there", "/actor/actor:state:nowhere", "Not found"],
];

async function addressOf(path: string): Promise<string> {
  if (path.endsWith("event:")) {
    const { disputes } = await seed.server.ask<{ disputes: { nodes: readonly { id: string }[] } }>(
      "{ disputes(orderBy: REPORTS_DESC, first: 1) { nodes { id } } }",
    );
    return seed.server.url + path.replace("event:", disputes.nodes[0]!.id);
  }
  if (path.endsWith("article:")) {
    const { articles } = await seed.server.ask<{ articles: { nodes: readonly { id: string }[] } }>(
      "{ articles(first: 1) { nodes { id } } }",
    );
    return seed.server.url + path.replace("article:", articles.nodes[0]!.id);
  }
  return seed.server.url + path;
}

/** Variants of other views, and pages of a few words: they are seen on a telephone and, dark, on a desk. */
const LESSER = new Set([
  ...["timeline-actors", "timeline-agreements", "path", "table-actors", "search", "nothing-found", "nothing-there"],
]);
const TELEPHONE = { width: 390, dark: false };
const DESK_DARK = { width: 1280, dark: true };
const ALL = [
  TELEPHONE,
  { width: 390, dark: true },
  { width: 1280, dark: false },
  DESK_DARK,
  { width: 2560, dark: false },
];

/** What people call no shift at all; 0.1 is the bound of web.dev for a good page. */
const STEADY = 0.02;

describe.each(VIEWS)("%s", (name, path, words) => {
  test.each(LESSER.has(name) ? [TELEPHONE, DESK_DARK] : ALL)(
    "at $width pixels, dark: $dark",
    async ({ width, dark }) => {
      const touch = width < 600;
      const { page, outside, faults, shift } = await visit(seed.browser, await addressOf(path), { width, dark, touch });
      await page.waitForFunction((text) => document.querySelector("main")?.innerText.includes(text), words, {
        timeout: 10_000,
      });
      await picture(page, `${name}-${width}${dark ? "-dark" : ""}`);
      expect(outside).toEqual([]);
      expect(faults).toEqual([]);
      expect(await shift()).toBeLessThan(STEADY);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBeLessThanOrEqual(0);
      if (width < 2000) expect(await accessibilityFaults(page)).toEqual([]);
      await page.close();
    },
  );
});
