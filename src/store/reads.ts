/** How reads are bounded, and where a reader stands in a list. */
import type { Along } from "./along.js";

/** Sort values of the last row that the reader has; the next page begins behind it, whatever was added meanwhile. */
export type Keyset = readonly (string | number)[];

export interface PageRequest {
  /** Rows wanted, 1 to 200. */
  readonly limit: number;
  /** Begin behind this row (in the direction of reading); null begins at the edge. */
  readonly after: Keyset | null;
  /** Read from the end towards the start; rows still come in the order's own direction. */
  readonly backward: boolean;
}

export interface Page<T> {
  readonly rows: readonly { readonly node: T; readonly key: Keyset; readonly along?: Along }[];
  /** Whether more rows lie behind the last one in the direction of reading. */
  readonly hasMore: boolean;
}

/** What came into the graph, in the order in which it came. */
export interface Arrivals<T> {
  readonly rows: readonly { readonly node: T; readonly key: Keyset }[];
  /** Behind what was looked at, whether it fitted or not: where the next look begins. */
  readonly end: Keyset;
  /** Whether more came behind `end`. */
  readonly hasMore: boolean;
}

/** How long the reads of one request may take. */
export interface ReadLimits {
  /** Ends running reads and refuses further ones, which then throw its `reason`. */
  readonly signal: AbortSignal;
  /** How long one statement may run in the database, also when this process can't end it any more. */
  readonly milliseconds: number;
}
