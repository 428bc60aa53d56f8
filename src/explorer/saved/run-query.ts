/** Runs a saved query as any client would, with the type of each object in the answer for the drawings. */
import { Kind, print, visit, type FieldNode, type GraphQLSchema } from "graphql";
import { DatelineError } from "../../errors.js";
import type { Api } from "../../graphql/api.js";
import { readDocument } from "../../graphql/saved-queries/check.js";
import { readVariables } from "../../graphql/saved-queries/variables.js";
import type { SavedQuery } from "../../store/saved-query.js";
import { AS_OF, withAsOf } from "./as-of.js";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/**
 * @param given values of the address, which win over those that were saved
 * @param signal ends the query, in the store as well
 * @returns the data of the answer; each object has its `__typename`
 * @throws DatelineError BAD_INPUT for variables that don't fit, or with the API's own sentence where it refuses
 */
export async function runQuery(
  api: Api,
  schema: GraphQLSchema,
  query: SavedQuery,
  given: ReadonlyMap<string, readonly string[]>,
  signal: AbortSignal,
): Promise<JsonObject> {
  const saved = readDocument(query.document);
  const { document, operation } = given.has(AS_OF) ? withAsOf(schema, saved) : saved;
  const values = new Map<string, readonly string[]>([
    ...query.variables.map(([name, value]) => [name, [value]] as const),
    ...given,
  ]);
  const variables = readVariables(schema, operation, values);
  const typed = visit(document, {
    SelectionSet: (set, _key, parent) =>
      parent !== undefined && "operation" in parent
        ? undefined
        : { ...set, selections: [TYPE_NAME, ...set.selections] },
  });
  const response = await api.fetch("http://dateline.local/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: print(typed), variables }),
    signal,
  });
  const { data, errors } = (await response.json()) as {
    data?: JsonObject | null;
    errors?: readonly { message: string; extensions?: { code?: string } }[];
  };
  const fault = errors?.[0];
  if (fault === undefined && data != null) return data;
  const code =
    fault?.extensions?.code === "NOT_FOUND"
      ? "NOT_FOUND"
      : fault?.extensions?.code === "INTERNAL"
        ? "INTERNAL"
        : "BAD_INPUT";
  throw new DatelineError(code, fault?.message ?? "The query gave no answer.");
}

const TYPE_NAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };
