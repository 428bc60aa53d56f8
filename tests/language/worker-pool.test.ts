/** Workers are opened once: each loads a model, so that a batch must find those of the batch before. */
import { expect, test } from "@jest/globals";
import { openPool } from "../../src/language/worker-pool.js";

test("the workers of one batch answer the next one too", async () => {
  const pool = await openPool<number, number>(["..", "tests", "language", "pool", "thread-id.mjs"], 0, 2);
  const batch = async (): Promise<Set<number>> => new Set(await pool.runAll([1, 2, 3, 4], () => 1));
  try {
    const first = await batch();
    expect(first.size).toBe(2);
    await new Promise((done) => setTimeout(done, 100));
    expect(await batch()).toEqual(first);
  } finally {
    await pool.close();
  }
});
