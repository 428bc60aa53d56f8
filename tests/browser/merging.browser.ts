/** Merging, splitting, renaming and rejecting from the pages, each with its undoing, and the list of all decisions. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { envoyOther, REFUSAL, WARNING } from "../store/decisions.js";
import { envoyLong, gazette, herald, russia } from "../store/deltas.js";
import { focused, openBrowser, settled, visit } from "./browser.js";
import {
  FULL,
  HARBOUR,
  noted,
  PORT,
  send,
  serveForEditing,
  SHORT,
  visitAs,
  type EditingServer,
} from "./editing-server.js";

const ENVOY = `/actor/${envoyLong.id}`;
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

async function choose(page: Page, box: RegExp, words: string, option: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: box }).fill(words);
  await page.getByRole("option", { name: option }).first().click();
}
const undoLast = async (page: Page, why: string): Promise<void> => {
  await page.locator("#decided").getByRole("button", { name: /^Undo/ }).first().click();
  await send(page, why, "Undo it");
  await noted(page, /^Undone: /);
};

describe("merging", () => {
  test("shows which namesake is which and what is joined, joins them, and is undone", async () => {
    const { page, outside, faults } = await visitAs(browser, server, ENVOY, "ana");
    const before = await page.getByRole("table").first().locator("caption").innerText();
    await page.getByRole("button", { name: "Merge another into it" }).click();
    await page.getByRole("button", { name: "Merge them" }).click();
    await page.getByText("Choose the actor that is the same as Thomas Barrack.").waitFor();
    const box = page.getByRole("combobox", { name: /^The same as this one/ });
    await box.fill("Barack");
    const option = page.getByRole("option", { name: /Tom Barack/ });
    expect(await option.innerText()).toMatch(/actor, person · US · 2 events/);
    await option.click();
    const joined = page.locator(".joined");
    await joined.getByText("What is joined").waitFor();
    expect(await joined.innerText()).toMatch(/Thomas Barrack stays[\s\S]*Tom Barack becomes a name of it/);
    expect(await joined.innerText()).toContain("Tom Barack met Israel about the 1974 accord.");
    await send(page, "same envoy, two spellings", "Merge them");
    await noted(page, "merged Tom Barack into Thomas Barrack");
    expect((await focused(page)).name).toBe("Merge another into it");
    expect(await page.locator("ul.decided").innerText()).toMatch(
      /Merged into it: Tom Barack\s+by ana, .*same envoy, two spellings/,
    );
    expect(await page.getByRole("table").first().locator("caption").innerText()).not.toBe(before);
    // The old address leads to the one that it is now.
    const old = await visit(browser, `${server.url}/actor/${envoyOther.id}?asked=here`);
    expect(await old.page.locator("h1").innerText()).toBe("Thomas Barrack");
    expect(old.page.url()).toBe(`${server.url}${ENVOY}?asked=here`);
    expect(await old.page.getByRole("note").innerText()).toMatch(
      /^Tom Barack was merged into this by ana, .*same envoy, two spellings/,
    );
    await old.page.reload();
    await settled(old.page);
    expect(await old.page.getByRole("note").count()).toBe(0);
    await old.page.close();

    await undoLast(page, "they are two");
    expect(await page.locator("ul.decided").count()).toBe(0);
    expect(await page.getByRole("table").first().locator("caption").innerText()).toBe(before);
    expect([outside, faults]).toEqual([[], []]);
    await page.close();
  });

  test("of a place leaves a way from its old address", async () => {
    const { mergeEntities } = await server.ask<{ mergeEntities: { userErrors: readonly object[] } }>(
      `mutation { mergeEntities(input: { into: { id: "${PORT.id}", version: 0 }, from: [{ id: "${HARBOUR.id}", version: 0 }], by: "ben", reason: "one and the same" }) { userErrors { message } } }`,
    );
    expect(mergeEntities.userErrors).toEqual([]);
    const { page, faults } = await visit(browser, `${server.url}/place/${HARBOUR.id}`);
    expect(page.url()).toBe(`${server.url}/place/${PORT.id}`);
    expect(await page.locator("h1").innerText()).toBe(PORT.name);
    expect(await page.getByRole("note").innerText()).toContain(`${HARBOUR.name} was merged into this by ben`);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("leads on from old events, and from views of the one that is no more", async () => {
    const { events } = await server.ask<{ events: { nodes: readonly { id: string }[] } }>(
      `{ events(filter: { actors: ["${envoyOther.id}"] }, first: 20) { nodes { id } } }`,
    );
    await server.ask(
      `mutation { mergeEntities(input: { into: { id: "${envoyLong.id}", version: 0 }, from: [{ id: "${envoyOther.id}", version: 0 }], by: "ben", reason: "one envoy" }) { userErrors { message } } }`,
    );
    const { page } = await visit(browser, `${server.url}/event/${events.nodes[0]!.id}`);
    expect(await page.getByRole("note").innerText()).toContain("Since people decided who is meant in it");
    expect(page.url()).not.toContain(events.nodes[0]!.id);
    expect(await page.locator("main").innerText()).toContain("Thomas Barrack");
    for (const path of [
      "/timeline?actor=",
      "/network?grow=actor:state:il&actor=",
      "/map?actor=",
      "/table/events?actor=",
    ]) {
      await page.goto(`${server.url}${path}${envoyOther.id}`);
      await settled(page);
      expect(page.url()).toContain(`${path}${envoyLong.id}`);
      expect(await page.getByRole("note").innerText()).toBe("What the address named was merged into Thomas Barrack.");
      await page.getByRole("button", { name: "Remove Thomas Barrack" }).waitFor({ state: "attached" });
    }
    await page.close();
  });

  test("the other way round brings to the one that stays", async () => {
    const { page } = await visitAs(browser, server, ENVOY, "ana");
    await page.getByRole("button", { name: "Merge another into it" }).click();
    await choose(page, /^The same as this one/, "Barack", /Tom Barack/);
    await page.getByLabel("Which one stays").selectOption("other");
    await send(page, "he spells it so", "Merge them");
    await page.waitForURL(`${server.url}/actor/${envoyOther.id}`);
    await noted(page, "merged Thomas Barrack into Tom Barack");
    expect(await page.locator("h1").innerText()).toBe("Tom Barack");
    await page.close();
  });

  test("takes up what may be the same", async () => {
    const { page } = await visitAs(browser, server, `/actor/${FULL.id}`, "ana");
    const alike = page.locator("section.card", { hasText: "May be the same" });
    await alike.getByRole("button", { name: `Merge ${SHORT.name} with it` }).click();
    await page.getByRole("button", { name: `Remove ${SHORT.name} from The same as this one` }).waitFor();
    await page.locator(".joined", { hasText: "J. Halden resigned." }).waitFor();
    await send(page, "the Gazette says so", "Merge them");
    await noted(page, `merged ${SHORT.name} into ${FULL.name}`);
    expect(await alike.count()).toBe(0);
    expect(await page.locator("main").innerText()).toContain("J. Halden resigned.");
    await page.close();
  });

  test("of what another changed meanwhile says so and keeps the choice", async () => {
    const { page } = await visitAs(browser, server, ENVOY, "ana");
    await page.getByRole("button", { name: "Merge another into it" }).click();
    await choose(page, /^The same as this one/, "Barack", /Tom Barack/);
    await server.ask(
      `mutation { renameEntity(input: { entity: { id: "${envoyOther.id}", version: 0 }, name: "T. Barack", by: "ben", reason: "as he signs" }) { userErrors { code } } }`,
    );
    await send(page, "one envoy", "Merge them");
    await page
      .getByRole("alert")
      .filter({ hasText: /ben renamed Tom Barack to T\. Barack.*as he signs/ })
      .waitFor();
    await page.getByRole("button", { name: /^Remove T\. Barack/ }).waitFor();
    await page.getByRole("button", { name: "Apply mine to it" }).click();
    await noted(page, "merged T. Barack into Thomas Barrack");
    await page.close();
  });
});

test("splitting: the sentences are marked, and what was split off has its page; undone, it says so", async () => {
  const { page } = await visitAs(browser, server, `/actor/${russia.id}`, "ana");
  await page.getByRole("button", { name: "Split off" }).click();
  const sentence = page.getByRole("checkbox", { name: herald.sentences[0]!.text });
  await sentence.check();
  await send(page, "a ship", "Split it off");
  await page.getByText("Give it a name, or choose above whom they mean.").waitFor();
  await page.getByLabel("Or a new one, called").fill("The ship Russia");
  await page.getByRole("button", { name: "Split it off" }).click();
  await noted(page, "split The ship Russia from Russia in 1 sentence");
  await page.locator("#decided").getByRole("link", { name: "The ship Russia" }).click();
  await page.getByRole("heading", { name: "The ship Russia", level: 1 }).waitFor();
  await undoLast(page, "no, the state");
  expect(await page.locator("h1").innerText()).toBe("No longer in the graph");
  expect(await page.locator("main").innerText()).toMatch(/Undone by ana, .*no, the state/);
  await page.close();
});

test("renaming: the name that articles give stands beside it", async () => {
  const { page } = await visitAs(browser, server, `/actor/${russia.id}`, "ana");
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByLabel("New name").fill("Russian Federation");
  await send(page, "in full", "Rename it");
  await noted(page, "renamed Russia to Russian Federation");
  expect(await page.locator("h1").innerText()).toBe("Russian Federation");
  expect(await page.locator("ul.decided").innerText()).toMatch(/Articles call it Russia\.\s+Renamed by ana, .*in full/);
  await page.close();
});

describe("rejecting a claim", () => {
  test("leaves the event to the others, and is undone", async () => {
    const { page } = await visitAs(browser, server, `/event/${REFUSAL}`, "ana");
    const claims = page.locator("article.claim");
    expect(await claims.count()).toBe(3);
    expect(await page.locator(".badges").innerText()).toMatch(/disputed/);
    await page.getByRole("button", { name: "Reject claim: Israel has not rejected patrols" }).click();
    await send(page, "it is satire", "Reject it");
    await noted(page, "as a telling of");
    expect(await claims.count()).toBe(2);
    expect(await page.locator(".badges").innerText()).not.toMatch(/disputed/);
    await undoLast(page, "it is not");
    expect(await claims.count()).toBe(3);
    await page.close();
  });

  test("that alone tells its event: the event's page says who took it out, and brings it back", async () => {
    const { page } = await visitAs(browser, server, `/event/${WARNING}`, "ana");
    const headline = await page.locator("h1").innerText();
    await page.getByRole("button", { name: /^Reject claim/ }).click();
    await page.getByText("No other claim tells this event").waitFor();
    await send(page, "nobody warned", "Reject it");
    await page.getByRole("heading", { name: "No longer in the graph", level: 1 }).waitFor();
    const reader = await visit(browser, page.url());
    expect(await reader.page.locator("main").innerText()).toMatch(/Claim rejected[\s\S]*ana, .*nobody warned/);
    expect(await reader.page.getByRole("button", { name: /^Undo/ }).count()).toBe(0);
    await reader.page.close();
    // The article has it too, where the sentence stands.
    const article = await visit(browser, `${server.url}/article/${herald.article.id}`);
    expect(await article.page.locator("#decided").innerText()).toContain("nobody warned");
    await article.page.close();
    await page.getByRole("button", { name: /^Undo/ }).last().click();
    await send(page, "they did", "Undo it");
    await noted(page, /^Undone: /);
    expect(await page.locator("h1").innerText()).toBe(headline);
    await page.close();
  });
});

test("all decisions stand in a list, the last first, which its address narrows; each is undone there", async () => {
  const decide = (field: string): Promise<unknown> => server.ask(`mutation { ${field} { userErrors { message } } }`);
  const by = (name: string) => `by: "${name}", reason: "so it is"`;
  await decide(`renameEntity(input: { entity: { id: "${russia.id}", version: 0 }, name: "Rossiya", ${by("ana")} })`);
  await decide(`correctEvent(input: { event: { id: "${REFUSAL}", version: 0 }, status: PLANNED, ${by("ben")} })`);
  await decide(`rejectClaim(input: { claim: { id: "${gazette.claims[0]!.id}", version: 0 }, ${by("ben")} })`);
  const { page, outside } = await visitAs(browser, server, "/decisions", "cleo");
  const items = page.locator(".rulings > li");
  const kinds = (): Promise<string[]> => items.locator(".badge").allInnerTexts();
  expect(await kinds()).toEqual(["Claim rejected", "Event corrected", "Renamed"]);
  expect(await items.nth(1).innerText()).toMatch(/Status: Disputed\s+is now\s+→ Planned/);
  await page.locator("label.choice", { hasText: /^What/ }).locator("select").selectOption("RENAME_ENTITY");
  await page.waitForURL(/kind=RENAME_ENTITY/);
  await settled(page);
  expect(await kinds()).toEqual(["Renamed"]);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await send(page, "in English, please", "Undo it");
  await noted(page, /^Undone: /);
  expect(await items.innerText()).toMatch(/undone[\s\S]*Undone by cleo, .*in English, please/);
  await page.goBack();
  await settled(page);
  await page.getByLabel("Signed").fill("ben");
  await page.getByLabel("Signed").press("Enter");
  await page.waitForURL(/by=ben/);
  await settled(page);
  expect(await kinds()).toEqual(["Claim rejected", "Event corrected"]);
  await page.goto(`${server.url}/decisions?about=${russia.id}&holds=no`);
  await settled(page);
  expect(await kinds()).toEqual(["Renamed"]);
  await page.getByRole("button", { name: "Remove Russia" }).click();
  await settled(page);
  expect(await kinds()).toEqual(["Renamed"]);
  expect(outside).toEqual([]);
  await page.close();
});
