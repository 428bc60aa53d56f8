#!/usr/bin/env node
// Reads annotated articles and sentences with the published encoder and writes what the head for acts is trained on:
//   node training/events/prepare.mjs FOLDER ARTICLES… [--model FOLDER]
// ARTICLES are folders of annotated articles (shared/eval/GUIDE.md) and texts of training/events/corpus. FOLDER gets states.f32, a row a
// token, and candidates.jsonl, an article a line.
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageFile } from "../../dist/config.js";
import { loadEventLexicon } from "../../dist/knowledge/event-lexicon.js";
import { actCandidates, quotedIn } from "../../dist/language/neural/act-features.js";
import { readSplitForms } from "../../dist/language/neural/atoms.js";
import { openModel } from "../../dist/language/neural/model.js";
import { openNames } from "../../dist/language/neural/names.js";
import { readText } from "../../dist/language/neural/read.js";
import { readCorpus } from "./corpus.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { model: { type: "string" } } });
const [folder, ...sources] = positionals;
if (folder === undefined || sources.length === 0) {
  console.error("Expected the folder to write and at least one source of annotated articles.");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const model = await openModel(values.model ?? packageFile("models", "minilm-ud-names"), undefined, false);
const lexicon = loadEventLexicon();
const forms = readSplitForms(packageFile("src", "language", "data", "split-forms.txt"));
/** State of each atom by where it starts; a sentence that is read twice keeps the last reading, as reading does. */
let states = new Map();
let shift = 0;
const reader = {
  forms,
  acts: { find: async () => [] },
  names: openNames(model.labels.names, "news"),
  model: {
    ...model,
    score: async (atoms) => {
      const scores = await model.score(atoms);
      const size = scores.states.length / atoms.length;
      atoms.forEach((atom, row) => states.set(atom.start + shift, scores.states.slice(row * size, (row + 1) * size)));
      return scores;
    },
  },
};

const out = openSync(join(folder, "states.f32"), "w");
const lines = [];
let row = 0;
let lost = 0;
for (const source of sources)
  for (const article of statSync(source).isDirectory() ? annotated(source) : readCorpus(source)) {
    states = new Map();
    const document = await readText(article.text, reader);
    const acts = article.acts(document, () => lost++);
    const quoted = quotedIn(article.text);
    const sentences = document.sentences.map((sentence) => {
      const first = row;
      for (const token of sentence.tokens) {
        writeSync(out, states.get(token.start));
        row++;
      }
      const candidates = actCandidates(sentence, {
        names: document.names.filter((name) => name.sentence === sentence.index),
        lexicon,
        quoted,
      }).map((one) => {
        const { lemma, upos, start } = sentence.tokens[one.token];
        return { ...one, lemma: lemma.toLowerCase(), upos, gold: acts.get(start) ?? null };
      });
      return { row: first, index: sentence.index, candidates };
    });
    const taken = new Set(sentences.flatMap((one) => one.candidates.filter((c) => c.gold).map((c) => c.gold)));
    for (const act of acts.values()) if (!taken.has(act) && act.types) lost++;
    lines.push(JSON.stringify({ id: article.id, kind: article.kind, sentences }));
  }
closeSync(out);
await model.close();
writeFileSync(join(folder, "candidates.jsonl"), lines.join("\n") + "\n");
console.log(`${lines.length} articles, ${row} words; ${lost} acts whose trigger is no candidate`);

/** Annotated articles: the trigger is the word of the evidence that has its form or lemma. */
function* annotated(folder) {
  for (const file of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8"));
    yield {
      id: gold.id,
      kind: "gold",
      text: gold.text,
      acts: (document, lose) => {
        const acts = new Map();
        for (const event of gold.events)
          for (const [index, evidence] of [event.evidence, ...(event.also ?? [])].entries()) {
            const at = gold.text.indexOf(evidence);
            const words = event.trigger.toLowerCase().split(/\s+/);
            const token =
              at < 0
                ? undefined
                : document.sentences
                    .flatMap(({ tokens }) => tokens)
                    .filter((one) => one.start >= at && one.end <= at + evidence.length)
                    .filter((one) => words.includes(one.text.toLowerCase()) || words.includes(one.lemma.toLowerCase()))
                    .sort((a, b) => Number(b.upos === "VERB") - Number(a.upos === "VERB"))
                    .find((one) => !acts.has(one.start));
            if (!token) {
              if (index === 0) lose();
            } else if (index === 0)
              acts.set(token.start, {
                types: [event.type, ...(event.alt_types ?? [])],
                status: event.status ?? "OCCURRED",
                polarity: event.polarity ?? "AFFIRMED",
              });
            else acts.set(token.start, { repeat: true });
          }
        return acts;
      },
    };
  }
}
