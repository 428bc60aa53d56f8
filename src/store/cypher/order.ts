/** Keyset paging: the order of rows as Cypher, and the condition "behind this row", for both directions. */
import { DatelineError } from "../../errors.js";
import type { Keyset, Page, PageRequest } from "../graph-store.js";
import type { Parameters, Row } from "./connection.js";

/** Sort expressions over the variables of a query, the last of them unique, and never null. */
export type Order = readonly { readonly by: string; readonly descending?: boolean }[];

/** Clauses for one page: `WITH n${with} ${where} ORDER BY ${orderBy} LIMIT $limit`, with the key in columns k0, k1 … */
export interface PageClauses {
  readonly with: string;
  readonly where: string;
  readonly orderBy: string;
  readonly columns: string;
  readonly parameters: Parameters;
}

/** Throws BAD_INPUT for a limit that is not 1 to 200, and for a keyset that belongs to another order. */
export function pageClauses(order: Order, page: PageRequest): PageClauses {
  if (!Number.isInteger(page.limit) || page.limit < 1 || page.limit > 200)
    throw new DatelineError("BAD_INPUT", `A page has 1 to 200 rows, not ${page.limit}.`, { argument: "limit" });
  if (page.after !== null && page.after.length !== order.length)
    throw new DatelineError(
      "BAD_INPUT",
      `The cursor belongs to another order: it holds ${page.after.length} values, this order has ${order.length}.`,
      { argument: "after" },
    );
  const columns = order.map((_, i) => `k${i}`);
  const signs = order.map(({ descending = false }) => (descending === page.backward ? ">" : "<"));
  // (k0 > $after0) OR (k0 = $after0 AND k1 > $after1) …: comparing lists gives null on Grafeo.
  const behind = order.map((_, i) =>
    [...order.slice(0, i).map((__, j) => `k${j} = $after${j}`), `k${i} ${signs[i]!} $after${i}`].join(" AND "),
  );
  return {
    with: order.map(({ by }, i) => `, ${by} AS k${i}`).join(""),
    where: page.after === null ? "" : `WHERE ${behind.map((part) => `(${part})`).join(" OR ")}`,
    orderBy: columns.map((column, i) => `${column} ${signs[i] === ">" ? "ASC" : "DESC"}`).join(", "),
    columns: columns.join(", "),
    parameters: {
      limit: page.limit + 1,
      ...Object.fromEntries((page.after ?? []).map((value, i) => [`after${i}`, value])),
    },
  };
}

/** Makes a page of rows that were read in the order of {@link pageClauses}, with one row more than the page holds. */
export function toPage<T>(
  rows: readonly Row[],
  order: Order,
  page: PageRequest,
  read: (row: Row) => Omit<Page<T>["rows"][number], "key">,
): Page<T> {
  const shown = rows.slice(0, page.limit).map((row) => ({
    ...read(row),
    key: order.map((_, i) => row[`k${i}`] as Keyset[number]),
  }));
  return { rows: page.backward ? shown.reverse() : shown, hasMore: rows.length > page.limit };
}
