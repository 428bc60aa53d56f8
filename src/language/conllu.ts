/** CoNLL-U (universaldependencies.org/format), for reading by other programs and for scoring with the official scorer. */
import { DatelineError } from "../errors.js";
import type { Document, GivenWord, NameSpan, Sentence } from "./document.js";
import { gluedWords } from "./neural/spacing.js";

/** Writes a document; names stand in MISC as `Name=B-PERSON`, `Name=I-PERSON`. */
export function toConllu({ text, sentences, names }: Document): string {
  return sentences.map((sentence) => sentenceLines(sentence, text, names).join("\n") + "\n\n").join("");
}

function sentenceLines(sentence: Sentence, text: string, names: readonly NameSpan[]): string[] {
  const lines = [
    `# sent_id = ${sentence.index + 1}`,
    `# text = ${text.slice(sentence.start, sentence.end).replace(/\s+/g, " ")}`,
  ];
  sentence.tokens.forEach((token, index) => {
    const next = sentence.tokens[index + 1];
    const name = names.find((one) => one.sentence === sentence.index && one.first <= index && one.last >= index);
    const misc = [
      ...(name ? [`Name=${name.first === index ? "B" : "I"}-${name.type}`] : []),
      ...(next?.start === token.end ? ["SpaceAfter=No"] : []),
    ];
    const xpos = token.xpos === "" ? "_" : token.xpos;
    const columns = [index + 1, token.text, token.lemma, token.upos, xpos, "_", token.head + 1, token.deprel, "_"];
    lines.push([...columns, misc.length > 0 ? misc.join("|") : "_"].join("\t"));
  });
  return lines;
}

/**
 * The words of each sentence of a CoNLL-U text, with the spaces that it tells of; where it tells of none, those that print would
 * have. Ranges (`3-4`) and empty nodes (`3.1`) are no words. Throws BAD_INPUT that names the line where one is something else.
 */
export function readConlluWords(text: string, file: string): GivenWord[][] {
  const sentences: GivenWord[][] = [];
  let words: GivenWord[] = [];
  let glued = false;
  let range = { until: 0, glued: false };
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") {
      if (words.length > 0) sentences.push(words);
      words = [];
      glued = false;
      range = { until: 0, glued: false };
      return;
    }
    if (line.startsWith("#")) return;
    const columns = line.split("\t");
    const [id, form] = columns;
    if (columns.length !== 10 || !/^\d+(?:[-.]\d+)?$/.test(id!))
      throw new DatelineError(
        "BAD_INPUT",
        `${file}, line ${index + 1}: found ${columns.length} columns that begin with "${id!.slice(0, 20)}", expected a CoNLL-U word: 10 columns with its number first.`,
        { file, line: index + 1 },
      );
    const isGlued = columns[9]!.split("|").includes("SpaceAfter=No");
    if (id!.includes("-")) range = { until: Number(id!.split("-")[1]), glued: isGlued };
    if (!/^\d+$/.test(id!)) return;
    words.push({ text: form!, glued });
    // "don't" as 3-4: its words stand together, and what follows the range follows the last of them.
    glued = Number(id) < range.until || (Number(id) === range.until ? range.glued : isGlued);
  });
  if (words.length > 0) sentences.push(words);
  return sentences.some((sentence) => sentence.some((word) => word.glued)) ? sentences : sentences.map(withSpacing);
}

function withSpacing(words: readonly GivenWord[]): GivenWord[] {
  const glued = gluedWords(words.map(({ text }) => text));
  return words.map(({ text }, index) => ({ text, glued: glued[index]! }));
}
