/** The whole graph as text to compare, without the moment of the first ingest: the one thing that two runs may differ in. */
import type { GraphStore } from "../../src/store/graph-store.js";

export async function graphOf(store: GraphStore): Promise<string> {
  const { nodes, edges } = await store.snapshot();
  const lines = [...nodes, ...edges].map((part) => JSON.stringify(part).replace(/"ingestedAt":"[^"]*",?/, ""));
  return lines.join("\n");
}
