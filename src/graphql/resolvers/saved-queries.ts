/** Saving queries under a name. */
import type { GraphQLSchema } from "graphql";
import { DatelineError } from "../../errors.js";
import type { SavedQuery as Saved } from "../../store/saved-query.js";
import type { GraphContext } from "../context.js";
import type {
  MutationResolvers,
  QueryResolvers,
  SavedQueryResolvers,
  SaveQueryInput,
  UserError,
} from "../generated/resolver-types.js";
import { checkDocument, checkName, readDocument } from "../saved-queries/check.js";
import { readVariables, variablesOf } from "../saved-queries/variables.js";
import { requireWriter } from "../token.js";

const MOST = 1000;

export const savedQueryQueries: QueryResolvers = {
  savedQueries: async (_root, _args, { store }) => (await store.savedQueries()).slice(0, MOST),
  savedQuery: async (_root, { name }, { store }) =>
    (await store.savedQueries()).find((query) => query.name === name) ?? null,
};

export const savedQueryMutations: MutationResolvers = {
  async saveQuery(_root, { input }, context, { schema }) {
    requireWriter(context);
    const { result, userErrors } = await attempt(() => save(input, context, schema));
    return { savedQuery: result, userErrors };
  },
  async removeSavedQuery(_root, { input: { name } }, context) {
    requireWriter(context);
    const { result, userErrors } = await attempt(async () => {
      if (await context.store.removeSavedQuery(name)) return name;
      throw new DatelineError("NOT_FOUND", `No saved query has the name "${name}".`, { argument: "name" });
    });
    return { name: result, userErrors };
  },
};

async function save(
  { view = "TABLE", ...input }: SaveQueryInput,
  { store }: GraphContext,
  schema: GraphQLSchema,
): Promise<Saved> {
  checkName(input.name);
  const operation = checkDocument(schema, input.document, view);
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
  const saved: Saved = {
    name: input.name,
    title: input.title?.trim() || input.name,
    document: input.document,
    variables,
    view,
    savedAt: new Date().toISOString(),
  };
  await store.saveQuery(saved);
  return saved;
}

/** Faults that a person can mend come with the payload; others are errors of the request. */
async function attempt<T>(work: () => Promise<T>): Promise<{ result: T | null; userErrors: UserError[] }> {
  try {
    return { result: await work(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof DatelineError) || (error.code !== "BAD_INPUT" && error.code !== "NOT_FOUND")) throw error;
    const { code, message, details } = error;
    const argument = typeof details["argument"] === "string" ? details["argument"] : null;
    return { result: null, userErrors: [{ code, message, argument }] };
  }
}

export const SavedQuery: SavedQueryResolvers = {
  path: ({ name }) => `/q/${name}.json`,
  embedPath: ({ name }) => `/embed/${name}`,
  variables({ document, variables }, _args, _context, { schema }) {
    const values = new Map(variables);
    return variablesOf(schema, readDocument(document).operation).map(({ name, type }) => ({
      name,
      type,
      value: values.get(name) ?? null,
    }));
  },
};
