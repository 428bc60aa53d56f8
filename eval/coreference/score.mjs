#!/usr/bin/env node
/**
 * Measures coreference on GUM: does a pronoun or description lead to the right name? What the figures mean is said in
 * eval/README.md.
 *
 *   npm run eval:coreference                     the table
 *   npm run eval:coreference -- --show wrong|missed     single cases, of the documents for tuning only
 *   npm run eval:coreference -- --built FOLDER   another build than dist/
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readGum } from "./gum.mjs";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const GENRES = ["news", "bio", "interview", "speech", "court", "voyage", "academic"];

/** Only such descriptions count: "my friend" and "a lawyer" say what somebody is, not who is meant. */
const DEFINITE = /^(?:the|this|these|both)\b/i;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: "string", default: join(ROOT, "dist") },
    show: { type: "string" },
    genres: { type: "string", default: GENRES.join(",") },
    /** A folder in which what the language model read is kept, so that only the extraction runs again. */
    keep: { type: "string" },
  },
});
const folder = resolve(positionals[0] ?? join(ROOT, "..", "shared", "data", "gum", "dep"));
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder} with GUM's trees; name one: npm run eval:coreference -- FOLDER.`);
  process.exit(1);
}

const built = (path) => import(pathToFileURL(resolve(options.built, path)).href);
const { openLanguage } = await built("language/open.js");
const { loadKnowledge } = await built("knowledge/load.js");
const { extract } = await built("extract/extract.js");

const documents = readGum(folder, options.genres.split(","));
const read = await readAll(documents);
const knowledge = loadKnowledge();
const cases = documents.flatMap((gold, index) => {
  const article = { sourceId: gold.name, title: "", outlet: null, author: null, url: null, ...gold };
  const { entities } = extract(article, read[index], knowledge);
  return compare(gold, entities).map((one) => ({ ...one, kept: gold.kept, genre: gold.genre, name: gold.name }));
});

const PRESS = /^(?:news|bio|interview)$/;
for (const [title, chosen] of [
  ["for tuning: news, bio, interview", cases.filter(({ kept, genre }) => !kept && PRESS.test(genre))],
  ["kept apart: news, bio, interview", cases.filter(({ kept, genre }) => kept && PRESS.test(genre))],
  ["kept apart: news", cases.filter(({ kept, genre }) => kept && genre === "news")],
  ["kept apart: speech, court, voyage, academic", cases.filter(({ kept, genre }) => kept && !PRESS.test(genre))],
])
  if (chosen.length > 0) {
    console.log(title);
    console.table(table(chosen));
  }
if (options.show) show(cases.filter(({ kept }) => !kept));

async function readAll(list) {
  const texts = list.map(({ text }) => text);
  const paths = list.map(({ name }) => options.keep && join(options.keep, `${name}.json`));
  if (options.keep && paths.every((path) => existsSync(path)))
    return paths.map((path) => JSON.parse(readFileSync(path, "utf8")));
  const engine = await openLanguage();
  const found = await engine.read(texts);
  await engine.close();
  if (options.keep) {
    mkdirSync(options.keep, { recursive: true });
    found.forEach((one, index) => writeFileSync(paths[index], JSON.stringify(one)));
  }
  return found;
}

/**
 * One case for each word that the gold or the system takes for an anaphor of a name: `gold` and `system` say who does, `right`
 * whether the name that it leads to is in the same chain of the gold.
 */
function compare({ text, mentions }, entities) {
  const byHead = new Map(
    mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start)).map((one) => [one.head, one]),
  );
  const cases = new Map();
  for (const one of mentions) {
    const group = groupOf(one.form, one.word);
    if (group === null || !one.named || !one.anaphor || (group === "nominal" && !DEFINITE.test(one.first))) continue;
    cases.set(one.head, { group, gold: one, system: null, right: false, context: context(text, one) });
  }
  for (const entity of entities) {
    const names = entity.mentions.filter(({ form }) => form === "NAME");
    if (names.length === 0) continue;
    for (const mention of entity.mentions) {
      const head = headStart(mention, text);
      const gold = byHead.get(head) ?? null;
      const group = groupOf(mention.form, mention.text.toLowerCase());
      // A description that is the first of its chain, or beside its name, is no anaphor for the gold: nothing to judge.
      if (group === null || (group === "nominal" && (!DEFINITE.test(mention.text) || (gold?.named && !gold.anaphor))))
        continue;
      const before = names.filter(({ start }) => start < mention.start);
      const leads = [...before.toReversed(), ...names.filter(({ start }) => start > mention.start)];
      const name = leads.map((one) => goldAt(one, byHead, text)).find((one) => one !== undefined);
      const right = gold !== null && name !== undefined && name.chain === gold.chain;
      const old = cases.get(head);
      // "they" of two: right where each of the two is told by one mention; the gold has the pair as one chain or none.
      if (old?.right) continue;
      cases.set(head, {
        group: old?.group ?? group,
        gold: old?.gold ?? null,
        system: entity.name,
        right,
        context: context(text, mention),
      });
    }
  }
  return [...cases.values()];
}

/** Where the mention's head word begins; mentions know it by its index in the sentence, so it is found from the text. */
function headStart(mention, text) {
  if (mention.form === "PRONOUN") return mention.start;
  const words = [...text.slice(mention.start, mention.end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&]*/gu)];
  const word = words[Math.min(mention.head - mention.first, words.length - 1)] ?? words.at(-1);
  return mention.start + (word?.index ?? 0);
}

/** The gold's mention that has its head within the name, the longest first. */
function goldAt(name, byHead, text) {
  const exact = byHead.get(headStart(name, text));
  if (exact?.form === "NAME") return exact;
  for (let at = name.start; at < name.end; at++) if (byHead.get(at)?.form === "NAME") return byHead.get(at);
  return undefined;
}

function groupOf(form, word) {
  if (form === "NOMINAL") return "nominal";
  if (form !== "PRONOUN") return null;
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(word)) return "he, she";
  if (/^(?:it|its|itself)$/.test(word)) return "it";
  if (/^(?:they|them|their|theirs|themselves)$/.test(word)) return "they";
  return null;
}

function table(list) {
  const groups = ["he, she", "it", "they", "pronouns", "nominal"];
  return Object.fromEntries(
    groups.map((group) => {
      const own = list.filter((one) => (group === "pronouns" ? one.group !== "nominal" : one.group === group));
      const gold = own.filter((one) => one.gold !== null);
      const answered = gold.filter(({ system }) => system !== null);
      const system = own.filter((one) => one.system !== null);
      const right = own.filter((one) => one.right).length;
      const share = (part, whole) => (whole === 0 ? null : Number((part / whole).toFixed(3)));
      const [precision, recall] = [share(right, system.length), share(right, gold.length)];
      return [
        group,
        {
          gold: gold.length,
          system: system.length,
          right,
          precision,
          recall,
          F1: share(2 * right, gold.length + system.length),
          coverage: share(answered.length, gold.length),
          accuracy: share(answered.filter((one) => one.right).length, answered.length),
        },
      ];
    }),
  );
}

function show(list) {
  const wrong = (one) => one.system !== null && !one.right;
  const missed = (one) => one.gold !== null && one.system === null;
  for (const one of list.filter(options.show === "missed" ? missed : wrong))
    console.log(
      `${one.name}\t${one.group}\t${one.context}\t→ ${one.system ?? "nobody"}${one.gold ? "" : " (no name in the gold)"}`,
    );
}

function context(text, { start, end }) {
  const flat = (part) => part.replace(/\s+/g, " ");
  return `${flat(text.slice(Math.max(0, start - 120), start))}[${flat(text.slice(start, end))}]${flat(text.slice(end, end + 50))}`;
}
