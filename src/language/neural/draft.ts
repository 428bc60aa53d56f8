/** A Document while it is read: its acts are told when enough of it is known to weigh them beside each other. */
import type { ActScore, Document, NameSpan, Sentence } from "../document.js";
import { quotedIn } from "./act-features.js";
import type { ActReader, ReadSentence } from "./acts.js";
import { joined } from "./joined.js";

export interface Draft {
  readonly text: string;
  readonly quoted: (offset: number) => boolean;
  readonly sentences: Sentence[];
  readonly names: NameSpan[];
  readonly acts: ActScore[];
  /** Sentences whose acts are yet to be told, with the states of their windows and how many rows those have. */
  read: ReadSentence[];
  states: Float32Array[];
  rows: number;
}

/** Atoms after which acts are told: most articles are shorter, and the states of a long one need not be kept. */
const STRETCH = 1500;

export const begin = (text: string, quoted = quotedIn(text)): Draft => ({
  ...{ text, quoted, sentences: [], names: [], acts: [] },
  ...{ read: [], states: [], rows: 0 },
});

export async function finish(draft: Draft, acts: ActReader): Promise<Document> {
  await tellActs(draft, acts);
  const { text, sentences, names } = draft;
  return { text, sentences, names, acts: draft.acts };
}

/** Sentences of a window, whose words are rows of its states, one an atom. */
export async function addRead(
  draft: Draft,
  read: readonly ReadSentence[],
  states: Float32Array,
  atoms: number,
  acts: ActReader,
): Promise<void> {
  const before = draft.rows;
  draft.read.push(...read.map((one) => ({ ...one, rows: one.rows.map((row) => before + row) })));
  draft.states.push(states);
  draft.rows += atoms;
  if (draft.rows >= STRETCH) await tellActs(draft, acts);
}

/** Tells the acts of the sentences that were read since they were told last. */
export async function tellActs(draft: Draft, acts: ActReader): Promise<void> {
  draft.acts.push(...(await acts.find(draft.read, { states: joined(draft.states) }, draft.quoted)));
  [draft.read, draft.states, draft.rows] = [[], [], 0];
}
