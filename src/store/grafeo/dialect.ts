/** What Grafeo says otherwise than Neo4j. */
import { DatelineError } from "../../errors.js";
import type { IndexDefinition } from "../cypher/connection.js";

/** A uniqueness constraint alone makes no index, and without an index MERGE reads every node: so an index, unnamed rules. */
export function createIndexStatement({ label, property }: IndexDefinition): string {
  return `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

/** Words are cut before they come here (`cypher/terms.ts`): each one counts, none is too common. */
export const TEXT_INDEX = { tokenizer: "standard", stopWords: [] };

/** BM25. */
export function fullTextClauses(label: string, property: string): string {
  return `CALL grafeo.search.text('${label}', '${property}', $text, $limit) YIELD node_id, score
    MATCH (n:${label}) WHERE id(n) = node_id`;
}

/** Grafeo gives no code for a file that is locked, only these words. */
const LOCKED = /cannot be locked/;

export function translateOpenError(error: unknown, folder: string): DatelineError {
  const message = error instanceof Error ? error.message : String(error);
  if (LOCKED.test(message))
    return new DatelineError(
      "STORE_IN_USE",
      `The store in ${folder} is open in another process, and only one can use a folder at a time. Stop that process, or choose another store with --store or DATELINE_STORE.`,
      { store: folder },
      { cause: error },
    );
  return new DatelineError(
    "STORE_UNAVAILABLE",
    `The store in ${folder} can't be opened: ${message.replace(/^.*?: Internal error: /, "")}. Expected a folder that can be written, empty or with a store of Dateline in it.`,
    { store: folder },
    { cause: error },
  );
}
