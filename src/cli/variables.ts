/** The words behind `--var` → values of the types that the query declares: first=5 is a number where it says Int. */
import { Kind, parse, type DocumentNode, type TypeNode } from "graphql";
import { DatelineError } from "../errors.js";

/** Values for the API. Throws BAD_INPUT for a variable that the query doesn't declare, and for a malformed value. */
export function typedVariables(query: string, given: Readonly<Record<string, string>>): Record<string, unknown> {
  if (Object.keys(given).length === 0) return {};
  const syntax = parsed(query);
  if (syntax === null) return {};
  const types = declaredTypes(syntax);
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      const type = types.get(name);
      if (type === undefined) throw unknownVariable(name, [...types.keys()]);
      return [name, isText(type, text) ? text : parseValue(name, text)];
    }),
  );
}

/** Null for a query that can't be parsed: the API says what is wrong with it, as it does for a query without variables. */
function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

function declaredTypes(syntax: DocumentNode): Map<string, TypeNode> {
  const types = new Map<string, TypeNode>();
  for (const definition of syntax.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const { variable, type } of definition.variableDefinitions ?? []) types.set(variable.name.value, type);
  return types;
}

/** Strings, ids, enums and dates are given as they are; numbers, lists and inputs as JSON. */
function isText(type: TypeNode, text: string): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isText(type.type, text);
  // A list of one may be given without its brackets.
  if (type.kind === Kind.LIST_TYPE) return !text.startsWith("[") && isText(type.type, text);
  return !["Int", "Float", "Boolean"].includes(type.name.value) && !text.startsWith("{") && text !== "null";
}

function parseValue(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatelineError(
      "BAD_INPUT",
      `--var ${name}: found "${text}", expected a number, true, false, null, or a list or object as JSON.`,
      { argument: name },
      { cause },
    );
  }
}

function unknownVariable(name: string, declared: readonly string[]): DatelineError {
  const list = declared.length === 0 ? "none: the query declares no variables" : declared.join(", ");
  return new DatelineError("BAD_INPUT", `--var: found the variable "${name}", expected ${list}.`, { argument: name });
}
