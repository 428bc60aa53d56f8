/** Paths as the user gave them → the files to read. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { DatelineError } from "../errors.js";
import { EXTENSIONS, readerFor } from "./formats.js";

export const STDIN = "-";

export interface Listing {
  /** Each file once, in the order of the paths; a folder's files sorted by path. */
  readonly files: readonly string[];
  /** Files in folders that are no articles: other endings, and READMEs. */
  readonly skipped: number;
  readonly errors: readonly { readonly file: string; readonly error: DatelineError }[];
}

/** Looks up what the paths name. A path that can't be used becomes an error; the others are still listed. */
export async function listFiles(paths: readonly string[]): Promise<Listing> {
  const files = new Map<string, string>();
  const errors: { file: string; error: DatelineError }[] = [];
  let skipped = 0;
  for (const path of paths) {
    try {
      const found = await filesAt(path);
      skipped += found.skipped;
      for (const file of found.files) if (!files.has(resolve(file))) files.set(resolve(file), file);
    } catch (error) {
      errors.push({ file: path, error: fileError(path, error) });
    }
  }
  return { files: [...files.values()], skipped, errors };
}

async function filesAt(path: string): Promise<{ files: string[]; skipped: number }> {
  if (path === STDIN) return { files: [STDIN], skipped: 0 };
  const status = await stat(path);
  if (!status.isDirectory()) return { files: [path], skipped: 0 };
  // Links to folders are not followed, so a loop of them ends.
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const inside = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(^|[\\/])(\.[^\\/.][^\\/]*|node_modules)([\\/]|$)/.test(file.slice(path.length)));
  const files = inside.filter((file) => readerFor(file) !== null && !/^readme\b/i.test(basename(file)));
  if (files.length === 0)
    throw new DatelineError(
      "BAD_INPUT",
      `${path}: found a folder without articles, expected files that end in ${EXTENSIONS.join(", ")}.`,
      { file: path },
    );
  return { files: files.sort(), skipped: inside.length - files.length };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "found no file or folder of this name, expected one that exists",
  ENOTDIR: "found a file where its folder should be, expected a path that exists",
  EACCES: "found no permission to read it, expected a file that this user may read",
  EPERM: "found no permission to read it, expected a file that this user may read",
  EISDIR: "found a folder, expected a file",
};

/** A sentence for a fault of the file system; a DatelineError stays as it is. */
export function fileError(file: string, error: unknown): DatelineError {
  if (error instanceof DatelineError) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? `could not be read (${message}), expected a readable file`;
  return new DatelineError("BAD_INPUT", `${file}: ${reason}.`, { file }, { cause: error });
}
