/** Cursors: opaque to clients; inside, the name of the list and the sort values of one row. */
import { DatelineError } from "../errors.js";
import type { Keyset } from "../store/graph-store.js";

/** @param list what the row was listed by: "events DATE_ASC", "Event.claims" */
export const encodeCursor = (list: string, key: Keyset): string =>
  Buffer.from(JSON.stringify([list, ...key])).toString("base64url");

/** The sort values in a cursor that this list gave. Throws BAD_INPUT on any other text. */
export function decodeCursor(cursor: string, list: string, argument: "after" | "before"): Keyset {
  const parts = parse(cursor);
  if (parts === null)
    throw new DatelineError(
      "BAD_INPUT",
      `\`${argument}\` is "${cursor.slice(0, 60)}", which is not a cursor; expected an endCursor, startCursor or edge cursor of this list.`,
      { argument },
    );
  const [from, ...key] = parts;
  if (from !== list)
    throw new DatelineError(
      "BAD_INPUT",
      `The cursor in \`${argument}\` comes from another list (${from}); expected one that this list (${list}) gave.`,
      { argument },
    );
  return key;
}

function parse(cursor: string): readonly [string, ...(string | number)[]] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return isCursor(value) ? value : null;
  } catch {
    return null;
  }
}

const isCursor = (value: unknown): value is [string, ...(string | number)[]] =>
  Array.isArray(value) &&
  value.length > 1 &&
  typeof value[0] === "string" &&
  value.every((part) => typeof part === "string" || typeof part === "number");
