/** Asks the heads that read the encoder's states of four words each, beside features of their own. */
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

/** From names of features to the numbers of those that a head knows. */
export function numbersOf(known: readonly string[]): (names: readonly string[]) => number[] {
  const numbers = new Map(known.map((name, number) => [name, number]));
  return (names) => {
    const found: number[] = [];
    for (const name of names) {
      const number = numbers.get(name);
      if (number !== undefined) found.push(number);
    }
    return found;
  };
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
    const words = distinct(part.map((one) => one.words.filter((row) => row >= 0)));
    const told = distinct(part.map((one) => one.features));
    const places = part.flatMap((one) => one.words.map((row) => (row < 0 ? -1 : words.places.get(row)!)));
    const held = new Uint8Array(part.length * told.values.length);
    part.forEach(({ features }, row) => {
      for (const feature of features) held[row * told.values.length + told.places.get(feature)!] = 1;
    });
    const { groups, seats, most } = groupsOf(part);
    const beside = {
      groups: new Tensor("int32", groups, [groups.length / most, most]),
      seats: new Tensor("int32", seats, [part.length]),
    };
    const out = await head.run({
      ...(head.inputNames.includes("groups") ? beside : {}),
      states: new Tensor("float32", states, [states.length / STATE, STATE]),
      words: new Tensor("int32", Int32Array.from(words.values), [words.values.length]),
      places: new Tensor("int32", Int32Array.from(places), [part.length, 4]),
      told: new Tensor("int32", Int32Array.from(told.values), [told.values.length]),
      held: new Tensor("uint8", held, [part.length, told.values.length]),
    });
    parts.push(out[name]!.data as Float32Array);
  }
  return parts.length === 1 ? parts[0]! : Float32Array.from(parts.flatMap((part) => [...part]));
}

/** Of a group with more candidates (a list of hundreds of names) so many at a time are weighed against each other. */
const MOST_BESIDE = 128;

/** The rows of each group, −1 where it has fewer than the largest, and where each row stands in that list. */
export function groupsOf(asked: readonly Asked[]): {
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

/** The numbers in lists in the order in which they first come, and where each stands among them. */
function distinct(lists: readonly (readonly number[])[]): {
  readonly values: readonly number[];
  readonly places: ReadonlyMap<number, number>;
} {
  const places = new Map<number, number>();
  for (const list of lists) for (const one of list) if (!places.has(one)) places.set(one, places.size);
  return { values: [...places.keys()], places };
}
