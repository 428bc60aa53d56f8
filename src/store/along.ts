/** Short lists around a node, such as who did an event: they can be read in the statement that reads the node. */
import type { NodeByLabel, RelationTarget } from "./graph-store.js";

/** Relations of one step with few rows; a list of them is whole, at most 200. */
export type ShortRelation =
  | "Event.initiators"
  | "Event.targetActors"
  | "Event.targetPlaces"
  | "Event.targetAgreements"
  | "Event.places"
  | "Event.agreements"
  | "Claim.speakers"
  | "Place.within";

/** The lists that were read with a node, in the order of the relation. Those that are absent must be asked for. */
export type Along = { readonly [R in ShortRelation]?: readonly NodeByLabel[RelationTarget[R]][] };

/** A node with what was read with it. */
export interface NodeAlong<N> {
  readonly node: N;
  readonly along: Along;
}
