/** Asks the heads that read the encoder's states of four words each, beside features of their own. */
import { joined } from "./joined.js";
import type { InferenceSession, Runtime } from "./runtime.js";

export type StateHead = "acts" | "arguments";
export const STATE_HEADS: readonly StateHead[] = ["acts", "arguments"];

/** A candidate: what a head is asked about. */
export interface Asked {
  /** Rows of its four words among the window's atoms, −1 for none. */
  readonly words: readonly number[];
  /** Numbers of the features that hold, each once. */
  readonly features: readonly number[];
  /** Those of one group, side by side, are weighed against each other. */
  readonly group: number;
}

/** Floats of the states of an atom: four layers of the encoder. */
const STATE = 4 * 384;

/** Candidates at once: a sentence of hundreds of words has tens of thousands, and a byte for each of its features. */
const MOST = 1024;

/** What a head says of candidates, a row of probabilities each, side by side. */
export async function askHead(
  name: StateHead,
  states: Float32Array,
  asked: readonly Asked[],
  head: InferenceSession,
  { Tensor }: Runtime,
): Promise<Float32Array> {
  if (asked.length === 0) return new Float32Array(0);
  const parts: Float32Array[] = [];
  for (let from = 0; from < asked.length; from += MOST) {
    const part = asked.slice(from, from + MOST);
    const words = new Distinct();
    const places = new Int32Array(part.length * 4);
    part.forEach((one, row) => {
      one.words.forEach((word, at) => (places[4 * row + at] = word < 0 ? -1 : words.placeOf(word)));
    });
    const told = new Distinct();
    const placed = part.map((one) => one.features.map((feature) => told.placeOf(feature)));
    const held = new Uint8Array(part.length * told.values.length);
    placed.forEach((features, row) => {
      for (const place of features) held[row * told.values.length + place] = 1;
    });
    const { groups, seats, most } = groupsOf(part);
    const out = await head.run({
      states: new Tensor("float32", states, [states.length / STATE, STATE]),
      words: new Tensor("int32", Int32Array.from(words.values), [words.values.length]),
      places: new Tensor("int32", places, [part.length, 4]),
      told: new Tensor("int32", Int32Array.from(told.values), [told.values.length]),
      held: new Tensor("uint8", held, [part.length, told.values.length]),
      groups: new Tensor("int32", groups, [groups.length / most, most]),
      seats: new Tensor("int32", seats, [part.length]),
    });
    parts.push(out[name]!.data as Float32Array);
  }
  return joined(parts);
}

/** Of a group with more candidates (a list of hundreds of names) so many at a time are weighed against each other. */
const MOST_BESIDE = 128;

/** The rows of each group, −1 where it has fewer than the largest, and where each row stands in that list. */
function groupsOf(asked: readonly Asked[]): {
  readonly groups: Int32Array;
  readonly seats: Int32Array;
  readonly most: number;
} {
  const rows: number[][] = [];
  asked.forEach(({ group }, row) => {
    const last = rows.at(-1);
    if (last && asked[row - 1]!.group === group && last.length < MOST_BESIDE) last.push(row);
    else rows.push([row]);
  });
  const most = Math.max(...rows.map((one) => one.length));
  const groups = new Int32Array(rows.length * most).fill(-1);
  const seats = new Int32Array(asked.length);
  rows.forEach((one, at) => {
    one.forEach((row, seat) => {
      groups[at * most + seat] = row;
      seats[row] = at * most + seat;
    });
  });
  return { groups, seats, most };
}

/** Numbers in the order in which they first come, and where each stands among them. */
class Distinct {
  readonly values: number[] = [];
  private readonly places: number[] = [];

  placeOf(value: number): number {
    return (this.places[value] ??= this.values.push(value) - 1);
  }
}
