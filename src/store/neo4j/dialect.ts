/** What Neo4j says otherwise than Grafeo. */
import neo4j from "neo4j-driver";
import { DatelineError } from "../../errors.js";
import type { IndexDefinition, Value } from "../cypher/connection.js";

const nameOf = (label: string, property: string): string => `dateline_${label.toLowerCase()}_${property}`;

export function createIndexStatement({ kind, label, property }: IndexDefinition): string {
  const name = nameOf(label, property);
  if (kind === "UNIQUE")
    return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  if (kind === "LOOKUP") return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  // Words are cut before they come here (cypher/terms.ts): the analyser must neither stem nor drop any.
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
}

/** IF NOT EXISTS does not help two processes that make the same index at the same moment: the second is refused. */
export function isAlreadyThere(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    /^Neo\.ClientError\.Schema\.(EquivalentSchemaRule|Index|Constraint)AlreadyExists$/.test(error.code)
  );
}

/** Lucene's BM25. The words in `$text` hold letters and digits in lower case only, so none is an operator of its syntax. */
export function fullTextClauses(label: string, property: string): string {
  return `CALL db.index.fulltext.queryNodes('${nameOf(label, property)}', $text, {limit: $limit}) YIELD node AS n, score`;
}

/** The driver sends every JavaScript number as a float; whole ones must be marked, or LIMIT refuses them. */
export function toParameter(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return (value as readonly Value[]).map(toParameter);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toParameter(one)]));
}

const AWAY = new Set(["ServiceUnavailable", "SessionExpired"]);
const TIMED_OUT = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;
const REFUSED = /^Neo\.ClientError\.Security\./;

/** Turns what a person can act on into a sentence; a fault of ours (wrong Cypher) stays as it is. */
export function translateError(error: unknown, address: string, username: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (AWAY.has(error.code))
    return new DatelineError(
      "STORE_UNAVAILABLE",
      `No Neo4j server answers at ${address}. Start it (npm run neo4j, or docker compose up), or choose another store with --store or DATELINE_STORE.`,
      { store: address },
      { cause: error },
    );
  if (TIMED_OUT.test(error.code))
    return new DatelineError(
      "TIMEOUT",
      `The Neo4j server at ${address} ended a statement that ran longer than a request may. Narrow what is asked, or ask for fewer rows.`,
      { argument: "query" },
      { cause: error },
    );
  if (REFUSED.test(error.code))
    return new DatelineError(
      "STORE_UNAUTHORIZED",
      `The Neo4j server at ${address} refuses the user "${username}" with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD to what the server expects.`,
      { store: address, username },
      { cause: error },
    );
  return error;
}
