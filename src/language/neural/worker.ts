/** What a worker thread of the language engine runs. */
import { workerData } from "node:worker_threads";
import type { Document, GivenWord } from "../document.js";
import { answering } from "../worker-pool.js";
import { openEngine, type EngineOptions } from "./engine.js";

export type Task = { readonly text: string } | { readonly sentences: readonly (readonly GivenWord[])[] };

export default answering<Task, Document>(async () => {
  const engine = await openEngine(workerData as EngineOptions);
  return (task) => ("text" in task ? engine.read(task.text) : engine.readWords(task.sentences));
});
