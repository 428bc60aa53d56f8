/** What reads of events and of what stands around them are asked with, and what they give. */
import type { ActorNode, EventNode } from "../model/graph.js";
import type { EventType, Polarity, Status } from "../model/vocabulary.js";

/** All given conditions must hold; an empty list holds for nothing, an absent one for everything. */
export interface EventFilter {
  readonly ids?: readonly string[];
  readonly types?: readonly EventType[];
  readonly polarity?: Polarity;
  readonly statuses?: readonly Status[];
  /** Any of these actors as initiator, as target, or as either. */
  readonly initiators?: readonly string[];
  readonly targets?: readonly string[];
  readonly actors?: readonly string[];
  /** Events with one of the first as initiator and one of the second as target, or the other way round, or both as initiators. */
  readonly between?: readonly [readonly string[], readonly string[]];
  /** Located in, or aimed at, one of these places or a place within it. */
  readonly places?: readonly string[];
  readonly agreements?: readonly string[];
  readonly outlets?: readonly string[];
  readonly speakers?: readonly string[];
  readonly minConfidence?: number;
  /** Days, `YYYY-MM-DD`: the event's span begins on or after `from` and ends on or before `to`. Undated events fall out. */
  readonly from?: string;
  readonly to?: string;
  /** Days: the event's span shares at least one day with this one. */
  readonly overlaps?: readonly [string, string];
  /** All, any and none of these. */
  readonly and?: readonly EventFilter[];
  readonly or?: readonly EventFilter[];
  readonly not?: EventFilter;
  /** Some actor that is all of this. */
  readonly actor?: ActorMatch;
  /** At least so many actors take part in it. */
  readonly company?: number;
  /** Whether its status is DISPUTED. */
  readonly disputed?: boolean;
  /** Told by this outlet, or by claims of this speaker, and by nobody else. */
  readonly soleOutlet?: string;
  readonly soleSpeaker?: string;
  /** Whether one of those whom it was done to later acted towards who did it. */
  readonly answered?: boolean;
  /** Whether a claim tells it as planned, demanded or possible. */
  readonly planned?: boolean;
  /** All these words, in the headline or in one sentence that tells it. */
  readonly text?: string;
}

/** An actor's part in an event and what it must be; what is absent may be anything. */
export interface ActorMatch {
  readonly role: "INITIATOR" | "TARGET" | "SPEAKER" | "ANY";
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  readonly countries?: readonly string[];
}

export type EventOrder = "DATE_ASC" | "DATE_DESC" | "REPORTS_DESC" | "CONFIDENCE_DESC";

/** For lists of articles, actors, places, agreements. */
export interface NodeFilter {
  readonly kinds?: readonly string[];
  readonly countries?: readonly string[];
  readonly outlets?: readonly string[];
  /** Days, for articles: published on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
}

export type CountUnit = "DAY" | "MONTH" | "YEAR";

/** Events that begin in one unit of time, split by type. Undated events come under key null. */
export interface CountRow {
  /** `2026-01-14`, `2026-01`, `2026`; null for events without a date. */
  readonly key: string | null;
  readonly type: EventType;
  readonly events: number;
  /** How many of them have a date at least as exact as the unit; 0 where that was not asked for. */
  readonly precise: number;
}

export type CountGroup = "TYPE" | "ACTOR" | "OUTLET";

/** Counts of one group; an event can stand in several. */
export interface GroupedRow {
  readonly key: string;
  readonly name: string;
  readonly counts: readonly CountRow[];
}

/** What events can be counted by. */
export type Facet = "TYPE" | "STATUS" | "POLARITY" | "ACTOR" | "PLACE" | "AGREEMENT" | "OUTLET";

export interface FacetRow {
  /** Id of a node, or the word itself. */
  readonly key: string;
  readonly name: string;
  readonly events: number;
}

/** An actor that takes part in events together with another. */
export interface TogetherRow {
  readonly actorId: string;
  readonly events: number;
  readonly byType: readonly { readonly type: EventType; readonly events: number }[];
}

/** Acts of one type from one actor to another. */
export interface ActsRow {
  readonly fromId: string;
  readonly toId: string;
  readonly type: EventType;
  readonly events: number;
}

/**
 * Whether a plan came true: a claim tells it as done and none denies it, or an act of the same type by the same actor to the same end (or of
 * the same company) is; by this day where it is not null.
 */
export interface Outcome {
  readonly fulfilled: boolean;
  readonly by: string | null;
}

/** Counts by month of what passed between two actors. */
export interface PairCounts {
  readonly one: ActorNode;
  readonly other: ActorNode;
  readonly counts: readonly PairCountRow[];
}

export interface PairCountRow extends CountRow {
  /** Whether the first did it to the other, and whether the other did it to the first; neither where they did it together. */
  readonly forth: boolean;
  readonly back: boolean;
}

export interface Neighbourhood {
  /** The one in the middle first, then nearer and busier ones first. */
  readonly actors: readonly ActorNode[];
  readonly acts: readonly ActsRow[];
  /** Whether actors within reach were left out. */
  readonly truncated: boolean;
}

/** One claim about an agreement, with what its event says. */
export interface AgreementClaimRow {
  readonly agreementId: string;
  readonly eventId: string;
  readonly claimId: string;
  readonly type: EventType;
  readonly polarity: Polarity;
  readonly status: Status;
  readonly trigger: string;
  readonly headline: string;
  /** EDTF, and its first day; null where the event has no date. */
  readonly date: string | null;
  readonly start: string | null;
  /** Whether the agreement is what the act was done to, and not only what it is about. */
  readonly aimedAt: boolean;
}

/** For lists of roles. */
export interface RoleFilter {
  /** Any of these people, bodies or titles (exact). */
  readonly persons?: readonly string[];
  readonly bodies?: readonly string[];
  readonly titles?: readonly string[];
}

export interface PathsFound {
  readonly paths: readonly PathRow[];
  /**
   * Why there may be more: LIMIT more chains are as short, HOPS none is short enough but longer ones weren't looked for,
   * EFFORT the search met too many actors; null where this is all.
   */
  readonly cut: "LIMIT" | "HOPS" | "EFFORT" | null;
}

export interface PathRow {
  /** From start to end. */
  readonly actors: readonly ActorNode[];
  /** One for each hop, one fewer than actors. */
  readonly events: readonly EventNode[];
}

/** Which acts a neighbourhood shows. */
export interface ActsFilter {
  readonly types?: readonly EventType[];
  /** Days: acts that begin on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
}
