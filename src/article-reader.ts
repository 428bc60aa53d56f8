/** Reads articles into the graph for a server: its workers start with the first article and end when none has come for a while. */
import type { Extractor } from "./extract/open.js";
import type { Article } from "./model/article.js";
import type { ReadResult } from "./read/read-articles.js";
import type { GraphStore } from "./store/graph-store.js";

export interface ArticleReader {
  /** How many of these articles are new. */
  read(articles: readonly Article[]): Promise<number>;
  /** Ends the workers; resolves when they have ended. */
  close(): Promise<void>;
}

const IDLE_MS = 300_000;

/** Makes a reader that has started nothing yet. */
export function makeArticleReader(store: GraphStore): ArticleReader {
  let opening: Promise<Extractor> | null = null;
  let running = 0;
  let idle: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const open = opening;
    opening = null;
    await (await open?.catch(() => undefined))?.close();
  };

  /** The shared workers, which outlive the run that asks for them. */
  const borrow = async (): Promise<Extractor> => {
    opening ??= import("./extract/open.js").then(({ openExtractor }) => openExtractor());
    try {
      const extractor = await opening;
      return { extract: (articles) => extractor.extract(articles), close: () => Promise.resolve() };
    } catch (error) {
      opening = null;
      throw error;
    }
  };

  return {
    close,
    async read(articles) {
      clearTimeout(idle);
      running += 1;
      try {
        const [{ ingest }, { loadKnowledge }] = await Promise.all([
          import("./ingest.js"),
          import("./knowledge/load.js"),
        ]);
        const report = await ingest(results(articles), { store, loadKnowledge, openExtractor: borrow });
        return report.added;
      } finally {
        running -= 1;
        if (running === 0) idle = setTimeout(() => void close(), IDLE_MS).unref();
      }
    },
  };
}

async function* results(articles: readonly Article[]): AsyncGenerator<ReadResult> {
  for (const article of articles) yield await Promise.resolve({ ok: true, article, file: article.sourceId });
}
