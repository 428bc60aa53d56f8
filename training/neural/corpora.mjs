// Reads the treebanks and name sets that the neural model learns from, each document as sentences of atoms with what is known
// about them. Cutting into atoms is Dateline's own code, so that training and use can't differ.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { cutAtoms, GAPS } from "../../dist/language/neural/atoms.js";
import { gluedWords } from "../../dist/language/neural/spacing.js";

/** Documents of a CoNLL-U text: sentences with their raw text, words with offsets, and comments. */
export function readConlluDocuments(text) {
  const documents = [];
  for (const block of text.split(/\n\n+/)) {
    if (!block.trim()) continue;
    const lines = block.split("\n");
    const comments = lines.filter((line) => line.startsWith("#"));
    const id = comments.map((line) => /^# newdoc id = (.+)/.exec(line)?.[1]).find(Boolean);
    if (id !== undefined || documents.length === 0) documents.push({ id: id ?? "document", sentences: [] });
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t"));
    const sentence = {
      id: comments.map((line) => /^# sent_id = (.+)/.exec(line)?.[1]).find(Boolean),
      paragraph: comments.some((line) => line.startsWith("# newpar") && !line.startsWith("# newpar_block")),
      text: "",
      words: [],
    };
    let until = 0;
    let inside = 0;
    for (const row of rows) {
      const range = /^(\d+)-(\d+)$/.exec(row[0]);
      const space = row[9].split("|").includes("SpaceAfter=No") ? "" : " ";
      if (range) {
        until = Number(range[2]);
        inside = sentence.text.length;
        sentence.text += row[1] + space;
      }
      if (!/^\d+$/.test(row[0])) continue;
      const form = row[1];
      const start = Number(row[0]) <= until ? inside : sentence.text.length;
      if (Number(row[0]) <= until) inside += form.length;
      else sentence.text += form + space;
      sentence.words.push({
        start,
        end: start + form.length,
        form,
        lemma: row[2],
        upos: row[3],
        xpos: row[4],
        head: Number(row[6]),
        deprel: row[7],
        misc: row[9],
      });
    }
    documents.at(-1).sentences.push(sentence);
  }
  return documents;
}

export function readText(file) {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** A treebank document with its words on atoms: which atoms begin words, tags and tree by word. */
export function treebankDocument({ id, sentences }, set, forms, namesOf = () => undefined) {
  return {
    id,
    set,
    sentences: sentences.map((sentence, index) => {
      const gap = index === 0 || sentence.paragraph ? GAPS.paragraph : gapAfter(sentences[index - 1]);
      const atoms = atomsOf(sentence.text, gap, forms);
      const wordOfStart = new Map(sentence.words.map((word, position) => [word.start, position]));
      const begins = atoms.map(({ start }) => (wordOfStart.has(start) ? 1 : 0));
      // "everyday" for "every day": the second word has no atom of its own, and the sentence teaches no tree.
      const whole = begins.filter(Boolean).length === sentence.words.length;
      return {
        ...columns(atoms),
        begins,
        words: whole ? sentence.words.map(({ upos, xpos, head, deprel }) => [upos, xpos, head - 1, deprel]) : null,
        names: namesOf(sentence, atoms) ?? null,
      };
    }),
  };
}

function gapAfter({ text }) {
  return text.endsWith(" ") ? GAPS.space : GAPS.none;
}

function atomsOf(text, gap, forms) {
  return cutAtoms(text, forms).map((atom, index) => (index === 0 ? { ...atom, gap } : atom));
}

function columns(atoms) {
  return { atoms: atoms.map(({ text }) => text), gaps: atoms.map(({ gap }) => gap) };
}

/** BIO labels of atoms from spans `{start, end, type}` that don't overlap. */
export function labelAtoms(atoms, spans) {
  return atoms.map(({ start, end }) => {
    const span = spans.find((one) => one.start < end && start < one.end);
    if (span === undefined) return "O";
    return `${start <= span.start ? "B" : "I"}-${span.type}`;
  });
}

/** Spans without overlap, the longest first. */
export function longestSpans(spans) {
  const kept = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (kept.every((one) => span.end <= one.start || one.end <= span.start)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

const GUM_TYPES = { person: "PERSON", place: "PLACE", organization: "ORGANIZATION", event: "EVENT", time: undefined };

/**
 * Proper names among GUM's mentions: those whose minimal span (the words of a name, by GUM's guidelines) begins and ends with a
 * capital and has a proper noun at its head; and the dates of its TEI markup.
 */
export function gumNames(folder) {
  const dates = new Map();
  for (const line of readText(join(folder, "dates.jsonl")).trim().split("\n")) {
    const date = JSON.parse(line);
    dates.set(date.sent_id, [...(dates.get(date.sent_id) ?? []), date]);
  }
  return (sentence) => {
    const open = [];
    const spans = [];
    sentence.words.forEach((word, index) => {
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(word.misc)?.[1] ?? "";
      for (const [mark] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
        if (mark.startsWith("(")) open.push({ fields: mark.replace(/[()]/g, "").split("-"), first: index });
        if (!mark.endsWith(")")) continue;
        const group = mark.replace(/[()]/g, "").split("-")[0];
        const at = open.findLastIndex(({ fields }) => fields[0] === group);
        if (at < 0) continue;
        const [{ fields, first }] = open.splice(at, 1);
        const span = nameSpan(sentence, fields, first);
        if (span !== undefined) spans.push(span);
      }
    });
    for (const { sentence: text, start, end } of dates.get(sentence.id) ?? [])
      if (sentence.text.trimEnd().startsWith(text.slice(0, 20))) spans.push({ start, end, type: "DATE" });
    return longestSpans(spans);
  };
}

function nameSpan({ words }, fields, first) {
  const type = fields[1] in GUM_TYPES ? GUM_TYPES[fields[1]] : "OTHER";
  const minimal = (fields[5] ?? "").split(",").map((position) => words[first + Number(position) - 1]);
  if (type === undefined || minimal.length === 0 || minimal.includes(undefined)) return undefined;
  if (!minimal.some(({ upos }) => upos === "PROPN")) return undefined;
  if (minimal.some(({ form }) => !/^[\p{Lu}\p{N}]/u.test(form))) return undefined;
  return { start: minimal[0].start, end: minimal.at(-1).end, type };
}

/** Documents of a set in columns of token and tag, "-DOCSTART-" before each; names in style `style`. */
export function columnDocuments(text, style, forms) {
  const documents = [];
  for (const block of text.split(/\n\s*\n/)) {
    const rows = block
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(" "));
    if (rows.length === 0) continue;
    if (rows[0][0] === "-DOCSTART-")
      documents.push({ id: `${style}-${documents.length + 1}`, set: style, sentences: [] });
    else documents.at(-1).sentences.push(wordSentence(rows, style, forms, documents.at(-1).sentences.length === 0));
  }
  return documents;
}

function wordSentence(rows, style, forms, isFirst) {
  const glued = gluedWords(rows.map(([form]) => form));
  const atoms = [];
  const labels = [];
  rows.forEach(([form, tag], index) => {
    cutAtoms(form, forms).forEach((atom, within) => {
      const gap =
        within > 0
          ? atom.gap
          : index === 0
            ? isFirst
              ? GAPS.paragraph
              : GAPS.space
            : glued[index]
              ? GAPS.none
              : GAPS.space;
      atoms.push({ ...atom, gap });
      const type = tag.replace(/^[BI]-/, "");
      const begins =
        within === 0 && tag !== "O" && (tag.startsWith("B-") || rows[index - 1]?.[1].replace(/^[BI]-/, "") !== type);
      labels.push(tag === "O" ? "O" : `${begins ? "B" : "I"}-${type}`);
    });
  });
  return { ...columns(atoms), begins: null, words: null, names: { [style]: labels } };
}

/** Universal NER on a treebank: its sentences in the treebank's documents, names in style `uner`. */
export function unerDocuments(text, treebank, forms) {
  const tags = new Map();
  for (const block of text.split(/\n\n+/)) {
    const id = /^# sent_id = (.+)$/m.exec(block)?.[1];
    if (id === undefined) continue;
    const rows = block.split("\n").filter((line) => /^\d+\t/.test(line));
    tags.set(
      id,
      rows.map((line) => line.split("\t")[2].replace(/^[BI]-OTH$/, "O")),
    );
  }
  return treebank.map((document) => {
    const labelled = treebankDocument(document, "uner", forms, (sentence, atoms) => {
      const spans = [];
      (tags.get(sentence.id) ?? []).forEach((tag, index) => {
        const word = sentence.words[index];
        if (tag.startsWith("B-")) spans.push({ start: word.start, end: word.end, type: tag.slice(2) });
        else if (tag.startsWith("I-") && spans.length > 0) spans.at(-1).end = word.end;
      });
      return { uner: labelAtoms(atoms, spans) };
    });
    return {
      ...labelled,
      sentences: labelled.sentences.map((one) => ({ ...one, begins: null, words: null })),
    };
  });
}

const RE3D_SOURCES = [
  "Australian Department of Foreign Affairs",
  "CENTCOM",
  "Delegation of the European Union to Syria",
  "UK Government",
  "US State Department",
  "Wikipedia",
];

/** re3d's documents with its entities of some confidence, the longest where they overlap. */
export function re3dDocuments(folder, forms) {
  const lines = (file) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  return RE3D_SOURCES.flatMap((source) => {
    const entities = lines(join(folder, source, "entities.json")).filter(({ confidence }) => confidence > 0);
    return lines(join(folder, source, "documents.json")).map(({ _id, text }) => {
      const spans = longestSpans(
        entities
          .filter(({ documentId }) => documentId === _id)
          .map(({ begin, end, type }) => ({ start: begin, end, type: type.toUpperCase() })),
      );
      return { id: _id, source, set: "re3d", text, spans, sentences: roughSentences(text, spans, forms) };
    });
  });
}

/** Pieces of a text that are cut roughly after full stops; what matters is only that no window grows too long. */
function roughSentences(text, spans, forms) {
  const atoms = cutAtoms(text, forms);
  const labels = labelAtoms(atoms, spans);
  const sentences = [];
  let from = 0;
  atoms.forEach((atom, index) => {
    const next = atoms[index + 1];
    const ends =
      next === undefined ||
      next.gap === GAPS.paragraph ||
      (/^[.!?]$/.test(atom.text) && next.gap > 0 && /^\p{Lu}/u.test(next.text));
    if (!ends || (next !== undefined && labels[index + 1].startsWith("I-"))) return;
    const part = atoms.slice(from, index + 1);
    sentences.push({ ...columns(part), begins: null, words: null, names: { re3d: labels.slice(from, index + 1) } });
    from = index + 1;
  });
  return sentences;
}

export function listConllu(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) => join(folder, name));
}
