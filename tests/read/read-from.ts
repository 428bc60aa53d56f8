/** Reads what a test writes to a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Article } from "../../src/model/article.js";
import { readArticles, type ReadResult } from "../../src/read/read-articles.js";

export interface Reading {
  readonly articles: readonly Article[];
  /** Messages, with the folder's path taken off. */
  readonly errors: readonly string[];
}

/** The files are read by the paths, the whole folder by default, in a folder that is gone afterwards. */
export async function readFrom(
  files: Readonly<Record<string, string | Uint8Array>>,
  paths: readonly string[] = [""],
): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-read-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const results = await collect(
      readArticles(
        paths.map((path) => join(folder, path)),
        { stdin: stream("") },
      ),
    );
    return sorted(results, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What "-" reads when this stands on standard input. */
export async function readStdin(text: string): Promise<Reading> {
  return sorted(await collect(readArticles(["-"], { stdin: stream(text) })), "");
}

export async function readOne(name: string, content: string): Promise<Article> {
  const { articles, errors } = await readFrom({ [name]: content }, [name]);
  if (articles.length !== 1) throw new Error(`Read ${articles.length} articles. ${errors.join(" ")}`);
  return articles[0]!;
}

/** The one sentence that reading the file gives. */
export async function errorOf(name: string, content: string | Uint8Array): Promise<string> {
  const { errors } = await readFrom({ [name]: content }, [name]);
  if (errors.length !== 1) throw new Error(`Expected one error, found ${errors.length}.`);
  return errors[0]!;
}

function sorted(results: readonly ReadResult[], folder: string): Reading {
  return {
    articles: results.flatMap((result) => (result.ok ? [result.article] : [])),
    errors: results.flatMap((result) => (result.ok ? [] : [result.error.message.replaceAll(`${folder}/`, "")])),
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* stream(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield text;
}
