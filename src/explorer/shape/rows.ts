/** Events as flat rows, one value a column, for tables, spreadsheets and dashboards. */
import type { DrawnEvent } from "../draw/drawn.js";

export type Cell = string | number | boolean | null;
export type FlatRow = Readonly<Record<string, Cell>>;

/** Several names in one cell are parted by "; ". */
export const joined = (nodes: readonly { readonly name: string }[]): string => nodes.map(({ name }) => name).join("; ");

export const eventRow = (event: DrawnEvent): FlatRow => ({
  id: event.id,
  date: event.date?.text ?? null,
  start: event.date?.start ?? null,
  end: event.date?.end ?? null,
  precision: event.date?.precision ?? null,
  headline: event.headline,
  type: event.type,
  status: event.status,
  polarity: event.polarity,
  initiators: joined(event.initiators),
  targets: joined(event.targets),
  places: joined(event.places),
  agreements: joined(event.agreements),
  reports: event.reports,
});
