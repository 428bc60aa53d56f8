/** Faults of mutations that a person can mend come with the payload; others are errors of the request. */
import { DatelineError, type ErrorCode } from "../errors.js";
import type { UserError } from "./generated/resolver-types.js";

const MENDABLE: ReadonlySet<ErrorCode> = new Set(["BAD_INPUT", "NOT_FOUND", "AMBIGUOUS", "CONFLICT"]);

export interface Attempt<T> {
  readonly result: T | null;
  readonly userErrors: readonly UserError[];
}

/**
 * Runs a mutation's work. `details.argument` of an error names the argument as a path with dots, from the input
 * (`from.1.id`).
 */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { result: await work(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof DatelineError) || !MENDABLE.has(error.code)) throw error;
    const { code, message, details } = error;
    const argument = typeof details["argument"] === "string" ? details["argument"] : null;
    return { result: null, userErrors: [{ code, message, argument, path: pathOf(argument) }] };
  }
}

const pathOf = (argument: string | null): string[] => (argument === null ? [] : ["input", ...argument.split(".")]);
