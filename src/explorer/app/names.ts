/** The names of what a filter holds as ids. */
import { ask } from "./api.js";
import type { Filter } from "./filter.js";

const QUERY = "query Names($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } } }";

/** The name of an id; other values, such as names and outlets, are their own names. */
export async function readNames(
  filter: Pick<Filter, "actors" | "places" | "agreements">,
  signal: AbortSignal,
): Promise<(id: string) => string> {
  const ids = [...filter.actors, ...filter.places, ...filter.agreements].filter((id) => id.includes(":")).slice(0, 200);
  if (ids.length === 0) return (id) => id;
  const { nodes } = await ask<{ nodes: readonly ({ readonly id: string; readonly name?: string } | null)[] }>(
    { query: QUERY, variables: { ids } },
    signal,
  );
  const names = new Map(nodes.flatMap((node) => (node?.name === undefined ? [] : [[node.id, node.name]])));
  return (id) => names.get(id) ?? id;
}
