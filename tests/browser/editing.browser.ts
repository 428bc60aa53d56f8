/** Editing from the pages: the token, correcting an event, and two people who correct at once. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { REFUSAL } from "../store/decisions.js";
import { accord, envoyLong, israel, syriaPlace } from "../store/deltas.js";
import { focused, openBrowser, settled, visit } from "./browser.js";
import { giveToken, noted, send, serveForEditing, TOKEN, visitAs, type EditingServer } from "./editing-server.js";

const EVENT = `/event/${REFUSAL}`;
let browser: Browser;
let server: EditingServer;

beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);
beforeEach(async () => {
  server = await serveForEditing();
}, 60_000);
afterEach(() => server.close());
afterAll(() => browser.close());

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const fact = (page: Page, label: string): Promise<string> =>
  page.locator(".facts > div", { has: page.locator("dt", { hasText: label }) }).innerText();
const status = (page: Page): Promise<string> => page.locator("#status").innerText();

describe("the token", () => {
  test.each([
    EVENT,
    `/actor/${envoyLong.id}`,
    `/place/${syriaPlace.id}`,
    `/agreement/${accord.id}`,
    "/article/article:gazette",
    "/decisions",
  ])("without it, %s offers nothing to edit and loads nothing for it", async (path) => {
    const { page, outside, faults } = await visit(browser, server.url + path);
    const buttons = await page.locator("main button, main summary").allInnerTexts();
    expect(buttons.filter((text) => /correct|reject|merge|rename|split|undo/i.test(text))).toEqual([]);
    expect(await page.locator(".editor").count()).toBe(0);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(loaded.filter((name) => /tools|-form/.test(name))).toEqual([]);
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("a wrong one is refused with a clear sentence, and nothing is kept", async () => {
    const { page, faults } = await visit(browser, `${server.url}/editing`);
    await page.getByRole("button", { name: "Start editing" }).click();
    await page.getByText("Give the name that your decisions are to be signed with.").waitFor();
    await giveToken(page, "ana", "wrong");
    await page.getByText("The server does not take this token.").waitFor();
    expect((await focused(page)).name).toMatch(/^Token/);
    await giveToken(page, "ana", "pass wörd");
    await page.getByText("A token has no spaces").waitFor();
    expect(await page.locator(".editor").count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    expect(page.url()).toBe(`${server.url}/editing`);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("given on the way, it leads back; the sign stands on every page until it is forgotten", async () => {
    const { page } = await visit(browser, server.url + EVENT);
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await settled(page);
    await giveToken(page, "ana@example.org", TOKEN);
    await page.waitForURL(server.url + EVENT);
    await page.getByRole("button", { name: "Correct this event" }).waitFor();
    expect(await status(page)).toBe("Editing is on; you decide as ana@example.org.");
    await page.getByRole("link", { name: "Timeline", exact: true }).click();
    await page.getByRole("link", { name: "Editing as ana@example.org" }).click();
    await page.getByRole("button", { name: /^Stop editing/ }).click();
    await page.getByRole("button", { name: "Start editing" }).waitFor();
    expect(await page.locator(".editor").count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.close();
  });
});

describe("an event", () => {
  test("is corrected by keyboard, shows what was read beside it, and is undone", async () => {
    const { page, outside, faults } = await visitAs(browser, server, EVENT, "ana@example.org");
    await page.evaluate(() => {
      (globalThis as unknown as { same: boolean }).same = true;
    });
    const opener = page.getByRole("button", { name: "Correct this event" });
    await opener.focus();
    await page.keyboard.press("Enter");
    expect((await focused(page)).name).toMatch(/^Headline/);
    await field(page, "Type").selectOption("ACCUSE");
    await page.getByLabel(/^Date/).fill("soon");
    // A target is taken away, and a place is found by its name and chosen by keys.
    await page.getByRole("button", { name: "Remove Russia from Targets" }).press("Enter");
    expect((await focused(page)).name).toMatch(/^Targets/);
    await page.keyboard.type("Syria");
    const option = page.getByRole("option", { name: /Syria.*country.*event/ });
    await option.first().waitFor();
    while ((await option.first().getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remove Syria from Targets" }).waitFor();
    await page.getByRole("button", { name: "Save the correction" }).press("Enter");
    await page.getByText("Say why, in a few words").waitFor();
    await send(page, "the Herald corrected itself", "Save the correction");
    await page.locator(".fault", { hasText: "soon" }).waitFor();
    expect((await focused(page)).name).toMatch(/^Date/);
    await page.getByLabel(/^Date/).fill("2026-01");
    await page.getByLabel(/^Why/).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await noted(page, "type from REJECT to ACCUSE");

    expect(await status(page)).toMatch(/^Saved: corrected /);
    expect((await focused(page)).name).toBe("Correct this event");
    expect(await fact(page, "Type")).toMatch(
      /Accuse\s+Read as: Reject\s*Corrected by ana@example\.org, .*the Herald corrected itself/,
    );
    expect(await fact(page, "When")).toMatch(/January 2026[\s\S]*Read as: 14 January 2026/);
    expect(await fact(page, "Targets")).toMatch(/Syria[\s\S]*Read as: Russia/);
    expect(await fact(page, "Initiators")).not.toMatch(/Read as/);
    expect(await page.evaluate(() => (globalThis as unknown as { same?: boolean }).same)).toBe(true);

    await page.locator("#decided").getByRole("button", { name: /^Undo/ }).click();
    await send(page, "it had not", "Undo it");
    await noted(page, /^Undone: /);
    expect(await fact(page, "When")).toMatch(/14 January 2026/);
    expect(await page.locator(".facts").innerText()).not.toMatch(/Read as/);
    expect(await page.locator("#decided").innerText()).toMatch(/Undone by ana@example\.org, .*it had not/);
    expect([outside, faults]).toEqual([[], []]);
    await page.close();
  });

  test("takes a slip back at once from the note", async () => {
    const { page } = await visitAs(browser, server, EVENT, "ana");
    await page.getByRole("button", { name: "Correct this event" }).click();
    await field(page, "Status").selectOption("PLANNED");
    await send(page, "a slip", "Save the correction");
    await noted(page, "to PLANNED");
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    await noted(page, /^Undone: /);
    expect(await fact(page, "Status")).toMatch(/Disputed$/);
    await page.close();
  });

  test("keeps what was written through the back button, a reload and a token that was changed", async () => {
    const { page } = await visitAs(browser, server, EVENT, "ana");
    await page.getByRole("button", { name: "Correct this event" }).click();
    await page.getByLabel(/^Headline/).fill("Israel has second thoughts");
    await page.getByLabel(/^Why/).fill("I called them");
    await page.getByRole("link", { name: "Agreements", exact: true }).click();
    await page.getByRole("heading", { name: "Agreements", level: 1 }).waitFor();
    await page.goBack();
    await settled(page);
    expect(await page.getByLabel(/^Headline/).inputValue()).toBe("Israel has second thoughts");
    await page.evaluate(() => {
      sessionStorage.setItem("dateline-token", "old");
    });
    await page.reload();
    await settled(page);
    await page.getByRole("button", { name: "Save the correction" }).click();
    await page.getByText("The server does not take your token any more.").waitFor();
    expect(await page.locator(".editor").count()).toBe(0);
    await page.getByRole("link", { name: "Give the token again" }).click();
    await page.getByRole("heading", { name: "Editing", level: 1 }).waitFor();
    expect(await page.getByLabel(/^Your name/).inputValue()).toBe("ana");
    await giveToken(page, "ana", TOKEN);
    await page.getByRole("button", { name: "Save the correction" }).click();
    await noted(page, "Israel has second thoughts");
    expect(await page.locator("h1").innerText()).toBe("Israel has second thoughts");
    await page.close();
  });

  test("of two who correct it, the second sees what the first did, loses nothing, and applies theirs", async () => {
    const ana = (await visitAs(browser, server, EVENT, "ana@example.org")).page;
    const ben = (await visitAs(browser, server, EVENT, "ben@example.org")).page;
    await ana.getByRole("button", { name: "Correct this event" }).click();
    await field(ana, "Status").selectOption("POSSIBLE");
    await ana.getByLabel(/^Object/).fill("joint patrols");

    await ben.getByRole("button", { name: "Correct this event" }).click();
    await field(ben, "Status").selectOption("PLANNED");
    await field(ben, "Type").selectOption("ACCUSE");
    await send(ben, "it has not happened yet", "Save the correction");
    await noted(ben, "to PLANNED");

    await send(ana, "they only may", "Save the correction");
    const alert = ana.getByRole("alert").filter({ hasText: "Somebody else was first" });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(
      /ben@example\.org corrected "Israel rejects Russian patrols".*it has not happened yet/,
    );
    expect(await ana.evaluate(() => document.activeElement?.classList.contains("complaint"))).toBe(true);
    // What Ana did not touch follows Ben; what both changed is hers, with his beside it.
    expect(await field(ana, "Type").inputValue()).toBe("ACCUSE");
    expect(await field(ana, "Status").inputValue()).toBe("POSSIBLE");
    expect(await ana.locator(".theirs").innerText()).toMatch(/They made it Planned\./);
    expect(await fact(ana, "Status")).toMatch(/Planned[\s\S]*ben@example\.org/);
    await ana.reload();
    await settled(ana);
    expect(await ana.getByLabel(/^Object/).inputValue()).toBe("joint patrols");
    await ana.getByRole("button", { name: "Take theirs: Status" }).click();
    expect(await field(ana, "Status").inputValue()).toBe("PLANNED");
    await ana.getByRole("button", { name: "Apply mine to it" }).click();
    await noted(ana, "object from patrol to joint patrols");
    expect(await fact(ana, "Status")).toMatch(/Planned[\s\S]*ben@example\.org/);
    expect(await fact(ana, "Object")).toMatch(/joint patrols[\s\S]*Read as: patrol[\s\S]*ana@example\.org/);
    await Promise.all([ana.close(), ben.close()]);
  });

  test("is copied as the mutation that the form would send", async () => {
    const { page } = await visitAs(browser, server, EVENT, "ana");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Correct this event" }).click();
    await field(page, "Polarity").selectOption("NEGATED");
    await page.getByRole("button", { name: "Remove Israel from Initiators" }).click();
    await page.getByLabel(/^Why/).fill('they said "never"');
    await page.getByRole("button", { name: "Copy as GraphQL" }).click();
    await page.locator("#status", { hasText: "The mutation is on the clipboard." }).waitFor({ state: "attached" });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { correctEvent } = await server.ask<{ correctEvent: { userErrors: unknown[] } }>(copied);
    expect(correctEvent.userErrors).toEqual([]);
    const query = `query E($id: ID!) { event(id: $id) { polarity initiators { id } decisions { nodes { reason by } } } }`;
    expect(await server.ask(query, { id: REFUSAL })).toEqual({
      event: {
        polarity: "NEGATED",
        initiators: [],
        decisions: { nodes: [{ reason: 'they said "never"', by: "ana" }] },
      },
    });
    expect(copied).not.toContain(israel.id);
    expect(copied).not.toContain(TOKEN);
    await page.close();
  });
});
