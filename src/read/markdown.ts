/** Markdown under YAML front matter `title, outlet, author, published (or date), url`; its marks are taken off the text. */
import { isNode, LineCounter, parseDocument } from "yaml";
import type { FormatReader } from "./draft.js";
import { fault, quoted } from "./fault.js";
import { draftFromFields, isFields, shown, type Fields } from "./fields.js";

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

export const readMarkdown: FormatReader = (text, file) => {
  const match = FRONT_MATTER.exec(text);
  if (match === null) {
    const found = text.startsWith("---") ? "front matter without an end" : quoted(text.split("\n", 1)[0]!);
    const expected = 'YAML front matter with title, outlet and published between two lines "---"';
    throw fault({ file, line: 1, found: found === '""' ? "an empty line" : found, expected });
  }
  const { fields, lineOf } = parseFrontMatter(match[1]!, file);
  const body = text.slice(match[0].length);
  const title = fields["title"] ?? /^# +(\S.*)$/m.exec(body)?.[1];
  const plain = plainText(body, typeof title === "string" ? title : "");
  if (plain === "") {
    const line = match[0].split("\n").length;
    throw fault({ file, line, found: "nothing below the front matter", expected: "the text of the article" });
  }
  const result = draftFromFields({ ...fields, title, published: fields["published"] ?? fields["date"], text: plain });
  if (!("field" in result)) return [result];
  throw fault({ file, line: lineOf(result.field), found: result.found, expected: result.expected });
};

interface FrontMatter {
  readonly fields: Fields;
  /** Line of the file on which a field stands, the first where it is missing. */
  readonly lineOf: (field: string) => number;
}

function parseFrontMatter(yaml: string, file: string): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [error] = document.errors;
  // The front matter begins on the second line of the file.
  if (error !== undefined)
    throw fault(
      {
        file,
        line: lines.linePos(error.pos[0]).line + 1,
        found: `front matter that is not YAML (${error.code.toLowerCase().replace(/_/g, " ")})`,
        expected: "lines such as title: Ministers meet in Oslo",
      },
      error,
    );
  const fields: unknown = document.toJS() ?? {};
  if (!isFields(fields))
    throw fault({
      file,
      line: 2,
      found: shown(fields),
      expected: "front matter of fields such as title: Ministers meet",
    });
  return {
    fields,
    lineOf: (field) => {
      const node: unknown = document.getIn([field === "published" && !document.has(field) ? "date" : field], true);
      return isNode(node) && node.range ? lines.linePos(node.range[0]).line + 1 : 1;
    },
  };
}

/** Paragraphs without marks: "## Talks\nBoth *sides* [met](http://…)." → "Talks\n\nBoth sides met." */
function plainText(body: string, title: string): string {
  return body
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, "")
    .replace(/^#{1,6} +(\S.*)$/gm, (_, heading: string) => `\n${heading.replace(/(?<!#)#+$/, "")}\n`)
    .replace(/^(?:-{3,}|\*{3,}|_{3,})$/gm, "")
    .split(/\n\s*\n/)
    .map((block) => inline(block).replace(/\s+/g, " ").trim())
    .filter(
      (block, i, blocks) => block !== "" && !(block === title.trim() && blocks.slice(0, i).every((b) => b === "")),
    )
    .join("\n\n");
}

/** Emphasis runs over at most 500 characters, so that marks which nothing closes are not looked for to the end each time. */
function inline(block: string): string {
  return block
    .replace(/^ {0,3}(?:>|[-*+] |\d+[.)] ) ?/gm, "")
    .replace(/!\[(?:(?!!\[)[^\]])*\]\((?:(?!!\[)[^)])*\)/g, "")
    .replace(/\[([^[\]]+)\]\([^)\s[]+(?:\s+"[^"[]*")?\)/g, "$1")
    .replace(/<(https?:[^<>]+)>/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.{0,500}?\S)\1/gs, "$2")
    .replace(/(?<![\w*])\*(?=\S)(.{0,500}?\S)\*(?![\w*])/gs, "$1")
    .replace(/(?<!\w)_(?=\S)(.{0,500}?\S)_(?!\w)/gs, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!>|])/g, "$1");
}
