/**
 * Nodes and edges of the graph (DESIGN.md §3).
 *
 * Two sorts of node: *evidence* (Article, Sentence, Claim and the edges that start at them) belongs to one article and
 * never changes; the rest (Actor, Place, Agreement, Date, Event) is *shared*, and what it holds is a function of the
 * evidence alone. That is why articles can come in any order, twice, or go again, and the graph is the same.
 */
import type { ActorKind, AgreementKind, DatePrecision, EventType, PlaceKind, Polarity, Status } from "./vocabulary.js";

export interface ArticleNode {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** EDTF or null. */
  readonly published: string | null;
  /** ISO instant of the first ingest; the only field that two runs may set differently. */
  readonly ingestedAt: string;
  /** Hash of the text. */
  readonly contentHash: string;
  /** BCP 47 tag. */
  readonly language: string;
}

export interface SentenceNode {
  readonly id: string;
  readonly articleId: string;
  /** Position in the article, from 0. */
  readonly index: number;
  readonly text: string;
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface ActorNode {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Every other name seen or known, sorted. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 in upper case, or null. */
  readonly country: string | null;
}

export interface PlaceNode {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly aliases: readonly string[];
  /** Degrees WGS84, or null. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly country: string | null;
}

export interface AgreementNode {
  readonly id: string;
  readonly name: string;
  readonly kind: AgreementKind;
  readonly aliases: readonly string[];
}

export interface DateNode {
  /** The EDTF text itself. */
  readonly id: string;
  /** First and last day that the expression can mean, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
}

/** What the claims agree to be about. All but the id comes from {@link settleEvent} over its claims. */
export interface EventNode {
  readonly id: string;
  readonly type: EventType;
  readonly headline: string;
  readonly object: string | null;
  /** EDTF of the date, its first and last day and precision; all null where the text fixes none. */
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision | null;
  readonly polarity: Polarity;
  readonly status: Status;
  /** 0 to 1. */
  readonly confidence: number;
  /** How many articles tell it. */
  readonly reports: number;
}

/** One telling of an event in one sentence. */
export interface ClaimNode {
  readonly id: string;
  readonly articleId: string;
  readonly sentenceId: string;
  readonly eventId: string;
  /** The word that carries the act: "rejecting". */
  readonly trigger: string;
  /** The words from subject to object, and their UTF-16 offsets in the article's text. */
  readonly evidence: string;
  readonly start: number;
  readonly end: number;
  readonly headline: string;
  readonly object: string | null;
  readonly polarity: Polarity;
  readonly status: Status;
  readonly confidence: number;
  /** Which rule or model made the claim. */
  readonly rule: string;
  /** EDTF of the day on which it was said: the publication date unless the text gives another; null if unknown. */
  readonly saidOn: string | null;
}

/** What makes an event the same event (DESIGN.md §3); its id is a hash of these. */
export interface EventIdentity {
  readonly id: string;
  readonly type: EventType;
  /** Actor ids, sorted. */
  readonly initiators: readonly string[];
  /** Actor, place or agreement ids, sorted. */
  readonly targets: readonly string[];
  /** EDTF, or null. */
  readonly date: string | null;
  /** The main word of its object in lower case, and how far its identity reaches; null where there is none, or everywhere. */
  readonly objectHead: string | null;
  readonly scope: string | null;
}

/** `(Sentence)-[:MENTIONS]->(Actor|Place|Agreement|Date)`. */
export interface MentionEdge {
  readonly sentenceId: string;
  readonly nodeId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Why these words mean that node, for a person to read: "capital as subject of 'rejects' stands for its state". */
  readonly reason: string;
}

export interface ClaimLinks {
  readonly claimId: string;
  /** Actor ids the claim is attributed to. */
  readonly speakers: readonly string[];
  /** Place ids of the event as this claim tells it. */
  readonly places: readonly string[];
  /** Agreement ids it concerns. */
  readonly agreements: readonly string[];
}

/** `(Person)-[:HOLDS_ROLE]->(Actor)` as one sentence tells it. */
export interface RoleEdge {
  readonly personId: string;
  readonly actorId: string;
  readonly title: string;
  /** EDTF bounds where known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sentenceId: string;
}

/** `(Actor|Place|Agreement)-[:PARTY_TO]->(Agreement)` as one sentence tells it. */
export interface PartyEdge {
  readonly memberId: string;
  readonly agreementId: string;
  readonly sentenceId: string;
}

/** `(Place)-[:WITHIN]->(Place)`: world knowledge, so without a sentence. */
export interface WithinEdge {
  readonly childId: string;
  readonly parentId: string;
}

/** `(Event)-[:PRECEDES|CAUSES|PART_OF]->(Event)` where the text says so. */
export interface SequenceEdge {
  readonly kind: "PRECEDES" | "CAUSES" | "PART_OF";
  readonly fromId: string;
  readonly toId: string;
  readonly sentenceId: string;
  /** The words of the sentence that say so, in lower case: "in response to". */
  readonly cue: string;
}

/** All that one article adds to the graph; writing it is one transaction. Shared nodes are listed once each. */
export interface GraphDelta {
  readonly article: ArticleNode;
  readonly sentences: readonly SentenceNode[];
  readonly actors: readonly ActorNode[];
  readonly places: readonly PlaceNode[];
  readonly agreements: readonly AgreementNode[];
  /** Dates mentioned or governing an event, with their month and year ancestors. */
  readonly dates: readonly DateNode[];
  readonly mentions: readonly MentionEdge[];
  readonly events: readonly EventIdentity[];
  readonly claims: readonly ClaimNode[];
  readonly claimLinks: readonly ClaimLinks[];
  readonly within: readonly WithinEdge[];
  readonly roles: readonly RoleEdge[];
  readonly parties: readonly PartyEdge[];
  readonly sequences: readonly SequenceEdge[];
}
