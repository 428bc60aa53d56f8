#!/usr/bin/env node
// How soon the pages show something useful, beside an empty page: npm run bench:pages [-- --rounds 9]
// Useful is what the address promises, drawn: the heading and the view under it. Both pages come from servers of this machine
// into a fresh browser profile, turn by turn, so that a busy machine slows both; the ratio is the median of the rounds' ratios.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageFile } from "../../dist/config.js";
import { openExtractor } from "../../dist/extract/open.js";
import { ingest } from "../../dist/ingest.js";
import { loadKnowledge } from "../../dist/knowledge/load.js";
import { readArticles } from "../../dist/read/read-articles.js";
import { serve } from "../../dist/serve.js";
import { openStore } from "../../dist/store/open.js";
import { median, openChromium } from "./chromium.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" } } });
const rounds = Number(values.rounds);

const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
const store = await openStore(folder, { username: "", password: "" });
async function* nothing() {
  // Standard input with nothing in it.
}
await ingest(readArticles([packageFile("seed")], { stdin: nothing() }), { store, loadKnowledge, openExtractor });
const pages = await serve({ store, port: 0 });
const empty = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.end("<!doctype html><title>Empty</title><main><h1>Empty</h1></main>");
});
await new Promise((done) => empty.listen(0, "127.0.0.1", done));
const emptyUrl = `http://127.0.0.1:${empty.address().port}/`;

const browser = await openChromium();

/** Milliseconds from the beginning of the navigation to the frame that shows the page's content. */
async function usefulPaint(url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url, { waitUntil: "commit" });
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () =>
          document.querySelector("main h1") !== null && document.querySelector("main[aria-busy]") === null
            ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
            : requestAnimationFrame(look);
        look();
      }),
  );
  await page.close();
  return time;
}

await usefulPaint(emptyUrl);
console.log(`Useful paint on the seed, median of ${rounds} rounds in a fresh profile each:`);
for (const path of ["/", "/timeline", "/network", "/map", "/table/events"]) {
  await usefulPaint(pages.url + path);
  const times = [];
  for (let round = 0; round < rounds; round++)
    times.push({ page: await usefulPaint(pages.url + path), nothing: await usefulPaint(emptyUrl) });
  const own = median(times.map(({ page }) => page));
  const none = median(times.map(({ nothing }) => nothing));
  const ratio = median(times.map(({ page, nothing }) => page / nothing));
  console.log(
    `${path.padEnd(14)} ${own.toFixed(0).padStart(5)} ms   empty page ${none.toFixed(0).padStart(4)} ms   ratio ${ratio.toFixed(1)}`,
  );
}
await browser.close();
await pages.close();
empty.close();
await store.close();
await rm(folder, { recursive: true });
