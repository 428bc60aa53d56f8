/** One article's way through Dateline: read → language and extract, in a worker → resolve → store. */
import type { DatelineError } from "./errors.js";
import type { Extractor } from "./extract/open.js";
import type { Knowledge } from "./knowledge/knowledge.js";
import type { Article } from "./model/article.js";
import type { GraphDelta } from "./model/graph.js";
import { articleId } from "./model/ids.js";
import { batches } from "./read/batches.js";
import type { ReadResult } from "./read/read-articles.js";
import { resolve } from "./resolve/resolve.js";
import type { GraphStore, WriteReport } from "./store/graph-store.js";

export interface IngestTools {
  readonly store: GraphStore;
  /** Both are called when the first article comes that the graph doesn't hold yet, so that a run without any is quick. */
  readonly loadKnowledge: () => Knowledge;
  readonly openExtractor: () => Promise<Extractor>;
}

export interface IngestOptions {
  /** Articles in one write, 16 by default. */
  readonly batchSize?: number;
  /** Checked between batches: true ends the run with what is written. */
  readonly isStopped?: () => boolean;
  /** Called after each batch. */
  readonly onProgress?: (report: IngestReport) => void;
}

export interface IngestReport {
  readonly added: number;
  /** Articles that the graph held already. */
  readonly unchanged: number;
  readonly sentences: number;
  readonly claims: number;
  readonly errors: readonly DatelineError[];
  /** Whether `isStopped` ended the run early. */
  readonly stopped: boolean;
}

/** Reads articles into the graph, batch by batch; what can't be read is in the report. Throws what the store throws. */
export async function ingest(
  results: AsyncIterable<ReadResult>,
  { store, loadKnowledge, openExtractor }: IngestTools,
  { batchSize = 16, isStopped = () => false, onProgress }: IngestOptions = {},
): Promise<IngestReport> {
  let report: IngestReport = { added: 0, unchanged: 0, sentences: 0, claims: 0, errors: [], stopped: false };
  let extractor: Extractor | undefined;
  try {
    for await (const batch of batches(results, batchSize)) {
      const articles = batch.flatMap((result) => (result.ok ? [result.article] : []));
      const unknown = await unknownArticles(articles, store);
      if (unknown.length > 0) extractor ??= await openExtractor();
      const deltas = extractor === undefined ? [] : await toDeltas(unknown, loadKnowledge(), extractor);
      report = addBatch(report, batch, deltas, await store.write(deltas), isStopped());
      onProgress?.(report);
      if (report.stopped) break;
    }
  } finally {
    await extractor?.close();
  }
  return report;
}

function addBatch(
  report: IngestReport,
  batch: readonly ReadResult[],
  deltas: readonly GraphDelta[],
  { added }: WriteReport,
  stopped: boolean,
): IngestReport {
  const errors = batch.flatMap((result) => (result.ok ? [] : [result.error]));
  return {
    added: report.added + added,
    unchanged: report.unchanged + batch.length - errors.length - added,
    sentences: report.sentences + sum(deltas.map((delta) => delta.sentences.length)),
    claims: report.claims + sum(deltas.map((delta) => delta.claims.length)),
    errors: [...report.errors, ...errors],
    stopped,
  };
}

/** Articles → what each adds to the graph. */
async function toDeltas(
  articles: readonly Article[],
  knowledge: Knowledge,
  extractor: Extractor,
): Promise<GraphDelta[]> {
  const extractions = await extractor.extract(articles);
  const now = new Date().toISOString();
  return articles.map((article, i) => resolve(article, extractions[i]!, knowledge, now));
}

/** Those that the graph doesn't hold, each once; the rest is spared the language work. */
async function unknownArticles(articles: readonly Article[], store: GraphStore): Promise<Article[]> {
  const byId = new Map(articles.map((one) => [articleId(one.title, one.outlet, one.published, one.text), one]));
  const known = await store.knownArticles([...byId.keys()]);
  return [...byId].flatMap(([id, article]) => (known.has(id) ? [] : [article]));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
