/** Opens the extractor: language and extraction in worker threads, so that no article holds up the thread that serves. */
import { openPool } from "../language/worker-pool.js";
import type { Article } from "../model/article.js";
import { MIN_CONFIDENCE } from "./extract.js";
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
 * @param minConfidence acts that are less sure, 0 to 1, are left out; more of it is fewer acts and fewer that are wrong
 */
export async function openExtractor(workers?: number, minConfidence = MIN_CONFIDENCE): Promise<Extractor> {
  const pool = await openPool<Task, Extraction | null>(["extract", "worker.js"], null, workers);
  return {
    extract: async (articles) =>
      (
        await pool.runAll(
          articles.map((article) => ({ article, minConfidence })),
          (task) => task.article.text.length,
        )
      ).map((extraction) => extraction!),
    close: () => pool.close(),
  };
}
