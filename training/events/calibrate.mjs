#!/usr/bin/env node
// Writes what speaks for and against each act of annotated articles, as the extractor weighs it, with whether it is one:
//   node training/events/calibrate.mjs FOLDER ARTICLES > evidence.jsonl
// FOLDER is what prepare.mjs wrote; its answers.json holds the cross-validated answers of the head (train.py --predictions), so that no act
// is weighed by a head that learnt from it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { evidenceOf } from "../../dist/extract/events/confidence.js";
import { findDates } from "../../dist/extract/dates/find-dates.js";
import { findAllEntities } from "../../dist/extract/extract.js";
import { newsContext } from "../../dist/extract/events/confidence.js";
import { findActs } from "../../dist/extract/events/find-events.js";
import { loadEventLexicon } from "../../dist/knowledge/event-lexicon.js";
import { loadKnowledge } from "../../dist/knowledge/load.js";
import { openLanguage } from "../../dist/language/open.js";
import { answersOf } from "./answers.mjs";

const [folder, articles] = process.argv.slice(2);
const candidates = readFileSync(join(folder, "candidates.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const actsOf = answersOf(folder);
const knowledge = loadKnowledge();
const lexicon = loadEventLexicon();
const language = await openLanguage();

for (const file of readdirSync(articles).filter((one) => one.endsWith(".json"))) {
  const { id, title, outlet, author, published, text } = JSON.parse(readFileSync(join(articles, file), "utf8"));
  const article = { id, title, outlet, author: author || null, url: null, published, text, sourceId: id, index: 0 };
  const [read] = await language.read([text]);
  const document = { ...read, acts: actsOf(id) };
  const dates = findDates(article.text, document.sentences, article.published);
  const { entities } = findAllEntities({ article, document, dates, lexicon, knowledge });
  const gold = new Map(
    candidates
      .find((one) => one.id === id)
      .sentences.flatMap(({ index, candidates: all }) => all.map((one) => [`${index}:${one.token}`, one.gold])),
  );
  const input = { title, document, entities, lexicon };
  const all = findActs(input);
  const context = newsContext(input.document, input.title, all);
  for (const one of all) {
    const { sentence, trigger } = one;
    const act = gold.get(`${sentence}:${trigger.token.index}`);
    if (act?.repeat) continue;
    console.log(
      JSON.stringify({
        id,
        word: trigger.token.text,
        is: act ? 1 : 0,
        type: act ? act.types.includes(trigger.type) : null,
        evidence: evidenceOf(one, context),
      }),
    );
  }
}
await language.close();
