#!/usr/bin/env node
// How smoothly a timeline of many events moves, beside an empty page: npm run bench:frames [-- --events 20000 --rounds 3 --beside FOLDER]
// One trace of Chromium's holds, turn by turn, an empty page on which a square moves, the timeline of this checkout, and that of
// another built one: panned, zoomed in, zoomed out, a turn of the wheel a frame. So a busy machine slows all of them.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "../../dist/store/open.js";
import { load } from "../api/load.mjs";
import { openChromium, share } from "./chromium.mjs";

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "20000" },
    rounds: { type: "string", default: "3" },
    beside: { type: "string" },
  },
});
const rounds = Number(values.rounds);

const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
const store = await openStore(join(folder, "store"), { username: "", password: "" });
await load(store, Number(values.events));
const { Event: events } = (await store.stats()).nodes;

const checkouts = [["timeline", resolve(import.meta.dirname, "../..")]];
if (values.beside !== undefined) checkouts.push(["timeline before", resolve(values.beside)]);
const servers = [];
for (const [name, root] of checkouts) {
  const { serve } = await import(join(root, "dist/serve.js"));
  servers.push([name, await serve({ store, port: 0 })]);
}
const empty = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.end("<!doctype html><title>Empty</title><div style='width:9px;height:9px;background:#000'></div>");
});
await new Promise((done) => empty.listen(0, "127.0.0.1", done));

const browser = await openChromium();

async function open(url, ready) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await page.waitForSelector(ready);
  await page.waitForTimeout(500);
  return page;
}
const movers = [["empty page", await open(`http://127.0.0.1:${empty.address().port}/`, "div"), moveSquare]];
for (const [name, { url }] of servers) movers.push([name, await open(`${url}/timeline`, ".figure.timeline a"), turnWheel]);

/** In the page: 310 frames, in each of which a square moves. Says when they were, by the clock of the trace. */
async function moveSquare() {
  const square = document.querySelector("div");
  performance.mark("bench-from");
  for (let step = 0; step < 310; step++) {
    square.style.transform = `translateX(${step}px)`;
    await new Promise((done) => requestAnimationFrame(done));
  }
  performance.mark("bench-to");
}

/** In the page: as many turns of a wheel over the timeline, a frame each; 150 move it, 60 zoom in, 100 out. */
async function turnWheel() {
  const figure = document.querySelector(".figure.timeline");
  const { left, top, width } = figure.getBoundingClientRect();
  const turn = (wheel) => {
    const at = { clientX: left + width / 2, clientY: top + 50, cancelable: true };
    figure.dispatchEvent(new WheelEvent("wheel", { ...wheel, ...at }));
    return new Promise((done) => requestAnimationFrame(done));
  };
  performance.mark("bench-from");
  for (let step = 0; step < 150; step++) await turn({ deltaX: Math.round(60 * Math.sin(step / 12)) });
  for (let step = 0; step < 60; step++) await turn({ deltaY: -25, ctrlKey: true });
  for (let step = 0; step < 100; step++) await turn({ deltaY: 25, ctrlKey: true });
  performance.mark("bench-to");
}

const trace = await (async () => {
  await browser.startTracing(undefined, {
    categories: ["blink.user_timing", "devtools.timeline", "disabled-by-default-devtools.timeline.frame"],
  });
  for (let round = 0; round < rounds; round++)
    for (const [, page, mover] of movers) {
      await page.bringToFront();
      // What the last turn of the wheel made the page read is there by then.
      await page.waitForTimeout(1500);
      await page.evaluate(mover);
    }
  return JSON.parse(await browser.stopTracing());
})();
await browser.close();

const named = (name) => trace.traceEvents.filter((event) => event.name === name).sort((a, b) => a.ts - b.ts);
const [begins, ends] = [named("bench-from"), named("bench-to")];
const drawn = named("DrawFrame");
/** Milliseconds that the page's own thread worked on each frame: script, styles, layout, painting. */
const works = spans("AnimationFrame");

function spans(name) {
  const begun = new Map();
  return named(name).flatMap(({ ph, pid, id, id2, ts }) => {
    const key = `${pid} ${id ?? JSON.stringify(id2)}`;
    if (ph === "b") begun.set(key, ts);
    return ph === "e" && begun.has(key) ? [{ pid, ts, ms: (ts - begun.get(key)) / 1000 }] : [];
  });
}

console.log(`Frames of a timeline of ${events} events, ${rounds} rounds of 310 turns of the wheel each, in one trace; milliseconds:`);
console.log(`${"".padEnd(16)} ${["between frames: median", "95 %", "longest", "work: median", "95 %"].join("   ")}   work to that of the empty page`);
let none = 0;
movers.forEach(([name], index) => {
  const turns = begins.map((from, at) => ({ from: from.ts, to: ends[at].ts, pid: from.pid })).filter((_, at) => at % movers.length === index);
  const between = turns.flatMap(({ from, to }) => {
    const times = drawn.filter(({ ts }) => ts >= from && ts <= to).map(({ ts }) => ts / 1000);
    return times.slice(1).map((time, at) => time - times[at]);
  });
  const work = turns.flatMap(({ from, to, pid }) => works.filter((each) => each.pid === pid && each.ts >= from && each.ts <= to).map(({ ms }) => ms));
  const at = (numbers, part) => share(numbers, part).toFixed(1).padStart(6);
  if (index === 0) none = share(work, 0.5);
  console.log(`${name.padEnd(16)} ${at(between, 0.5)} ${at(between, 0.95)} ${at(between, 1)}   work ${at(work, 0.5)} ${at(work, 0.95)}   ratio ${(share(work, 0.5) / none).toFixed(1)}   (${between.length} frames)`);
});
for (const [, server] of servers) await server.close();
empty.close();
await store.close();
await rm(folder, { recursive: true });
