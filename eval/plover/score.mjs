#!/usr/bin/env node
/**
 * Measures the extraction on the gold records of PLOVER: source, target and class. What counts as right is said in eval/README.md.
 *
 *   npm run eval:plover -- [RECORDS.json] [--misses] [--json] [--min-confidence P]
 */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openExtractor } from "../../dist/extract/open.js";
import { loadKnowledge } from "../../dist/knowledge/load.js";
import { SYMMETRIC_TYPES } from "../../dist/model/vocabulary.js";
import { isActor } from "./actors.mjs";
import { readRecords } from "./records.mjs";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "min-confidence": { type: "string" },
  },
});
const file = resolve(positionals[0] ?? join(ROOT, "..", "shared", "data", "plover", "gsr-dev.json"));
if (!existsSync(file)) {
  console.error(`There is no file ${file} with PLOVER's records; name one: npm run eval:plover -- FILE.`);
  process.exit(1);
}
const records = readRecords(file);
const texts = [...new Set(records.map(({ text }) => text))];
const knowledge = loadKnowledge();
const extractor = await openExtractor(
  undefined,
  options["min-confidence"] === undefined ? undefined : Number(options["min-confidence"]),
);
const extractions = await extractor.extract(
  texts.map((text, index) => ({
    sourceId: String(index),
    title: "",
    outlet: null,
    author: null,
    url: null,
    published: null,
    text,
  })),
);
await extractor.close();
const told = new Map(texts.map((text, index) => [text, extractions[index]]));

/** Every actor of the record is one of ours. */
const holdsAll = (ours, gold, entities) =>
  gold.every((actor) => ours.some((index) => isActor(entities[index], actor, knowledge)));

/** Every one of either side is one of the other. */
const sameSet = (ours, gold, entities) =>
  holdsAll(ours, gold, entities) &&
  ours.every((index) => gold.some((actor) => isActor(entities[index], actor, knowledge)));

function compare(record, event, entities) {
  const type = event.type === record.type;
  const source = sameSet(event.initiators, record.source, entities);
  const target = sameSet(event.targets, record.target, entities);
  // In talks and deals all parties act; who of them is called the target is a matter of taste.
  const parties =
    SYMMETRIC_TYPES.has(record.type) &&
    sameSet([...event.initiators, ...event.targets], [...record.source, ...record.target], entities);
  const { initiators, targets, places } = event;
  const all = (whom) =>
    type && holdsAll(initiators, record.source, entities) && holdsAll(whom, record.target, entities);
  return {
    event,
    type,
    source: source || parties,
    target: target || parties,
    reached: all(targets),
    placed: all([...targets, ...places]),
  };
}

const isRight = ({ type, source, target }) => type && source && target;
const judged = records.map((record) => {
  const { events, entities } = told.get(record.text);
  const tellings = events.filter(({ repeat }) => !repeat).map((event) => compare(record, event, entities));
  const best = tellings.toSorted((a, b) => score(b) - score(a))[0] ?? null;
  return { record, entities, tellings, best, right: tellings.some(isRight) };
});
function score({ type, source, target }) {
  return 2 * type + source + target;
}

const classes = [...new Set(records.map(({ type }) => type))].sort();
const share = (part, all) => (all === 0 ? null : part / all);
const rows = classes.map((type) => {
  const gold = judged.filter(({ record }) => record.type === type);
  const given = texts.flatMap((text) => told.get(text).events.filter((event) => !event.repeat && event.type === type));
  const right = gold.filter((one) => one.right).length;
  return { type, records: gold.length, given: given.length, right };
});
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
const right = total("right");
const figures = {
  records: records.length,
  given: total("given"),
  right,
  recall: share(right, records.length),
  precision: share(right, total("given")),
  class: shareWith("type"),
  source: shareWith("source"),
  target: shareWith("target"),
  reached: shareWith("reached"),
  placed: shareWith("placed"),
};

/** Records with an event in their sentence that is right in one respect. */
function shareWith(key) {
  return share(judged.filter(({ tellings }) => tellings.some((one) => one[key])).length, records.length);
}

if (options.json) console.log(JSON.stringify(figures));
else {
  if (options.misses) for (const one of judged) if (!one.right) printMiss(one);
  printTable();
}

function printTable() {
  const cell = (value) => (value === null ? "    –" : value.toFixed(3));
  console.log(`PLOVER      records  given  right  precision  recall   (source, target and class all right)`);
  for (const row of [...rows, { type: "all", records: records.length, given: figures.given, right }])
    console.log(
      `${row.type.padEnd(12)}${String(row.records).padStart(7)}${String(row.given).padStart(7)}${String(row.right).padStart(7)}  ${cell(share(row.right, row.given)).padStart(9)}${cell(share(row.right, row.records)).padStart(8)}`,
    );
  console.log(
    `in some event of the sentence: class ${cell(figures.class)}, source ${cell(figures.source)}, target ${cell(figures.target)}`,
  );
  console.log(
    `class right and all actors among ours, others allowed: ${cell(figures.reached)}; where places count as targets: ${cell(figures.placed)}`,
  );
}

function printMiss({ record, entities, tellings, best }) {
  const names = (indexes) => indexes.map((index) => entities[index].name).join(" & ") || "–";
  const gold = (side) => side.map(({ text, code, sector }) => `${text} ${code}${sector ?? ""}`).join(" & ") || "–";
  const wrong = best === null ? "no event" : ["type", "source", "target"].filter((key) => !best[key]).join("+");
  console.log(
    `${record.id} [${wrong}] ${record.type} "${record.words}": ${gold(record.source)} → ${gold(record.target)}`,
  );
  console.log(`    ${record.text}`);
  for (const { event } of tellings)
    console.log(
      `    got ${event.type} "${event.trigger}" ${event.confidence}: ${names(event.initiators)} → ${names(event.targets)}`,
    );
}
