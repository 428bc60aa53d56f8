/** Items in groups, so that several workers have something to do at once. */
import { setImmediate } from "node:timers/promises";

/** Groups of `size` in order, the last one shorter. */
export async function* batches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
    // Work on articles in memory would never let a signal or a timer through.
    await setImmediate();
  }
  if (batch.length > 0) yield batch;
}
