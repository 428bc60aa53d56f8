/** Makes one page of several that lie in the same order. */
import type { Keyset, Page, PageRequest } from "../store/graph-store.js";

/**
 * The page that a single list of all the rows would have given: each row once, as many as were asked for. Every page must
 * come from the same request and an ascending order.
 */
export function mergePages<T>(pages: readonly Page<T>[], request: PageRequest): Page<T> {
  const byKey = new Map(pages.flatMap((page) => page.rows).map((row) => [JSON.stringify(row.key), row]));
  const rows = [...byKey.values()].sort((a, b) => compare(a.key, b.key));
  return {
    rows: request.backward ? rows.slice(-request.limit) : rows.slice(0, request.limit),
    hasMore: rows.length > request.limit || pages.some((page) => page.hasMore),
  };
}

function compare(a: Keyset, b: Keyset): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
