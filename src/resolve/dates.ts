/** Dates of an article → Date nodes with the months and years that contain them. */
import { dateAncestors, dateSpan, isEdtf } from "../model/edtf.js";
import type { DateNode } from "../model/graph.js";

/** The id of a date in the graph: its EDTF text without a time of day; null where it is none. */
export function dateId(value: string | null): string | null {
  const day = value?.replace(/T[^/]*/g, "") ?? null;
  return day !== null && isEdtf(day) ? day : null;
}

/** A node for each of these dates and for each date that contains one of them, sorted. */
export function dateNodes(ids: readonly (string | null)[]): DateNode[] {
  const stated = ids.filter((id) => id !== null);
  const all = new Set(stated.flatMap((id) => [id, ...dateAncestors(id)]));
  return [...all].sort().map((id) => ({ id, ...dateSpan(id) }));
}
