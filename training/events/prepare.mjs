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
import { argumentCandidates, lookAt } from "../../dist/language/neural/argument-features.js";
import { actCandidates, quotedIn } from "../../dist/language/neural/act-features.js";
import { nameOf } from "../../dist/language/neural/features.js";
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

const NOTHING = { initiators: [], targets: [], places: [] };
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
      const around = {
        names: document.names.filter((name) => name.sentence === sentence.index),
        lexicon,
        quoted,
      };
      const candidates = actCandidates(sentence, around).map((one) => {
        const { lemma, upos, start } = sentence.tokens[one.token];
        const gold = acts.get(start) ?? null;
        // Of annotated articles every candidate gets its pairs, to be answered by cross-validation.
        const told = gold?.initiators && (article.complete || gold.initiators.length > 0);
        const args =
          told || article.kind === "gold" ? argumentsOf(sentence, one.token, told ? gold : NOTHING, around) : undefined;
        return { ...one, lemma: lemma.toLowerCase(), upos, gold, args };
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

/** The words that may be arguments of an act, each with what it is of it; null where an annotator could have meant either. */
function argumentsOf(sentence, trigger, gold, { names, quoted }) {
  const heads = (spans) => new Set(spans.map((span) => headWithin(sentence, span)));
  const [initiators, targets, places] = [gold.initiators, gold.targets, gold.places].map(heads);
  const unsure = new Set((gold.unsure ?? []).map((span) => headWithin(sentence, span)));
  const { shared, candidates } = argumentCandidates(lookAt(sentence, names, quoted), trigger, lexicon);
  return candidates.map((one) => ({
    ...one,
    features: [...shared, ...one.features.map(nameOf)],
    is: [initiators, targets, places].map((set) => (set.has(one.token) ? 1 : 0)),
    unsure: unsure.has(one.token) || (gold.pronouns === "unsure" && sentence.tokens[one.token].upos === "PRON"),
  }));
}

/** Index of the word of a span whose head lies outside of it. */
function headWithin({ tokens }, { start, end }) {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const outer = inside.filter(({ head }) => !inside.some(({ index }) => index === head));
  return (outer.find(({ upos }) => /NOUN|PROPN|PRON|NUM/.test(upos)) ?? outer[0])?.index ?? -1;
}

/** Annotated articles: the trigger is the word of the evidence that has its form or lemma. */
function* annotated(folder) {
  for (const file of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8"));
    yield {
      id: gold.id,
      kind: "gold",
      complete: true,
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
                ...mentionsOf(
                  gold,
                  event,
                  document.sentences.find((one) => one.tokens.includes(token)),
                ),
                // Which pronoun means whom is not annotated.
                pronouns: "unsure",
                names: {
                  initiators: event.initiators ?? [],
                  targets: event.targets ?? [],
                  places: event.places ?? [],
                },
              });
            else acts.set(token.start, { repeat: true });
          }
        return acts;
      },
    };
  }
}

/** Where in the sentence of its trigger the entities of an event are mentioned. */
function mentionsOf(gold, event, sentence) {
  const text = gold.text.slice(sentence.start, sentence.end);
  const spans = (names) =>
    (names ?? []).flatMap((name) => {
      const entity = gold.entities.find((one) => one.name === name);
      return [name, ...(entity?.mentions ?? [])].flatMap((form) =>
        [
          ...text.matchAll(
            new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu"),
          ),
        ].map(({ index }) => ({ start: sentence.start + index, end: sentence.start + index + form.length })),
      );
    });
  return { initiators: spans(event.initiators), targets: spans(event.targets), places: spans(event.places) };
}
