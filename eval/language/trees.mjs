// Sentences, words, tags and trees from raw text, aligned as in the CoNLL 2018 shared task (Zeman et al. 2018): a word is right where
// gold and system cover the same characters, spaces aside.
import { readFileSync } from "node:fs";

/** Gold documents: their raw text and words with character spans in it, spaces left out. */
function readGold(file) {
  const documents = [];
  let document;
  for (const block of readFileSync(file, "utf8").split(/\n\n+/)) {
    if (!block.trim()) continue;
    const lines = block.split("\n");
    const comments = lines.filter((line) => line.startsWith("#"));
    const newParagraph = comments.some((line) => line.startsWith("# newpar"));
    if (document === undefined || comments.some((line) => line.startsWith("# newdoc"))) {
      document = { text: "", characters: 0, sentences: [] };
      documents.push(document);
    } else document.text += newParagraph ? "\n\n" : " ";
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t"));
    const sentence = [];
    let until = 0;
    let spaceAfter = true;
    for (const row of rows) {
      const range = /^(\d+)-(\d+)$/.exec(row[0]);
      if (range) {
        // "don't" is written once and is two words: both are spread over its characters in order.
        until = Number(range[2]);
        spaceAfter = !row[9].includes("SpaceAfter=No");
        document.text += row[1] + (spaceAfter ? " " : "");
        continue;
      }
      if (row[0].includes(".")) continue;
      const inside = Number(row[0]) <= until;
      if (!inside) document.text += row[1] + (row[9].includes("SpaceAfter=No") ? "" : " ");
      const length = row[1].replace(/\s/g, "").length;
      sentence.push({
        start: document.characters,
        end: document.characters + length,
        lemma: row[2],
        upos: row[3],
        head: Number(row[6]) - 1,
        deprel: row[7],
      });
      document.characters += length;
    }
    document.sentences.push(sentence);
  }
  return documents;
}

/** The system's words with spans over the characters that are not spaces. */
function systemSentences({ text, sentences }) {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i] + (/\s/.test(text[i]) ? 0 : 1);
  return sentences.map(({ tokens }) =>
    tokens.map(({ start, end, lemma, upos, head, deprel }) => ({
      start: before[start],
      end: before[end],
      lemma,
      upos,
      head,
      deprel,
    })),
  );
}

/** Reads the gold files' raw text and prints precision, recall and F1 of each layer. */
export async function scoreTrees(language, files) {
  const total = {
    words: [0, 0, 0],
    sentences: [0, 0, 0],
    upos: [0, 0, 0],
    lemmas: [0, 0, 0],
    uas: [0, 0, 0],
    las: [0, 0, 0],
  };
  let seconds = 0;
  for (const document of files.flatMap(readGold)) {
    const started = process.hrtime.bigint();
    const [read] = await language.read([document.text]);
    seconds += Number(process.hrtime.bigint() - started) / 1e9;
    score(total, document.sentences, systemSentences(read));
  }
  const names = { sentences: "sentences", words: "words", upos: "UPOS", lemmas: "lemmas", uas: "UAS", las: "LAS" };
  for (const [name, title] of Object.entries(names)) {
    const [golds, systems, right] = total[name];
    const percent = (part, whole) => ((100 * part) / whole).toFixed(2).padStart(6);
    console.log(
      `${title.padEnd(10)} P ${percent(right, systems)}  R ${percent(right, golds)}  F1 ${percent(2 * right, golds + systems)}`,
    );
  }
  console.log(`${Math.round(total.words[1] / seconds)} words a second`);
}

function score(total, gold, system) {
  const flat = (sentences) => sentences.flatMap((words) => words.map((word) => ({ word, sentence: words })));
  const key = ({ start, end }) => `${start}-${end}`;
  const ours = new Map(flat(system).map((one) => [key(one.word), one]));
  const count = (name, golds, systems, right) => {
    total[name][0] += golds;
    total[name][1] += systems;
    total[name][2] += right;
  };
  const words = flat(gold);
  const aligned = words.flatMap((one) => (ours.has(key(one.word)) ? [[one, ours.get(key(one.word))]] : []));
  const span = (sentence) => `${sentence[0].start}-${sentence[sentence.length - 1].end}`;
  const ends = new Set(system.map(span));
  const headKey = ({ word, sentence }) => (word.head < 0 ? "root" : key(sentence[word.head]));
  const sameHead = ([a, b]) => headKey(a) === headKey(b);
  const label = ({ word }) => word.deprel.split(":")[0];
  const size = flat(system).length;
  count("words", words.length, size, aligned.length);
  count("sentences", gold.length, system.length, gold.filter((one) => ends.has(span(one))).length);
  count("upos", words.length, size, aligned.filter(([a, b]) => a.word.upos === b.word.upos).length);
  const sameLemma = ([a, b]) => a.word.lemma === "_" || a.word.lemma === b.word.lemma;
  count("lemmas", words.length, size, aligned.filter(sameLemma).length);
  count("uas", words.length, size, aligned.filter(sameHead).length);
  count(
    "las",
    words.length,
    size,
    aligned.filter((pair) => sameHead(pair) && label(pair[0]) === label(pair[1])).length,
  );
}
