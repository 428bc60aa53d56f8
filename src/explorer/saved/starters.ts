/** Saved queries that ship with Dateline, so that the first start has something to embed. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFile } from "../../config.js";
import { DatelineError } from "../../errors.js";
import { createApiSchema } from "../../graphql/api.js";
import { saveChecked, type QueryToSave } from "../../graphql/saved-queries/save.js";
import type { GraphStore } from "../../store/graph-store.js";
import type { SavedView } from "../../store/saved-query.js";

const VIEWS: readonly SavedView[] = ["TIMELINE", "NETWORK", "MAP", "TABLE", "NUMBER", "CHART"];

/**
 * Saves the shipped queries that are not saved yet; those that a person saved under the same names stay as they are.
 *
 * @returns how many were saved
 */
export async function saveStarters(
  store: GraphStore,
  folder = packageFile("examples", "saved-queries"),
): Promise<number> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".graphql")).sort();
  const known = new Set((await store.savedQueries()).map(({ name }) => name));
  const schema = createApiSchema();
  let saved = 0;
  for (const file of files) {
    const query = readStarter(file.replace(/\.graphql$/, ""), await readFile(join(folder, file), "utf8"));
    if (known.has(query.name)) continue;
    await saveChecked(store, schema, query);
    saved += 1;
  }
  return saved;
}

/** A file's first line is its title, the second its view: `# Events a week`, `# view: CHART`. */
export function readStarter(name: string, text: string): QueryToSave {
  const [, title, view] = /^# (.+)\n# view: ([A-Z]+)\n/.exec(text) ?? [];
  const known = VIEWS.find((each) => each === view);
  if (title === undefined || known === undefined)
    throw new DatelineError(
      "BAD_INPUT",
      `${name}.graphql begins with ${JSON.stringify(text.split("\n", 2).join("\n"))}; expected "# <title>" and "# view: <one of ${VIEWS.join(", ")}>".`,
      { argument: name },
    );
  return { name, title, view: known, document: text };
}
