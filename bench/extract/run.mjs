#!/usr/bin/env node
// Which share of an article's time each stage takes, on one core: npm run build && node bench/extract/run.mjs [ARTICLES] [--rounds 3]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { findDates } from "../../dist/extract/dates/find-dates.js";
import { findEntities } from "../../dist/extract/entities/find-entities.js";
import { addFirstPerson } from "../../dist/extract/events/first-person.js";
import { findEvents } from "../../dist/extract/events/find-events.js";
import { extract } from "../../dist/extract/extract.js";
import { loadEventLexicon } from "../../dist/knowledge/event-lexicon.js";
import { loadKnowledge } from "../../dist/knowledge/load.js";
import { openEngine } from "../../dist/language/neural/engine.js";
import { resolve } from "../../dist/resolve/resolve.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "3" } },
});
const folder = positionals[0] ?? "../shared/eval/gold";
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")))
  .filter(({ text }) => typeof text === "string")
  .map(({ title, outlet, author, published, text }) => ({ title, outlet, author, published, url: null, text }));
if (articles.length === 0) {
  console.error(`${folder} holds no JSON file with a "text"; expected a folder of articles.`);
  process.exit(1);
}
const engine = await openEngine();
const knowledge = loadKnowledge();
const lexicon = loadEventLexicon();

const spent = new Map();
async function timed(stage, work) {
  const before = performance.now();
  const result = await work();
  spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - before);
  return result;
}

async function round() {
  for (const article of articles) {
    const document = await timed("language", () => engine.read(article.text));
    const dates = await timed("dates", () => findDates(article.text, document.sentences, article.published));
    const entities = await timed("entities", () => {
      const { entities: named, roles } = findEntities(document, knowledge);
      return addFirstPerson({ article, document, entities: named, roles, lexicon, knowledge });
    });
    await timed("events", () => findEvents({ document, entities, dates, lexicon, published: article.published }));
    const extraction = extract(article, document, knowledge);
    await timed("resolve", () => resolve(article, extraction, knowledge, "2026-01-01T00:00:00Z"));
  }
}

await round();
spent.clear();
for (let left = Number(values.rounds); left > 0; left--) await round();
const all = [...spent.values()].reduce((sum, one) => sum + one, 0);
const runs = articles.length * Number(values.rounds);
console.log(`${articles.length} articles, ${(all / runs).toFixed(1)} ms each`);
console.table(
  Object.fromEntries(
    [...spent].map(([stage, ms]) => [
      stage,
      { "ms an article": Number((ms / runs).toFixed(2)), "share %": Number(((100 * ms) / all).toFixed(1)) },
    ]),
  ),
);
process.exit(0);
