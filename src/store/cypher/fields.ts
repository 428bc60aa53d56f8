/** Which properties each node shows, and the Cypher map that reads them. Other properties serve the store only. */
import type { Label, NodeByLabel } from "../graph-store.js";

type FieldsByLabel = { readonly [L in Label]: { readonly [F in keyof NodeByLabel[L]]-?: true } };

/** Every field once, or this does not compile. */
const FIELDS: FieldsByLabel = {
  Article: {
    id: true,
    title: true,
    outlet: true,
    author: true,
    url: true,
    published: true,
    ingestedAt: true,
    contentHash: true,
    language: true,
  },
  Sentence: { id: true, articleId: true, index: true, text: true, start: true, end: true },
  Actor: { id: true, name: true, kind: true, aliases: true, country: true },
  Place: { id: true, name: true, kind: true, aliases: true, latitude: true, longitude: true, country: true },
  Agreement: { id: true, name: true, kind: true, aliases: true },
  Date: { id: true, start: true, end: true, precision: true },
  Event: {
    id: true,
    type: true,
    headline: true,
    object: true,
    date: true,
    start: true,
    end: true,
    precision: true,
    polarity: true,
    status: true,
    confidence: true,
    reports: true,
  },
  Claim: {
    id: true,
    articleId: true,
    sentenceId: true,
    eventId: true,
    trigger: true,
    evidence: true,
    start: true,
    end: true,
    headline: true,
    object: true,
    polarity: true,
    status: true,
    confidence: true,
    rule: true,
    saidOn: true,
  },
  Decision: {
    id: true,
    number: true,
    kind: true,
    by: true,
    at: true,
    reason: true,
    ruling: true,
    changes: true,
    summary: true,
    subjects: true,
    undoneBy: true,
    undoneAt: true,
    undoneReason: true,
    undoneNumber: true,
  },
};

export const LABELS = Object.keys(FIELDS) as readonly Label[];

const NAMES: ReadonlyMap<Label, readonly string[]> = new Map(
  LABELS.map((label) => [label, Object.keys(FIELDS[label])]),
);

/** `[n.id, n.name, …]`: a node without the names of its fields, which would be half of an answer; {@link nodeOf} reads it. */
export const nodeList = (label: Label, variable = "n"): string =>
  `[${NAMES.get(label)!
    .map((field) => `${variable}.${field}`)
    .join(", ")}]`;

/** The node that a row holds as {@link nodeList}. */
export function nodeOf<L extends Label>(label: L, values: unknown): NodeByLabel[L] {
  const list = values as readonly unknown[];
  const node: Record<string, unknown> = {};
  NAMES.get(label)!.forEach((field, i) => {
    node[field] = list[i];
  });
  return node as unknown as NodeByLabel[L];
}

/** `{id: n.id, name: n.name, …}` for a node bound to the variable; absent properties come as null. */
export const nodeMap = (label: Label, variable = "n"): string =>
  `{${NAMES.get(label)!
    .map((field) => `${field}: ${variable}.${field}`)
    .join(", ")}}`;
