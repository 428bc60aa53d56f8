/** What stands behind the GraphQL types that are no nodes: the parents that their resolvers get. */
import type { DateSpan } from "../model/edtf.js";
import type { ActorNode } from "../model/graph.js";
import type { CountRow, EventFilter, MentionRow, PathRow, RoleRow, SameAsRow } from "../store/graph-store.js";
import type { SavedQuery } from "../store/saved-query.js";
import type { TimeUnit } from "./generated/resolver-types.js";

export type MentionSource = MentionRow;
export type RoleSource = RoleRow;
export type SameAsSource = SameAsRow;
export type PathSource = PathRow;
export type SavedQuerySource = SavedQuery;

export interface DateValueSource extends DateSpan {
  readonly edtf: string;
}

export interface TimelineSource {
  readonly unit: TimeUnit;
  readonly filter: EventFilter;
  readonly counts: readonly CountRow[];
}

/** Counts are read once, when the first field that needs them is selected. */
export interface RelationSource {
  readonly actors: readonly ActorNode[];
  readonly filter: EventFilter;
  readonly counts: () => Promise<readonly CountRow[]>;
  readonly directions: readonly RelationDirectionSource[];
}

export interface RelationDirectionSource {
  readonly initiator: ActorNode;
  readonly target: ActorNode;
  readonly filter: EventFilter;
  readonly counts: () => Promise<readonly CountRow[]>;
}
