/** The built command in a process of its own, as a user has it. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFile } from "../../src/config.js";
import { hashId } from "../../src/model/ids.js";
import { takeLock } from "../store/file-lock.js";

export const BUILD_TIMEOUT = 240_000;

/** Compiles `src/` to `dist/` as `npm ci` does, unless that is done. Test files that run beside each other wait. */
export async function build(): Promise<void> {
  const release = await takeLock(join(tmpdir(), `dateline-build-${hashId(packageFile())}.lock`), BUILD_TIMEOUT);
  try {
    if (isBuilt()) return;
    const compiler = packageFile("node_modules", "typescript", "bin", "tsc");
    execFileSync(process.execPath, [compiler, "-p", packageFile("tsconfig.build.json")], { stdio: "inherit" });
  } finally {
    release();
  }
}

function isBuilt(): boolean {
  const built = packageFile("dist", "cli.js");
  if (!existsSync(built)) return false;
  const sources = readdirSync(packageFile("src"), { recursive: true, encoding: "utf8" });
  const newest = Math.max(...sources.map((name) => statSync(packageFile("src", name)).mtimeMs));
  return statSync(built).mtimeMs > newest;
}

export interface SpawnedCli {
  readonly child: ChildProcess;
  /** Exit code, or the signal that ended it. */
  readonly exit: Promise<number | string | null>;
  out(): string;
  err(): string;
  /** The first match in what it has written to either stream; fails when the process ends without it. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

export function spawnCli(argv: readonly string[], env: Readonly<Record<string, string>> = {}): SpawnedCli {
  const child = spawn(process.execPath, [packageFile("dist", "cli.js"), ...argv], { env: { PATH: "", ...env } });
  const written = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (written.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (written.err += text));
  const exit = new Promise<number | string | null>((resolve) => {
    child.on("close", (code, signal) => {
      resolve(code ?? signal);
    });
  });
  const until = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(written.out) ?? pattern.exec(written.err);
        if (match) resolve(match);
      };
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      void exit.then((code) => {
        look();
        reject(new Error(`It ended with ${code} before it wrote ${String(pattern)}: ${written.out}${written.err}`));
      });
      look();
    });
  return { child, exit, out: () => written.out, err: () => written.err, until };
}
