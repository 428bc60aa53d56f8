/** Indexes and the version of what is stored, brought up to date whenever a store is opened. */
import { DatelineError } from "../../errors.js";
import type { Connection, IndexDefinition } from "./connection.js";
import { SHELVE_ALL } from "./shelves.js";

const index = (kind: IndexDefinition["kind"], label: IndexDefinition["label"], property: string): IndexDefinition => ({
  kind,
  label,
  property,
});

/** One that brings what is stored to the new version. */
type Statement = string;

/**
 * What each version adds to the one before. To change the schema, append an entry; an existing one is never edited,
 * because stores that have it won't run it again.
 */
const MIGRATIONS: readonly (readonly (IndexDefinition | Statement)[])[] = [
  [
    index("UNIQUE", "Migration", "id"),
    index("UNIQUE", "Article", "id"),
    index("UNIQUE", "Sentence", "id"),
    index("UNIQUE", "Actor", "id"),
    index("UNIQUE", "Place", "id"),
    index("UNIQUE", "Agreement", "id"),
    index("UNIQUE", "Date", "id"),
    index("UNIQUE", "Event", "id"),
    index("UNIQUE", "Claim", "id"),
    index("UNIQUE", "Telling", "id"),
    index("UNIQUE", "Name", "key"),
    index("LOOKUP", "Event", "type"),
    index("LOOKUP", "Event", "start"),
    index("LOOKUP", "Article", "outlet"),
    index("FULLTEXT", "Event", "terms"),
    index("FULLTEXT", "Sentence", "terms"),
    index("FULLTEXT", "Actor", "terms"),
    index("FULLTEXT", "Place", "terms"),
    index("FULLTEXT", "Agreement", "terms"),
    index("FULLTEXT", "Name", "grams"),
  ],
  [index("UNIQUE", "Likeness", "key")],
  [
    index("LOOKUP", "Telling", "nodeId"),
    "MATCH (a:Article)-[:CONTAINS]->(s:Sentence) SET s.publishedEnd = a.publishedEnd",
    `MATCH (a:Article)-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(c:Claim) SET c.publishedEnd = a.publishedEnd`,
  ],
  [
    index("UNIQUE", "Decision", "id"),
    index("UNIQUE", "Subject", "id"),
    index("UNIQUE", "Merged", "id"),
    index("UNIQUE", "Reading", "id"),
    index("LOOKUP", "Merged", "intoId"),
    index("LOOKUP", "Claim", "toldEventId"),
  ],
  [index("LOOKUP", "Event", "arrival")],
  [index("UNIQUE", "Shelf", "key"), ...SHELVE_ALL],
];

/** The version that this code reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings the store to {@link SCHEMA_VERSION}. Throws BAD_INPUT, having changed nothing, when it is newer than that. */
export async function migrate(connection: Connection): Promise<void> {
  const found = await schemaVersion(connection);
  if (found > SCHEMA_VERSION)
    throw new DatelineError(
      "BAD_INPUT",
      `The store at ${connection.address} has schema version ${found}, written by a newer Dateline; this one reads up to version ${SCHEMA_VERSION}. Update Dateline, or choose another store.`,
      { argument: "store", found, expected: SCHEMA_VERSION },
    );
  if (found === SCHEMA_VERSION) return;
  for (const step of MIGRATIONS.slice(found).flat())
    if (typeof step === "string") await connection.write((run) => run(step));
    else await connection.createIndex(step);
  await connection.write((run) =>
    run("MERGE (m:Migration {id: 'dateline'}) SET m.version = $version", { version: SCHEMA_VERSION }),
  );
}

async function schemaVersion(connection: Connection): Promise<number> {
  const rows = await connection.read("MATCH (m:Migration {id: 'dateline'}) RETURN m.version AS version");
  return (rows as { version: number }[])[0]?.version ?? 0;
}
