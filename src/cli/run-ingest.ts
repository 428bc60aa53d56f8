/** Reading into the graph as `ingest` and `serve --seed` both do it: with progress, signals and sentences. */
import { openExtractor } from "../extract/open.js";
import { ingest, type IngestReport } from "../ingest.js";
import { loadKnowledge } from "../knowledge/load.js";
import { readArticles } from "../read/read-articles.js";
import type { GraphStore } from "../store/graph-store.js";
import { watchSignals } from "./io.js";
import { makeProgress } from "./progress.js";
import type { Session } from "./session.js";

/** Reads the paths into the store. The first signal lets the running batch finish and ends the run. */
export async function runIngest(
  session: Session,
  store: GraphStore,
  paths: readonly string[],
  minConfidence?: number,
): Promise<IngestReport> {
  const progress = makeProgress(session);
  const signals = watchSignals(session.io);
  let told = 0;
  try {
    const results = readArticles(paths, {
      stdin: session.io.stdin,
      onListed: ({ files, skipped }) => {
        if (skipped > 0)
          session.note(
            `Skipped ${skipped} ${skipped === 1 ? "file that is no article" : "files that are no articles"}.`,
          );
        progress.start(files.length);
      },
      onFileRead: () => {
        progress.fileDone();
      },
    });
    return await ingest(
      results,
      { store, loadKnowledge, openExtractor: () => openExtractor(undefined, minConfidence) },
      {
        isStopped: signals.hasCome,
        onProgress: ({ added, unchanged, errors }) => {
          for (const error of errors.slice(told))
            progress.interrupt(() => {
              session.fail(error.message);
            });
          told = errors.length;
          progress.update(added + unchanged);
        },
      },
    );
  } finally {
    progress.stop();
    signals.off();
  }
}
