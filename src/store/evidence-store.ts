/** The part of {@link GraphStore} that lists what everything else rests on: sentences, and the claims in them. */
import type { ClaimNode, SentenceNode } from "../model/graph.js";
import type { Polarity, Status } from "../model/vocabulary.js";
import type { EventFilter } from "./event-reads.js";
import type { Page, PageRequest } from "./reads.js";

/** All given conditions must hold; an empty list holds for nothing, an absent one for everything. */
interface EvidenceFilter {
  readonly articles?: readonly string[];
  readonly outlets?: readonly string[];
  /** All these words, in the sentence or in that of the claim. */
  readonly text?: string;
  /** Days: published on or after, on or before. Undated articles fall out. */
  readonly from?: string;
  readonly to?: string;
}

export interface SentenceFilter extends EvidenceFilter {
  /** Mentions any of these actors, places and agreements. */
  readonly mentions?: readonly string[];
}

export interface ClaimFilter extends EvidenceFilter {
  /** The event that it tells fits this. */
  readonly events?: EventFilter;
  readonly speakers?: readonly string[];
  /** Whether it is attributed to anybody. */
  readonly attributed?: boolean;
  readonly polarity?: Polarity;
  readonly statuses?: readonly Status[];
  readonly minConfidence?: number;
}

/** By date of publication, undated last; within an article by position. */
export type PublicationOrder = "PUBLISHED_ASC" | "PUBLISHED_DESC";

export interface EvidenceStore {
  listSentences(filter: SentenceFilter, order: PublicationOrder, page: PageRequest): Promise<Page<SentenceNode>>;
  /** `most` where there are more. */
  countSentences(filter: SentenceFilter, most: number): Promise<number>;
  listClaims(filter: ClaimFilter, order: PublicationOrder, page: PageRequest): Promise<Page<ClaimNode>>;
  /** `most` where there are more. */
  countClaims(filter: ClaimFilter, most: number): Promise<number>;
}
