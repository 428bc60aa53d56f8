/** JSON: one article `{title, outlet, author, published, url, text}`, or an array of them; JSONL: one a line. */
import { isNode, LineCounter, parseDocument } from "yaml";
import type { DatelineError } from "../errors.js";
import type { Draft, FormatReader } from "./draft.js";
import { fault, lineAt, quoted } from "./fault.js";
import { draftFromFields, isFields, shown } from "./fields.js";
import { firstFault } from "./json-fault.js";

const ARTICLE = "an article as an object with title, outlet, author, published, url and text";

export const readJson: FormatReader = (text, file) => {
  if (text.trim() === "") throw fault({ file, found: "an empty file", expected: ARTICLE });
  const value = parse(text, file, 1);
  if (!Array.isArray(value)) return [draft(value, file, (field) => lineOf(text, [field]))];
  if (value.length === 0)
    throw fault({ file, line: 1, found: "an empty array", expected: "at least one article in it" });
  return value.map((item, i) => draft(item, file, (field) => lineOf(text, [i, field])));
};

export const readJsonLines: FormatReader = (text, file) => {
  const lines = text.split("\n").map((line, i) => ({ line, number: i + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  if (filled.length === 0) throw fault({ file, found: "an empty file", expected: `${ARTICLE} on each line` });
  return filled.map(({ line, number }) => {
    try {
      return draft(parse(line, file, number), file, () => number);
    } catch (error) {
      return error as DatelineError;
    }
  });
};

/** @param line of the file on which the text begins */
function parse(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { offset, expected } = firstFault(text);
    const rest = text.slice(offset).trim();
    const at = rest === "" ? text.trimEnd().length : offset;
    const found = rest === "" ? "the end of the text" : quoted(rest);
    throw fault({ file, line: line + lineAt(text, at) - 1, found, expected }, cause);
  }
}

function draft(value: unknown, file: string, lineOfField: (field: string) => number): Draft | DatelineError {
  if (!isFields(value)) return fault({ file, line: lineOfField(""), found: shown(value), expected: ARTICLE });
  const result = draftFromFields(value);
  if (!("field" in result)) return result;
  return fault({ file, line: lineOfField(result.field), found: result.found, expected: result.expected });
}

/** The line of the value at a path, or of the nearest value around it; JSON is YAML, whose parser keeps positions. */
function lineOf(text: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
