/** The names of what a filter holds as ids. */
import { ask } from "./api.js";
import type { Filter } from "./filter.js";
import { viewPage } from "./addresses.js";
import { Moved } from "./moved.js";

const QUERY = "query Names($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } } }";

/**
 * The name of an id; other values, such as names and outlets, are their own names. Where one of them was merged into
 * another since, the pages go on to the same view of that other.
 */
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
  const found = nodes.flatMap((node, index) => (node === null ? [] : [{ asked: ids[index]!, ...node }]));
  const merged = found.filter(({ asked, id }) => asked !== id);
  if (merged.length > 0) {
    const now = new Map(merged.map(({ asked, id }) => [asked, id]));
    const into = [...new Set(merged.map(({ name = "another" }) => name))].join(", ");
    throw new Moved(withIds(now), `What the address named was merged into ${into}.`);
  }
  const names = new Map(found.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])));
  return (id) => names.get(id) ?? id;
}

/** The present address with other ids, each setting's once. */
function withIds(now: ReadonlyMap<string, string>): string {
  const query = new URLSearchParams(location.search);
  const settings = [...new Set(query.keys())].map((key) => {
    const values = query.getAll(key).map((value) => now.get(value) ?? value);
    return [key, [...new Set(values)]] as const;
  });
  return viewPage(location.pathname, Object.fromEntries(settings));
}
