/** Fills a store with the made-up world through the store's own write path, going on where an earlier run stopped. */
import { articles } from "./world/articles.mjs";

const BATCH = 200;

/**
 * Writes until the world of so many events is there, or the time is over.
 * @returns {Promise<{done: boolean, articles: number, seconds: number}>} articles written now, and how long it took
 */
export async function load(store, events, { seconds = Infinity, say = () => {} } = {}) {
  const begun = performance.now();
  const passed = () => (performance.now() - begun) / 1000;
  let written = 0;
  let batch = [];
  const write = async () => {
    if (batch.length > 0) written += (await store.write(batch)).added;
    batch = [];
  };
  let told = 0;
  for (const delta of articles(events)) {
    batch.push(delta);
    if (batch.length < BATCH) continue;
    await write();
    if (++told % 10 === 0) say(`${written} articles in ${Math.round(passed())} s`);
    if (passed() > seconds) return { done: false, articles: written, seconds: passed() };
  }
  await write();
  return { done: true, articles: written, seconds: passed() };
}
