import { expect, test } from "@jest/globals";
import { errorOf, readFrom, readStdin } from "./read-from.js";

const EXPECTED =
  'expected "Outlet | Date" or "By Author | Outlet | Date" with a date such as "January 14, 2026", "14 January 2026", "2026-01-14", "December 2016" or "2016".';
const FIELDS = "title, outlet, author, published, url and text";

test.each([
  ["a.txt", "", "a.txt: found an empty file, expected a title on its first line."],
  ["a.txt", "Only a title\n", `a.txt, line 1: found a title and nothing below it, ${EXPECTED}`],
  ["a.txt", "T\nThe council met.\n", `a.txt, line 2: found "The council met.", ${EXPECTED}`],
  ["a.txt", "T\nHerald | 30 February 2026\nX.", `a.txt, line 2: found "Herald | 30 February 2026", ${EXPECTED}`],
  ["a.txt", "T\nHerald | 03/04/2026\nX.", `a.txt, line 2: found "Herald | 03/04/2026", ${EXPECTED}`],
  [
    "a.txt",
    "\nT\nHerald | 2026\n",
    'a.txt, line 3: found nothing below the title "T" and its line of outlet and date, expected the text of the article.',
  ],
  [
    "a.md",
    "# Title\n",
    'a.md, line 1: found "# Title", expected YAML front matter with title, outlet and published between two lines "---".',
  ],
  [
    "a.md",
    "---\ntitle: T\n",
    'a.md, line 1: found front matter without an end, expected YAML front matter with title, outlet and published between two lines "---".',
  ],
  [
    "a.md",
    "---\ntitle: T\noutlet: [Herald\n---\nX.",
    "a.md, line 3: found front matter that is not YAML (bad indent), expected lines such as title: Ministers meet in Oslo.",
  ],
  [
    "a.md",
    "---\ntitle: T\n---\n",
    "a.md, line 4: found nothing below the front matter, expected the text of the article.",
  ],
  [
    "a.md",
    "---\ntitle: T\ndate: soon\n---\nX.",
    'a.md, line 3: found "soon" as "published", expected EDTF, null or a date such as "January 14, 2026", "14 January 2026", "2026-01-14", "December 2016" or "2016".',
  ],
  ["a.md", "---\noutlet: H\n---\nX.", 'a.md, line 1: found no "title", expected the title as a string.'],
  ["a.json", "", `a.json: found an empty file, expected an article as an object with ${FIELDS}.`],
  ["a.json", "[]", "a.json, line 1: found an empty array, expected at least one article in it."],
  ["a.json", "7", `a.json, line 1: found the number 7, expected an article as an object with ${FIELDS}.`],
  [
    "a.json",
    '{\n  "title": "T",\n  text: "X."\n}',
    'a.json, line 3: found "text: "X." }", expected a field name in double quotes.',
  ],
  ["a.json", '{\n "title": "T"\n', 'a.json, line 2: found the end of the text, expected "," or the closing bracket.'],
  [
    "a.json",
    '{"title": "T",\n "text": "x',
    "a.json, line 2: found the end of the text, expected the closing quote of a string.",
  ],
  [
    "a.json",
    '{"title": "T",\n "text": "Two\nlines"}',
    'a.json, line 2: found "lines"}", expected the string to end on its line; a line end in it is written \\n.',
  ],
  [
    "a.json",
    '{"text": "C:\\docs"}',
    'a.json, line 1: found "\\docs"}", expected an escape such as \\n, \\" or \\u00e9.',
  ],
  [
    "a.json",
    '{\n "title": "T",\n "outlet": 5,\n "text": "X."\n}',
    'a.json, line 3: found the number 5 as "outlet", expected a string or null.',
  ],
  ["a.json", '[\n{"title": "T"}\n]', 'a.json, line 2: found no "text", expected the text of the article as a string.'],
  [
    "a.jsonl",
    '{"title": "T", "text": "X."}\n{"title": "T" "text": "X."}',
    'a.jsonl, line 2: found ""text": "X."}", expected "," or the closing bracket.',
  ],
  ["a.html", " ", "a.html: found an empty file, expected a web page."],
  [
    "a.html",
    "<html><body></body></html>",
    "a.html: found a page without the text of an article, expected an article in paragraphs.",
  ],
  [
    "a.pdf",
    "%PDF",
    'a.pdf: found a file that ends in ".pdf", expected one that ends in .txt, .md, .html, .htm, .json, .jsonl.',
  ],
  [
    "notes",
    "x",
    "notes: found a file name without an ending, expected one that ends in .txt, .md, .html, .htm, .json, .jsonl.",
  ],
])("%s: %j", async (name, content, sentence) => {
  expect(await errorOf(name, content)).toBe(sentence);
});

test.each([
  [
    "UTF-16 with a mark",
    Buffer.from("\uFEFFTitle", "utf16le"),
    "a.txt, line 1: found the byte order mark of UTF-16LE at byte 0, expected UTF-8 text. Convert it first: iconv -f UTF-16LE -t UTF-8.",
  ],
  [
    "UTF-16 without one",
    Buffer.from("T\n", "utf16le"),
    "a.txt, line 1: found a zero byte at byte 1, as in UTF-16 or a file that is no text, expected UTF-8 text.",
  ],
  [
    "Latin-1",
    Buffer.from("T\nHerald | 2026\nA caf\u00e9 opened.", "latin1"),
    "a.txt, line 3: found the byte 0xE9 at byte 21, which is not UTF-8, expected UTF-8 text. If the file is Latin-1 or Windows-1252, convert it first: iconv -f WINDOWS-1252 -t UTF-8.",
  ],
  [
    "a cut character at the end",
    Buffer.from("T\nHerald | 2026\ncaf\u00e9").subarray(0, -1),
    "a.txt, line 3: found the byte 0xC3 at byte 19, which is not UTF-8, expected UTF-8 text. If the file is Latin-1 or Windows-1252, convert it first: iconv -f WINDOWS-1252 -t UTF-8.",
  ],
])("refuses %s", async (_, bytes, sentence) => {
  expect(await errorOf("a.txt", bytes)).toBe(sentence);
});

test("what can't be read leaves the rest alone", async () => {
  const good = "T\nHerald | 2026\nThe council met.";
  const { articles, errors } = await readFrom({ "1.txt": good, "2.txt": "bad", "3.json": "{", "4.txt": good }, [
    "gone.txt",
    "1.txt",
    "2.txt",
    "3.json",
    "4.txt",
  ]);
  expect(articles.map(({ sourceId }) => sourceId)).toEqual(["1", "4"]);
  expect(errors.map((sentence) => /^[^:,]+/.exec(sentence)![0])).toEqual(["gone.txt", "2.txt", "3.json"]);
  expect(errors[0]).toBe("gone.txt: found no file or folder of this name, expected one that exists.");
});

test("articles around a bad one in the same file are read and keep their numbers", async () => {
  const article = { title: "T", text: "The council met." };
  const { articles, errors } = await readFrom({ "all.json": JSON.stringify([article, { title: 3 }, article]) });
  expect(articles.map(({ sourceId }) => sourceId)).toEqual(["all", "all-3"]);
  expect(errors).toEqual(['all.json, line 1: found the number 3 as "title", expected the title as a string.']);
});

test("a folder without articles is told of", async () => {
  const { errors } = await readFrom({ "empty/README.md": "About" }, ["empty"]);
  expect(errors).toEqual([
    "empty: found a folder without articles, expected files that end in .txt, .md, .html, .htm, .json, .jsonl.",
  ]);
});

test("standard input is called by its name", async () => {
  const { errors } = await readStdin("{");
  expect(errors).toEqual([
    'standard input, line 1: found the end of the text, expected a field name in double quotes or "}".',
  ]);
});
