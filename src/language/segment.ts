/** Sentences and words of a text with their UTF-16 offsets, by wink-nlp. */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemSentence, type ItemToken, type WinkMethods } from "wink-nlp";
import { DatelineError } from "../errors.js";

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Segmenter = (text: string) => Word[][];

/**
 * Where and when a report was filed, before its first sentence: "BERN, Switzerland —", "NEW YORK (March 3) -". It is no part of
 * the sentence behind it and would mislead the parser.
 */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [\p{L}\d .,]{1,30})?(?: \([^)\n]{1,20}\))? +[—–-]{1,2} +(?=\S)/u;

/** Loads wink-nlp's English model; about a tenth of a second. */
export function openSegmenter(): Segmenter {
  const nlp = winkNLP(model, ["sbd"]);
  return (text) => {
    const sentences: Word[][] = [];
    // A sentence never runs over a blank line, so each paragraph is read for itself.
    for (const { 0: paragraph, index } of text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/g)) {
      const line = DATELINE.exec(paragraph)?.[0] ?? "";
      if (line !== "") sentences.push(...paragraphSentences(nlp, line, index));
      sentences.push(...paragraphSentences(nlp, paragraph.slice(line.length), index + line.length));
    }
    return sentences;
  };
}

function paragraphSentences(nlp: WinkMethods, text: string, offset: number): Word[][] {
  const sentences: Word[][] = [];
  let at = 0;
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const words: Word[] = [];
      sentence.tokens().each((token: ItemToken) => {
        const form = token.out();
        const start = text.indexOf(form, at);
        if (form.trim() === "") return;
        if (start < 0)
          throw new DatelineError(
            "INTERNAL",
            `The tokenizer made "${form}" out of other text after offset ${offset + at}.`,
          );
        at = start + form.length;
        words.push({ text: form, start: offset + start, end: offset + at });
      });
      if (words.length > 0) sentences.push(joinLetters(words));
    });
  return mergeFragments(sentences);
}

/** wink-nlp cuts words before letters beyond Latin-1: "Erdo" + "ğan" are one word again. */
function joinLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined[joined.length - 1];
    const seam = before?.end === word.start ? before.text.slice(-1) + word.text.slice(0, 1) : "";
    if (before && /^\p{L}\p{L}$/u.test(seam) && /[\u0100-\uffff]/.test(seam))
      joined[joined.length - 1] = { text: before.text + word.text, start: before.start, end: word.end };
    else joined.push(word);
  }
  return joined;
}

/** A closing quote or bracket that was cut off belongs to the sentence before it. */
function mergeFragments(sentences: readonly Word[][]): Word[][] {
  const merged: Word[][] = [];
  for (const words of sentences) {
    const before = merged[merged.length - 1];
    if (before !== undefined && words.every((word) => /^[\p{P}\p{S}]+$/u.test(word.text))) before.push(...words);
    else merged.push([...words]);
  }
  return merged;
}
