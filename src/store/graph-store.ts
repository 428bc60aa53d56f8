/**
 * The one interface to the graph. Reads take many ids, or a filter with a page, so that asking once per row is hard to
 * write. Two drivers implement it (`grafeo`, `neo4j`), one contract suite in `tests/store/` runs on both, and nothing
 * outside `store/` knows which is in use.
 */
import type { DecisionNode } from "../model/decision.js";
import type {
  ActorNode,
  AgreementNode,
  ArticleNode,
  ClaimNode,
  DateNode,
  EventNode,
  GraphDelta,
  PlaceNode,
  SentenceNode,
  SequenceEdge,
} from "../model/graph.js";
import type {
  ActsFilter,
  AgreementClaimRow,
  CountGroup,
  CountRow,
  CountUnit,
  EventFilter,
  EventOrder,
  Facet,
  FacetRow,
  GroupedRow,
  Neighbourhood,
  NodeFilter,
  Outcome,
  PairCounts,
  PathsFound,
  RoleFilter,
  TogetherRow,
} from "./event-reads.js";
import type { NodeAlong, ShortRelation } from "./along.js";
import type { DecisionStore } from "./decision-store.js";
import type { EvidenceStore } from "./evidence-store.js";
import type { Arrivals, Keyset, Page, PageRequest, ReadLimits } from "./reads.js";
import type { SavedQuery } from "./saved-query.js";
import type { SearchHit } from "./search-hit.js";

export type * from "./along.js";
export type * from "./decision-store.js";
export type * from "./event-reads.js";
export type * from "./evidence-store.js";
export type * from "./reads.js";
export type * from "./search-hit.js";

/** Node types by label. */
export interface NodeByLabel {
  Article: ArticleNode;
  Sentence: SentenceNode;
  Actor: ActorNode;
  Place: PlaceNode;
  Agreement: AgreementNode;
  Date: DateNode;
  Event: EventNode;
  Claim: ClaimNode;
  Decision: DecisionNode;
}
export type Label = keyof NodeByLabel;
/** A node with the label that tells what it is. */
export type LabelledNode = { [L in Label]: { readonly label: L; readonly node: NodeByLabel[L] } }[Label];
/** Labels that carry names and can be found by them. */
export type NamedLabel = "Actor" | "Place" | "Agreement";

/**
 * The steps that can be taken from a node. Each is one literal pattern in `store/cypher/relations.ts`; rows come in the
 * order given here, ties by id.
 */
export interface RelationTarget {
  /** By event date, undated last. */
  "Actor.initiated": "Event";
  /** As initiator or as target, each event once. */
  "Actor.events": "Event";
  "Actor.received": "Event";
  "Place.events": "Event";
  "Agreement.events": "Event";
  /** By position in the article. */
  "Article.sentences": "Sentence";
  "Article.events": "Event";
  "Sentence.article": "Article";
  "Sentence.actors": "Actor";
  "Sentence.places": "Place";
  "Sentence.agreements": "Agreement";
  "Sentence.claims": "Claim";
  "Actor.sentences": "Sentence";
  "Place.sentences": "Sentence";
  "Agreement.sentences": "Sentence";
  /** By name. */
  "Event.initiators": "Actor";
  "Event.targetActors": "Actor";
  "Event.targetPlaces": "Place";
  "Event.targetAgreements": "Agreement";
  "Event.places": "Place";
  "Event.agreements": "Agreement";
  /** By date of publication, then position. */
  "Event.claims": "Claim";
  "Event.asserts": "Claim";
  "Event.denies": "Claim";
  /** Acts that may answer a request, by event date. */
  "Event.answers": "Event";
  /** What makes a planned, demanded or possible act come true, by event date. */
  "Event.fulfilments": "Event";
  "Claim.event": "Event";
  "Claim.sentence": "Sentence";
  "Claim.speakers": "Actor";
  "Place.within": "Place";
  "Place.contains": "Place";
  "Agreement.parties": "Actor";
  "Actor.agreements": "Agreement";
  /** Decisions about the node, the last one first. */
  "Node.decisions": "Decision";
  "Event.decisions": "Decision";
}
export type RelationName = keyof RelationTarget;

/** A page of nodes with what the edge itself says. */
export interface RoleRow {
  readonly personId: string;
  readonly actorId: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly sentenceId: string;
}

/** Another node that may be the same thing. */
export interface SameAsRow {
  readonly otherId: string;
  /** What says so: `likeness`. */
  readonly by: string;
  /** From a half to below 1. */
  readonly score: number;
  readonly reason: string;
}

export interface MentionRow {
  readonly sentenceId: string;
  readonly nodeId: string;
  readonly label: NamedLabel | "Date";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: string;
}

export interface NameMatch {
  readonly label: NamedLabel;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface StoreStats {
  readonly nodes: Readonly<Record<Label, number>>;
  /** Edges by type. */
  readonly edges: Readonly<Record<string, number>>;
}

/** The whole graph in a canonical order, for comparing two stores. */
export interface Snapshot {
  readonly nodes: readonly LabelledNode[];
  readonly edges: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

export interface WriteReport {
  /** Articles that were not in the graph before. */
  readonly added: number;
  /** Articles that were there with the same id: nothing changed. */
  readonly unchanged: number;
}

/** The whole interface; {@link GraphStore.at} gives the same graph as of a day. */
export interface GraphStore extends DecisionStore, EvidenceStore {
  /**
   * The same graph with only what articles published by the end of that day (`YYYY-MM-DD`) tell; undated articles fall
   * out. For reading; it shares this store's connection.
   */
  at(day: string): GraphStore;

  /**
   * The same graph, whose reads end when the signal says so or throw TIMEOUT where the database ended them; writes are not
   * ended. Neo4j stops working on what was ended. Grafeo can't: nobody waits for it any more, but a statement that has
   * begun runs to its end on a thread of its own.
   */
  within(limits: ReadLimits): GraphStore;

  /** "grafeo" or "neo4j", for messages and figures only. */
  readonly driver: string;

  /** Writes each article with all that it tells in one transaction; again is the same as once. */
  write(deltas: readonly GraphDelta[]): Promise<WriteReport>;
  /** Removes articles and what only they told. Gives back the ids that were there. */
  removeArticles(ids: readonly string[]): Promise<readonly string[]>;
  /** Which of these article ids the graph holds. */
  knownArticles(ids: readonly string[]): Promise<ReadonlySet<string>>;

  /** One entry for each id, in order; null where there is none. */
  getNodes<L extends Label>(label: L, ids: readonly string[]): Promise<(NodeByLabel[L] | null)[]>;
  /** The same with these short lists of each; without them under a clock, where they depend on more than their edges. */
  getNodesAlong<L extends Label>(
    label: L,
    ids: readonly string[],
    along: readonly ShortRelation[],
  ): Promise<(NodeAlong<NodeByLabel[L]> | null)[]>;
  /** One page for each id, in order; an unknown id gives an empty page. Rows come with their short lists, as above. */
  related<R extends RelationName>(
    relation: R,
    ids: readonly string[],
    page: PageRequest,
    along?: readonly ShortRelation[],
  ): Promise<Page<NodeByLabel[RelationTarget[R]]>[]>;
  /** How many rows {@link related} has for each id; `most` where there are more. */
  countRelated(relation: RelationName, ids: readonly string[], most: number): Promise<number[]>;
  /** Mentions in each of these sentences, in text order. */
  mentions(sentenceIds: readonly string[]): Promise<(readonly MentionRow[])[]>;
  /** Roles held by each of these actors (as the person), and within each of them (as the body or state). */
  roles(actorIds: readonly string[]): Promise<(readonly RoleRow[])[]>;
  /** What may be the same as each of these nodes, likeliest first. */
  sameAs(label: NamedLabel | "Event", ids: readonly string[]): Promise<(readonly SameAsRow[])[]>;

  listEvents(
    filter: EventFilter,
    order: EventOrder,
    page: PageRequest,
    along?: readonly ShortRelation[],
  ): Promise<Page<EventNode>>;
  /** Where the events that were added end now: what {@link GraphStore.eventsAdded} gives behind it comes later. */
  lastArrival(): Promise<Keyset>;
  /**
   * Events that were added behind this place and fit the filter now, in the order in which they came, at most `limit` (1
   * to 200), from whichever process. None is skipped; those that are gone by now are left out.
   */
  eventsAdded(filter: EventFilter, after: Keyset, limit: number): Promise<Arrivals<EventNode>>;
  /** `most` where there are more. */
  countEvents(filter: EventFilter, most: number): Promise<number>;
  /** Counts by time and type, ascending by key; how exact the dates are only where that is asked for, which takes as long again. */
  eventCounts(filter: EventFilter, unit: CountUnit, exact?: boolean): Promise<readonly CountRow[]>;
  /** Articles newest first (undated last), the named nodes by name. */
  listNodes<L extends NamedLabel | "Article">(
    label: L,
    filter: NodeFilter,
    page: PageRequest,
  ): Promise<Page<NodeByLabel[L]>>;
  /** `most` where there are more. */
  countNodes(label: NamedLabel | "Article", filter: NodeFilter, most: number): Promise<number>;

  /** Nodes with exactly this name or alias (by `nameKey`), for each name; most mentioned first. */
  findNamed(labels: readonly NamedLabel[], names: readonly string[]): Promise<(readonly NameMatch[])[]>;
  /** Names that look most like this one, best first. */
  similarNames(labels: readonly NamedLabel[], name: string, limit: number): Promise<readonly NameMatch[]>;
  /** Full text over headlines, sentences and names. */
  search(text: string, labels: readonly SearchHit["label"][], limit: number): Promise<readonly SearchHit[]>;
  /** Shortest paths between two actors over the acts that join them, in either direction. `maxHops` 1–6, `limit` 1–20. */
  paths(fromActor: string, toActor: string, maxHops: number, limit: number): Promise<PathsFound>;
  /** What passed between two actors, by month; null where one of them is not in the graph. */
  pairCounts(one: string, other: string, filter: EventFilter): Promise<PairCounts | null>;
  /** Actors within 1 or 2 acts of one, at most `limit` with it, and what fits of their acts; null where it is unknown. */
  neighbourhood(actorId: string, hops: number, limit: number, filter: ActsFilter): Promise<Neighbourhood | null>;
  /** Who takes part in most of the events in which this actor takes part, at most `limit`. */
  together(actorId: string, filter: EventFilter, limit: number): Promise<readonly TogetherRow[]>;
  /** Ids of the matching events that came true, or of those that did not. */
  plansByOutcome(filter: EventFilter, outcome: Outcome): Promise<readonly string[]>;
  /** Events by one of their properties or neighbours, most frequent first, at most `limit` values. */
  facet(filter: EventFilter, by: Facet, limit: number): Promise<readonly FacetRow[]>;
  /** Counts for each of the `limit` most frequent groups, most frequent first. */
  groupedCounts(filter: EventFilter, unit: CountUnit, by: CountGroup, limit: number): Promise<readonly GroupedRow[]>;
  /** What is claimed about each of these agreements, by date of the event, at most `limit` claims each. */
  agreementClaims(ids: readonly string[], limit: number): Promise<(readonly AgreementClaimRow[])[]>;
  /** What sentences say of each of these events and others: which came first, caused the other or is part of it; at most `limit` each. */
  sequences(eventIds: readonly string[], limit: number): Promise<(readonly SequenceEdge[])[]>;
  /** Roles by name of the person, each once however many sentences tell it. */
  listRoles(filter: RoleFilter, page: PageRequest): Promise<Page<RoleRow>>;
  /** `most` where there are more. */
  countRoles(filter: RoleFilter, most: number): Promise<number>;

  /** By name; some hundred at most. */
  savedQueries(): Promise<readonly SavedQuery[]>;
  /** Takes the place of one with the same name. */
  saveQuery(query: SavedQuery): Promise<void>;
  /** Whether there was one of that name. */
  removeSavedQuery(name: string): Promise<boolean>;

  stats(): Promise<StoreStats>;
  snapshot(): Promise<Snapshot>;
  /** Resolves when the store answers; throws STORE_UNAVAILABLE with a sentence when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
