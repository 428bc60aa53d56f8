/** Reads the tables of this folder and of known-misses: a sentence a line with the acts that it tells. README.md has the format. */
import { readRows } from "../corpus.js";

export interface ExpectedAct {
  readonly trigger: string;
  /** Any of them is right. */
  readonly types: readonly string[];
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly status: string;
  readonly polarity: string;
  /** null where the table doesn't say. */
  readonly speaker: string | null;
}

export interface Row {
  readonly file: string;
  readonly sentence: string;
  readonly acts: readonly ExpectedAct[];
}

/** The sentences that Dateline reads as the tables say. */
export const readTables = (): Row[] => readActs("acts");

/** The sentences that it reads wrong today, with the acts that they really tell. */
export const readKnownMisses = (): Row[] => readActs("acts/known-misses");

const readActs = (folder: string): Row[] =>
  readRows(folder).map(({ file, text, told }) => ({ file, sentence: text, acts: told.map(readAct) }));

function readAct(told: string): ExpectedAct {
  const match = /^(\S+) ([A-Z/]+) (.+) > (.+?)((?: \[[A-Z]+\])*)(?: \{(.+)\})?$/.exec(told);
  if (!match) throw new Error(`"${told}" is no act; expected "trigger TYPE initiators > targets".`);
  const [, trigger, types, initiators, targets, marks, speaker] = match;
  const list = (names: string): string[] => (names === "-" ? [] : names.split(", "));
  const marked = [...marks!.matchAll(/[A-Z]+/g)].map(([mark]) => mark);
  return {
    trigger: trigger!,
    types: types!.split("/"),
    initiators: list(initiators!),
    targets: list(targets!),
    status: marked.find((one) => one !== "NEGATED") ?? "OCCURRED",
    polarity: marked.includes("NEGATED") ? "NEGATED" : "AFFIRMED",
    speaker: speaker ?? null,
  };
}
