/** Relay connections over the pages of the store. */
import type { GraphQLResolveInfo } from "graphql";
import { DatelineError } from "../errors.js";
import type { Page, PageRequest, RelationName, ShortRelation } from "../store/graph-store.js";
import { alongOf } from "./along.js";
import type { GraphContext } from "./context.js";
import { decodeCursor, encodeCursor } from "./cursors.js";

/** The paging arguments as a client gave them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Fields are functions, so that only what is selected is read; graphql-js calls them. */
export interface Connection<T> {
  nodes(): Promise<readonly T[]>;
  edges(): Promise<readonly { readonly cursor: string; readonly node: T }[]>;
  pageInfo(): Promise<{
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  }>;
  totalCount(): Promise<number>;
  totalCountCapped(): Promise<boolean>;
}

export const DEFAULT_ROWS = 20;
export const MOST_ROWS = 200;
/** Rows are counted up to here; a client learns that there are more. */
const MOST_COUNTED = 10_000;

/**
 * A list as a connection. Wrong paging arguments throw BAD_INPUT at once, before anything is read.
 * @param count how many rows there are, or `most` where there are more
 * @param list name of the list, which its cursors carry
 */
export function connect<T>(
  list: string,
  args: PageArguments,
  read: (page: PageRequest) => Promise<Page<T>>,
  count: (most: number) => Promise<number>,
): Connection<T> {
  const request = pageRequest(args, list);
  let reading: Promise<Page<T>> | undefined;
  let counting: Promise<number> | undefined;
  const counted = (): Promise<number> => (counting ??= count(MOST_COUNTED + 1));
  const page = (): Promise<Page<T>> => (reading ??= read(request));
  return {
    nodes: async () => (await page()).rows.map((row) => row.node),
    edges: async () => (await page()).rows.map(({ node, key }) => ({ cursor: encodeCursor(list, key), node })),
    async pageInfo() {
      const { rows, hasMore } = await page();
      const [first, last] = [rows[0], rows.at(-1)];
      return {
        hasNextPage: request.backward ? request.after !== null : hasMore,
        hasPreviousPage: request.backward ? hasMore : request.after !== null,
        startCursor: first === undefined ? null : encodeCursor(list, first.key),
        endCursor: last === undefined ? null : encodeCursor(list, last.key),
      };
    },
    totalCount: async () => Math.min(await counted(), MOST_COUNTED),
    totalCountCapped: async () => (await counted()) > MOST_COUNTED,
  };
}

/** The resolver of a field whose rows are one relation of its node. */
export const related =
  <R extends RelationName>(relation: R) =>
  (node: { readonly id: string }, args: PageArguments, { loaders }: GraphContext, info: GraphQLResolveInfo) =>
    connect(
      relation,
      args,
      (page) => loaders.related(relation, node.id, page, alongOf(info)),
      (most) => loaders.countRelated(relation, node.id, most),
    );

/** The resolver of a field that lists a short relation whole. */
export const listed =
  <R extends ShortRelation>(relation: R) =>
  (node: { readonly id: string }, _args: unknown, { loaders }: GraphContext) =>
    loaders.known(relation, node.id) ?? loaders.listed(relation, node.id);

function pageRequest({ first, after, last, before }: PageArguments, list: string): PageRequest {
  const backward = last != null || (before != null && first == null);
  if (backward && (first != null || after != null))
    throw new DatelineError(
      "BAD_INPUT",
      "Give `first` with `after` to read forward, or `last` with `before` to read backward, but not a mix of the two.",
      { argument: first != null ? "first" : "after" },
    );
  if (!backward && before != null)
    throw new DatelineError("BAD_INPUT", "`before` reads backward and goes with `last`; give `after` with `first`.", {
      argument: "before",
    });
  const cursor = (backward ? before : after) ?? null;
  return {
    limit: rows(backward ? (last ?? DEFAULT_ROWS) : (first ?? DEFAULT_ROWS), backward ? "last" : "first"),
    after: cursor === null ? null : decodeCursor(cursor, list, backward ? "before" : "after"),
    backward,
  };
}

/** A number of rows that a client asks for. Throws BAD_INPUT outside 1 to `most`. */
export function rows(wanted: number, argument: string, most = MOST_ROWS): number {
  if (wanted < 1 || wanted > most)
    throw new DatelineError("BAD_INPUT", `\`${argument}\` is ${wanted}; expected 1 to ${most}.`, { argument });
  return wanted;
}
