/** The pages as people walk through them: by keyboard, by search, and back again. */
import { describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { focused, settled, visit } from "./browser.js";
import { onTheSeed } from "./on-the-seed.js";

const seed = onTheSeed();
const { open } = seed;
const heading = (page: Page): Promise<string> => page.locator("h1").innerText();

describe("by keyboard", () => {
  test.each(["/", "/timeline", "/network", "/map", "/table/actors", "/agreements", "/saved"])(
    "every stop on %s has a name, is seen, and the last one is at the foot",
    async (path) => {
      const page = await open(path);
      const stops: { tag: string; name: string; seen: boolean }[] = [];
      for (let presses = 0; presses < 400; presses++) {
        await page.keyboard.press("Tab");
        const stop = await focused(page);
        if (stop.tag === "BODY") break;
        stops.push(stop);
      }
      expect(stops[0]?.name).toBe("Skip to the content");
      expect(stops.filter(({ name, seen }) => name === "" || !seen)).toEqual([]);
      if (stops.length < 400) expect(stops.at(-1)?.name).toMatch(/^Theme/);
      await page.close();
    },
  );

  test("the skip link leads past the head", async () => {
    const page = await open("/");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    await page.close();
  });

  test("a column sorts both ways, says so, and the address keeps it", async () => {
    const page = await open("/table/actors");
    const cells = (): Promise<string[]> => page.locator("tbody [data-column=events]").allInnerTexts();
    await page.getByRole("button", { name: "Events", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const numbers = (await cells()).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(await page.getByRole("columnheader", { name: "Events" }).getAttribute("aria-sort")).toBe("descending");
    expect(await page.locator("#status").innerText()).toBe("Sorted by Events, descending.");
    await page.reload();
    await settled(page);
    expect((await cells()).map(Number)).toEqual(numbers);
    await page.close();
  });

  test("a menu opens, closes by Escape and gives the focus back", async () => {
    const page = await open("/timeline");
    const summary = page.locator("summary", { hasText: "Types" });
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect((await focused(page)).tag).toBe("INPUT");
    await page.keyboard.press("Escape");
    expect((await focused(page)).name).toMatch(/^Types/);
    await page.close();
  });
});

describe("the timeline", () => {
  test("moves and zooms by keys, from days to years, and its address says where it is", async () => {
    const page = await open("/timeline?from=2026-01-01&to=2026-01-31");
    await page.locator(".figure.timeline").focus();
    const days = async (): Promise<number> => {
      await page.waitForTimeout(400);
      const { searchParams } = new URL(page.url());
      return (Date.parse(searchParams.get("to")!) - Date.parse(searchParams.get("from")!)) / 86_400_000;
    };
    for (let i = 0; i < 5; i++) await page.keyboard.press("+");
    expect(await days()).toBeLessThan(5);
    for (let i = 0; i < 16; i++) await page.keyboard.press("-");
    expect(await days()).toBeGreaterThan(3_000);
    expect(await page.locator(".timeline .bar").count()).toBeGreaterThan(5);
    await page.close();
  });

  test("draws what is known to the month only with soft ends", async () => {
    const page = await open("/timeline?from=2025-02&to=2025-05");
    expect(await page.locator(".timeline .soft-bar").count()).toBeGreaterThan(0);
    expect(await page.locator(".timeline linearGradient").count()).toBeGreaterThan(0);
    await page.close();
  });
});

describe("the network", () => {
  /** Where each node stands on the screen, by id. */
  const places = (page: Page): Promise<Record<string, readonly [number, number]>> =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll(".network a[data-id]")].map((node) => {
          const { x, y, width, height } = node.querySelector("circle, rect")!.getBoundingClientRect();
          return [node.getAttribute("data-id")!, [x + width / 2 + scrollX, y + height / 2 + scrollY] as const];
        }),
      ),
    );
  /** The order of names from left to right and from top to bottom is what the eye remembers. */
  const turned = (before: readonly number[], after: readonly number[]): number => {
    let pairs = 0;
    let wrong = 0;
    for (const [i, a] of before.entries())
      for (const [j, b] of before.entries()) {
        if (i >= j || Math.abs(a - b) < 30) continue;
        pairs += 1;
        if (Math.sign(a - b) !== Math.sign(after[i]! - after[j]!)) wrong += 1;
      }
    return wrong / pairs;
  };

  test("grows by a click, and what was there keeps its place", async () => {
    const page = await open("/network");
    const before = await places(page);
    await page.locator('.network a[data-id="actor:state:sy"]').click();
    await page.waitForURL(/grow=actor:state:sy/);
    await settled(page);
    const after = await places(page);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    const kept = Object.keys(before).filter((id) => id in after);
    expect(kept.length).toBeGreaterThan(Object.keys(before).length * 0.9);
    for (const axis of [0, 1] as const)
      expect(
        turned(
          kept.map((id) => before[id]![axis]),
          kept.map((id) => after[id]![axis]),
        ),
      ).toBe(0);
    await page.goBack();
    await settled(page);
    expect(Object.keys(await places(page)).length).toBe(Object.keys(before).length);
    await page.close();
  });

  test("says by which events one actor reaches another, and draws them", async () => {
    const page = await open("/network");
    for (const [label, name] of [
      ["First actor", "Israel"],
      ["Second actor", "Leonardo"],
    ] as const) {
      await page.getByRole("combobox", { name: label }).fill(name);
      await page
        .getByRole("option", { name: new RegExp(`^${name} ?actor`) })
        .first()
        .click();
      await settled(page);
    }
    expect(await heading(page)).toBe("Israel and Leonardo");
    const hops = await page.locator(".paths li").first().locator("a[href^='/event/']").count();
    expect(hops).toBeGreaterThan(1);
    expect(await page.locator(".network .walked").count()).toBeGreaterThanOrEqual(hops);
    await page.close();
  });

  test("is narrowed by time, type and status, each a step that the back button undoes", async () => {
    const page = await open("/network");
    const extent = (): Promise<string> => page.locator("main > .hint[role=status]").innerText();
    const all = await extent();
    await page.getByRole("slider", { name: "From month" }).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/from=/);
    await settled(page);
    expect(await extent()).not.toBe(all);
    expect((await focused(page)).name).toBe("From month");
    await page.locator("summary", { hasText: "Types" }).click();
    await page.getByLabel("Reject", { exact: true }).check();
    await page.waitForURL(/type=REJECT/);
    await settled(page);
    expect(await page.getByLabel("Reject", { exact: true }).isVisible()).toBe(true);
    await page.getByLabel("Reject", { exact: true }).press("Escape");
    await page.goBack();
    await settled(page);
    await page.goBack();
    await settled(page);
    expect(await extent()).toBe(all);
    await page.close();
  });

  test("shows the events behind a name, and lights its own lines", async () => {
    const page = await open("/network");
    await page.locator('.network a[data-id="actor:state:il"]').hover();
    expect(await page.locator("aside.note h2").innerText()).toBe("Israel");
    expect(await page.locator("aside.note a[href^='/event/']").count()).toBeGreaterThan(0);
    const near = await page.locator(".network .tie.near").count();
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(await page.locator(".network .tie").count());
    await page.close();
  });
});

describe("an article", () => {
  const first = async (): Promise<string> => {
    const { articles } = await seed.server.ask<{ articles: { nodes: readonly { id: string }[] } }>(
      "{ articles(first: 1) { nodes { id } } }",
    );
    return `/article/${articles.nodes[0]!.id}`;
  };

  test("says on pointing at marked words which edges they made and by which rule", async () => {
    const page = await open(await first());
    await page.locator(".sentence mark").first().hover();
    const note = page.locator("aside.note");
    await note.getByText("INITIATES").first().waitFor();
    expect(await note.innerText()).toMatch(/Rule \S+/);
    await page.close();
  });

  test("says so to a finger too, and the note leads on", async () => {
    const { page } = await visit(seed.browser, seed.server.url + (await first()), { width: 390, touch: true });
    const address = page.url();
    await page.locator(".sentence a.span").first().tap();
    await page.locator("aside.note h3 a").first().waitFor();
    expect(page.url()).toBe(address);
    await page.locator("aside.note h3 a").first().tap();
    await page.waitForURL(/\/(?:actor|place|agreement|event)\//);
    await page.close();
  });
});
