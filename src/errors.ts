/**
 * Errors that a person can act on. Their message is a whole sentence that names the file, line or argument, what was found
 * and what was expected; the CLI prints it without a stack trace and the API sends it with its code.
 */
export const ERROR_CODES = [
  "BAD_INPUT",
  "NOT_FOUND",
  "AMBIGUOUS",
  "CONFLICT",
  "UNAUTHENTICATED",
  "TOO_COMPLEX",
  "TIMEOUT",
  "STORE_UNAVAILABLE",
  "STORE_UNAUTHORIZED",
  "STORE_IN_USE",
  "INTERNAL",
] as const;

/** Each is explained in docs/errors.md. */
export type ErrorCode = (typeof ERROR_CODES)[number];

export class DatelineError extends Error {
  override readonly name = "DatelineError";

  /**
   * @param code what sort of fault it is, stable for programs
   * @param message a sentence for people
   * @param details what a client may show or use: the argument, candidates, the position
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
