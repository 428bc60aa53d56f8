/** What may be saved: one query that fits the schema and selects what its view draws. */
import {
  getNamedType,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { DatelineError } from "../../errors.js";
import type { SavedView } from "../../store/saved-query.js";
import { variablesOf } from "./variables.js";

const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;
const LONGEST = 20_000;
/** Parameters of the addresses that are no variables. */
export const RESERVED = ["shape", "token", "theme", "width", "height"];

/** The fields that a view needs, on the type that has them. */
const NEEDED: Readonly<Partial<Record<SavedView, { readonly type: string; readonly fields: readonly string[] }>>> = {
  TIMELINE: { type: "Event", fields: ["id", "headline", "type", "status", "date"] },
  NETWORK: { type: "Event", fields: ["id", "headline", "type", "initiators", "targets"] },
  MAP: { type: "Place", fields: ["id", "name", "latitude", "longitude"] },
  CHART: { type: "TimeBucket", fields: ["key", "start", "end", "count", "byType"] },
};

export function checkName(name: string): void {
  if (!NAME.test(name))
    throw refusal(
      "name",
      `The name is "${name}"; expected 1 to 64 lower-case letters, digits and hyphens, such as "rejections-2026".`,
    );
}

/** The one operation of a document. Throws BAD_INPUT where it is not one valid query, or not enough for its view. */
export function checkDocument(schema: GraphQLSchema, text: string, view: SavedView): OperationDefinitionNode {
  const { document, operation } = readDocument(text);
  const [fault] = validate(schema, document);
  if (fault !== undefined) throw refusal("document", `The query does not fit the schema: ${fault.message}`);
  const reserved = variablesOf(schema, operation).find(({ name }) => RESERVED.includes(name));
  if (reserved !== undefined)
    throw refusal(
      "document",
      `The query has a variable "${reserved.name}"; the addresses use that name themselves, so choose another than ${RESERVED.join(", ")}.`,
    );
  const needed = NEEDED[view];
  if (needed === undefined) return operation;
  const missing = missingFields(schema, document, needed.type, needed.fields);
  if (missing.length > 0)
    throw refusal(
      "document",
      `The view ${view} needs ${missing.map((field) => `\`${field}\``).join(", ")} of ${needed.type}, not renamed; the query does not select ${missing.length === 1 ? "it" : "them"}.`,
    );
  return operation;
}

export function readDocument(text: string): {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
} {
  if (text.length > LONGEST)
    throw refusal("document", `The query has ${text.length} characters; at most ${LONGEST} are kept.`);
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (cause) {
    throw refusal("document", `The query can't be read: ${(cause as Error).message}`);
  }
  const operation = getOperationAST(document);
  const count = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  if (operation == null) throw refusal("document", `The document has ${count} operations; expected exactly one query.`);
  if (operation.operation !== OperationTypeNode.QUERY)
    throw refusal("document", `The document is a ${operation.operation}; only a query can be saved.`);
  return { document, operation };
}

function missingFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: string,
  fields: readonly string[],
): string[] {
  const selected = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        if (parent != null && getNamedType(parent).name === type && node.alias === undefined)
          selected.add(node.name.value);
      },
    }),
  );
  // `... on Entity { id name }` and the like select on an interface; what they give is there as well.
  const inherited = /\bon (?:Entity|Node)\b/.test(document.loc?.source.body ?? "") ? ["id", "name"] : [];
  return fields.filter((field) => !selected.has(field) && !inherited.includes(field));
}

const refusal = (argument: string, sentence: string): DatelineError =>
  new DatelineError("BAD_INPUT", sentence, { argument });
