/** The box that understands names, as people type, wait, choose and change their minds. */
import { describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { settled } from "./browser.js";
import { onTheSeed } from "./on-the-seed.js";

const { open } = onTheSeed();
const heading = (page: Page): Promise<string> => page.locator("h1").innerText();

describe("the search box", () => {
  test("a name is found, chosen and opened", async () => {
    const page = await open("/");
    await page.locator("#search input").focus();
    await page.keyboard.type("Isra");
    await page.locator("#search [role=listbox]:not([aria-busy])").waitFor();
    expect(await page.getByRole("option").first().textContent()).toMatch(/^Israel ?actor/);
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("#search input").getAttribute("aria-activedescendant")).not.toBeNull();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/actor\/actor:state:il$/);
    await settled(page);
    expect(await heading(page)).toBe("Israel");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.close();
  });

  test("the suggestion that somebody stands on is kept when the answer to later letters comes", async () => {
    const page = await open("/");
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/graphql", async (route) => {
      if (/"text":"Israx"/.test(route.request().postData() ?? "")) await held;
      await route.continue();
    });
    await page.locator("#search input").focus();
    await page.keyboard.type("Isra");
    await page.locator("#search [role=listbox]:not([aria-busy])").waitFor();
    const asked = page.waitForRequest((request) => /"text":"Israx"/.test(request.postData() ?? ""));
    await page.keyboard.type("x");
    await asked;
    await page.keyboard.press("ArrowDown");
    const stood = await page.locator("#search [aria-selected=true]").textContent();
    release();
    await page.locator("#search [role=listbox]:not([aria-busy])").waitFor();
    expect(stood).toMatch(/^Israel ?actor/);
    expect(await page.locator("#search [aria-selected=true]").textContent()).toBe(stood);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/actor\/actor:state:il$/);
    await page.close();
  });

  test("of one name the actor comes first, whichever lookup ended first", async () => {
    const page = await open("/");
    await page.route("**/graphql", async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as { errors?: { path?: string[] }[] };
      body.errors?.sort((a, b) => (b.path?.[0] ?? "").localeCompare(a.path?.[0] ?? ""));
      await route.fulfill({ response: answer, json: body });
    });
    await page.locator("#search input").focus();
    await page.keyboard.type("Isra");
    await page.locator("#search [role=listbox]:not([aria-busy])").waitFor();
    const named = (await page.getByRole("option").allTextContents()).filter((text) =>
      /^Israel ?(actor|place)/.test(text),
    );
    expect(named).toEqual([expect.stringContaining("actor"), expect.stringContaining("place")]);
    await page.close();
  });

  test("a list closed before its answer came stays closed", async () => {
    const page = await open("/");
    await page.locator("#search input").focus();
    await page.keyboard.type("Isra");
    await page.keyboard.press("Escape");
    await page.waitForTimeout(600);
    expect(await page.getByRole("option").count()).toBe(0);
    await page.close();
  });

  test.each([
    ["Meridian Post", "outlet"],
    ["EU–Mercosur", "agreement"],
    ["Damascus", "place"],
    ["Zelensky", "actor"],
  ])("the box understands %s as an %s", async (words, kind) => {
    const page = await open("/");
    await page.locator("#search input").fill(words);
    await page.getByRole("option").filter({ hasText: words }).filter({ hasText: kind }).first().waitFor();
    await page.close();
  });
});
