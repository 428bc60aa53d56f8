/** The shape of the code: who imports whom, who reads the environment, how long files are, what folders are called. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { expect, test } from "@jest/globals";
import { packageFile } from "../src/config.js";

/** An article's way through the code; a folder imports only from those before it. */
const LAYERS = ["read", "language", "extract", "resolve", "store", "graphql", "explorer"];
/** What every folder may import. */
const SHARED = ["model", "errors.ts", "config.ts"];
const BANNED = ["utils", "helpers", "common", "core", "services", "lib"];
const LONGEST_FILE = 300;
/** `import "x"`, `import … from "x"`, `export … from "x"`, `import("x")`. */
const IMPORT = /(?:^\s*(?:import|export)\b[^;"']*|\bimport\()["']([^"']+)["']/gm;

interface SourceFile {
  /** From the root of the package, with "/". */
  readonly path: string;
  readonly text: string;
}

function filesUnder(...folders: readonly string[]): SourceFile[] {
  const root = packageFile();
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /\.(?:ts|mjs|js)$/.test(file))
    .map((file) => ({ path: relative(root, file).replaceAll("\\", "/"), text: readFileSync(file, "utf8") }))
    .filter(({ path }) => !path.includes("/generated/"));
}

/** Files of this project that a file imports, from the root of the package. */
function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)]
    .map((match) => match[1]!)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(dirname(path), name).replace(/\.js$/, ".ts"));
}

/** "src/read/text.ts" → "read", "src/errors.ts" → "errors.ts". */
const partOf = (path: string): string => path.split("/")[1]!;

function mayImport(from: string, to: string): boolean {
  if (from === to || SHARED.includes(to)) return true;
  if (to === "knowledge") return !SHARED.includes(from);
  return LAYERS.includes(from) && LAYERS.includes(to) && LAYERS.indexOf(to) < LAYERS.indexOf(from);
}

test("a folder imports only from those before it on an article's way, and from what all share", () => {
  const folders = [...LAYERS, "model", "knowledge", "errors.ts", "config.ts"];
  const wrong = filesUnder("src")
    .filter(({ path }) => folders.includes(partOf(path)))
    .flatMap((file) => importsOf(file).map((target) => ({ file: file.path, target })))
    .filter(({ file, target }) => !mayImport(partOf(file), partOf(target)));
  expect(wrong).toEqual([]);
});

test("the test sees imports of every form", () => {
  const text = [
    'import "./a.js";',
    'import type { B } from "./b.js";',
    'import {\n  c,\n} from "../c/d.js";',
    'export * from "./e.js";',
    'await import("../f.js");',
    'import fs from "node:fs";',
  ].join("\n");
  expect(importsOf({ path: "src/read/x.ts", text })).toEqual([
    ...["src/read/a.ts", "src/read/b.ts", "src/c/d.ts", "src/read/e.ts", "src/f.ts"],
  ]);
});

test("nothing in src imports from outside it", () => {
  const outside = filesUnder("src").flatMap((file) => importsOf(file).filter((target) => !target.startsWith("src/")));
  expect(outside).toEqual([]);
});

test("only config.ts reads the environment", () => {
  const readers = filesUnder("src").filter(({ text }) =>
    /\bprocess\s*\.\s*env\b|\benv\s*\}\s*=\s*process\b/.test(text),
  );
  expect(readers.map(({ path }) => path)).toEqual(["src/config.ts"]);
});

test("files hold one idea", () => {
  const long = filesUnder("src", "tests", "scripts", "eval").filter(
    ({ text }) => text.split("\n").length > LONGEST_FILE + 1,
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("folders are called after what is in them", () => {
  const named = filesUnder("src", "tests", "scripts", "eval").filter(({ path }) =>
    path.split("/").some((part) => BANNED.includes(part)),
  );
  expect(named.map(({ path }) => path)).toEqual([]);
});
