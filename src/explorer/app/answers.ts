/** The selections that several views share, and what they give. */
import type { DrawnBucket, DrawnDate, DrawnEvent, Named } from "../draw/drawn.js";
import type { ActorKind, AgreementKind, EventType, PlaceKind, Polarity, Status } from "../../model/vocabulary.js";

export const EVENT = `fragment Row on Event {
  id headline type status polarity reports
  date { start end precision text }
  initiators { id name kind }
  targets { ... on Actor { id name kind } ... on Place { id name } ... on Agreement { id name } }
  places { id name latitude longitude }
  agreements { id name }
}`;

export const CLAIM = `fragment Telling on Claim {
  id version trigger evidence start end headline polarity status confidence rule saidOn
  attributedTo { id name }
  sentence { id text start index }
  article { id title outlet published }
}`;

export const BUCKETS = "buckets { key start end count byType { type count } }";

export interface Page<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Where the API stops counting the rows of a list. */
const MOST_COUNTED = 10_000;
/** How many rows a list has, for people. */
export const counted = (total: number): string =>
  `${total.toLocaleString("en")}${total >= MOST_COUNTED ? " or more" : ""}`;

export interface Counts {
  readonly count: number;
  readonly undated: number;
  readonly buckets: readonly DrawnBucket[];
}

export interface ArticleRef {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

export interface Telling {
  readonly id: string;
  readonly trigger: string;
  readonly evidence: string;
  /** Of the evidence, in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly headline: string;
  readonly polarity: Polarity;
  readonly status: Status;
  readonly confidence: number;
  readonly rule: string;
  readonly saidOn: string | null;
  readonly attributedTo: readonly Named[];
  readonly sentence: { readonly id: string; readonly text: string; readonly start: number; readonly index: number };
  readonly article: ArticleRef;
  /** What a decision about it has to name. */
  readonly version: number;
}

export interface EventAnswer extends DrawnEvent {
  readonly date: (DrawnDate & { readonly edtf: string }) | null;
  readonly object: string | null;
  readonly confidence: number;
  readonly claims: Page<Telling>;
}

export interface EntityAnswer extends Named {
  readonly kind: ActorKind | PlaceKind | AgreementKind;
  readonly aliases: readonly string[];
  readonly country?: string | null;
  readonly sentences: Page<{ readonly id: string; readonly text: string; readonly article: ArticleRef }>;
}

export interface TypeCount {
  readonly type: EventType;
  readonly count: number;
}
