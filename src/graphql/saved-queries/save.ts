/** Saving a query under a name, for those who may: a person with the token, or the first start with the starters. */
import type { GraphQLSchema } from "graphql";
import { DatelineError } from "../../errors.js";
import type { GraphStore } from "../../store/graph-store.js";
import type { SavedQuery, SavedView } from "../../store/saved-query.js";
import { checkDocument, checkName } from "./check.js";
import { readVariables } from "./variables.js";

const MOST = 1000;

export interface QueryToSave {
  readonly name: string;
  /** The name where absent or blank. */
  readonly title?: string | null | undefined;
  readonly document: string;
  readonly variables?: readonly { readonly name: string; readonly value: string }[] | null | undefined;
  readonly view: SavedView;
}

/** Throws BAD_INPUT that names the argument where the query can't be kept, or could never be answered. */
export async function saveChecked(store: GraphStore, schema: GraphQLSchema, input: QueryToSave): Promise<SavedQuery> {
  checkName(input.name);
  const operation = checkDocument(schema, input.document, input.view);
  const variables = (input.variables ?? []).map(({ name, value }) => [name, value] as const);
  // A needed variable without a saved value is given by each address, so only those that are given are checked.
  const given = new Map(variables.map(([name, value]) => [name, [value]]));
  const checked = (operation.variableDefinitions ?? []).filter(({ variable }) => given.has(variable.name.value));
  readVariables(
    schema,
    given.size === checked.length ? { ...operation, variableDefinitions: checked } : operation,
    given,
  );
  const known = await store.savedQueries();
  if (known.length >= MOST && !known.some(({ name }) => name === input.name))
    throw new DatelineError(
      "BAD_INPUT",
      `There are ${known.length} saved queries; at most ${MOST} are kept. Take one away first.`,
      { argument: "name" },
    );
  const saved: SavedQuery = {
    name: input.name,
    title: input.title?.trim() || input.name,
    document: input.document,
    variables,
    view: input.view,
    savedAt: new Date().toISOString(),
  };
  await store.saveQuery(saved);
  return saved;
}
