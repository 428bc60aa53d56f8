/** The articles that ship with Dateline, read at the first start. */
import { packageFile } from "../config.js";
import type { GraphStore } from "../store/graph-store.js";
import { runIngest } from "./run-ingest.js";
import type { Session } from "./session.js";

/**
 * Reads the seed articles that the graph doesn't hold yet. Nothing that fails here keeps the graph from being served: the
 * sentence goes to standard error, and the exit code stays that of serving.
 */
export async function readSeed(session: Session, store: GraphStore): Promise<{ readonly stopped: boolean }> {
  try {
    const { added, unchanged, stopped } = await runIngest(session, store, [packageFile("seed")]);
    if (added > 0) {
      session.note(`Read ${added} seed articles.`);
      const { saveStarters } = await import("../explorer/saved/starters.js");
      await saveStarters(store);
    } else if (unchanged > 0) session.note("The seed articles were read before.");
    return { stopped };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.?$/, ".");
    session.fail(`Reading the seed articles failed: ${reason} The graph is served with what it holds.`);
    return { stopped: false };
  } finally {
    session.exitCode = 0;
  }
}
