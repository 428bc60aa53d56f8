/** What a worker thread runs for `openExtractor`: one article's text to everything that it tells. */
import { loadKnowledge } from "../knowledge/load.js";
import { openEngine } from "../language/neural/engine.js";
import { answering } from "../language/worker-pool.js";
import type { Article } from "../model/article.js";
import { extract } from "./extract.js";
import type { Extraction } from "./extraction.js";

/** null only makes the worker load what it needs. */
export type Task = { readonly article: Article; readonly minConfidence: number } | null;

export default answering<Task, Extraction | null>(async () => {
  const engine = await openEngine();
  const knowledge = loadKnowledge();
  return async (task) =>
    task && extract(task.article, await engine.read(task.article.text), knowledge, task.minConfidence);
});
