/** A Chromium that talks to one server only: what a page asks of anybody else is refused and written down. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const ARTEFACTS = fileURLToPath(new URL("../../.test-artefacts/", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Throws a sentence that says what to install where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error(`Found no Chromium at ${PLACES.join(", ")}; the browser tests need one: apt-get install chromium.`);
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

export interface Visit {
  readonly page: Page;
  /** Addresses elsewhere that the page asked for. */
  readonly outside: readonly string[];
  /** Errors that the page threw or logged. */
  readonly faults: readonly string[];
  /** How far the page has moved under its reader without being asked: the sum of its layout shifts (web.dev/cls). */
  readonly shift: () => Promise<number>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly dark?: boolean;
  /** A finger instead of a mouse. */
  readonly touch?: boolean;
  /** Further origins that may be asked, for pages that frame others. */
  readonly allowed?: readonly string[];
}

export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, dark = false, touch = false, allowed = [] } = options;
  const page = await browser.newPage({
    hasTouch: touch,
    isMobile: touch,
    viewport: { width, height: Math.max(700, Math.round(width * 0.56)) },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    (globalThis as unknown as { shifts: number[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  const outside: string[] = [];
  const faults: string[] = [];
  const own = [new URL(url).origin, ...allowed];
  await page.route("**/*", async (route) => {
    const address = route.request().url();
    if (own.some((origin) => address.startsWith(`${origin}/`)) || /^(?:data|blob):/.test(address))
      await route.continue();
    else {
      outside.push(address);
      await route.abort();
    }
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  // Pages of our own say when they are whole; others are whole when they ask for nothing more.
  await page.goto(url, { waitUntil: allowed.length > 0 ? "networkidle" : "load" });
  if (allowed.length === 0) await settled(page);
  const shift = (): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0));
  return { page, outside, faults, shift };
}

/** Waits until a page of ours shows what its address says, drawn for its width. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector("main h1") !== null && !document.querySelector("[aria-busy]"),
  );
  await page.waitForTimeout(120);
}

/** What has the focus: its tag, what it is called, and whether it can be seen to have it. */
export const focused = (page: Page): Promise<{ tag: string; name: string; seen: boolean }> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const mark = at.querySelector("circle, rect");
    const outlined = outlineStyle !== "none" && outlineWidth !== "0px";
    const stroked = mark !== null && Number.parseFloat(getComputedStyle(mark).strokeWidth) >= 3;
    const label = at.getAttribute("aria-label") ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent;
    return { tag: at.tagName, name: label.trim(), seen: outlined || stroked || at.matches("main, h1") };
  });

/** What breaks WCAG 2.2 AA, one line each: the rule, and the first place. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      runOnly: { type: "tag", values },
      // A drawing cuts long names short; its links are named in full.
      rules: { "label-content-name-mismatch": { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`);
  }, tags);
}

/** Keeps a picture in `.test-artefacts/`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(ARTEFACTS, { recursive: true });
  await page.screenshot({ path: `${ARTEFACTS}${name}.png` });
}

/** Keeps a file in `.test-artefacts/`. */
export function artefact(name: string, content: Buffer | string): void {
  mkdirSync(ARTEFACTS, { recursive: true });
  writeFileSync(`${ARTEFACTS}${name}`, content);
}
