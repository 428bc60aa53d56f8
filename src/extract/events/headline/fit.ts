/** Puts a headline together so that it fits in eight words, by shorter wordings first and by fewer parts last. */

export const MOST_WORDS = 8;

/** A part behind the verb with its wordings, the fullest first. */
export interface Piece {
  readonly wordings: readonly string[];
  /** The headline is short of what it tells without it. */
  readonly needed: boolean;
}

const count = (line: string): number => line.split(" ").filter((word) => word !== "").length;

/**
 * The fullest line of one of the subjects, the verb and the pieces that has at most eight words. Pieces that aren't needed go
 * before those that are, the last first; where even the shortest is too long, the line ends with a whole piece.
 */
export function fit(subjects: readonly string[], verb: string, pieces: readonly Piece[]): string {
  const whos = subjects.length === 0 ? [""] : subjects;
  for (const chosen of selections(pieces)) {
    const levels = Math.max(1, ...chosen.map(({ wordings }) => wordings.length));
    for (let level = 0; level < levels; level++)
      for (const who of whos) {
        const rest = chosen.map(({ wordings }) => wordings[Math.min(level, wordings.length - 1)]!);
        const line = [who, verb, ...rest].filter((part) => part !== "").join(" ");
        if (count(line) <= MOST_WORDS) return line;
      }
  }
  return [whos.at(-1)!, verb].filter((part) => part !== "").join(" ");
}

/** All pieces, then without the optional ones from the last on, then without needed ones from the last on. */
function selections(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const out = [pieces];
  for (const isNext of [({ needed }: Piece) => !needed, ({ needed }: Piece) => needed])
    for (let at = pieces.length - 1; at >= 0; at--)
      if (isNext(pieces[at]!)) out.push(out.at(-1)!.filter((piece) => piece !== pieces[at]));
  return out;
}
