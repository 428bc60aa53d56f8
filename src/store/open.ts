/** Opens the store that a setting names. */
import { DatelineError } from "../errors.js";
import { CypherStore } from "./cypher/cypher-store.js";
import type { GraphStore } from "./graph-store.js";

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/**
 * Opens a store, brings its schema up to date and gives it once it answers.
 *
 * @param url `neo4j://` or `bolt://` (also with `+s`, `+ssc`) for a Neo4j server, else a folder for the embedded store
 * @param credentials for Neo4j; the embedded store needs none
 * @throws DatelineError BAD_INPUT for another scheme or a store of a newer version; STORE_UNAVAILABLE,
 *   STORE_UNAUTHORIZED, STORE_IN_USE with a sentence that says what to do
 */
export async function openStore(url: string, credentials: Credentials): Promise<GraphStore> {
  // Each driver is loaded where it is used: neo4j-driver alone takes half a second.
  if (/^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(url)) {
    const { openNeo4j } = await import("./neo4j/connection.js");
    return CypherStore.open(openNeo4j(url, credentials));
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url))
    throw new DatelineError(
      "BAD_INPUT",
      `"${url}" is not a store; expected a folder, or a URL that begins with neo4j://, neo4j+s://, bolt:// or bolt+s://.`,
      { argument: "store", found: url },
    );
  const { openGrafeo } = await import("./grafeo/connection.js");
  return CypherStore.open(openGrafeo(url));
}
