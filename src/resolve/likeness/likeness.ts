/** How sure it is that two nodes of the graph are one thing; what is sure already has one id (docs/decisions/0003-ids.md). */

export interface Likeness {
  /** From {@link LEAST} to below 1: how often two nodes as alike as these are one thing. A judgement, not yet a measurement. */
  readonly score: number;
  /** Why, for a person: "same family name, and J is the initial of Jana". */
  readonly reason: string;
}

/** Less likely pairs are not kept: they would bury the others. */
export const LEAST = 0.5;

/** The likelier of two; the first where they are equal. */
export const likelier = (a: Likeness | null, b: Likeness | null): Likeness | null =>
  b === null || (a !== null && a.score >= b.score) ? a : b;
