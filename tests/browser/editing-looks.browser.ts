/** Each state of editing as it looks, from a telephone to a wall screen, light and dark: whole, and for all eyes and keys. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { REFUSAL } from "../store/decisions.js";
import { envoyLong, russia } from "../store/deltas.js";
import { accessibilityFaults, focused, openBrowser, picture, settled, visit } from "./browser.js";
import { noted, send, serveForEditing, visitAs, type EditingServer } from "./editing-server.js";

const EVENT = `/event/${REFUSAL}`;
const EDITOR = "ana.maria.de-la-fuente@foreign-desk.example.org";
let browser: Browser;
let server: EditingServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveForEditing()]);
  const by = `by: "ben@example.org", reason: "the Herald corrected itself on 3 February, and the ministry confirmed it"`;
  const [event, entity] = [`event: { id: "${REFUSAL}", version: 0 }`, `entity: { id: "${russia.id}", version: 0 }`];
  const { corrected, renamed } = await server.ask<Record<string, { userErrors: unknown[] }>>(`mutation {
    corrected: correctEvent(input: { ${event}, type: ACCUSE, date: "2026-01", object: null, targets: ["actor:state:sy", "America"], ${by} }) { userErrors { message } }
    renamed: renameEntity(input: { ${entity}, name: "Rossiya", ${by} }) { userErrors { message } }
  }`);
  expect([corrected!.userErrors, renamed!.userErrors]).toEqual([[], []]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).click();
  };
/** Somebody else decides while the form is open. */
const conflict = async (page: Page): Promise<void> => {
  await open("Correct this event")(page);
  const { event } = await server.ask<{ event: { version: number; status: string } }>(
    `{ event(id: "${REFUSAL}") { version status } }`,
  );
  const theirs = event.status === "PLANNED" ? "POSSIBLE" : "PLANNED";
  await page.getByLabel("Status", { exact: true }).selectOption("DEMANDED");
  await server.ask(
    `mutation { correctEvent(input: { event: { id: "${REFUSAL}", version: ${event.version} }, status: ${theirs}, by: "ben", reason: "so they say" }) { userErrors { code } } }`,
  );
  await send(page, "they ask for it", "Save the correction");
  await page.getByText("Somebody else was first").waitFor();
};

/** Name, address, and what is done there. */
const STATES: readonly (readonly [name: string, path: string, act: (page: Page) => Promise<void>])[] = [
  ["editing-on", "/editing", () => Promise.resolve()],
  ["event-corrected", EVENT, () => Promise.resolve()],
  ["correct-form", EVENT, open("Correct this event")],
  [
    "correct-refused",
    EVENT,
    async (page) => {
      await open("Correct this event")(page);
      await page.getByLabel(/^Date/).fill("soon");
      await send(page, "it is", "Save the correction");
      await page.locator(".fault", { hasText: "soon" }).waitFor();
    },
  ],
  ["conflict", EVENT, conflict],
  [
    "reject-form",
    EVENT,
    async (page) => {
      await page
        .getByRole("button", { name: /^Reject claim/ })
        .first()
        .click();
    },
  ],
  [
    "merge-form",
    `/actor/${envoyLong.id}`,
    async (page) => {
      await open("Merge another into it")(page);
      const box = page.getByRole("combobox", { name: /^The same as this one/ });
      await box.fill("Barack");
      await page.getByRole("option", { name: /Tom Barack/ }).click();
      await page.getByRole("heading", { name: "What is joined" }).waitFor();
      await box.fill("Israel");
      await page
        .getByRole("option", { name: /Israel/ })
        .first()
        .waitFor();
    },
  ],
  [
    "split-form",
    `/actor/${russia.id}`,
    async (page) => {
      await open("Split off")(page);
      await page.getByRole("checkbox").first().check();
    },
  ],
  [
    "notice",
    `/actor/${russia.id}`,
    async (page) => {
      await open("Rename")(page);
      await page.getByLabel("New name").fill(`Rossiya, ${page.viewportSize()!.width} versts wide`);
      await send(page, "a long reason ".repeat(12), "Rename it");
      await noted(page, "renamed");
    },
  ],
  [
    "decisions",
    "/decisions",
    async (page) => {
      await page.getByRole("button", { name: /^Undo/ }).first().click();
    },
  ],
];
const LOOKS = [
  { width: 390, dark: false },
  { width: 1280, dark: true },
  { width: 2560, dark: false },
];

describe.each(STATES)("%s", (name, path, act) => {
  test.each(LOOKS)("at $width pixels, dark: $dark", async ({ width, dark }) => {
    const { page, outside, faults } = await visitAs(browser, server, path, EDITOR, { width, dark, touch: width < 600 });
    await act(page);
    await page
      .locator(".decision-form")
      .first()
      .scrollIntoViewIfNeeded({ timeout: 500 })
      .catch(() => undefined);
    await page.waitForTimeout(200);
    await picture(page, `${name}-${width}${dark ? "-dark" : ""}`);
    expect([outside, faults]).toEqual([[], []]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
    if (width < 2000) expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });
});

test.each(LOOKS)("a reader sees what was corrected, at $width pixels, dark: $dark", async ({ width, dark }) => {
  for (const [name, path] of [
    ["reader-event", EVENT],
    ["reader-decisions", "/decisions"],
    ["editing-off", "/editing"],
  ] as const) {
    const { page, faults, shift } = await visit(browser, server.url + path, { width, dark, touch: width < 600 });
    await picture(page, `${name}-${width}${dark ? "-dark" : ""}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(await shift()).toBeLessThan(0.02);
    await page.close();
  }
});

test.each([
  [EVENT, "Correct this event"],
  [`/actor/${envoyLong.id}`, "Merge another into it"],
  [`/actor/${russia.id}`, "Split off"],
  ["/decisions", null],
  ["/editing", null],
])("every stop on %s while editing has a name and is seen", async (path, opener) => {
  const { page } = await visitAs(browser, server, path, EDITOR);
  if (opener !== null) await open(opener)(page);
  // A form that is open stays so, and the walk begins at the top.
  await page.reload();
  await settled(page);
  await page.waitForTimeout(300);
  const stops: { tag: string; name: string; seen: boolean }[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop.tag === "BODY") break;
    stops.push(stop);
  }
  expect(stops.map(({ name }) => name)).toContain(`Editing as ${EDITOR}`);
  if (opener !== null) expect(stops.map(({ name }) => name)).toContain("Cancel");
  expect(stops.filter(({ name, seen }) => name === "" || !seen)).toEqual([]);
  expect(stops.at(-1)?.name).toMatch(/^Theme/);
  await page.close();
});
