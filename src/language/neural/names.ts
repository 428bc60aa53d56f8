/** Names from the model's BIO probabilities: the styles of several annotated sets brought together, and the best path through them. */
import type { NameType } from "../document.js";
import type { Labels } from "./model.js";

/** A name within a sentence; `last` is inclusive. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly probability: number;
}

/** "news" joins the styles that mark proper names; the others are the annotated sets' own conventions. */
export const NAME_STYLES = ["news", "wikigold", "uner", "gum", "re3d"] as const;
export type NameStyle = (typeof NAME_STYLES)[number];

const TYPES: Readonly<Record<string, NameType>> = {
  PER: "PERSON",
  PERSON: "PERSON",
  LOC: "PLACE",
  PLACE: "PLACE",
  LOCATION: "PLACE",
  ORG: "ORGANIZATION",
  ORGANIZATION: "ORGANIZATION",
  ORGANISATION: "ORGANIZATION",
  NATIONALITY: "NORP",
  EVENT: "EVENT",
  DATE: "DATE",
  TEMPORAL: "DATE",
};

/** How much each set's convention counts for news. */
const NEWS: Readonly<Record<string, number>> = { wikigold: 0.4, uner: 0.3, gum: 0.3 };

/** For each label of a style (or of news) the columns and weights that it is made of. */
export interface NameReader {
  /** Names of a sentence; `rows` gives for each word the row of its first atom in `names`. */
  find(names: Float32Array, rows: readonly number[]): FoundName[];
}

export function openNames(labels: Labels["names"], style: NameStyle): NameReader {
  const width = Object.values(labels).reduce((sum, tags) => sum + tags.length, 0);
  const { types, sources } = columnsOf(labels, style);
  const count = 2 * types.length + 1;
  return {
    find(names, rows) {
      const probabilities = rows.map((row) => {
        const own = new Float64Array(count);
        for (const { column, to, weight } of sources) own[to]! += weight * names[row * width + column]!;
        return own;
      });
      return spans(bestPath(probabilities), probabilities, types);
    },
  };
}

interface Source {
  readonly column: number;
  /** 0 is O, then B and I of each type in turn. */
  readonly to: number;
  readonly weight: number;
}

function columnsOf(labels: Labels["names"], style: NameStyle): { types: NameType[]; sources: Source[] } {
  const types: NameType[] = [];
  const sources: Source[] = [];
  let column = 0;
  for (const [name, tags] of Object.entries(labels)) {
    const weight = style === "news" ? (NEWS[name] ?? 0) : style === name ? 1 : 0;
    for (const tag of tags) {
      if (weight > 0) sources.push({ column, to: tag === "O" ? 0 : labelOf(tag, types), weight });
      column++;
    }
  }
  return { types, sources };
}

function labelOf(tag: string, types: NameType[]): number {
  const type = TYPES[tag.slice(2)] ?? "OTHER";
  if (!types.includes(type)) types.push(type);
  return 1 + 2 * types.indexOf(type) + (tag.startsWith("I-") ? 1 : 0);
}

/** Viterbi over BIO labels: I- follows only B- or I- of its own type. */
function bestPath(probabilities: readonly Float64Array[]): number[] {
  const count = probabilities[0]?.length ?? 0;
  const back: Int32Array[] = [];
  let scores = new Float64Array(count).fill(-Infinity);
  scores[0] = 0;
  for (const row of probabilities) {
    const next = new Float64Array(count);
    const from = new Int32Array(count);
    let top = 0;
    for (let label = 1; label < count; label++) if (scores[label]! > scores[top]!) top = label;
    for (let label = 0; label < count; label++) {
      const inside = label > 0 && label % 2 === 0;
      const before = inside ? (scores[label - 1]! >= scores[label]! ? label - 1 : label) : top;
      next[label] = scores[before]! + Math.log(row[label]! + 1e-9);
      from[label] = before;
    }
    scores = next;
    back.push(from);
  }
  const path = new Array<number>(probabilities.length);
  let at = scores.indexOf(Math.max(...scores));
  for (let index = probabilities.length - 1; index >= 0; index--) {
    path[index] = at;
    at = back[index]![at]!;
  }
  return path;
}

function spans(
  path: readonly number[],
  probabilities: readonly Float64Array[],
  types: readonly NameType[],
): FoundName[] {
  const found: FoundName[] = [];
  path.forEach((label, first) => {
    if (label % 2 !== 1) return;
    let last = first;
    while (path[last + 1] === label + 1) last++;
    let log = 0;
    for (let index = first; index <= last; index++) log += Math.log(probabilities[index]![path[index]!]!);
    found.push({ first, last, type: types[(label - 1) / 2]!, probability: Math.exp(log / (last - first + 1)) });
  });
  return found;
}
