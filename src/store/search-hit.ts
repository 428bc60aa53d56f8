/** What a full-text search finds. */
import type { NamedLabel, NodeByLabel } from "./graph-store.js";

type SearchLabel = "Event" | "Sentence" | NamedLabel;

/** Scores: larger is better; comparable within one label only. */
export type SearchHit = {
  [L in SearchLabel]: { readonly label: L; readonly id: string; readonly score: number; readonly node: NodeByLabel[L] };
}[SearchLabel];
