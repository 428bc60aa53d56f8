/** The statements straight through each database's own driver: no Dateline in between. */
import { createRequire } from "node:module";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { STATEMENTS } from "./statements.mjs";
import { GRAFEO } from "./grafeo-statements.mjs";

/** `ask` takes a question's name and its variables and gives rows; `driver` is Neo4j's, where it is one. */
export function openRaw(url, credentials) {
  return url.startsWith("bolt:") ? openNeo4j(url, credentials) : openGrafeo(url);
}

function openNeo4j(url, { username, password }) {
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const ask = async (name, variables) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(STATEMENTS[name], variables);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return { ask, driver, close: () => driver.close() };
}

function openGrafeo(folder) {
  const { GrafeoDB } = createRequire(import.meta.url)("@grafeo-db/js");
  const database = GrafeoDB.create(join(folder, "graph.grafeo"));
  const ask = async (name, variables) =>
    (await database.executeCypher(GRAFEO[name] ?? STATEMENTS[name], variables)).toArray();
  return { ask, driver: null, close: () => database.close() };
}
