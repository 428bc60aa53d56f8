/** Addresses of the pages. Ids hold colons, which stand in a path as they are. */

export const eventPage = (id: string): string => `/event/${encodeURI(id)}`;
export const articlePage = (id: string, claim?: string): string =>
  `/article/${encodeURI(id)}${claim === undefined ? "" : `?claim=${encodeURIComponent(claim)}`}`;

/** The page of an actor, a place or an agreement: the first word of its id says which. */
export const entityPage = (id: string): string => `/${id.slice(0, id.indexOf(":"))}/${encodeURI(id)}`;

/** A view with some of its settings; empty ones are left out. */
export function viewPage(
  path: string,
  settings: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(settings))
    for (const each of value === undefined || value === "" ? [] : typeof value === "string" ? [value] : value)
      query.append(name, each);
  // Colons and slashes are allowed in a query and read better as they are.
  const text = query.toString().replace(/%3A/g, ":").replace(/%2F/g, "/");
  return text === "" ? path : `${path}?${text}`;
}
