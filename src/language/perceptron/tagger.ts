/** Tags the words of one sentence from left to right, each with the two tags before it (Collins 2002). */
import { bestClass, feature, hashText, scoreClasses, type Weights } from "./hashed-perceptron.js";

const START = hashText("<s>");
const END = hashText("</s>");
export const TAGGER_FEATURES = 28;

/** The parts of a word that the features look at, hashed once. */
export interface WordHashes {
  readonly form: number;
  readonly shape: number;
  readonly suffixes: readonly [number, number, number, number];
  readonly prefix: number;
  readonly cluster: number;
}

export function wordHashes(form: string, index: number): WordHashes {
  const lower = form.toLowerCase();
  const suffix = (length: number): number => hashText(`-${lower.slice(-length)}`);
  return {
    form: hashText(normalise(lower)),
    shape: hashText(shape(form) + (index === 0 ? "^" : "")),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefix: hashText(`${lower.slice(0, 3)}-`),
    cluster: hashText(form.length > 12 ? "long" : String(form.length >> 1)),
  };
}

/** Numbers share their form by shape ("1974" and "2025" are both 0000), other words keep theirs. */
const normalise = (lower: string): string => (/\d/.test(lower) ? lower.replace(/\d/g, "0") : lower);

/** "McDonald" → "XxXx", "F-16" → "X-0": runs are squeezed. */
function shape(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, "X")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\d+/g, "0");
}

/** Fills `out` with the features of word `i`; gives back how many. */
export function taggerFeatures(
  words: readonly WordHashes[],
  i: number,
  previous: number,
  beforePrevious: number,
  out: Uint32Array,
): number {
  const word = words[i]!;
  const left = words[i - 1];
  const left2 = words[i - 2];
  const right = words[i + 1];
  const right2 = words[i + 2];
  const rightForm = right?.form ?? END;
  const leftForm = left?.form ?? START;
  let n = 0;
  out[n++] = feature(0, 1);
  out[n++] = feature(1, word.form);
  out[n++] = feature(2, word.suffixes[0], word.shape);
  out[n++] = feature(3, word.suffixes[1]);
  out[n++] = feature(4, word.suffixes[2]);
  out[n++] = feature(5, word.suffixes[3]);
  out[n++] = feature(6, word.shape);
  out[n++] = feature(7, word.prefix);
  out[n++] = feature(8, word.cluster, word.shape);
  out[n++] = feature(9, previous);
  out[n++] = feature(10, previous, beforePrevious);
  out[n++] = feature(11, previous, word.form);
  out[n++] = feature(12, leftForm);
  out[n++] = feature(13, rightForm);
  out[n++] = feature(14, left2?.form ?? START);
  out[n++] = feature(15, right2?.form ?? END);
  out[n++] = feature(16, leftForm, word.form);
  out[n++] = feature(17, word.form, rightForm);
  out[n++] = feature(18, right?.suffixes[2] ?? END);
  out[n++] = feature(19, left?.suffixes[2] ?? START);
  out[n++] = feature(20, right?.shape ?? END, word.shape, left?.shape ?? START);
  out[n++] = feature(21, previous, word.suffixes[2], rightForm);
  out[n++] = feature(22, previous, beforePrevious, word.form);
  out[n++] = feature(23, right?.suffixes[1] ?? END, word.suffixes[1]);
  out[n++] = feature(24, previous, word.shape, right?.suffixes[2] ?? END);
  return n;
}

/** The class number of each word's tag. */
export function tagSentence(weights: Weights, words: readonly WordHashes[]): number[] {
  const scores = new Float32Array(weights.classes.length);
  const features = new Uint32Array(TAGGER_FEATURES);
  const tags: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const count = taggerFeatures(words, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1, features);
    scoreClasses(weights, features, count, scores);
    tags.push(bestClass(scores, scores.length));
  }
  return tags;
}
