#!/usr/bin/env node
// Writes what speaks for and against each entity being initiator, target or place of an act of annotated articles, with what it is:
//   node training/events/links.mjs FOLDER ARTICLES > links.jsonl
// FOLDER is what prepare.mjs wrote; its answers.json and arguments.json hold the cross-validated answers of the heads (train.py and arguments.py
// --predictions), so that no act is weighed by a head that learnt from it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findDates } from "../../dist/extract/dates/find-dates.js";
import { findAllEntities } from "../../dist/extract/extract.js";
import { readSentences, ruledActs } from "../../dist/extract/events/find-events.js";
import { readDiscourse } from "../../dist/extract/events/discourse.js";
import { linkEvidence } from "../../dist/extract/events/links.js";
import { loadEventLexicon } from "../../dist/knowledge/event-lexicon.js";
import { loadKnowledge } from "../../dist/knowledge/load.js";
import { openLanguage } from "../../dist/language/open.js";
import { answersOf } from "./answers.mjs";
import { alignEntities } from "./align.mjs";

const [folder, articles] = process.argv.slice(2);
const actsOf = answersOf(folder);
const knowledge = loadKnowledge();
const lexicon = loadEventLexicon();
const language = await openLanguage();
const candidates = new Map(
  readFileSync(join(folder, "candidates.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map((one) => [one.id, one]),
);

for (const file of readdirSync(articles).filter((one) => one.endsWith(".json"))) {
  const gold = JSON.parse(readFileSync(join(articles, file), "utf8"));
  const article = { ...gold, author: gold.author || null, url: null, sourceId: gold.id, index: 0 };
  const [read] = await language.read([gold.text]);
  const document = { ...read, acts: actsOf(gold.id) };
  const dates = findDates(article.text, document.sentences, article.published);
  const { entities } = findAllEntities({ article, document, dates, lexicon, knowledge });
  const meant = alignEntities(entities, gold.entities);
  const acts = new Map(
    candidates
      .get(gold.id)
      .sentences.flatMap(({ index, candidates: all }) => all.map((one) => [`${index}:${one.token}`, one.gold])),
  );
  const input = { title: gold.title, document, entities, lexicon };
  const sentences = readSentences(input);
  const ruled = sentences.flatMap((sentence) => ruledActs(sentence, input));
  const discourse = readDiscourse(entities, ruled);
  for (const one of ruled) {
    const { trigger } = one;
    const { tree, mentions } = sentences[one.sentence];
    const act = acts.get(`${one.sentence}:${trigger.token.index}`);
    if (!act || act.repeat || trigger.act === null) continue;
    const links = linkEvidence(tree, one, mentions, discourse);
    // Whom the article's annotator names and the sentence doesn't, no link can find.
    const is = (entity, names) => (names.includes(meant.get(entity) ?? "") ? 1 : 0);
    console.log(
      JSON.stringify({
        id: gold.id,
        word: trigger.token.text,
        wanted: {
          initiator: act.names.initiators.length,
          target: act.names.targets.length,
          place: act.names.places.length,
        },
        links: [...links].map(([entity, evidence]) => ({
          // Two found entities that an annotator takes for one count once.
          name: meant.get(entity) ?? `? ${entities[entity].name}`,
          type: entities[entity].type,
          evidence: Object.fromEntries(evidence),
          initiator: is(entity, act.names.initiators),
          target: is(entity, act.names.targets),
          place: is(entity, act.names.places),
        })),
      }),
    );
  }
}
await language.close();
