/** Runs a command line in this process and keeps what it writes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Signal } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Gets the command's signal handler as soon as the command listens for one. */
  readonly onListening?: (send: (signal: Signal) => void) => void;
  /** Called with each text that the command writes. */
  readonly onWrite?: (text: string) => void;
}

export async function runCli(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const written = { out: "", err: "" };
  const sink = (stream: keyof typeof written) => ({
    write: (text: string) => {
      written[stream] += text;
      options.onWrite?.(text);
    },
  });
  const code = await run(argv, {
    stdin: once(options.stdin ?? ""),
    stdout: sink("out"),
    stderr: sink("err"),
    env: { ...options.env },
    onSignal: (handler) => {
      options.onListening?.(handler);
      return () => undefined;
    },
  });
  return { code, ...written };
}

async function* once(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield text;
}

/** A folder of its own for a test file, with a way to write articles into it. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  readonly store = this.path("store");

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Three articles of our own words that tell of acts between known actors. */
export const ARTICLES = {
  "refusal.txt": `Norway turns down Swedish offer
Fjord Times | 3 February 2026
Norway rejected a Swedish offer on fishing rights on Monday. Sweden criticised Norway.
`,
  "talks.txt": `Ministers meet in Oslo
By Kari Lund | Baltic Mail | 5 February 2026
Sweden and Norway held talks in Oslo on Wednesday. Finland supports Sweden.
`,
  "denial.txt": `Helsinki denies pressure
Baltic Mail | 6 February 2026
Finland rejected accusations by Norway. Norway asked Finland to explain its vote.
`,
} as const;
