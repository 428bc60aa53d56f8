/** The one lock of all that write. */
import type { Run } from "./connection.js";

/**
 * Waits until no other process writes. Two that settle the same event at once would each miss the other's claims; with
 * one lock for all there is neither that nor a deadlock (docs/decisions/0006-one-writer.md).
 */
export async function takeWriteLock(run: Run): Promise<void> {
  await run("MATCH (m:Migration {id: 'dateline'}) SET m.lastWrite = $at", { at: new Date().toISOString() });
}
