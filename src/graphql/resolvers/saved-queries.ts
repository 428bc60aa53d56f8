/** Saving queries under a name. */
import { DatelineError } from "../../errors.js";
import type { MutationResolvers, QueryResolvers, SavedQueryResolvers } from "../generated/resolver-types.js";
import { readDocument } from "../saved-queries/check.js";
import { saveChecked } from "../saved-queries/save.js";
import { variablesOf } from "../saved-queries/variables.js";
import { requireWriter } from "../token.js";
import { attempt } from "../user-errors.js";

export const savedQueryQueries: QueryResolvers = {
  savedQueries: (_root, _args, { store }) => store.savedQueries(),
  savedQuery: async (_root, { name }, { store }) =>
    (await store.savedQueries()).find((query) => query.name === name) ?? null,
};

export const savedQueryMutations: MutationResolvers = {
  async saveQuery(_root, { input }, context, { schema }) {
    requireWriter(context);
    const { result, userErrors } = await attempt(() =>
      saveChecked(context.store, schema, { ...input, view: input.view ?? "TABLE" }),
    );
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
