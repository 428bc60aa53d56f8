/**
 * A greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack, a buffer and three moves. The label of an
 * arc is chosen by a classifier of its own when the arc is made. Features follow Zhang & Nivre 2011.
 */
import { bestClass, feature, scoreClasses, type Weights } from "./hashed-perceptron.js";

export const SHIFT = 0;
/** The top of the stack becomes a child of the next word. */
export const LEFT = 1;
/** The top of the stack becomes a child of the one below it. */
export const RIGHT = 2;
export const MOVES = ["SHIFT", "LEFT", "RIGHT"] as const;
export const PARSER_FEATURES = 72;

/** What the features see of each token: hashes of its form and of its tags. Entry 0 is the root, words begin at 1. */
export interface ParserInput {
  readonly form: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
}

/** Where the parser stands in one sentence. */
export class Configuration {
  readonly stack: number[] = [];
  /** The next word; words.length + 1 when none is left. The root stands behind the last word. */
  next = 1;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Children made so far: the outermost and second on each side, and how many. */
  readonly leftmost: Int32Array;
  readonly leftmost2: Int32Array;
  readonly rightmost: Int32Array;
  readonly rightmost2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  /** @param size number of words, without the root */
  constructor(readonly size: number) {
    const field = (): Int32Array => new Int32Array(size + 2).fill(-1);
    this.head = field();
    this.label = field();
    this.leftmost = field();
    this.leftmost2 = field();
    this.rightmost = field();
    this.rightmost2 = field();
    this.leftCount = new Int32Array(size + 2);
    this.rightCount = new Int32Array(size + 2);
  }

  /** The word that LEFT attaches to; the root (0) once the words are used up. */
  get front(): number {
    return this.next <= this.size ? this.next : 0;
  }

  get done(): boolean {
    return this.next > this.size && this.stack.length === 0;
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next <= this.size;
    if (move === RIGHT) return this.stack.length >= 2;
    // One word only hangs on the root: the others find a head before the end is reached.
    return this.stack.length >= 1 && (this.next <= this.size || this.stack.length === 1);
  }

  /** The head that a move would give to the top of the stack. */
  headOf(move: number): number {
    return move === LEFT ? this.front : this.stack[this.stack.length - 2]!;
  }

  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack.push(this.next++);
      return;
    }
    const head = this.headOf(move);
    const child = this.stack.pop()!;
    this.head[child] = head;
    this.label[child] = label;
    if (move === LEFT) {
      this.leftmost2[head] = this.leftmost[head]!;
      this.leftmost[head] = child;
      this.leftCount[head]!++;
    } else {
      this.rightmost2[head] = this.rightmost[head]!;
      this.rightmost[head] = child;
      this.rightCount[head]!++;
    }
  }
}

const NONE = 0x2f2f;

/** Fills `out` with what the state looks like; gives back how many features there are. */
export function moveFeatures(input: ParserInput, state: Configuration, out: Uint32Array): number {
  const { stack } = state;
  const depth = stack.length;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = state.next <= state.size ? state.next : 0;
  const b1 = state.next + 1 <= state.size ? state.next + 1 : -1;
  const b2 = state.next + 2 <= state.size ? state.next + 2 : -1;
  const w = (i: number): number => (i < 0 ? NONE : input.form[i]!);
  const t = (i: number): number => (i < 0 ? NONE : input.tag[i]!);
  const u = (i: number): number => (i < 0 ? NONE : input.upos[i]!);
  const l = (i: number): number => (i < 0 ? NONE : state.label[i]! + 7);
  const of = (list: Int32Array, i: number): number => (i < 0 ? -1 : list[i]!);
  const s0l = of(state.leftmost, s0);
  const s0r = of(state.rightmost, s0);
  const s0l2 = of(state.leftmost2, s0);
  const s0r2 = of(state.rightmost2, s0);
  const s1l = of(state.leftmost, s1);
  const s1r = of(state.rightmost, s1);
  const s1r2 = of(state.rightmost2, s1);
  const b0l = of(state.leftmost, b0 === 0 ? -1 : b0);
  const b0l2 = of(state.leftmost2, b0 === 0 ? -1 : b0);
  const distance = s0 < 0 ? 0 : Math.min(b0 === 0 ? 9 : b0 - s0, 9);
  const distance1 = s1 < 0 ? 0 : Math.min(s0 - s1, 9);
  const valence = s0 < 0 ? 0 : Math.min(state.leftCount[s0]!, 3) * 8 + Math.min(state.rightCount[s0]!, 4);
  const valence1 = s1 < 0 ? 0 : Math.min(state.leftCount[s1]!, 3) * 8 + Math.min(state.rightCount[s1]!, 4);
  let n = 0;
  let k = 100;
  const add = (a: number, b = 0, c = 0): void => {
    out[n++] = feature(k++, a, b, c);
  };
  add(1);
  add(w(s0));
  add(t(s0));
  add(w(s0), t(s0));
  add(w(s1));
  add(t(s1));
  add(w(s1), t(s1));
  add(w(b0));
  add(t(b0));
  add(w(b0), t(b0));
  add(w(b1), t(b1));
  add(t(b1));
  add(t(b2));
  add(w(b2));
  add(t(s2), t(s1), t(s0));
  add(w(s0), w(b0));
  add(w(s0), t(b0), t(s0));
  add(t(s0), w(b0), t(b0));
  add(t(s0), t(b0));
  add(t(s0), t(b0), distance);
  add(w(s0), t(b0), distance);
  add(t(s0), w(b0), distance);
  add(w(s1), w(s0));
  add(t(s1), t(s0));
  add(w(s1), t(s0));
  add(t(s1), w(s0));
  add(t(s1), t(s0), distance1);
  add(w(s1), t(s0), t(b0));
  add(t(s1), w(s0), t(b0));
  add(t(s1), t(s0), t(b0));
  add(t(s1), t(s0), w(b0));
  add(t(s0), t(b0), t(b1));
  add(t(b0), t(b1), t(b2));
  add(w(s0), t(b0), t(b1));
  add(t(s0), t(s0l), t(b0));
  add(t(s0), t(s0r), t(b0));
  add(t(s0), t(b0), t(b0l));
  add(w(b0), t(b0), t(b0l));
  add(t(s1), t(s1l), t(s0));
  add(t(s1), t(s1r), t(s0));
  add(t(s1), t(s0), t(s0l));
  add(t(s1), t(s0), t(s0r));
  add(w(s0), l(s0l), l(s0r));
  add(t(s0), l(s0l), l(s0l2));
  add(t(s0), l(s0r), l(s0r2));
  add(w(s1), l(s1l), l(s1r));
  add(t(s1), l(s1r), l(s1r2));
  add(w(s1), t(s0), l(s1r));
  add(t(b0), l(b0l), l(b0l2));
  add(w(b0), l(b0l));
  add(w(s0), valence);
  add(t(s0), valence, t(b0));
  add(w(s1), valence1);
  add(t(s1), valence1, t(s0));
  add(w(s0l), t(s0));
  add(w(s0r), t(s0));
  add(w(b0l), t(b0));
  add(u(s0), u(b0), u(b1));
  add(u(s1), u(s0), u(b0));
  add(u(s2), u(s1), u(s0));
  add(w(s2), t(s0));
  add(w(s1), w(s0), t(b0));
  add(w(s0), w(b0), t(s1));
  add(w(s1), w(s0), w(s0l));
  return n;
}

/** Features of the arc head → child at the moment it is made. */
export function labelFeatures(
  input: ParserInput,
  state: Configuration,
  head: number,
  child: number,
  out: Uint32Array,
): number {
  const w = (i: number): number => (i < 0 || i > state.size ? NONE : input.form[i]!);
  const t = (i: number): number => (i < 0 || i > state.size ? NONE : input.tag[i]!);
  const direction = head === 0 ? 2 : head < child ? 1 : 0;
  const distance = head === 0 ? 0 : Math.min(Math.abs(head - child), 7);
  const sibling = direction === 1 ? state.rightmost[head]! : head === 0 ? -1 : state.leftmost[head]!;
  const l = (i: number): number => (i < 0 ? NONE : state.label[i]! + 7);
  const first = state.leftmost[child]!;
  const last = state.rightmost[child]!;
  let n = 0;
  let k = 200;
  const add = (a: number, b = 0, c = 0): void => {
    out[n++] = feature(k++, a, b, c);
  };
  add(direction);
  add(w(child), direction);
  add(t(child), direction);
  add(w(head), direction);
  add(t(head), direction);
  add(w(head), w(child), direction);
  add(w(head), t(child), direction);
  add(t(head), w(child), direction);
  add(t(head), t(child), direction * 8 + distance);
  add(t(head), t(child), l(sibling));
  add(w(head), t(child), l(sibling));
  add(t(child), w(first), direction);
  add(w(child), w(first), t(head));
  add(t(child), t(first), t(head));
  add(t(child), t(last), t(head));
  add(t(child), l(first), l(last));
  add(w(first), w(head), t(child));
  add(t(child), t(child - 1), direction);
  add(t(child), t(child + 1), direction);
  add(w(child - 1), t(child), direction);
  add(w(child + 1), t(child), direction);
  add(t(head), t(head + 1), t(child));
  add(t(head), t(head - 1), t(child));
  add(t(child), l(head === 0 ? -1 : state.leftmost[head]!), t(head));
  add(t(child), l(head === 0 ? -1 : state.rightmost[head]!), t(head));
  add(w(child), l(first), direction);
  add(w(head), l(head === 0 ? -1 : state.leftmost[head]!), direction);
  return n;
}

export interface Tree {
  /** Index of the head of each word from 0, −1 for the root. */
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

export function parseSentence(moves: Weights, labels: Weights, input: ParserInput): Tree {
  const state = new Configuration(input.form.length - 1);
  const features = new Uint32Array(PARSER_FEATURES);
  const scores = new Float32Array(Math.max(labels.classes.length, MOVES.length));
  while (!state.done) {
    scoreClasses(moves, features, moveFeatures(input, state, features), scores);
    const move = bestClass(scores, MOVES.length, (candidate) => state.allows(candidate));
    if (move === SHIFT) {
      state.apply(move, -1);
      continue;
    }
    const head = state.headOf(move);
    const child = state.stack[state.stack.length - 1]!;
    scoreClasses(labels, features, labelFeatures(input, state, head, child, features), scores);
    state.apply(move, bestClass(scores, labels.classes.length, labelFits(labels, head)));
  }
  const heads: number[] = [];
  const names: string[] = [];
  for (let i = 1; i <= state.size; i++) {
    heads.push(state.head[i]! - 1);
    names.push(labels.classes[state.label[i]!]!);
  }
  return { heads, labels: names };
}

/** The relation is `root` exactly where the head is the root. */
function labelFits(labels: Weights, head: number): (label: number) => boolean {
  const root = labels.classes.indexOf("root");
  return (label) => (label === root) === (head === 0);
}
