/** Small tables for standard output. */
import Table from "cli-table3";
import type { DatelineError } from "../errors.js";

/** Rows under a head; numbers stand to the right. No colours, so that a file or a pipe gets plain text. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const grid = new Table({
    head: [...head],
    colAligns: head.map((_, column) => (typeof rows[0]?.[column] === "number" ? "right" : "left")),
    style: { head: [], border: [], compact: true },
  });
  grid.push(...rows.map((row) => [...row]));
  return grid.toString();
}

/** What could not be read and why, for the end of a long run; the whole sentences came as it went. */
export function failureTable(errors: readonly DatelineError[]): string {
  return table(
    ["Failed", "Line", "Why"],
    errors.map(({ message, details: { file, line, found } }) => {
      const name = typeof file === "string" ? file : "";
      const why = typeof found === "string" ? `found ${found}` : message.replace(`${name}: `, "").replace(/\.$/, "");
      return [name, typeof line === "number" ? line : "", why];
    }),
  );
}
