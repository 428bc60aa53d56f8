/** Variables of a saved query as an address writes them: typed by the query, each fault told in a sentence. */
import {
  coerceInputValue,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from "graphql";
import { DatelineError } from "../../errors.js";

/** The type of a variable; a validated query has no other than input types. */
const typeOf = (schema: GraphQLSchema, { type }: VariableDefinitionNode): GraphQLInputType =>
  typeFromAST(schema, type) as GraphQLInputType;

export interface VariableOf {
  readonly name: string;
  /** As the query writes it. */
  readonly type: string;
}

export const variablesOf = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): VariableOf[] =>
  variableDefinitions.map((definition) => ({
    name: definition.variable.name.value,
    type: String(typeOf(schema, definition)),
  }));

/**
 * The values that a query runs with. A list is written with commas or by repeating its name, an input object as JSON; a
 * date may be epoch milliseconds or a moment in ISO 8601, as dashboards paste them, and becomes its day in UTC.
 *
 * @param given values by name, those of the address before those that were saved
 * @throws DatelineError BAD_INPUT for a variable that the query doesn't take, or a value that doesn't fit its type
 */
export function readVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: ReadonlyMap<string, readonly string[]>,
): Record<string, unknown> {
  const definitions = operation.variableDefinitions ?? [];
  const names = definitions.map(({ variable }) => variable.name.value);
  for (const name of given.keys())
    if (!names.includes(name)) {
      const takes = names.length === 0 ? "none" : names.join(", ");
      throw new DatelineError("BAD_INPUT", `The query takes no variable "${name}"; it takes ${takes}.`, {
        argument: name,
      });
    }
  const values: Record<string, unknown> = {};
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const texts = given.get(name);
    const type = typeOf(schema, definition);
    if (texts === undefined) {
      if (isNonNullType(type) && definition.defaultValue === undefined)
        throw new DatelineError("BAD_INPUT", `The query needs a value for "${name}" of the type ${String(type)}.`, {
          argument: name,
        });
      continue;
    }
    values[name] = coerced(parse(texts, type, name), type, name, texts);
  }
  return values;
}

function parse(texts: readonly string[], type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return parse(texts, type.ofType, name);
  if (isListType(type)) {
    const parts = texts.flatMap((text) => (text.trim() === "" ? [] : text.split(",").map((part) => part.trim())));
    return parts.map((part) => parse([part], type.ofType, name));
  }
  const text = texts.at(-1)!;
  if (isInputObjectType(type)) return parseObject(text, name);
  if (isEnumType(type)) return text;
  switch (type.name) {
    case "Int":
    case "Float":
      return text.trim() === "" ? text : Number(text);
    case "Boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "EDTF":
      return asDay(text);
    default:
      return text;
  }
}

function parseObject(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const said = `The value of "${name}" is ${quoted(text)}; expected an input object as JSON.`;
    throw new DatelineError("BAD_INPUT", said, { argument: name }, { cause });
  }
}

/** `1767225600000` and `2026-01-01T00:00:00.000Z` are the day `2026-01-01`; anything else stays. */
function asDay(text: string): string {
  const time = /^-?\d{11,14}$/.test(text)
    ? Number(text)
    : /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)
      ? Date.parse(text)
      : NaN;
  return Number.isNaN(time) ? text : new Date(time).toISOString().slice(0, 10);
}

function coerced(value: unknown, type: GraphQLInputType, name: string, texts: readonly string[]): unknown {
  const faults: string[] = [];
  coerceInputValue(value, type, (_path, _value, fault) => faults.push(fault.message));
  if (faults.length === 0) return value;
  const said = `The value of "${name}" is ${texts.map(quoted).join(", ")}; expected ${String(type)}.`;
  throw new DatelineError("BAD_INPUT", said, { argument: name });
}

const quoted = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
