/**
 * An answer as flat rows: the answer's first list, one row for each of its objects. A nested object's fields are named
 * with dots (`date.start`), a list of named things is one cell ("Israel; Syria"), counts by type are a column each.
 */
import type { Cell, FlatRow } from "../shape/rows.js";
import { firstList } from "./find-drawn.js";
import type { Json, JsonObject } from "./run-query.js";

/** The first words that a thing is known by. */
const KNOWN_BY = ["name", "headline", "title", "text", "key", "edtf", "id"];

export function flatten(data: JsonObject): FlatRow[] {
  const list = firstList(data, () => true);
  if (list === null) return Object.values(data).some(isEmptyList) ? [] : [flatRow(data, new Set())];
  // Relay's edges carry the row under `node`.
  const counts = new Set<string>();
  const rows = list.map((each) =>
    flatRow(
      typeof each["node"] === "object" && each["node"] !== null && !Array.isArray(each["node"]) && "cursor" in each
        ? (each["node"] as JsonObject)
        : each,
      counts,
    ),
  );
  return sameColumns(rows, counts);
}

/**
 * An event without a date has `date: null` where the others have `date.start`: every row gets the columns of the others.
 * A type that is not counted in a row has the count 0 there.
 */
function sameColumns(rows: readonly FlatRow[], counts: ReadonlySet<string>): FlatRow[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const opened = columns.filter((column) => !columns.some((other) => other.startsWith(`${column}.`)));
  return rows.map((row) =>
    Object.fromEntries(opened.map((column) => [column, row[column] ?? (counts.has(column) ? 0 : null)])),
  );
}

/** `[]`, or a connection without rows: no rows at all, and not one row that says so. */
function isEmptyList(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== "object" || value === null) return false;
  const { nodes, edges } = value as JsonObject;
  return [nodes, edges].some((rows) => Array.isArray(rows) && rows.length === 0);
}

/** @param counts takes the names of columns that count a type */
function flatRow(object: JsonObject, counts: Set<string>, prefix = ""): FlatRow {
  const row: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(object)) {
    const column = `${prefix}${key}`;
    if (key === "__typename") continue;
    if (Array.isArray(value)) {
      const list = value as readonly Json[];
      if (list.length > 0 && list.every(isCount))
        for (const { type, count } of list) {
          row[`${column}.${type}`] = count;
          counts.add(`${column}.${type}`);
        }
      else row[column] = list.map(shortly).join("; ");
    } else if (typeof value === "object" && value !== null) {
      const nested = value as JsonObject;
      const nodes = nested["nodes"];
      if (Array.isArray(nodes)) row[column] = (nodes as readonly Json[]).map(shortly).join("; ");
      if (Array.isArray(nodes) && typeof nested["totalCount"] === "number")
        row[`${column}.totalCount`] = nested["totalCount"];
      if (!Array.isArray(nodes)) Object.assign(row, flatRow(nested, counts, `${column}.`));
    } else row[column] = value;
  }
  return row;
}

const isCount = (value: Json): value is { readonly type: string; readonly count: number } =>
  typeof value === "object" && value !== null && "type" in value && "count" in value && Object.keys(value).length <= 3;

function shortly(value: Json): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map(shortly).join(" ");
  const object = value as JsonObject;
  const known = KNOWN_BY.map((key) => object[key]).find((each) => typeof each === "string");
  if (typeof known === "string") return known;
  // A claim is known by its sentence, an edge by its node.
  return Object.entries(object)
    .filter(([key]) => key !== "__typename" && key !== "cursor")
    .map(([, each]) => shortly(each))
    .join(" ");
}

/** The answer as the query asked for it, without the type names that were added to it. */
export function withoutTypeNames(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutTypeNames);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === "__typename" ? [] : [[key, withoutTypeNames(each)]])),
  );
}
