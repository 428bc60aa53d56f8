/** A browser and a server of the seed for the tests of a file. */
import { afterAll, beforeAll } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser, visit } from "./browser.js";
import { serveSeed, type SeedServer } from "./seed-server.js";

export interface OnTheSeed {
  /** Open from before the first test until after the last. */
  readonly browser: Browser;
  readonly server: SeedServer;
  /** A page of the server, whole. */
  readonly open: (path: string) => Promise<Page>;
}

export function onTheSeed(): OnTheSeed {
  let browser: Browser;
  let server: SeedServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveSeed()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
    open: async (path) => (await visit(browser, server.url + path)).page,
  };
}
