/** Rows as CSV (RFC 4180): a line of column names, CRLF at line ends, quotes where needed. */
import type { Cell, FlatRow } from "./rows.js";

/** The columns are those of all rows, in the order in which they first occur. */
export function toCsv(rows: readonly FlatRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns.map(field), ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

const cell = (value: Cell): string =>
  typeof value === "string" ? field(harmless(value)) : value === null ? "" : String(value);

/** A text that a spreadsheet would run as a formula, such as `=HYPERLINK(…)`, gets an apostrophe in front. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
