/** Saved queries as nodes that no edge joins to the graph. They are few, and are found without an index. */
import type { SavedQuery } from "../saved-query.js";
import type { Connection } from "./connection.js";

const PROPERTIES = ["name", "title", "document", "view", "savedAt"] as const;

/** See {@link GraphStore.savedQueries}. */
export async function savedQueries(connection: Connection): Promise<readonly SavedQuery[]> {
  const columns = [...PROPERTIES, "names", "values"].map((name) => `q.${name} AS ${name}`).join(", ");
  const rows = await connection.read(`MATCH (q:SavedQuery) RETURN ${columns} ORDER BY q.name`);
  return rows.map(({ names, values, ...row }) => ({
    ...(row as unknown as Omit<SavedQuery, "variables">),
    variables: (names as string[]).map((name, index) => [name, (values as string[])[index]!] as const),
  }));
}

/** See {@link GraphStore.saveQuery}. */
export async function saveQuery(connection: Connection, { variables, ...query }: SavedQuery): Promise<void> {
  const sets = [...PROPERTIES.slice(1), "names", "values"].map((name) => `q.${name} = $${name}`).join(", ");
  const names = variables.map(([name]) => name);
  const values = variables.map(([, value]) => value);
  await connection.write((run) => run(`MERGE (q:SavedQuery {name: $name}) SET ${sets}`, { ...query, names, values }));
}

/** See {@link GraphStore.removeSavedQuery}. */
export async function removeSavedQuery(connection: Connection, name: string): Promise<boolean> {
  return connection.write(async (run) => {
    const found = await run("MATCH (q:SavedQuery {name: $name}) RETURN q.name AS name", { name });
    if (found.length > 0) await run("MATCH (q:SavedQuery {name: $name}) DELETE q", { name });
    return found.length > 0;
  });
}
