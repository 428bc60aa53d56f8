/** Opens the language engine: the neural model in worker threads, so that no reading holds up the thread that serves. */
import type { Document, LanguageEngine } from "./document.js";
import type { EngineOptions } from "./neural/engine.js";
import type { Task } from "./neural/worker.js";
import { openPool } from "./worker-pool.js";

export interface LanguageOptions extends EngineOptions {
  /** Threads that read, each with a model of about 100 MB; by default one a core, four at most. */
  readonly workers?: number;
}

/**
 * Starts the first worker and loads its model, a few tenths of a second. Throws BAD_INPUT that names the file where one of the
 * model's is missing or damaged.
 */
export async function openLanguage({ workers, ...options }: LanguageOptions = {}): Promise<LanguageEngine> {
  const pool = await openPool<Task, Document>(["language", "neural", "worker.js"], { text: "" }, workers, options);
  return {
    read: (texts) =>
      pool.runAll(
        texts.map((text) => ({ text })),
        ({ text }) => text.length,
      ),
    readWords: (sentences) => pool.run({ sentences }),
    close: () => pool.close(),
  };
}
