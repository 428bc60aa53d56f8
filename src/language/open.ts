/** Opens the language engine: wink-nlp for words and sentences, the perceptron for tags and trees. */
import { readFileSync } from "node:fs";
import { packageFile } from "../config.js";
import type { Document, LanguageEngine, Sentence } from "./document.js";
import { lemmatise } from "./lemmatise.js";
import { analyse, decodeModel, type Model } from "./perceptron/model.js";
import { openSegmenter, type Segmenter, type Word } from "./segment.js";

/** Loads the models, a few tenths of a second. Throws BAD_INPUT where the model file is missing or damaged. */
// eslint-disable-next-line @typescript-eslint/require-await -- engines with workers load asynchronously
export async function openLanguage(): Promise<LanguageEngine> {
  const file = packageFile("models", "perceptron", "model.bin");
  const model = decodeModel(readFileSync(file), file);
  const segment = openSegmenter();
  return {
    read: (texts) => Promise.resolve(texts.map((text) => readText(text, segment, model))),
    readWords: (sentences) => Promise.resolve(readWords(sentences, model)),
    close: () => Promise.resolve(),
  };
}

function readText(text: string, segment: Segmenter, model: Model): Document {
  const sentences = segment(text).map((words, index) => toSentence(words, index, model));
  return { text, sentences, names: [] };
}

function readWords(sentences: readonly (readonly string[])[], model: Model): Document {
  const lines = sentences.map((words) => words.join(" "));
  let start = 0;
  const read = sentences.map((words, index) => {
    let at = start;
    start += lines[index]!.length + 1;
    const placed = words.map((text) => {
      const word = { text, start: at, end: at + text.length };
      at = word.end + 1;
      return word;
    });
    return toSentence(placed, index, model);
  });
  return { text: lines.join("\n"), sentences: read, names: [] };
}

function toSentence(words: readonly Word[], index: number, model: Model): Sentence {
  const { upos, xpos, heads, labels } = analyse(
    model,
    words.map((word) => word.text),
  );
  return {
    index,
    start: words[0]!.start,
    end: words[words.length - 1]!.end,
    tokens: words.map((word, i) => ({
      index: i,
      start: word.start,
      end: word.end,
      text: word.text,
      lemma: lemmatise(word.text, upos[i]!),
      upos: upos[i]!,
      xpos: xpos[i]!,
      head: heads[i]!,
      deprel: labels[i]!,
    })),
  };
}
