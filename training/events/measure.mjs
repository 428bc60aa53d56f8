#!/usr/bin/env node
// What the whole extractor finds in annotated articles with the cross-validated answers of the head for acts, so that no article is
// read by a head that learnt from it:
//   node training/events/measure.mjs FOLDER ARTICLES SCORER
// FOLDER is what prepare.mjs wrote, with answers.json of train.py --predictions; SCORER is shared/eval/score.mjs. Prints precision and recall
// by least confidence, and how often acts of each confidence are right.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "../../dist/extract/extract.js";
import { toExtractFormat } from "../../dist/extract/format.js";
import { loadKnowledge } from "../../dist/knowledge/load.js";
import { openLanguage } from "../../dist/language/open.js";
import { readArticles } from "../../dist/read/read-articles.js";
import { answersOf } from "./answers.mjs";

const [folder, articles, scorer] = process.argv.slice(2);
const actsOf = answersOf(folder);
const language = await openLanguage();
const knowledge = loadKnowledge();
const read = [];
for await (const one of readArticles([articles], { stdin: [] })) {
  if (!one.ok) throw one.error;
  const [document] = await language.read([one.article.text]);
  read.push({ article: one.article, document: { ...document, acts: actsOf(one.article.sourceId) } });
}
await language.close();

const wanted = /^(entities|found|core|  \w+)/;
for (const least of [0.2, 0.3, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const out = mkdtempSync(join(tmpdir(), "dateline-acts-"));
  for (const { article, document } of read) {
    const told = toExtractFormat(article, extract(article, document, knowledge, least));
    writeFileSync(join(out, `${told.id}.json`), JSON.stringify(told));
  }
  const lines = execFileSync("node", [scorer, articles, out], { encoding: "utf8" }).split("\n");
  console.log(`confidence ${least} and above`);
  console.log(lines.filter((line) => wanted.test(line) && !/ gold \d+ out /.test(line)).join("\n"));
}
