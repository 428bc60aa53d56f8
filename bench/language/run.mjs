#!/usr/bin/env node
// How fast whole articles are read, from raw text to Document, on two cores; beside spaCy where a Python with it is named.
//   npm run bench:language -- [ARTICLES] [--python PYTHON] [--module en_core_web_sm] [--rounds 5] [--growth 10000]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openLanguage } from "../../dist/language/open.js";

const WORKERS = 2;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: "string" },
    module: { type: "string", default: "en_core_web_sm" },
    rounds: { type: "string", default: "5" },
    growth: { type: "string", default: "0" },
  },
});
const folder = positionals[0] ?? "../shared/eval/gold";
const texts = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")).text)
  .filter((text) => typeof text === "string");
if (texts.length === 0) {
  console.error(`${folder} holds no JSON file with a "text"; expected a folder of articles.`);
  process.exit(1);
}
const rss = () => Math.round(process.memoryUsage().rss / 1e6);
const count = (documents) =>
  documents.flatMap(({ sentences }) => sentences).reduce((sum, one) => sum + one.tokens.length, 0);

let started = performance.now();
const language = await openLanguage({ workers: WORKERS });
const load = performance.now() - started;
started = performance.now();
await language.read([texts[0]]);
const first = performance.now() - started;

let held = 0;
async function round() {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const begun = performance.now();
  const documents = await language.read(texts);
  const seconds = (performance.now() - begun) / 1000;
  delay.disable();
  held = Math.max(held, delay.max / 1e6);
  return { seconds, tokens: count(documents) };
}

/** spaCy in its own processes, waiting for a line to read the articles once. */
async function openSpacy() {
  const work = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const articles = join(work, "articles.json");
  writeFileSync(articles, JSON.stringify(texts));
  const script = join(dirname(fileURLToPath(import.meta.url)), "spacy_speed.py");
  const child = spawn(values.python, [script, articles, values.module, String(WORKERS)], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done)
      throw new Error(`${values.python} ended early; expected a Python with spaCy and the package ${values.module}.`);
    return value;
  };
  await next();
  return {
    round: async () => {
      child.stdin.write("\n");
      return JSON.parse(await next());
    },
    close: () => {
      child.stdin.end();
      rmSync(work, { recursive: true });
    },
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const print = (name, rounds) => {
  const seconds = median(rounds.map((one) => one.seconds));
  const rate = Math.round(rounds[0].tokens / seconds);
  console.log(`${name.padEnd(10)} ${rate} tokens a second, ${(texts.length / seconds).toFixed(1)} articles a second`);
};

await round();
const spacy = values.python === undefined ? null : await openSpacy();
const ours = [];
const theirs = [];
for (let index = 0; index < Number(values.rounds); index++) {
  ours.push(await round());
  if (spacy) theirs.push(await spacy.round());
}
spacy?.close();
console.log(
  `${texts.length} articles, ${ours[0].tokens} tokens, ${WORKERS} workers, median of ${values.rounds} rounds`,
);
print("Dateline", ours);
if (spacy) {
  print("spaCy", theirs);
  const ratios = ours.map((one, index) => theirs[index].seconds / one.seconds);
  console.log(
    `ratio      ${median(ratios).toFixed(2)} × spaCy on the same articles (${ratios.map((one) => one.toFixed(2)).join(", ")})`,
  );
}
console.log(`load       ${Math.round(load)} ms; first article after it ${Math.round(first)} ms`);
console.log(`event loop held up for ${held.toFixed(1)} ms at most`);
console.log(`memory     ${rss()} MB`);

const many = Number(values.growth);
for (let read = 0, step = Math.ceil(many / 10); read < many;) {
  for (const end = Math.min(many, read + step); read < end; read += texts.length)
    await language.read(texts.slice(0, end - read));
  console.log(`growth     ${Math.min(read, many)} articles: ${rss()} MB`);
}
await language.close();
