/** Files, folders and standard input → articles, one after another; a file that can't be read doesn't stop the others. */
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { DatelineError } from "../errors.js";
import type { Article } from "../model/article.js";
import { decode } from "./decode.js";
import type { Drafts } from "./draft.js";
import { fault } from "./fault.js";
import { EXTENSIONS, readerFor, readerForText } from "./formats.js";
import { fileError, listFiles, STDIN, type Listing } from "./list-files.js";

export type ReadResult =
  | { readonly ok: true; readonly article: Article; readonly file: string }
  | { readonly ok: false; readonly file: string; readonly error: DatelineError };

export interface ReadOptions {
  /** What the path "-" reads. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Called once, when it is known which files will be read. */
  readonly onListed?: (listing: Listing) => void;
  /** Called for each file when it is read, before its articles come. */
  readonly onFileRead?: (file: string) => void;
}

/**
 * Reads `.txt`, `.md`, `.html`, `.json`, `.jsonl`, folders of them, and "-" for standard input. Articles come in the
 * order of the paths; a path, file or article that can't be read comes as its error. Never throws on input.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadResult> {
  const listing = await listFiles(paths);
  options.onListed?.(listing);
  for (const { file, error } of listing.errors) yield { ok: false, file, error };
  for (const file of listing.files) {
    const results = await readOne(file, options.stdin);
    options.onFileRead?.(file);
    yield* results;
  }
}

async function readOne(file: string, stdin: ReadOptions["stdin"]): Promise<ReadResult[]> {
  const name = file === STDIN ? "standard input" : file;
  try {
    const drafts = await readDrafts(file, name, stdin);
    const base = file === STDIN ? "stdin" : basename(file, extname(file));
    return drafts.map((draft, i) =>
      draft instanceof DatelineError
        ? { ok: false, file: name, error: draft }
        : { ok: true, file: name, article: { sourceId: i === 0 ? base : `${base}-${i + 1}`, ...draft } },
    );
  } catch (error) {
    return [{ ok: false, file: name, error: fileError(name, error) }];
  }
}

async function readDrafts(file: string, name: string, stdin: ReadOptions["stdin"]): Promise<Drafts> {
  if (file === STDIN) {
    const text = decode(await readAll(stdin), name);
    return readerForText(text)(text, name);
  }
  const reader = readerFor(file);
  if (reader === null) {
    const found = extname(file) === "" ? "a file name without an ending" : `a file that ends in "${extname(file)}"`;
    throw fault({ file, found, expected: `one that ends in ${EXTENSIONS.join(", ")}` });
  }
  return reader(decode(await readFile(file), name), name);
}

/** Everything that a stream holds. */
export async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as string));
  return Buffer.concat(chunks);
}
