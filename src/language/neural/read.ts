/** One text or one list of given sentences → Document, window by window. */
import type { Document, Sentence, Token } from "../document.js";
import { everyMatch } from "../every-match.js";
import { lemmatise } from "../lemmatise.js";
import type { ActReader, ReadSentence } from "./acts.js";
import { cutAtoms, GAPS, type Atom, type SplitForms } from "./atoms.js";
import { addRead, begin, finish, tellActs, type Draft } from "./draft.js";
import type { Model, Scores } from "./model.js";
import type { NameReader } from "./names.js";
import { bestTree } from "./tree.js";

/** Pieces in a window; those of training had from 32 to 224. */
const WINDOW = 160;
/** The encoder has 512 positions, two of them for [CLS] and [SEP]. */
const LONGEST = 510;

export interface Reader {
  readonly model: Model;
  readonly forms: SplitForms;
  readonly names: NameReader;
  readonly acts: ActReader;
}

/** A word as atoms of a window, `last` inclusive. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Where and when a report was filed, before its first sentence: "BERN, Switzerland —", "NEW YORK (March 3) -". It is no part of
 * the sentence behind it and would mislead the parser.
 */
const DATELINE =
  /(?<=^|\n)\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [\p{L}\d .,]{1,30})?(?: \([^)\n]{1,20}\))? +[—–-]{1,2} +(?=\S)/gu;

/** Reads a text with sentence and word boundaries of its own. */
export async function readText(text: string, reader: Reader): Promise<Document> {
  const atoms = cutAtoms(text, reader.forms);
  const starts = new Set(everyMatch(DATELINE, text).map((match) => match.index + match[0].length));
  const draft = begin(text);
  for (let from = 0; from < atoms.length;) {
    const { to, isWhole } = nextWindow(atoms, from, reader);
    const window = atoms.slice(from, to);
    const scores = await reader.model.score(window);
    let found = boundaries(window, scores, starts);
    // The window's edge cuts through its last sentence, which the next window reads from its beginning.
    if (!isWhole && found.length > 1) found = found.slice(0, -1);
    await addSentences(found, window, scores, reader, draft);
    from += found.at(-1)!.at(-1)!.last + 1;
  }
  return finish(draft, reader.acts);
}

/** As many whole paragraphs as a window holds, or as much of one as it does. */
function nextWindow(atoms: readonly Atom[], from: number, { model }: Reader): { to: number; isWhole: boolean } {
  let size = 0;
  let to = from;
  let paragraph = 0;
  while (to < atoms.length) {
    if (to > from && atoms[to]!.gap === GAPS.paragraph) paragraph = to;
    const pieces = model.pieces.count(atoms[to]!);
    if (to > from && size + pieces > WINDOW) break;
    size += pieces;
    to++;
  }
  if (to === atoms.length) return { to, isWhole: true };
  return paragraph > 0 ? { to: paragraph, isWhole: true } : { to, isWhole: false };
}

/** Sentences of a window as words of atoms. */
function boundaries(atoms: readonly Atom[], { begins }: Scores, starts: ReadonlySet<number>): Span[][] {
  const sentences: Span[][] = [];
  atoms.forEach((atom, index) => {
    const isStart =
      index === 0 ||
      atom.gap === GAPS.paragraph ||
      (atom.gap === GAPS.line && isBullet(atom, atoms[index + 1])) ||
      starts.has(atom.start) ||
      begins[2 * index + 1]! > 0.5;
    const isWord = isStart || atom.gap !== GAPS.none || begins[2 * index]! > 0.5;
    if (isStart) sentences.push([]);
    const words = sentences.at(-1)!;
    if (isWord) words.push({ first: index, last: index });
    else words[words.length - 1] = { first: words.at(-1)!.first, last: index };
  });
  return sentences;
}

/** "• Talks resumed", "- Talks resumed" at the beginning of a line. */
function isBullet(atom: Atom, next: Atom | undefined): boolean {
  return /^[•◦▪●‣·*–—-]$/u.test(atom.text) && next?.gap === GAPS.space;
}

/** Given words with offsets into `text`, a sentence each list: tags, trees and names only. */
export async function readGiven(
  text: string,
  given: readonly (readonly (readonly Atom[])[])[],
  reader: Reader,
): Promise<Document> {
  const draft = begin(text);
  for (let from = 0; from < given.length;) {
    const window: Atom[] = [];
    const found: Span[][] = [];
    let size = 0;
    let to = from;
    for (; to < given.length; to++) {
      const words = given[to]!;
      const pieces = words.flat().reduce((sum, atom) => sum + reader.model.pieces.count(atom), 0);
      if (to > from && size + pieces > WINDOW) break;
      size += pieces;
      found.push(
        words.map((atoms) => {
          const first = window.length;
          window.push(...atoms);
          return { first, last: window.length - 1 };
        }),
      );
    }
    if (size <= LONGEST) await addSentences(found, window, await reader.model.score(window), reader, draft);
    else {
      await tellActs(draft, reader.acts);
      await addLongSentence(found[0]!, window, reader, draft);
    }
    from = to;
  }
  return finish(draft, reader.acts);
}

/** A given sentence beyond the encoder's length: read in parts, whose roots stand side by side under the first one. */
async function addLongSentence(
  words: readonly Span[],
  atoms: readonly Atom[],
  reader: Reader,
  { text, quoted, sentences, names, acts }: Draft,
): Promise<void> {
  const parts: Sentence[] = [];
  for (let from = 0; from < words.length;) {
    let size = 0;
    let to = from;
    for (; to < words.length; to++) {
      const pieces = sizeOf(atoms.slice(words[to]!.first, words[to]!.last + 1), reader);
      if (to > from && size + pieces > LONGEST) break;
      size += pieces;
    }
    const offset = words[from]!.first;
    const part = words.slice(from, to).map(({ first, last }) => ({ first: first - offset, last: last - offset }));
    const window = atoms.slice(offset, words[to - 1]!.last + 1);
    const draft: Draft = { ...begin(text, quoted), sentences: parts };
    await addSentences([part], window, await reader.model.score(window), reader, draft);
    await tellActs(draft, reader.acts);
    for (const name of draft.names)
      names.push({ ...name, sentence: sentences.length, first: name.first + from, last: name.last + from });
    for (const act of draft.acts) acts.push({ ...act, sentence: sentences.length, token: act.token + from });
    from = to;
  }
  const root = parts[0]!.tokens.findIndex((token) => token.head < 0);
  let before = 0;
  const tokens = parts.flatMap((part) => {
    const shift = before;
    before += part.tokens.length;
    return part.tokens.map((token) => {
      const isLaterRoot = token.head < 0 && shift > 0;
      const head = isLaterRoot ? root : token.head < 0 ? -1 : token.head + shift;
      return { ...token, index: token.index + shift, head, deprel: isLaterRoot ? "parataxis" : token.deprel };
    });
  });
  sentences.push({ index: sentences.length, start: parts[0]!.start, end: parts.at(-1)!.end, tokens });
}

function sizeOf(atoms: readonly Atom[], { model }: Reader): number {
  // A word longer than the encoder is cut to what it can see.
  return Math.min(
    LONGEST,
    atoms.reduce((sum, atom) => sum + model.pieces.count(atom), 0),
  );
}

async function addSentences(
  found: readonly (readonly Span[])[],
  atoms: readonly Atom[],
  scores: Scores,
  reader: Reader,
  draft: Draft,
): Promise<void> {
  const { text, sentences, names } = draft;
  const { labels } = reader.model;
  const trees = found.map((words) => parse(words, scores, atoms.length));
  const pairs = found.flatMap((words, at) =>
    words.map(({ first }, index): [number, number] => {
      const head = trees[at]![index]!.head;
      return [first, head < 0 ? -1 : words[head]!.first];
    }),
  );
  const relations = await reader.model.relate(scores, pairs);
  let row = 0;
  const read: ReadSentence[] = [];
  found.forEach((words, at) => {
    const index = sentences.length;
    const tokens = words.map(({ first, last }, position): Token => {
      const { head, probability } = trees[at]![position]!;
      const form = text.slice(atoms[first]!.start, atoms[last]!.end);
      const relation = bestOf(relations, row++, labels.deprel, head < 0 ? "root" : undefined);
      const upos = bestOf(scores.upos, first, labels.upos).label;
      const xpos = bestOf(scores.xpos, first, labels.xpos).label;
      return {
        index: position,
        start: atoms[first]!.start,
        end: atoms[last]!.end,
        text: form,
        lemma: lemmatise(form, upos, xpos),
        upos,
        xpos,
        head,
        deprel: relation.label,
        probability: round(probability * relation.probability),
      };
    });
    const sentence = { index, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
    const rows = words.map(({ first }) => first);
    const named = reader.names.find(scores.names, rows).map(({ first, last, type, probability }) => ({
      sentence: index,
      first,
      last,
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      type,
      probability: round(probability),
    }));
    sentences.push(sentence);
    names.push(...named);
    read.push({ sentence, rows, names: named });
  });
  await addRead(draft, read, scores.states, atoms.length, reader.acts);
}

/** Heads of a sentence's words, each with its probability among the sentence's words. */
function parse(words: readonly Span[], { arcs }: Scores, atoms: number): { head: number; probability: number }[] {
  const n = words.length;
  const scores = words.map(({ first }) => {
    const row = new Float64Array(n + 1);
    const at = first * (atoms + 1);
    for (let head = 0; head < n; head++) row[head] = arcs[at + words[head]!.first + 1]!;
    row[n] = arcs[at]!;
    return row;
  });
  return bestTree(scores).map((head, dependent) => {
    const row = scores[dependent]!;
    let top = -Infinity;
    for (const score of row) if (score > top) top = score;
    let sum = 0;
    for (let at = 0; at <= n; at++) if (at !== dependent) sum += Math.exp(row[at]! - top);
    return { head, probability: Math.exp(row[head < 0 ? n : head]! - top) / sum };
  });
}

/** The likeliest label of a row; only the root has the relation "root". */
function bestOf(
  probabilities: Float32Array,
  row: number,
  labels: readonly string[],
  only?: string,
): { label: string; probability: number } {
  const from = row * labels.length;
  if (only !== undefined) return { label: only, probability: 1 };
  let best = -1;
  for (let index = 0; index < labels.length; index++)
    if ((best < 0 || probabilities[from + index]! > probabilities[from + best]!) && labels[index] !== "root")
      best = index;
  return { label: labels[best]!, probability: probabilities[from + best]! };
}

/** Three digits: below them the native and the WebAssembly runtime may differ. */
export function round(probability: number): number {
  return Math.round(Math.min(1, probability) * 1000) / 1000;
}
