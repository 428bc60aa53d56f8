// Writes what the neural model learns from, a document a line: npm run build && node training/neural/prepare.mjs DATA OUT.jsonl
// Parts kept apart for measuring (kept.mjs, and EWT's test part) are not written.
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { readSplitForms } from "../../dist/language/neural/atoms.js";
import { shapeOf, WordPieces } from "../../dist/language/neural/word-pieces.js";
import {
  columnDocuments,
  gumNames,
  labelAtoms,
  listConllu,
  re3dDocuments,
  readConlluDocuments,
  readText,
  treebankDocument,
  unerDocuments,
} from "./corpora.mjs";
import { openVariation, poolOf } from "./vary-names.mjs";
import { isKeptOfGum, isKeptOfRe3d, isKeptOfWikigold } from "./kept.mjs";

const [data, out, vocabulary] = process.argv.slice(2);
if (vocabulary === undefined) {
  console.error("usage: node training/neural/prepare.mjs DATA OUT.jsonl VOCABULARY");
  process.exit(2);
}
/** How many versions of a document there are with other names in it. */
const VARIANTS = 6;
const forms = readSplitForms("src/language/data/split-forms.txt");
const pieces = new WordPieces(readText(vocabulary));
const ewt = (part) => readConlluDocuments(readText(join(data, "ud-ewt", part)));
const namesOfGum = gumNames(join(data, "gum"));
const gum = listConllu(join(data, "gum", "dep"))
  .filter((file) => !/GUM_speech/.test(file))
  .flatMap((file) => readConlluDocuments(readText(file)));

const named = {
  gum: gum
    .filter((document) => !isKeptOfGum(document))
    .map((document) =>
      treebankDocument(document, "gum", forms, (sentence, atoms) => ({ gum: labelAtoms(atoms, namesOfGum(sentence)) })),
    ),
  wikigold: columnDocuments(readText(join(data, "wikigold", "train.conll")), "wikigold", forms).filter(
    (document, index) => !isKeptOfWikigold(document, index),
  ),
  uner: unerDocuments(readText(join(data, "uner-ewt", "dev.iob2")), ewt("dev.conllu"), forms),
  re3d: re3dDocuments(join(data, "re3d"), forms).filter((document, index) => !isKeptOfRe3d(document, index)),
};
const vary = openVariation(forms);
const documents = ewt("train.conllu.gz").map((document) => treebankDocument(document, "ewt", forms));
for (const [style, labelled] of Object.entries(named)) {
  // re3d's organisations are phrases of their sentences ("both countries") and stay where they are.
  const pool = style === "re3d" ? [] : poolOf(labelled, style);
  for (const document of labelled) {
    const variants = Array.from({ length: VARIANTS }, () => vary(document, style, pool));
    if (style !== "gum") documents.push({ ...document, variants });
    else {
      // GUM's trees are of the sentences as they are, so its varied names stand in documents of their own.
      documents.push(document);
      if (/_(?:news|interview|bio|court)_/.test(document.id))
        documents.push({ ...variants[0], set: "gum-names", variants });
    }
  }
}
// For choosing between trainings; never learnt from.
documents.push(...ewt("dev.conllu").map((document) => treebankDocument(document, "dev", forms)));

const encode = (sentences) =>
  sentences
    .filter(({ atoms }) => atoms.length > 0)
    .map(({ atoms, gaps, begins, words, names }) => ({
      pieces: atoms.map((text) => pieces.encode([{ text }]).ids.slice(1, -1)),
      shapes: atoms.map(shapeOf),
      gaps,
      begins,
      words,
      names,
    }));
const stream = createWriteStream(out);
for (const { id, set, sentences, variants = [] } of documents) {
  const varied = variants.map((one) => ({ sentences: encode(one.sentences) }));
  stream.write(JSON.stringify({ id, set, sentences: encode(sentences), variants: varied }) + "\n");
}
stream.end();
