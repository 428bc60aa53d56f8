/**
 * No regular expression takes more than linear time on hostile text: each one in src/, written out or built while running, is
 * checked by scslre, and the readers and finders are timed on pages made to be slow.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { analyse } from "scslre";
import ts from "typescript";

const SOURCES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("src", name));

/** What the checker finds: nothing, or what kind of repetition backtracks. */
const faults = (source: string, flags: string): string[] =>
  analyse({ source, flags }).reports.map(({ type }) => `${type} in /${source.slice(0, 200)}/${flags}`);

/** All nodes of a file of the kind that `pick` picks. */
function find<T>(file: string, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const one = pick(node);
    if (one !== undefined) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

test("the checker knows a slow expression", () => {
  expect(faults("(?:a+)+$", "")).not.toEqual([]);
  expect(faults(" +\\d? +!", "")).not.toEqual([]);
});

test("no regular expression that is written in src/ backtracks more than linearly", () => {
  const literals = SOURCES.flatMap((file) =>
    find(file, (node) => (ts.isRegularExpressionLiteral(node) ? node.text : undefined)),
  );
  expect(literals.length).toBeGreaterThan(300);
  const found = literals.flatMap((text) => {
    const end = text.lastIndexOf("/");
    return faults(text.slice(1, end), text.slice(end + 1));
  });
  expect(found).toEqual([]);
});

describe("expressions that are built while running", () => {
  const Native = RegExp;
  afterAll(() => {
    globalThis.RegExp = Native;
  });

  test("none of them backtracks more than linearly, and each place that builds some is seen", async () => {
    const built = new Map<string, { file: string; made: RegExp }>();
    globalThis.RegExp = new Proxy(Native, {
      construct: (target, [pattern, flags]: [string, string]) => {
        const made = new target(pattern, flags);
        const file = /src[\\/][\w\\/-]+\.ts/.exec(new Error().stack ?? "")?.[0] ?? "";
        built.set(String(made), { file, made });
        return made;
      },
    });
    const { findDates } = await import("../src/extract/dates/find-dates.js");
    const { tenseBefore } = await import("../src/extract/dates/tense.js");
    await import("../src/read/publication-date.js");
    findDates("They met on 1 May 2012.", [{ start: 0, end: 23 }], "2013-03-22");
    tenseBefore("They will meet on");
    globalThis.RegExp = Native;
    const places = SOURCES.filter(
      (file) =>
        find(file, (node) => (ts.isNewExpression(node) && node.expression.getText() === "RegExp" ? node : undefined))
          .length > 0,
    );
    const seen = new Set([...built.values()].map(({ file }) => file.replaceAll("/", sep)));
    expect([...seen].filter((file) => places.includes(file)).sort()).toEqual(places.sort());
    expect(built.size).toBeGreaterThan(100);
    expect([...built.values()].flatMap(({ made }) => faults(made.source, made.flags))).toEqual([]);
  });
});

describe("pages made to be slow are read in time that grows with their length", () => {
  const PIECES = [
    " ",
    "\n",
    "1",
    "a",
    "the ",
    "3, ",
    "March 3, ",
    "3 and ",
    "between 3 and ",
    "1939-",
    "early ",
    "late the ",
    "one ",
    "twenty-",
    "last ",
    "A",
    "Aa ",
    "# ",
    "#",
    "<!--",
    "![](",
    "[a](",
    "<http:",
    "**a ",
    "*a ",
    "_a ",
    "`",
    ",",
    "-XX",
    "'",
    "will ",
    "two years ",
    "from March 3 to ",
    "the third quarter ",
    "10:",
    "a.m. ",
    "May",
    "\u00a0",
    "ed ",
    "of ",
    "every ",
  ];

  test.each(PIECES)("%j", async (piece) => {
    const { findDates } = await import("../src/extract/dates/find-dates.js");
    const { readMarkdown } = await import("../src/read/markdown.js");
    const page = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    const seconds = (length: number): number => {
      const text = page(length);
      const before = performance.now();
      findDates(text, [{ start: 0, end: text.length }], "2013-03-22");
      void readMarkdown(`---\ntitle: x\npublished: 2013\n---\n${text}end`, "x.md");
      return (performance.now() - before) / 1000;
    };
    seconds(2_000);
    // Quadratic time would be minutes for the long page
    expect(seconds(60_000)).toBeLessThan(8);
  });
});
