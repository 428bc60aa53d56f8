/** Opens the language engine: the neural model in worker threads, so that no reading holds up the thread that serves. */
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { packageFile } from "../config.js";
import { DatelineError } from "../errors.js";
import type { Document, LanguageEngine } from "./document.js";
import type { EngineOptions } from "./neural/engine.js";
import type { Answer, Task } from "./neural/worker.js";

export interface LanguageOptions extends EngineOptions {
  /** Threads that read, each with a model of about 100 MB; by default one a core, four at most. */
  readonly workers?: number;
}

/**
 * Starts the first worker and loads its model, a few tenths of a second. Throws BAD_INPUT that names the file where one of the
 * model's is missing or damaged.
 */
export async function openLanguage({ workers, ...options }: LanguageOptions = {}): Promise<LanguageEngine> {
  const pool = new Piscina<Task, Answer>({
    filename: packageFile("dist", "language", "neural", "worker.js"),
    minThreads: 1,
    maxThreads: workers ?? Math.min(4, availableParallelism()),
    workerData: options,
  });
  const run = async (task: Task): Promise<Document> => {
    const answer = await pool.run(task);
    if ("error" in answer) throw new DatelineError(answer.error.code, answer.error.message, answer.error.details);
    return answer.document;
  };
  try {
    await run({ text: "" });
  } catch (error) {
    await pool.destroy();
    throw error;
  }
  return {
    read: (texts) => Promise.all(texts.map((text) => run({ text }))),
    readWords: (sentences) => run({ sentences }),
    close: () => pool.destroy(),
  };
}
