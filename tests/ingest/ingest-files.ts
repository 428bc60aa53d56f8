/** Ingests files as the command does, without its progress. */
import { openExtractor } from "../../src/extract/open.js";
import { ingest, type IngestOptions, type IngestReport } from "../../src/ingest.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { readArticles } from "../../src/read/read-articles.js";
import type { GraphStore } from "../../src/store/graph-store.js";

async function* closed(): AsyncGenerator<string> {
  // Standard input with nothing in it.
}

export function ingestFiles(
  store: GraphStore,
  files: readonly string[],
  options?: IngestOptions,
): Promise<IngestReport> {
  return ingest(readArticles(files, { stdin: closed() }), { store, loadKnowledge, openExtractor }, options);
}
