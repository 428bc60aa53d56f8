/**
 * What people decided against what was read: each decision is a node of its own with who, when and why, and the graph is
 * worked out from the articles and the decisions together (docs/decisions/0010-corrections.md).
 */
import type { EntityType, EventType, Polarity, Status } from "./vocabulary.js";

export const DECISION_KINDS = [
  "MERGE_ENTITIES",
  "SPLIT_ENTITY",
  "RENAME_ENTITY",
  "CORRECT_EVENT",
  "REJECT_CLAIM",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** An actor, place or agreement that a decision names, with what its node needs where no article of its own tells of it. */
export interface MeantEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** What an event is instead; what is absent stays as it was read, null stands for none. */
export interface EventCorrection {
  readonly type?: EventType;
  readonly headline?: string;
  readonly object?: string | null;
  /** EDTF. */
  readonly date?: string | null;
  readonly polarity?: Polarity;
  readonly status?: Status;
  readonly initiators?: readonly MeantEntity[];
  readonly targets?: readonly MeantEntity[];
  readonly places?: readonly MeantEntity[];
  readonly agreements?: readonly MeantEntity[];
}

/** What was decided, whole, so that it can be applied to an article that is read later. */
export type Ruling =
  | {
      readonly kind: "MERGE_ENTITIES";
      /** Those that are no more, with the names that they had. */
      readonly from: readonly { readonly id: string; readonly name: string }[];
      readonly into: MeantEntity;
    }
  | {
      readonly kind: "SPLIT_ENTITY";
      readonly from: string;
      /** In these sentences it is another. */
      readonly sentences: readonly string[];
      readonly into: MeantEntity;
    }
  | { readonly kind: "RENAME_ENTITY"; readonly id: string; readonly name: string }
  | {
      readonly kind: "CORRECT_EVENT";
      /** The event's id, and those under which its claims tell it where merges made it another. */
      readonly events: readonly string[];
      readonly correction: EventCorrection;
    }
  | { readonly kind: "REJECT_CLAIM"; readonly claim: string };

/** One field of one node before and after, in words; null stands for none. */
export interface DecisionChange {
  readonly nodeId: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Who, when and why. */
export interface Act {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string;
}

/** A decision that is to be made. */
export interface DecisionDraft extends Act {
  readonly ruling: Ruling;
  /** Ids of the nodes that it is about. */
  readonly subjects: readonly string[];
  /** What was done, to stand behind who did it: `renamed Barrack to Thomas Barrack`. */
  readonly summary: string;
  readonly changes: readonly DecisionChange[];
}

/** A decision as the graph keeps it. */
export interface DecisionNode extends Act {
  readonly id: string;
  /** Place among all that was decided and undone, from 1. */
  readonly number: number;
  readonly kind: DecisionKind;
  /** {@link Ruling} and {@link DecisionChange}s as JSON. */
  readonly ruling: string;
  readonly changes: string;
  readonly summary: string;
  readonly subjects: readonly string[];
  /** Who took it back, when and why; all null while it holds. */
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
  readonly undoneReason: string | null;
  readonly undoneNumber: number | null;
}

/** A decision that holds, as far as applying it needs. */
export interface HeldDecision {
  readonly id: string;
  readonly number: number;
  readonly ruling: Ruling;
}

/** A correction as a claim of the event carries it, with the number of its decision. */
export interface CorrectionMark {
  readonly number: number;
  readonly correction: EventCorrection;
}

/** What the corrections of an event come to: the later of two about one field holds. Null where there is none. */
export function joinCorrections(marks: readonly CorrectionMark[]): EventCorrection | null {
  if (marks.length === 0) return null;
  const byNumber = new Map(marks.map((mark) => [mark.number, mark.correction]));
  const inOrder = [...byNumber].sort(([a], [b]) => a - b).map(([, correction]) => correction);
  return Object.assign({}, ...inOrder) as EventCorrection;
}

export const idsOf = (entities: readonly MeantEntity[]): string[] => entities.map(({ id }) => id).sort();
