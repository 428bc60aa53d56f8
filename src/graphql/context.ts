/** What every resolver gets: made anew for each request, so that nothing one reader loaded is kept for the next. */
import type { Article } from "../model/article.js";
import type { GraphStore } from "../store/graph-store.js";
import { makeLoaders, type Loaders } from "./loaders.js";

/** Reads articles into the graph; gives how many of them are new. */
export type Ingest = (articles: readonly Article[]) => Promise<number>;

export interface GraphContext {
  /** For lists, counts, paths and search: what is asked once a field. */
  readonly store: GraphStore;
  /** For nodes and relations: what is asked once a row. */
  readonly loaders: Loaders;
  /** Whether the request carries the token that writing needs. */
  readonly mayWrite: boolean;
  /** Null where this server doesn't read articles. */
  readonly ingest: Ingest | null;
  /** Last day, `YYYY-MM-DD`, of events that count for the status of agreements; null where all do. */
  readonly statusDay: string | null;
  /** The HTTP request, where there is one. */
  readonly request?: Request;
}

export const makeContext = (store: GraphStore, mayWrite: boolean, ingest: Ingest | null = null): GraphContext => ({
  store,
  loaders: makeLoaders(store),
  mayWrite,
  ingest,
  statusDay: null,
});
