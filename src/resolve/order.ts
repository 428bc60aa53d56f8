/** One order for all that is listed, so that the same article gives the same bytes. */

/** By UTF-16 units, on every machine alike. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ids of things, sorted, each once. */
export const sortedIds = (things: readonly { readonly id: string }[]): string[] =>
  [...new Set(things.map(({ id }) => id))].sort();
