/** What stands behind the GraphQL types that are no nodes: the parents that their resolvers get. */
import type { DateSpan } from "../model/edtf.js";
import type { AgreementStage } from "../knowledge/agreement-steps.js";
import type { ActorNode, EventNode } from "../model/graph.js";
import type {
  AgreementClaimRow,
  CountRow,
  EventFilter,
  EventReading,
  GroupedRow,
  MentionRow,
  MergedRow,
  Neighbourhood,
  PairCountRow,
  PathRow,
  PathsFound,
  RoleRow,
  SameAsRow,
  TogetherRow,
} from "../store/graph-store.js";
import type { SavedQuery } from "../store/saved-query.js";
import type { TimeBucket, TimeUnit } from "./generated/resolver-types.js";

export type MentionSource = MentionRow;
export type RoleSource = RoleRow;
export type SameAsSource = SameAsRow;
export type EventReadingSource = EventReading;
export type MergedSource = MergedRow;
export type PathSource = PathRow;
export type SavedQuerySource = SavedQuery;

export interface DateValueSource extends DateSpan {
  readonly edtf: string;
}

export interface TimelineSource {
  readonly unit: TimeUnit;
  readonly filter: EventFilter;
  readonly counts: readonly CountRow[];
  /** The same counts by group; empty where none was asked for. */
  readonly groups: readonly GroupedRow[];
}

export interface TimelineSeriesSource {
  readonly group: GroupedRow;
  readonly buckets: readonly TimeBucket[];
}

export type PathsSource = PathsFound;
export type PathCutSource = NonNullable<PathsFound["cut"]>;
export type NeighbourhoodSource = Neighbourhood;
export type TogetherSource = TogetherRow;

export interface EventAddedSource {
  readonly cursor: string;
  /** Null in the first message, which only says where the stream begins. */
  readonly event: EventNode | null;
}

export interface AgreementStepSource {
  readonly stage: AgreementStage;
  readonly claim: AgreementClaimRow;
}

export interface StanceSource {
  readonly actor: ActorNode;
  readonly supports: boolean;
  readonly changed: boolean;
  readonly events: readonly EventNode[];
}

export interface AgreementCountSource {
  readonly agreementId: string;
  readonly count: number;
}

export interface BalanceSource {
  readonly counts: readonly CountRow[];
}

export interface SequenceSource {
  readonly event: EventNode;
  /** What makes another event one of the sequence. */
  readonly filter: EventFilter;
}

export interface FacetsSource {
  readonly filter: EventFilter;
  readonly limit: number;
}

export interface RelationSource {
  readonly actors: readonly ActorNode[];
  readonly filter: EventFilter;
  /** By month; empty where no field needs them. */
  readonly counts: readonly PairCountRow[];
  readonly directions: readonly RelationDirectionSource[];
}

export interface RelationDirectionSource {
  readonly initiator: ActorNode;
  readonly target: ActorNode;
  readonly filter: EventFilter;
  readonly counts: readonly CountRow[];
}
