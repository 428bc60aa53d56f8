/** A Chromium that talks to one server only: what a page asks of anybody else is refused and written down. */
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
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
}

export interface VisitOptions {
  readonly width?: number;
  readonly dark?: boolean;
  /** Further origins that may be asked, for pages that frame others. */
  readonly allowed?: readonly string[];
}

export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, dark = false, allowed = [] } = options;
  const page = await browser.newPage({
    viewport: { width, height: Math.max(700, Math.round(width * 0.56)) },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
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
  await page.goto(url, { waitUntil: "networkidle" });
  return { page, outside, faults };
}

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
