// Names from raw text against the parts of the name sets that training did not see: exact span and type, spaces aside.
import { join } from "node:path";
import {
  columnDocuments,
  gumNames,
  listConllu,
  re3dDocuments,
  readConlluDocuments,
  readText,
} from "../../training/neural/corpora.mjs";
import { isKeptOfGum, isKeptOfRe3d, isKeptOfWikigold } from "../../training/neural/kept.mjs";

/** What the sets' own types are called here; a type that is not among them is OTHER. */
const TYPES = {
  PER: "PERSON",
  PERSON: "PERSON",
  LOC: "PLACE",
  PLACE: "PLACE",
  LOCATION: "PLACE",
  ORG: "ORGANIZATION",
  ORGANIZATION: "ORGANIZATION",
  ORGANISATION: "ORGANIZATION",
  NATIONALITY: "NORP",
  EVENT: "EVENT",
  DATE: "DATE",
  TEMPORAL: "DATE",
};

/** The kept parts as raw texts with their names: `{style: [{text, names: [{start, end, type}]}]}`. */
export function keptNames(data, forms) {
  return {
    wikigold: columnDocuments(readText(join(data, "wikigold", "train.conll")), "wikigold", forms)
      .filter(isKeptOfWikigold)
      .map((document) => fromAtoms(document, "wikigold")),
    uner: fromUner(data),
    gum: listConllu(join(data, "gum", "dep"))
      .flatMap((file) => readConlluDocuments(readText(file)))
      .filter(isKeptOfGum)
      .map((document) => fromSentences(document.sentences, gumNames(join(data, "gum")))),
    re3d: re3dDocuments(join(data, "re3d"), forms)
      .filter(isKeptOfRe3d)
      .map(({ text, spans }) => ({ text, names: spans })),
  };
}

function fromAtoms({ sentences }, style) {
  let text = "";
  const names = [];
  for (const { atoms, gaps, names: labels } of sentences)
    atoms.forEach((atom, index) => {
      if (gaps[index] > 0 && text !== "") text += " ";
      const label = labels[style][index];
      const start = text.length;
      text += atom;
      if (label.startsWith("B-")) names.push({ start, end: text.length, type: label.slice(2) });
      else if (label !== "O") names.at(-1).end = text.length;
    });
  return { text, names };
}

function fromSentences(sentences, namesOf) {
  let text = "";
  const names = [];
  sentences.forEach((sentence, index) => {
    if (index > 0 && sentence.paragraph) text = text.trimEnd() + "\n\n";
    for (const { start, end, type } of namesOf(sentence))
      names.push({ start: text.length + start, end: text.length + end, type });
    text += sentence.text;
  });
  return { text, names };
}

function fromUner(data) {
  const tags = new Map();
  for (const block of readText(join(data, "uner-ewt", "test.iob2")).split(/\n\n+/)) {
    const id = /^# sent_id = (.+)$/m.exec(block)?.[1];
    const rows = block.split("\n").filter((line) => /^\d+\t/.test(line));
    tags.set(
      id,
      rows.map((line) => line.split("\t")[2]),
    );
  }
  const namesOf = ({ id, words }) => {
    const names = [];
    let isOpen = false;
    (tags.get(id) ?? []).forEach((tag, index) => {
      if (tag.startsWith("B-") && tag !== "B-OTH")
        names.push({ start: words[index].start, end: words[index].end, type: tag.slice(2) });
      else if (isOpen && tag.startsWith("I-")) names.at(-1).end = words[index].end;
      isOpen = tag !== "O" && !tag.endsWith("-OTH");
    });
    return names;
  };
  return readConlluDocuments(readText(join(data, "ud-ewt", "test.conllu"))).map(({ sentences }) =>
    fromSentences(sentences, namesOf),
  );
}

/** Which types count in each set; those that the other sets lack are shown but not counted. */
const COUNTED = {
  wikigold: ["PERSON", "ORGANIZATION", "PLACE", "OTHER"],
  uner: ["PERSON", "ORGANIZATION", "PLACE"],
  gum: ["PERSON", "ORGANIZATION", "PLACE", "EVENT"],
  re3d: ["PERSON", "ORGANIZATION", "PLACE", "NORP", "DATE"],
};

/** Prints precision, recall and F1 by set and type. `language` is opened with the set's style, or with "news". */
export async function scoreNames(language, style, documents) {
  const counts = new Map();
  const count = (type, index) => {
    if (!counts.has(type)) counts.set(type, [0, 0, 0]);
    counts.get(type)[index]++;
  };
  const key = (text, { start, end, type }) => {
    const before = text.slice(0, start).replace(/\s/g, "").length;
    return `${before}-${before + text.slice(start, end).replace(/\s/g, "").length}-${type}`;
  };
  const read = await language.read(documents.map(({ text }) => text));
  documents.forEach(({ text, names }, index) => {
    const gold = new Set(names.map((name) => key(text, { ...name, type: TYPES[name.type] ?? "OTHER" })));
    const ours = new Set(read[index].names.map((name) => key(text, name)));
    for (const one of gold) count(one.split("-")[2], 0);
    for (const one of ours) count(one.split("-")[2], 1);
    for (const one of ours) if (gold.has(one)) count(one.split("-")[2], 2);
  });
  const line = (title, [gold, ours, right]) =>
    `${title.padEnd(24)} P ${ratio(right, ours)}  R ${ratio(right, gold)}  F1 ${ratio(2 * right, gold + ours)}  (${gold} names)`;
  const counted = COUNTED[style].map((type) => counts.get(type) ?? [0, 0, 0]);
  console.log(
    line(
      style,
      [0, 1, 2].map((at) => counted.reduce((sum, one) => sum + one[at], 0)),
    ),
  );
  for (const [type, numbers] of [...counts].sort())
    console.log(line(`  ${type}${COUNTED[style].includes(type) ? "" : " (not counted)"}`, numbers));
}

function ratio(part, whole) {
  return whole === 0 ? "  –  " : (part / whole).toFixed(3);
}
