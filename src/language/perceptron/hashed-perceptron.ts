/**
 * A linear classifier whose weights live in one table reached by hashing (Weinberger et al. 2009), learnt by the averaged
 * perceptron (Freund & Schapire 1999; Collins 2002). A feature is a 32-bit hash; its weight for class c stands at slot
 * hash + c of the table, so the classes of one feature are neighbours in memory.
 */

/** Mixes up to three values under a template number into one feature. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 32-bit FNV-1a of a string. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** What a classifier needs at work: whole-number weights in a table of a power-of-two size. */
export interface Weights {
  readonly classes: readonly string[];
  readonly table: Int16Array | Float32Array;
}

/** Adds the weights of the features for each class into `scores`. */
export function scoreClasses(weights: Weights, features: Uint32Array, count: number, scores: Float32Array): void {
  const { table, classes } = weights;
  const mask = table.length - 1;
  const width = classes.length;
  scores.fill(0, 0, width);
  for (let i = 0; i < count; i++) {
    const base = features[i]!;
    for (let c = 0; c < width; c++) scores[c]! += table[(base + c) & mask]!;
  }
}

/** The best class among those allowed; ties go to the first. */
export function bestClass(scores: Float32Array, width: number, allowed?: (index: number) => boolean): number {
  let best = -1;
  for (let c = 0; c < width; c++)
    if ((best < 0 || scores[c]! > scores[best]!) && (allowed === undefined || allowed(c))) best = c;
  return best;
}
