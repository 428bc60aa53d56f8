/** Finds the argument that GraphQL's own refusals are about: its sentences name types, and people look for arguments. */
import { Kind, parse, visit, type GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Adds the argument to what validation refuses: that is not masked, and comes to the client as it is. */
export function blameArguments(): Plugin {
  return {
    onValidate:
      () =>
      ({ valid, result }) => {
        if (valid) return;
        for (const error of result as readonly GraphQLError[]) {
          const argument = error.extensions["argument"] ?? blamedArgument(error);
          if (argument != null) error.extensions["argument"] = argument;
        }
      },
  };
}

/** `filter.types`, `first`, `$from` (a variable, with the path in it); null where it is about none. */
export function blamedArgument(error: GraphQLError): string | null {
  const variable = /^Variable "(\$\w+)" (?:got invalid value|of) /.exec(error.message);
  if (variable !== null) {
    // `Variable "$filter" got invalid value "X" at "filter.types[0]"; …`
    const within = / at "([^"]*)";/.exec(error.message)?.[1] ?? "";
    return variable[1]! + within.replace(/^\w+/, "");
  }
  return argumentAround(error) ?? /\bargument "(\w+)"/.exec(error.message)?.[1] ?? null;
}

/** The argument, and the fields of inputs in it, in which the error's place lies. */
function argumentAround({ nodes }: GraphQLError): string | null {
  const place = nodes?.[0]?.loc;
  if (place === undefined) return null;
  const names: string[] = [];
  visit(parse(place.source), {
    enter(node) {
      const { loc } = node;
      if (loc === undefined || loc.start > place.start || loc.end < place.end) return false;
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.push(node.name.value);
      return undefined;
    },
  });
  return names.length === 0 ? null : names.join(".");
}
