/** Sentences for input that can't be read; each names the file, where in it, what was found and what was expected. */
import { DatelineError } from "../errors.js";

export interface Fault {
  /** As the user named it, or "standard input". */
  readonly file: string;
  /** From 1; absent where the fault is the whole file's. */
  readonly line?: number;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, a whole sentence. */
  readonly advice?: string;
}

/** "news.txt, line 2: found …, expected …. Advice." */
export function fault({ file, line, found, expected, advice }: Fault, cause?: unknown): DatelineError {
  const place = line === undefined ? file : `${file}, line ${line}`;
  const sentence = `${place}: found ${found}, expected ${expected}.`;
  return new DatelineError(
    "BAD_INPUT",
    advice === undefined ? sentence : `${sentence} ${advice}`,
    { file, ...(line === undefined ? {} : { line }), found, expected },
    cause === undefined ? undefined : { cause },
  );
}

/** Words of the input as a message shows them: in quotes, on one line, 60 characters at most. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}

/** The line, from 1, on which a position in the text lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
