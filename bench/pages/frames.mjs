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
for (const [name, { url }] of servers)
  movers.push([name, await open(`${url}/timeline`, ".figure.timeline a"), turnWheel]);

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

const categories = ["blink.user_timing", "devtools.timeline", "disabled-by-default-devtools.timeline"];
await browser.startTracing(undefined, { categories: [...categories, "disabled-by-default-devtools.timeline.frame"] });
for (let round = 0; round < rounds; round++)
  for (const [, page, mover] of movers) {
    await page.bringToFront();
    // What the last turn of the wheel made the page read is there by then.
    await page.waitForTimeout(1500);
    await page.evaluate(mover);
  }
const { traceEvents } = JSON.parse(await browser.stopTracing());
await browser.close();

const named = (name) => traceEvents.filter((event) => event.name === name).sort((a, b) => a.ts - b.ts);
const [begins, ends, shown, fired, tasks] = [
  "bench-from",
  "bench-to",
  "DrawFrame",
  "FireAnimationFrame",
  "RunTask",
].map(named);

/** Milliseconds from each frame that the screen showed to the next, and the processor time of the page's own thread for each frame. */
function measured(from, to) {
  const within = ({ ts }) => ts >= from.ts && ts <= to.ts;
  const ofPage = ({ pid, tid }) => pid === from.pid && tid === from.tid;
  const times = shown.filter(within).map(({ ts }) => ts / 1000);
  // A turn of the wheel and the frame it makes each ask for the frame: the same one.
  const frames = fired.filter((event) => within(event) && ofPage(event)).map(({ ts }) => ts);
  const work = new Map();
  let frame = 0;
  for (const { ts, dur, tdur } of tasks.filter((event) => within(event) && ofPage(event))) {
    // A frame's task begins before its script does.
    while (frame + 1 < frames.length && frames[frame + 1] <= ts + dur) frame += 1;
    work.set(frame, (work.get(frame) ?? 0) + (tdur ?? dur) / 1000);
  }
  return { between: times.slice(1).map((time, index) => time - times[index]), work: [...work.values()] };
}

console.log(
  `A timeline of ${events} events, ${rounds} rounds of 310 turns of the wheel, in one trace; milliseconds (ratio to the empty page):`,
);
console.log("                 from frame to frame               processor time for a frame");
console.log("                 median     95 %    longest        median            95 %");
let nothing;
movers.forEach(([name], mover) => {
  const turns = begins.flatMap((from, at) => (at % movers.length === mover ? [measured(from, ends[at])] : []));
  const [between, work] = [turns.flatMap((turn) => turn.between), turns.flatMap((turn) => turn.work)];
  const own = [share(work, 0.5), share(work, 0.95)];
  nothing ??= own;
  const cells = [0.5, 0.95, 1].map((part) => share(between, part).toFixed(1).padStart(9)).join("");
  const costs = own.map((ms, at) => `${ms.toFixed(2).padStart(9)} (${(ms / nothing[at]).toFixed(1)})`).join("");
  console.log(`${name.padEnd(15)}${cells}     ${costs}`);
});
for (const [, server] of servers) await server.close();
empty.close();
await store.close();
await rm(folder, { recursive: true });
