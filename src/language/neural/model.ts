/** The trained model: from a window of atoms to probabilities for each atom, and from a tree to its relations. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatelineError } from "../../errors.js";
import type { Atom } from "./atoms.js";
import { askHead, STATE_HEADS, type Asked, type StateHead } from "./ask.js";
import { openRuntime, type InferenceSession, type Runtime, type RuntimeKind } from "./runtime.js";
import { WordPieces } from "./word-pieces.js";

export interface Labels {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly deprel: readonly string[];
  /** BIO labels of each annotation style, "O" first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** What the heads for acts and for their arguments are told of a word, by number. */
  readonly acts: { readonly features: readonly string[] };
  readonly arguments: { readonly features: readonly string[] };
}

/** The encoder's last layers, which acts are told from: a long vector an atom. */
export interface States {
  readonly states: Float32Array;
}

/** Row by row for the atoms of a window; all but `arcs` are probabilities. */
export interface Scores extends States {
  /** Two an atom: that a word begins there, that a sentence does. */
  readonly begins: Float32Array;
  readonly upos: Float32Array;
  readonly xpos: Float32Array;
  /** The labels of all styles side by side, in the order of `Labels.names`. */
  readonly names: Float32Array;
  /** atoms × (atoms + 1): how well each atom would do as the head; column 0 is the root. */
  readonly arcs: Float32Array;
  /** What relations are told from: a vector an atom, and of heads one more for the root, first. */
  readonly dependents: Float32Array;
  readonly heads: Float32Array;
}

export interface Model {
  readonly labels: Labels;
  readonly pieces: WordPieces;
  score(atoms: readonly Atom[]): Promise<Scores>;
  /** Probabilities of relations for pairs of dependent and head (−1 the root), row by row. */
  relate(scores: Scores, pairs: readonly (readonly [number, number])[]): Promise<Float32Array>;
  /**
   * What a head says of candidates, side by side. For acts: the probabilities that it is one, of its types and of its statuses, from the
   * word, its head, subject and object. For arguments: that it is initiator, target and place, from the word, the trigger and the heads of both.
   */
  ask(head: StateHead, states: States, asked: readonly Asked[]): Promise<Float32Array>;
  close(): Promise<void>;
}

/**
 * Loads the model of a folder. Throws BAD_INPUT that names the file where one is missing or damaged.
 *
 * @param withHeads false where the heads for acts and arguments are yet to be trained
 */
export async function openModel(folder: string, kind?: RuntimeKind, withHeads = true): Promise<Model> {
  const manifest = readManifest(folder);
  const bytes = (name: string) => readChecked(folder, name, manifest.sha256[name]);
  const pieces = new WordPieces(bytes("vocabulary.txt").toString("utf8"));
  const runtime = await openRuntime(kind);
  const encoder = await runtime.open(bytes("encoder.onnx"));
  const relations = await runtime.open(bytes("relations.onnx"));
  const heads = new Map<StateHead, InferenceSession>();
  if (withHeads) for (const head of STATE_HEADS) heads.set(head, await runtime.open(bytes(`${head}.onnx`)));
  return {
    labels: manifest.labels,
    pieces,
    score: (atoms) => score(atoms, pieces, encoder, runtime),
    relate: (scores, pairs) => relate(scores, pairs, relations, runtime),
    ask: (name, { states }, asked) => {
      const head = heads.get(name);
      if (head === undefined) throw new Error(`The model was opened without the head for ${name}.`);
      return askHead(name, states, asked, head, runtime);
    },
    close: async () => {
      await encoder.release();
      await relations.release();
      for (const head of heads.values()) await head.release();
    },
  };
}

interface Manifest {
  readonly labels: Labels;
  readonly sha256: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  const file = join(folder, "model.json");
  try {
    return JSON.parse(readFile(file).toString("utf8")) as Manifest;
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    throw damaged(file, "is not JSON");
  }
}

function readChecked(folder: string, name: string, expected: string | undefined): Buffer {
  const file = join(folder, name);
  const bytes = readFile(file);
  if (createHash("sha256").update(bytes).digest("hex") !== expected)
    throw damaged(file, `has ${bytes.length} bytes that are not those the model was published with`);
  return bytes;
}

function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new DatelineError(
      "BAD_INPUT",
      `${file}: this file of the language model is missing; expected it beside the package's other files. Install Dateline again.`,
      { file },
    );
  }
}

function damaged(file: string, what: string): DatelineError {
  return new DatelineError(
    "BAD_INPUT",
    `${file}: this file of the language model ${what}; it is damaged. Install Dateline again.`,
    { file },
  );
}

async function score(
  atoms: readonly Atom[],
  pieces: WordPieces,
  encoder: InferenceSession,
  { Tensor }: Runtime,
): Promise<Scores> {
  const { ids, shapes, gaps, first } = pieces.encode(atoms);
  const tensor = (values: readonly number[]) => new Tensor("int32", Int32Array.from(values), [values.length]);
  const out = await encoder.run({
    ids: tensor(ids),
    shapes: tensor(shapes),
    gaps: tensor(gaps),
    first: tensor(first),
  });
  const data = (name: string) => out[name]!.data as Float32Array;
  return {
    begins: data("begins"),
    upos: data("upos"),
    xpos: data("xpos"),
    names: data("names"),
    arcs: data("arcs"),
    dependents: data("dependents"),
    heads: data("heads"),
    states: data("states"),
  };
}

async function relate(
  { dependents, heads }: Scores,
  pairs: readonly (readonly [number, number])[],
  relations: InferenceSession,
  { Tensor }: Runtime,
): Promise<Float32Array> {
  // Heads have a row more than dependents, the root's.
  const size = heads.length - dependents.length;
  const rows = (from: Float32Array, index: (pair: readonly [number, number]) => number) => {
    const to = new Float32Array(pairs.length * size);
    pairs.forEach((pair, row) => {
      to.set(from.subarray(index(pair) * size, (index(pair) + 1) * size), row * size);
    });
    return new Tensor("float32", to, [pairs.length, size]);
  };
  const out = await relations.run({
    dependents: rows(dependents, ([dependent]) => dependent),
    heads: rows(heads, ([, head]) => head + 1),
  });
  return out["relations"]!.data as Float32Array;
}
