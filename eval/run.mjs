#!/usr/bin/env node
/**
 * Measures the extraction on annotated articles: `dateline extract` over their texts, then the scorer, then the floors.
 * What it needs beside the checkout is said in eval/README.md.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { entityFigures, entityLines } from "./entities.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(HERE);
const OUT = join(HERE, "out");
/** Annotated corpora kept outside this repository; the dates of GUM are measured where it is. */
const DATA = join(ROOT, "..", "shared", "data");

const HELP = `Measures the extraction on annotated articles and compares it with eval/floors.json.

Usage: npm run eval -- [GOLD] [--scorer FILE] [--misses]

  GOLD            folder of annotated articles, one JSON file each (../shared/eval/gold)
  --scorer FILE   the program that compares (../shared/eval/score.mjs)
  --misses        also list what was missed, extra or told differently

Example: npm run eval -- ../shared/eval/gold --misses`;

/** Where each figure that can have a floor is: in the scorer's JSON, or in what `entities.mjs` counts. */
const FIGURES = {
  entityF1: (scores) => scores.entities.f,
  actorF1: ({ kinds }) => kinds.ACTOR.f,
  placeF1: ({ kinds }) => kinds.PLACE.f,
  agreementF1: ({ kinds }) => kinds.AGREEMENT.f,
  kinds: ({ kinds }) => kinds.kinds,
  foundF1: (scores) => scores.found.f,
  coreF1: (scores) => scores.core.f,
  ploverRecall: (scores) => scores.plover.recall,
  eventDates: (scores) => scores.attributes.date,
  newsDatesStrictF1: ({ dates }) => datesFigure(dates, "news", "strict F1", "kept"),
  newsDatesRelaxedF1: ({ dates }) => datesFigure(dates, "news", "relaxed F1", "kept"),
  newsDatesValueF1: ({ dates }) => datesFigure(dates, "news", "value F1", "kept"),
  gumDatesFound: ({ dates }) => datesFigure(dates, "gum", "relaxed R"),
  gumDatesValue: ({ dates }) => datesFigure(dates, "gum", "value"),
};

/** A figure of eval/dates/score.mjs, over both parts of a corpus where none is named; undefined where it is not there. */
function datesFigure(rows, corpus, figure, part) {
  const chosen = rows.filter((row) => row.corpus === corpus && (part === undefined || row.part === part));
  if (chosen.length === 0) return undefined;
  const all = chosen.reduce((sum, { gold }) => sum + gold, 0);
  return chosen.reduce((sum, row) => sum + row[figure] * row.gold, 0) / all / 100;
}

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** Runs Node on a file and gives back what it printed; ends everything where that fails. */
function node(what, args, stdio = ["ignore", "pipe", "inherit"]) {
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, stdio, maxBuffer: 1 << 28 });
  if (status !== 0) fail(`${what} failed with exit status ${status}; nothing was measured.`);
  return stdout?.toString() ?? "";
}

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );

/** Builds where src/ is newer than dist/, so that the figures are those of the code that lies there. */
function build() {
  const cli = join(ROOT, "dist", "cli.js");
  if (existsSync(cli) && newest(join(ROOT, "dist")) >= newest(join(ROOT, "src"))) return;
  node("The build", [join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json"], "inherit");
}

/** Reads the articles' texts only, so that nothing of the annotations can reach the extraction. Gives back the seconds. */
function extract(gold, files) {
  const texts = mkdtempSync(join(tmpdir(), "dateline-eval-"));
  try {
    for (const file of files) {
      const { title, outlet, author, published, url, text } = JSON.parse(readFileSync(join(gold, file), "utf8"));
      writeFileSync(join(texts, file), JSON.stringify({ title, outlet, author, published, url: url ?? null, text }));
    }
    rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
    const began = performance.now();
    node("The extraction", [
      join(ROOT, "dist", "cli.js"),
      "extract",
      texts,
      "--format",
      "json",
      "--out",
      OUT,
      "--quiet",
    ]);
    return (performance.now() - began) / 1000;
  } finally {
    rmSync(texts, { recursive: true, force: true });
  }
}

/** Prints each figure beside its floor; false where one lies below. */
function holdFloors(scores) {
  const floors = JSON.parse(readFileSync(join(HERE, "floors.json"), "utf8"));
  let held = true;
  for (const [name, floor] of Object.entries(floors)) {
    if (FIGURES[name] === undefined)
      fail(`eval/floors.json has "${name}"; expected some of ${Object.keys(FIGURES).join(", ")}.`);
    const figure = FIGURES[name](scores);
    if (figure === undefined) {
      console.log(`${name} not measured: there is no ${shown(DATA)}`);
      continue;
    }
    const reached = figure >= floor;
    if (!reached)
      console.error(`${name} is ${figure.toFixed(3)}, below its floor of ${floor.toFixed(3)} in eval/floors.json.`);
    else console.log(`${name} ${figure.toFixed(3)} (floor ${floor.toFixed(3)})`);
    held &&= reached;
  }
  return held;
}

function readArguments() {
  const options = {
    scorer: { type: "string", default: join(ROOT, "..", "shared", "eval", "score.mjs") },
    misses: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1)
      throw new Error(`Expected one folder and found ${positionals.length}: ${positionals.join(" ")}.`);
    return { ...values, gold: positionals[0] ?? join(ROOT, "..", "shared", "eval", "gold") };
  } catch (error) {
    return fail(`${error.message}\n\n${HELP}`);
  }
}

const { gold: goldArgument, scorer: scorerArgument, misses, help } = readArguments();
if (help) {
  console.log(HELP);
  process.exit(0);
}
const gold = resolve(goldArgument);
const scorer = resolve(scorerArgument);
const shown = (path) => relative(process.cwd(), path) || ".";
if (!existsSync(gold) || !statSync(gold).isDirectory())
  fail(`There is no folder ${shown(gold)} with annotated articles; name one: npm run eval -- FOLDER.`);
const files = readdirSync(gold)
  .filter((name) => name.endsWith(".json"))
  .sort();
if (files.length === 0) fail(`${shown(gold)} holds no .json file; expected one annotated article a file.`);

build();
const seconds = extract(gold, files);
console.log(`${files.length} articles in ${seconds.toFixed(1)} s, written to ${shown(OUT)}`);
if (!existsSync(scorer))
  fail(`There is no scorer at ${shown(scorer)}, so nothing was compared; name one with --scorer FILE.`);
process.stdout.write(node("The scorer", [scorer, gold, OUT, ...(misses ? ["--misses"] : [])]));
const scores = JSON.parse(node("The scorer", [scorer, gold, OUT, "--json"]));
const plover = JSON.parse(node("The comparison with PLOVER", [join(HERE, "plover", "score.mjs"), "--json"]));
const datesArguments = [join(HERE, "dates", "score.mjs"), ...(existsSync(DATA) ? [DATA] : []), "--json"];
const dates = JSON.parse(node("The scorer of dates", datesArguments));
const kinds = entityFigures(gold, OUT);
console.log(entityLines(kinds).join("\n"));
process.exitCode = holdFloors({ ...scores, kinds, plover, dates }) ? 0 : 1;
