/** A pool of worker threads that each open something once and then answer one task at a time. */
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { packageFile } from "../config.js";
import { DatelineError, type ErrorCode } from "../errors.js";

export interface WorkerPool<Task, Result> {
  run(task: Task): Promise<Result>;
  /** Results in the order of the tasks; the largest is begun first, so that no worker waits long for another at the end. */
  runAll<T extends Task>(tasks: readonly T[], size: (task: T) => number): Promise<Result[]>;
  close(): Promise<void>;
}

/** Megabytes of a worker's heap for objects just made. */
const NURSERY = 4;

/** Milliseconds without work after which the workers beyond the first end: long enough for the next batch to find them. */
const IDLE = 60_000;

/** Errors lose their class between threads, so a known one travels as data. */
type Answer<Result> =
  | { readonly result: Result }
  | { readonly error: { code: ErrorCode; message: string; details: Readonly<Record<string, unknown>> } };

/**
 * Starts the first worker and lets it answer `first`, which loads what it needs; more workers start when there is more to do.
 *
 * @param file path of the worker's compiled module within `dist`; its default export is made by `answering`
 * @param workers threads at most; by default one a core, four at most
 * @throws what the worker throws at `first`
 */
export async function openPool<Task, Result>(
  file: readonly string[],
  first: Task,
  workers: number = Math.min(4, availableParallelism()),
  workerData: object = {},
): Promise<WorkerPool<Task, Result>> {
  const pool = new Piscina<Task, Answer<Result>>({
    filename: packageFile("dist", ...file),
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: IDLE,
    workerData,
    // New objects die young here; a larger nursery only holds memory.
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY },
  });
  const run = async (task: Task): Promise<Result> => {
    const answer = await pool.run(task);
    if ("error" in answer) throw new DatelineError(answer.error.code, answer.error.message, answer.error.details);
    return answer.result;
  };
  try {
    await run(first);
  } catch (error) {
    await pool.destroy();
    throw error;
  }
  return {
    run,
    runAll: async (tasks, size) => {
      const results: Promise<Result>[] = [];
      const order = tasks.map((task, index) => ({ task, index })).sort((a, b) => size(b.task) - size(a.task));
      for (const { task, index } of order) results[index] = run(task);
      return Promise.all(results);
    },
    close: () => pool.destroy(),
  };
}

/** What a worker's module exports: opens once, at the first task, and answers each. */
export function answering<Task, Result>(
  open: () => Promise<(task: Task) => Promise<Result>>,
): (task: Task) => Promise<Answer<Result>> {
  let opened: Promise<(task: Task) => Promise<Result>> | undefined;
  return async (task) => {
    try {
      opened ??= open();
      return { result: await (await opened)(task) };
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error;
      return { error: { code: error.code, message: error.message, details: error.details } };
    }
  };
}
