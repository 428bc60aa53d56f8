/** What can be taken away from the pages: pictures, tables, networks, and the question itself. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { onTheSeed } from "./on-the-seed.js";

const seed = onTheSeed();
const { open } = seed;

describe("taking away", () => {
  const VIEWS: readonly (readonly [string, readonly string[]])[] = [
    ["/timeline", ["SVG picture", "PNG picture", "CSV table", "JSON"]],
    ["/network", ["SVG picture", "PNG picture", "CSV table", "JSON", "GraphML network"]],
    ["/map", ["SVG picture", "PNG picture", "CSV table", "JSON"]],
    ["/table/events?type=REJECT&from=2025-12", ["CSV table", "JSON"]],
    ["/agreements", ["CSV table", "JSON"]],
    ["/actor/actor:state:il", ["CSV table", "JSON"]],
    ["/agreement/agreement:treaty:indus-waters-treaty", ["CSV table", "JSON"]],
    ["/search?q=drones", ["CSV table", "JSON"]],
  ];
  const BEGINS: Readonly<Record<string, RegExp>> = {
    "SVG picture": /^<svg [^>]*xmlns[\s\S]*<\/svg>\s*$/,
    "PNG picture": /^.PNG/s,
    "CSV table": /^[\w.]+,[\w.,]+\r\n/,
    JSON: /^\[\s*\{/,
    "GraphML network": /^<\?xml[\s\S]*<graphml[\s\S]*<\/graphml>\s*$/,
  };

  test.each(VIEWS)("%s gives files, and a query that runs as it stands", async (path, forms) => {
    const page = await open(path);
    const menu = page.locator("summary", { hasText: "Take away" });
    for (const form of forms) {
      await menu.click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: form, exact: true }).click(),
      ]);
      expect((await readFile(await download.path())).toString("latin1")).toMatch(BEGINS[form]!);
    }
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await menu.click();
    await page.getByRole("button", { name: "Copy as GraphQL" }).click();
    await page.getByText("The query is on the clipboard.").waitFor({ state: "attached" });
    const data = await seed.server.ask<object>(await page.evaluate(() => navigator.clipboard.readText()));
    expect(Object.keys(data).length).toBeGreaterThan(0);
    await page.close();
  });
});
