/**
 * Word pieces of the uncased BERT vocabulary (Wu et al. 2016; Devlin et al. 2019): lower case, no accents, then the longest piece
 * first. Made per atom, so offsets never depend on them.
 */
import type { Atom } from "./atoms.js";

/** Case and make-up of an atom, which an uncased vocabulary does not see. */
export const SHAPES = {
  mark: 0,
  lower: 1,
  title: 2,
  upper: 3,
  letter: 4,
  mixed: 5,
  digits: 6,
  alphanumeric: 7,
} as const;

/** Pieces of consecutive atoms; index 0 is [CLS], the last one [SEP]. */
export interface Pieces {
  readonly ids: number[];
  /** One a piece: that of its atom. */
  readonly shapes: number[];
  readonly gaps: number[];
  /** For each atom the index of its first piece. */
  readonly first: number[];
}

export class WordPieces {
  private readonly vocabulary = new Map<string, number>();
  private readonly known = new Map<string, readonly number[]>();
  private readonly unknown: number;
  private readonly cls: number;
  private readonly sep: number;

  /** `vocabulary` has a piece a line; the line's number is its id. */
  constructor(vocabulary: string) {
    vocabulary.split("\n").forEach((piece, id) => piece !== "" && this.vocabulary.set(piece, id));
    this.unknown = this.vocabulary.get("[UNK]")!;
    this.cls = this.vocabulary.get("[CLS]")!;
    this.sep = this.vocabulary.get("[SEP]")!;
  }

  /** How many pieces an atom has. */
  count(atom: Atom): number {
    return this.idsOf(atom.text).length;
  }

  /** The model's input for a window of atoms. */
  encode(atoms: readonly Atom[]): Pieces {
    const ids = [this.cls];
    const shapes = [0];
    const gaps = [3];
    const first: number[] = [];
    for (const atom of atoms) {
      const shape = shapeOf(atom.text);
      first.push(ids.length);
      this.idsOf(atom.text).forEach((id, index) => {
        ids.push(id);
        shapes.push(shape);
        gaps.push(index === 0 ? atom.gap : 0);
      });
    }
    ids.push(this.sep);
    shapes.push(0);
    gaps.push(3);
    return { ids, shapes, gaps, first };
  }

  private idsOf(text: string): readonly number[] {
    const cached = this.known.get(text);
    if (cached !== undefined) return cached;
    const ids = this.cut(normalise(text));
    // News repeats its words; the bound keeps a hostile stream of new ones from filling the memory.
    if (this.known.size < 50_000) this.known.set(text, ids);
    return ids;
  }

  private cut(word: string): readonly number[] {
    if (word === "" || word.length > 100) return [this.unknown];
    const ids: number[] = [];
    for (let from = 0; from < word.length;) {
      let to = word.length;
      let id: number | undefined;
      for (; to > from; to--) {
        id = this.vocabulary.get((from > 0 ? "##" : "") + word.slice(from, to));
        if (id !== undefined) break;
      }
      if (id === undefined) return [this.unknown];
      ids.push(id);
      from = to;
    }
    return ids;
  }
}

const MARKS: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "“": '"', "”": '"', "´": "'", "`": "'" };

function normalise(text: string): string {
  const mark = MARKS[text];
  if (mark !== undefined) return mark;
  return text
    .normalize("NFD")
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
    .toLowerCase();
}

/** "Rome" is a title, "NATO" upper, "B" a letter, "iPhone" mixed. */
export function shapeOf(text: string): number {
  if (/^\p{N}+$/u.test(text)) return SHAPES.digits;
  if (!/[\p{L}\p{N}]/u.test(text)) return SHAPES.mark;
  if (/\p{N}/u.test(text)) return SHAPES.alphanumeric;
  if (!/\p{Lu}/u.test(text)) return SHAPES.lower;
  if (/^\p{Lu}$/u.test(text)) return SHAPES.letter;
  if (/^\p{Lu}\P{Lu}+$/u.test(text)) return SHAPES.title;
  return /^[\p{Lu}\p{M}]+$/u.test(text) ? SHAPES.upper : SHAPES.mixed;
}
