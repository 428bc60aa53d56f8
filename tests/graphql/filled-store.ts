/** Stores that hold the articles of a test. */
import type { GraphDelta } from "../../src/model/graph.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import type { StoreUnderTest } from "../store/stores.js";

/** Opens the store and writes the articles; closing the store gives it back. */
export async function filledStore(under: StoreUnderTest, articles: readonly GraphDelta[]): Promise<GraphStore> {
  const store = await under.open();
  await store.write(articles);
  return store;
}
