/** Decides what a client learns of an error: all of an expected one, nothing of any other. */
import { GraphQLError, type GraphQLErrorOptions } from "graphql";
import { DatelineError, type ErrorCode } from "../errors.js";
import { blamedArgument } from "./blamed-argument.js";

/**
 * Expected errors keep their sentence and carry `extensions.code` with their details; GraphQL's own (syntax, validation,
 * values) pass with the argument that they are about, and BAD_INPUT where they have no code; any other is replaced and
 * goes to the log with its stack.
 */
export function maskError(error: unknown, log: (text: string) => void): GraphQLError {
  const wrapper = error instanceof GraphQLError ? error : null;
  const cause = innermost(error);
  const place = wrapper === null ? {} : placeOf(wrapper);
  if (cause instanceof DatelineError && cause.code !== "INTERNAL")
    return new GraphQLError(shortened(cause.message), { ...place, extensions: { code: cause.code, ...told(cause) } });
  if (cause instanceof GraphQLError && wrapper !== null) return ownError(wrapper, cause, place);
  const at = wrapper?.path === undefined ? "" : ` at ${wrapper.path.join(".")}`;
  log(`Unexpected error${at}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return new GraphQLError("Something went wrong inside Dateline; the server's log says what.", {
    ...place,
    extensions: { code: "INTERNAL" },
  });
}

/** The outer sentence names the variable, the inner one only what its value lacks. */
function ownError(wrapper: GraphQLError, cause: GraphQLError, place: GraphQLErrorOptions): GraphQLError {
  const argument = cause.extensions["argument"] ?? blamedArgument(wrapper);
  const code: ErrorCode = "BAD_INPUT";
  return new GraphQLError(shortened(wrapper.message), {
    ...place,
    extensions: { code, ...wrapper.extensions, ...cause.extensions, ...(argument != null && { argument }) },
  });
}

/** Enough of a text that a client sent to know it again. */
const TOLD_BACK = 120;
const cut = (text: string): string => (text.length > TOLD_BACK ? `${text.slice(0, TOLD_BACK)}…` : text);

/** A sentence quotes what it found; of a long text only the beginning goes back. */
const shortened = (sentence: string): string => sentence.replace(/"([^"]+)"/g, (_, text: string) => `"${cut(text)}"`);

function told({ details }: DatelineError): Readonly<Record<string, unknown>> {
  const { found } = details;
  return typeof found === "string" ? { ...details, found: cut(found) } : details;
}

const placeOf = ({ nodes, source, positions, path }: GraphQLError): GraphQLErrorOptions => ({
  nodes: nodes ?? null,
  source: source ?? null,
  positions: positions ?? null,
  path: path ?? null,
});

function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError != null) inner = inner.originalError;
  return inner;
}
