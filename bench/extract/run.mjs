#!/usr/bin/env node
// Raw articles of about 600 words to GraphDelta: how many a second on two cores, what each stage takes, and the memory over many.
//   npm run bench:extract -- [ARTICLES] [--warm 8] [--rounds 3] [--growth 20000]
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { openExtractor } from "../../dist/extract/open.js";
import { loadKnowledge } from "../../dist/knowledge/load.js";
import { resolve } from "../../dist/resolve/resolve.js";
import { readArticles } from "./articles.mjs";
import { measureStages, processorTime } from "./stages.mjs";

const WORKERS = 2;
/** Articles of one batch, as in `ingest`. */
const BATCH = 16;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    warm: { type: "string", default: "8" },
    rounds: { type: "string", default: "3" },
    growth: { type: "string", default: "0" },
  },
});
const folder = positionals[0] ?? "../shared/eval/gold";
const articles = readArticles(folder);
if (articles.length === 0) {
  console.error(`${folder} holds less than 600 words in JSON files with a "text"; expected a folder of articles.`);
  process.exit(1);
}
const mean = articles.reduce((sum, { words }) => sum + words, 0) / articles.length;
console.log(`${articles.length} articles of ${Math.round(mean)} words each`);

const stages = await measureStages(articles, Number(values.warm));
const all = [...stages.values()].reduce((sum, one) => sum + one, 0);
console.log(`processor time, one thread: ${all.toFixed(1)} ms an article`);
for (const [stage, ms] of stages)
  console.log(`  ${stage.padEnd(10)}${ms.toFixed(1).padStart(7)} ms ${((100 * ms) / all).toFixed(1).padStart(5)} %`);
const reading = stages.get("encoder") + stages.get("language");
console.log(
  `  encoder and reading are ${((100 * reading) / (all - stages.get("events"))).toFixed(1)} % of all but events`,
);

const knowledge = loadKnowledge();
const extractor = await openExtractor(WORKERS);
const toDeltas = async (batch) => {
  const extractions = await extractor.extract(batch);
  return batch.map((article, index) => resolve(article, extractions[index], knowledge, "2026-01-01T00:00:00Z"));
};
const digest = (deltas) => createHash("sha256").update(JSON.stringify(deltas)).digest("hex");
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const first = digest(await toDeltas(articles));
for (let left = Number(values.warm); left > 1; left--) await toDeltas(articles);
const rounds = [];
for (let left = Number(values.rounds); left > 0; left--) {
  const begun = performance.now();
  const before = processorTime();
  const deltas = await toDeltas(articles);
  rounds.push({ wall: performance.now() - begun, processor: processorTime() - before });
  if (digest(deltas) !== first) throw new Error("The same articles gave another answer; expected the same bytes.");
}
const wall = median(rounds.map((one) => one.wall)) / articles.length;
const processor = median(rounds.map((one) => one.processor)) / articles.length;
const a = (perSecond) => perSecond.toFixed(1);
console.log(`${WORKERS} workers, median of ${rounds.length} rounds, the same bytes in each`);
console.log(`  ${a(1000 / wall)} articles a second as the machine was`);
console.log(
  `  ${processor.toFixed(1)} ms of processor time an article: ${a((1000 * WORKERS) / processor)} a second on two cores of its own`,
);
console.log(
  `  the encoder alone ${stages.get("encoder").toFixed(1)} ms: ${a((1000 * WORKERS) / stages.get("encoder"))} a second; all else makes it ${(processor / stages.get("encoder")).toFixed(2)} times that`,
);

const rss = () => Math.round(process.memoryUsage().rss / 1e6);
const many = Number(values.growth);
for (let read = 0, step = Math.ceil(many / 10); read < many;) {
  for (const end = Math.min(many, read + step); read < end;) {
    const from = read % articles.length;
    const batch = articles.slice(from, Math.min(from + BATCH, from + end - read));
    await toDeltas(batch);
    read += batch.length;
  }
  console.log(`memory     ${read} articles: ${rss()} MB`);
}
await extractor.close();
