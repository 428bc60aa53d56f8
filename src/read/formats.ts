/** Which reader reads which file. */
import { extname } from "node:path";
import type { FormatReader } from "./draft.js";
import { readJson, readJsonLines } from "./json.js";
import { readMarkdown } from "./markdown.js";
import { readText } from "./text.js";

/** The parser of web pages is large and is loaded for the first page. */
const readHtml: FormatReader = async (text, file) => (await import("./html.js")).readHtml(text, file);

const READERS: Readonly<Record<string, FormatReader>> = {
  ".txt": readText,
  ".md": readMarkdown,
  ".html": readHtml,
  ".htm": readHtml,
  ".json": readJson,
  ".jsonl": readJsonLines,
};

/** The endings of file names that are read, for messages. */
export const EXTENSIONS: readonly string[] = Object.keys(READERS);

/** The reader for a file by the end of its name, or null. */
export const readerFor = (file: string): FormatReader | null => READERS[extname(file).toLowerCase()] ?? null;

/** The reader for text without a name, by how it begins. */
export function readerForText(text: string): FormatReader {
  const start = text.trimStart();
  // A title may begin with a bracket as well: "[Update] Ministers meet".
  if (/^\[\s*(?:[[{\]"]|$)/.test(start)) return readJson;
  if (start.startsWith("{")) return isJsonLines(start) ? readJsonLines : readJson;
  if (start.startsWith("<")) return readHtml;
  return /^---\s*\n/.test(start) ? readMarkdown : readText;
}

/** A first line that is a whole object, with more below it. */
function isJsonLines(text: string): boolean {
  const end = text.indexOf("\n");
  if (end === -1 || text.slice(end).trim() === "") return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
