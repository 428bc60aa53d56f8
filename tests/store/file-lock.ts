/** A lock between processes: a file that holds the id of the process that has it. */
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Waits until no other living process holds the file; gives the function that lets it go. */
export async function takeLock(file: string, timeout: number): Promise<() => void> {
  const until = Date.now() + timeout;
  while (Date.now() < until) {
    if (tryLock(file))
      return () => {
        rmSync(file, { force: true });
      };
    const holder = Number(read(file));
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
    await pause(50);
  }
  throw new Error(`${file} is held by process ${read(file)} for more than ${timeout / 1000} seconds.`);
}

/** A link to a file that is already written is made at once or not at all, so nobody reads a half-written id. */
function tryLock(file: string): boolean {
  const own = `${file}.${process.pid}.${Math.random()}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(own);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
