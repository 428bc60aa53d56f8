/** The part of the store that keeps decisions: what it is asked with, and what it gives. */
import type { Act, DecisionDraft, DecisionKind, DecisionNode } from "../model/decision.js";
import type { EventType, Polarity, Status } from "../model/vocabulary.js";
import type { NamedLabel, Page, PageRequest } from "./graph-store.js";

/** All given conditions must hold; an empty list holds for nothing. */
export interface DecisionFilter {
  readonly kinds?: readonly DecisionKind[];
  /** Made by any of these, exactly as they signed. */
  readonly by?: readonly string[];
  /** About any of these nodes. */
  readonly subjects?: readonly string[];
  /** Whether it holds, or was undone. */
  readonly holds?: boolean;
}

/** The version of a node as somebody saw it who now decides about it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** What an event is without its corrections. */
export interface EventReading {
  readonly type: EventType;
  readonly headline: string;
  readonly object: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly polarity: Polarity;
  readonly status: Status;
  /** Ids. */
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly agreements: readonly string[];
}

/** A node that is no more, because it was merged into another. */
export interface MergedRow {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly decisionId: string;
}

/** See `docs/decisions/0010-corrections.md`. */
export interface DecisionStore {
  /**
   * Keeps a decision and brings the graph in line with it, in one transaction. Throws CONFLICT, with a sentence that says what
   * changed, where one of these nodes has been decided about since; BAD_INPUT where too many articles tell of it.
   */
  decide(draft: DecisionDraft, seen: readonly Seen[]): Promise<DecisionNode>;
  /** Takes a decision back; the others stay. Throws NOT_FOUND, or CONFLICT where it has been taken back before. */
  undo(decisionId: string, act: Act): Promise<DecisionNode>;
  /** The last one first. */
  listDecisions(filter: DecisionFilter, page: PageRequest): Promise<Page<DecisionNode>>;
  /** `most` where there are more. */
  countDecisions(filter: DecisionFilter, most: number): Promise<number>;
  /** For each node the number of what was last decided or undone about it; 0 where nothing was. */
  versions(ids: readonly string[]): Promise<number[]>;
  /** How each of these events reads without its corrections; null where it has none. */
  eventReadings(ids: readonly string[]): Promise<(EventReading | null)[]>;
  /** The name of each of these nodes without its renaming; null where it has none. */
  toldNames(label: NamedLabel, ids: readonly string[]): Promise<(string | null)[]>;
  /** What was merged into each of these nodes, by name. */
  merged(ids: readonly string[]): Promise<(readonly MergedRow[])[]>;
}
