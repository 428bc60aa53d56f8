/** What a worker thread runs: the engine, loaded once, for one text or one set of given words at a time. */
import { workerData } from "node:worker_threads";
import { DatelineError, type ErrorCode } from "../../errors.js";
import type { Document, GivenWord } from "../document.js";
import { openEngine, type Engine, type EngineOptions } from "./engine.js";

export type Task = { readonly text: string } | { readonly sentences: readonly (readonly GivenWord[])[] };

/** Errors lose their class between threads, so a known one travels as data. */
export type Answer =
  | { readonly document: Document }
  | { readonly error: { code: ErrorCode; message: string; details: Readonly<Record<string, unknown>> } };

let engine: Promise<Engine> | undefined;

export default async function work(task: Task): Promise<Answer> {
  try {
    engine ??= openEngine(workerData as EngineOptions);
    const reader = await engine;
    return { document: await ("text" in task ? reader.read(task.text) : reader.readWords(task.sentences)) };
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    return { error: { code: error.code, message: error.message, details: error.details } };
  }
}
