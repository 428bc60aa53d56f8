/** The fields of an article as a JSON object or front matter states them. */
import type { Draft } from "./draft.js";
import type { Fault } from "./fault.js";
import { quoted } from "./fault.js";
import { DATE_EXAMPLES, publicationDate } from "./publication-date.js";

/** A field that can't be used: its name, and the middle of the sentence that says so. */
export type FieldFault = Pick<Fault, "found" | "expected"> & { readonly field: string };

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Title, outlet, author, url, published and text of an article; other fields are ignored, and the text stays as it is,
 * because offsets that the caller has refer to it.
 */
export function draftFromFields(fields: Fields): Draft | FieldFault {
  const { title, text, published } = fields;
  if (typeof title !== "string") return wrong("title", title, "the title as a string");
  if (typeof text !== "string" || text.trim() === "") return wrong("text", text, "the text of the article as a string");
  for (const field of ["outlet", "author", "url"])
    if (!isOptionalString(fields[field])) return wrong(field, fields[field], "a string or null");
  const date = published ?? "";
  // YAML and some writers of JSON give a bare year as a number.
  if (typeof date !== "string" && typeof date !== "number") return wrong("published", published, DATE);
  const edtf = publicationDate(String(date));
  if (edtf === null && date !== "") return wrong("published", published, DATE);
  return {
    title: title.trim(),
    outlet: optional(fields["outlet"]),
    author: optional(fields["author"]),
    url: optional(fields["url"]),
    published: edtf,
    text,
  };
}

const DATE = `EDTF, null or a date such as ${DATE_EXAMPLES}`;

const isOptionalString = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === "string";

const optional = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

const wrong = (field: string, value: unknown, expected: string): FieldFault => ({
  field,
  found: value === undefined ? `no "${field}"` : `${shown(value)} as "${field}"`,
  expected,
});

/** A value of the input as a message shows it. */
export function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return value.trim() === "" ? "an empty string" : quoted(value);
  if (typeof value === "number" || typeof value === "boolean") return `the ${typeof value} ${String(value)}`;
  return "an object";
}
