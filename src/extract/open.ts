/** Opens the extractor: language and extraction in worker threads, so that no article holds up the thread that serves. */
import { openPool } from "../language/worker-pool.js";
import type { Article } from "../model/article.js";
import type { Extraction } from "./extraction.js";
import type { Task } from "./worker.js";

export interface Extractor {
  /** What each article tells, in their order; it doesn't depend on the others. */
  extract(articles: readonly Article[]): Promise<Extraction[]>;
  close(): Promise<void>;
}

/**
 * Starts the first worker and loads the language model and the world knowledge, about a second. Throws BAD_INPUT that names the
 * file where one of the model's is missing or damaged.
 *
 * @param workers threads at most; by default one a core, four at most
 */
export async function openExtractor(workers?: number): Promise<Extractor> {
  const pool = await openPool<Task, Extraction | null>(["extract", "worker.js"], null, workers);
  return {
    extract: async (articles) =>
      (await pool.runAll(articles, ({ text }) => text.length)).map((extraction) => extraction!),
    close: () => pool.close(),
  };
}
