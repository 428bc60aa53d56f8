/** The built command in a process of its own, as a user has it. */
import { spawn, type ChildProcess } from "node:child_process";
import { packageFile } from "../../src/config.js";

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
