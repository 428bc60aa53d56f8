/**
 * What a Cypher database must offer so that {@link CypherStore} can stand on it. Query texts are shared and constant; what
 * differs between the databases (index statements, full text, integers, errors) stays behind this interface.
 */
import type { Label, ReadLimits } from "../graph-store.js";

/** What can be sent as a parameter. `undefined` can't: Neo4j refuses it, so absent values are null. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
/** One row of an answer by column: strings, numbers, booleans, null, lists and maps of these; never nodes. */
export type Row = Readonly<Record<string, unknown>>;
export type Run = (query: string, parameters?: Parameters) => Promise<Row[]>;
/** A {@link Run} that can be ended: it then throws the signal's reason, or TIMEOUT where the database ended it. */
export type Read = (query: string, parameters?: Parameters, limits?: ReadLimits | null) => Promise<Row[]>;

/**
 * Labels beside the graph: a form of a name, what an article tells of a node, what alike nodes have in common, the schema, a
 * saved query, the events of an actor's month; and of decisions what they are about, what was merged away, and how an article
 * reads without them.
 */
export type AuxiliaryLabel =
  "Name" | "Telling" | "Likeness" | "Migration" | "SavedQuery" | "Shelf" | "Subject" | "Merged" | "Reading";

export interface IndexDefinition {
  /** UNIQUE for merge keys, LOOKUP for what reads start from, FULLTEXT for words separated by spaces. */
  readonly kind: "UNIQUE" | "LOOKUP" | "FULLTEXT";
  readonly label: Label | AuxiliaryLabel;
  readonly property: string;
}

export interface Connection {
  /** "grafeo" or "neo4j". */
  readonly driver: string;
  /** Where the data is, as messages name it: a folder or a URL. */
  readonly address: string;
  /** Runs one reading statement; the writes of this connection that have ended are visible to it. */
  readonly read: Read;
  /** Runs statements in one transaction, which is undone when `work` throws. `work` may run again after a passing fault. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Makes the index unless it is there. */
  createIndex(index: IndexDefinition): Promise<void>;
  /** Clauses that bind `n` and `score` for the best `$limit` nodes of a FULLTEXT index for the words in `$text`. */
  fullText(label: Label | AuxiliaryLabel, property: string): string;
  /** Resolves when the database answers, quickly throws STORE_UNAVAILABLE or STORE_UNAUTHORIZED otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Rows in one UNWIND; larger ones hold memory on the server without being quicker. */
const ROWS = 1000;

/** Runs a statement that begins with `UNWIND $rows AS row` over any number of rows. */
export async function runInBatches(run: Run, query: string, rows: readonly Value[]): Promise<Row[]> {
  const answers: Row[] = [];
  for (let first = 0; first < rows.length; first += ROWS)
    for (const row of await run(query, { rows: rows.slice(first, first + ROWS) })) answers.push(row);
  return answers;
}
