// Generated from schema.graphql by `npm run codegen`; edit the schema instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleNode, SentenceNode, ActorNode, PlaceNode, AgreementNode, EventNode, ClaimNode, SequenceEdge } from '../../model/graph.js';
import type { DateValueSource, MentionSource, RoleSource, TimelineSource, RelationSource, RelationDirectionSource, PathSource, SameAsSource, EventReadingSource, MergedSource, SavedQuerySource, TimelineSeriesSource, AgreementStepSource, StanceSource, AgreementCountSource, BalanceSource, NeighbourhoodSource, TogetherSource, SequenceSource, FacetsSource, PathsSource, PathCutSource, EventAddedSource } from '../sources.js';
import type { DecisionNode } from '../../model/decision.js';
import type { Connection } from '../connections.js';
import type { GraphContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as exact as the text that gave it, in EDTF (ISO 8601-2): `2026-01-14`, `2025-12`, `2025`, `2025-21` (spring), `2025-03-20/2025-04-14`. An argument also takes an ISO moment (`2026-01-14T08:30:00Z`, `2026-01-14T23:30:00-05:00`) or milliseconds since 1970 (`1768377600000`); both mean their day in UTC. */
  EDTF: { input: string; output: string; }
  /** A calendar day, `YYYY-MM-DD`. */
  Day: { input: string; output: string; }
  /** A moment in UTC as ISO 8601: `2026-01-15T08:30:00.000Z`. */
  Instant: { input: string; output: string; }
};

/** Where every question begins. */
export type Query = {
  /** Any node by its id; null where there is none. */
  readonly node?: Maybe<Node>;
  /** Many nodes by their ids, in the order of the ids; null for each that does not exist. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One article by its id; NOT_FOUND where there is none. */
  readonly article?: Maybe<Article>;
  /** Articles, newest first, undated last. */
  readonly articles: ArticleConnection;
  /** One actor by its id, name or alias; give one of the two arguments. */
  readonly actor?: Maybe<Actor>;
  /** Actors by name. */
  readonly actors: ActorConnection;
  /** One place by its id, name or alias; give one of the two arguments. */
  readonly place?: Maybe<Place>;
  /** Places by name. */
  readonly places: PlaceConnection;
  /** One agreement by its id, name or alias; give one of the two arguments. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements by name. */
  readonly agreements: AgreementConnection;
  /** One event by its id; NOT_FOUND where there is none. */
  readonly event?: Maybe<Event>;
  /** Events that fit a filter: the question most others are a case of. */
  readonly events: EventConnection;
  /** One sentence by its id; NOT_FOUND where there is none. */
  readonly sentence?: Maybe<Sentence>;
  /** Sentences of articles, by date of publication. */
  readonly sentences: SentenceConnection;
  /** One claim by its id; NOT_FOUND where there is none. */
  readonly claim?: Maybe<Claim>;
  /** Tellings of events, each in one sentence, by date of publication. */
  readonly claims: ClaimConnection;
  /** Counts of events over time, zero-filled, ready for a chart. */
  readonly timeline: Timeline;
  /** What passed between two actors, in both directions. */
  readonly relation: Relation;
  /** Shortest chains of events that join two actors, shortest first; empty where none is short enough. */
  readonly paths: Paths;
  /** Full-text search over headlines, sentences and names. */
  readonly search: SearchResults;
  /** How much the graph holds. */
  readonly stats: Stats;
  /** Everything within one or two acts of an actor, flat, for drawing. */
  readonly neighbourhood: Neighbourhood;
  /** Who takes part in the same events as an actor, most events first. */
  readonly together: ReadonlyArray<Together>;
  /** Events that some claims affirm and others deny; see `asserts` and `denies`. */
  readonly disputes: EventConnection;
  /** Events that one outlet tells, or that only claims of one speaker tell, and that nobody else reports. */
  readonly soleClaims: EventConnection;
  /** Who asked whom for what: events of type REQUEST that are not denied. */
  readonly requests: EventConnection;
  /** Who met whom: events of type CONSULT that happened or go on, with at least two actors. */
  readonly meetings: EventConnection;
  /** Acts that some claim tells as planned, demanded or possible, and whether they then happened. */
  readonly plans: EventConnection;
  /** Which people hold which offices, by name of the person. */
  readonly roles: RoleConnection;
  /** What came before and after an event: events under the same agreements, or between the same actors. */
  readonly sequence: Sequence;
  /** What the events of a filter are made of: counts by type, status, actor, place, agreement and outlet. */
  readonly facets: Facets;
  /** Every saved query, by name; at most 1,000. */
  readonly savedQueries: ReadonlyArray<SavedQuery>;
  /** One saved query; null where none has the name. */
  readonly savedQuery?: Maybe<SavedQuery>;
  /** What people decided against what was read, the last one first; undone decisions too. */
  readonly decisions: DecisionConnection;
};


/** Where every question begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryActorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryAgreementArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  statusAsOf?: InputMaybe<Scalars['EDTF']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  statusAsOf?: InputMaybe<Scalars['EDTF']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QuerySentenceArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QuerySentencesArgs = {
  filter?: InputMaybe<SentenceFilter>;
  orderBy?: PublicationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: PublicationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<EventFilter>;
  unit?: TimeUnit;
  groupBy?: InputMaybe<TimelineGroup>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryRelationArgs = {
  between: ReadonlyArray<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryPathsArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  maxHops?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  first?: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryStatsArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryNeighbourhoodArgs = {
  actor: Scalars['String']['input'];
  hops?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EventType>>;
  time?: InputMaybe<TimeRange>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryTogetherArgs = {
  actor: Scalars['String']['input'];
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryDisputesArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QuerySoleClaimsArgs = {
  outlet?: InputMaybe<Scalars['String']['input']>;
  speaker?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryRequestsArgs = {
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryMeetingsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryPlansArgs = {
  fulfilled?: InputMaybe<Scalars['Boolean']['input']>;
  by?: InputMaybe<Scalars['EDTF']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryRolesArgs = {
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QuerySequenceArgs = {
  event: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QueryFacetsArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
};


/** Where every question begins. */
export type QuerySavedQueryArgs = {
  name: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryDecisionsArgs = {
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which articles. All given conditions must hold; an empty list holds for nothing. */
export type ArticleFilter = {
  /** Printed by any of these outlets, by their exact names, such as `["The Gazette"]`. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When they were published, such as `{ from: "2025-12" }`; undated articles fall out. */
  readonly time?: InputMaybe<TimeRange>;
};

/** Which actors. All given conditions must hold; an empty list holds for nothing. */
export type ActorFilter = {
  /** Any of these kinds, such as `[STATE, PERSON]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Of any of these countries, as ISO 3166-1 alpha-2 in upper case: `IL`. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which places. All given conditions must hold; an empty list holds for nothing. */
export type PlaceFilter = {
  /** Any of these kinds, such as `[CITY]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<PlaceKind>>;
  /** In any of these countries, as ISO 3166-1 alpha-2 in upper case: `SY`. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which agreements. All given conditions must hold; an empty list holds for nothing. */
export type AgreementFilter = {
  /** Any of these kinds, such as `[CEASEFIRE, TREATY]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<AgreementKind>>;
};

/** Which sentences. All given conditions must hold; an empty list holds for nothing. */
export type SentenceFilter = {
  /** In any of these articles, by id, such as `["article:9f3k…"]`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Printed by any of these outlets, by their exact names, such as `["The Gazette"]`. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Some of its words mean any of these actors, places or agreements, by id, name or alias, such as `["Minsk II"]`. */
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All these words in it, whatever their endings: `ceasefire violation`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** When its article was published, such as `{ from: "2025-12" }`; undated articles fall out. */
  readonly time?: InputMaybe<TimeRange>;
};

/** Which claims. All given conditions must hold; an empty list holds for nothing. */
export type ClaimFilter = {
  /** The event that it tells fits this filter, such as `{ types: [REJECT] }`. */
  readonly events?: InputMaybe<EventFilter>;
  /** In any of these articles, by id, such as `["article:9f3k…"]`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Printed by any of these outlets, by their exact names, such as `["The Gazette"]`. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Attributed to any of these actors, by id, name or alias, such as `["Sergei Lavrov"]`. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Attributed to somebody, with `true`, or said by the article in its own voice, with `false`; both where absent: `true`. */
  readonly attributed?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says that the event was, or that it was not, such as `NEGATED`. */
  readonly polarity?: InputMaybe<Polarity>;
  /** It tells the event as any of these, such as `[PLANNED]`. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Read at least so surely, 0 to 1, such as `0.7`. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** All these words in its sentence, whatever their endings: `ceasefire violation`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** When its article was published, such as `{ from: "2025-12" }`; undated articles fall out. When the event happened is `events.time`. */
  readonly time?: InputMaybe<TimeRange>;
};

/** The order of a list of sentences or claims; within an article as they stand in it. */
export type PublicationOrder =
  /** Published earliest first, undated articles last. */
  | 'PUBLISHED_ASC'
  /** Published latest first, undated articles last. */
  | 'PUBLISHED_DESC';

/** Which events. All given conditions must hold; an empty list holds for nothing. Actors, places and agreements may be given by id, name or alias. */
export type EventFilter = {
  /** Only these events, by id, such as `["event:9f3k…"]`. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these types, such as `[REJECT, ACCUSE]`. */
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
  /** Said to have happened, or said not to have, such as `NEGATED`. */
  readonly polarity?: InputMaybe<Polarity>;
  /** Any of these statuses, such as `[OCCURRED, ONGOING]`. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Any of these actors did it, such as `["Israel"]`. */
  readonly initiators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It was done to any of these actors, places or agreements, such as `["Syria"]`. */
  readonly targets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these actors did it or had it done to them, such as `["Russia"]`. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Exactly two actors, such as `["Israel", "Syria"]`: one did it to the other, or both did it together. */
  readonly between?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It happened in, or was aimed at, any of these places or a place within one of them, such as `["Syria"]`. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It concerns any of these agreements, such as `["Minsk II"]`. */
  readonly agreements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Told by any of these outlets, by their exact names, such as `["The Gazette"]`. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Told by a claim that is attributed to any of these actors, such as `["Sergei Lavrov"]`. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least this sure, 0 to 1, such as `0.7`. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** The event's whole span lies in this time, such as `{ from: "2025-12" }`; undated events fall out. */
  readonly time?: InputMaybe<TimeRange>;
  /** The event's span shares at least one day with this date, such as `2025-21`; undated events fall out. */
  readonly overlaps?: InputMaybe<Scalars['EDTF']['input']>;
  /** All of these filters hold (an empty list asks for nothing), such as `[{ actors: ["Israel"] }, { actors: ["Syria"] }]`. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** At least one of these filters holds, such as `[{ types: [ASSAULT] }, { disputed: true }]`. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** This filter does not hold, such as `{ statuses: [PLANNED] }`. */
  readonly not?: InputMaybe<EventFilter>;
  /** Some actor in it is all of this, such as `{ role: INITIATOR, kinds: [MILITARY] }`. */
  readonly actor?: InputMaybe<ActorMatch>;
  /** Told by some claims and denied by others, or not, such as `true`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** All these words in its headline or in one sentence that tells it, whatever their endings: `ceasefire violation`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An actor's part in an event and what it must be. All given conditions must hold for one actor. */
export type ActorMatch = {
  /** In this part, such as `INITIATOR`. */
  readonly role?: EventRole;
  /** Any of these actors, by id, name or alias, such as `["Israel", "actor:state:sy"]`. */
  readonly names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these kinds, such as `[MILITARY]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Of any of these countries, as ISO 3166-1 alpha-2 in upper case: `IL`. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The part that an actor has in an event. */
export type EventRole =
  /** It does the act. */
  | 'INITIATOR'
  /** The act is done to it. */
  | 'TARGET'
  /** A claim of the event is attributed to it. */
  | 'SPEAKER'
  /** It does the act, or the act is done to it. */
  | 'ANY';

/** A stretch of time with both ends included; an end that is left out is open. */
export type TimeRange = {
  /** Begins with the first day of this date: `2025-12` is 1 December 2025. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Ends with the last day of this date: `2025-12` is 31 December 2025. */
  readonly to?: InputMaybe<Scalars['EDTF']['input']>;
  /** Lies within this date: `2025-12` is from 1 to 31 December 2025; not with `from` or `to`. */
  readonly on?: InputMaybe<Scalars['EDTF']['input']>;
  /** Shares at least one day with this date, such as `2025-21`; for events only. */
  readonly overlaps?: InputMaybe<Scalars['EDTF']['input']>;
};

/** The order of a list of events; ties by id. */
export type EventOrder =
  /** Earliest first, undated last. */
  | 'DATE_ASC'
  /** Latest first, undated last. */
  | 'DATE_DESC'
  /** Told by most articles first. */
  | 'REPORTS_DESC'
  /** Surest first. */
  | 'CONFIDENCE_DESC';

/** What a timeline can be split by. */
export type TimelineGroup =
  /** By type of event. */
  | 'TYPE'
  /** By actor, whoever did it or had it done to them; an event counts for each. */
  | 'ACTOR'
  /** By outlet that tells it; an event counts for each. */
  | 'OUTLET';

/** How long one bucket of a timeline is. */
export type TimeUnit =
  /** A day: `2026-01-14`. */
  | 'DAY'
  /** A week from Monday to Sunday, named by its ISO 8601 number: `2026-W03`. */
  | 'WEEK'
  /** A month: `2026-01`. */
  | 'MONTH'
  /** Three months from January, April, July or October: `2026-Q1`. */
  | 'QUARTER'
  /** A year: `2026`. */
  | 'YEAR';

/** What an actor is. */
export type ActorKind =
  /** A state, also when its capital or government stands for it. */
  | 'STATE'
  /** A ministry, court, prosecutor's office, parliament or the like. */
  | 'GOVERNMENT_BODY'
  /** The armed forces of a state, or a part of them. */
  | 'MILITARY'
  /** Fighters who are no state's army. */
  | 'ARMED_GROUP'
  /** One human being. */
  | 'PERSON'
  /** A company, party, union or association. */
  | 'ORGANIZATION'
  /** A body whose members are states: UN, NATO, EU. */
  | 'INTERGOVERNMENTAL'
  /** A newspaper, broadcaster or agency as one who acts or speaks. */
  | 'MEDIA'
  /** People without a common body: protesters, residents, backers. */
  | 'GROUP';

/** What a place is. */
export type PlaceKind =
  /** A country as a place. */
  | 'COUNTRY'
  /** A part of a country, or an area over several. */
  | 'REGION'
  /** A city, town or village. */
  | 'CITY'
  /** A building, base, port, plant or the like. */
  | 'FACILITY'
  /** A mountain, river, sea or the like. */
  | 'NATURAL'
  /** Any other place. */
  | 'OTHER';

/** What an agreement is, signed or only proposed. */
export type AgreementKind =
  /** A treaty, convention or accord. */
  | 'TREATY'
  /** A ceasefire or truce. */
  | 'CEASEFIRE'
  /** A plan to end a conflict. */
  | 'PEACE_PLAN'
  /** Guarantees or arrangements of security. */
  | 'SECURITY'
  /** A deal on trade, energy or money. */
  | 'TRADE'
  /** A standing arrangement by which parties work together: a hotline, a joint cell. */
  | 'MECHANISM'
  /** A joint statement or declaration. */
  | 'STATEMENT'
  /** A law, resolution or clause of one. */
  | 'LAW'
  /** Any other agreement. */
  | 'OTHER';

/** What the initiator of an event does: the 16 classes of PLOVER, INVESTIGATE and OTHER. */
export type EventType =
  /** Agrees, signs, promises, accepts. */
  | 'AGREE'
  /** Meets, talks, visits, negotiates, mediates. */
  | 'CONSULT'
  /** Praises, endorses, recognises, backs in words. */
  | 'SUPPORT'
  /** Acts together with others: trade, exercises, shared intelligence. */
  | 'COOPERATE'
  /** Gives material help: money, weapons, relief, asylum, training. */
  | 'AID'
  /** Yields: frees, eases, resigns, allows, gives back, drops a case. */
  | 'CONCEDE'
  /** Withdraws or stands down forces, ends fighting, evacuates. */
  | 'RETREAT'
  /** Asks, appeals, demands, proposes that another act. */
  | 'REQUEST'
  /** Criticises, blames, denounces, sues or charges in words. */
  | 'ACCUSE'
  /** Refuses, declines, vetoes, breaks off, declares null. */
  | 'REJECT'
  /** Warns of harm, gives an ultimatum, threatens. */
  | 'THREATEN'
  /** Demonstrates, strikes, riots, boycotts. */
  | 'PROTEST'
  /** Cuts ties, embargoes, expels, suspends aid, halts talks. */
  | 'SANCTION'
  /** Deploys, calls up, builds up forces, raises alert. */
  | 'MOBILIZE'
  /** Arrests, seizes, occupies, bans, censors, attacks without meaning to kill. */
  | 'COERCE'
  /** Shells, bombs, raids, kills, abducts, fights. */
  | 'ASSAULT'
  /** Opens, carries on or closes an inquiry, trial, audit or inspection. */
  | 'INVESTIGATE'
  /** Any other act worth a line on a timeline. */
  | 'OTHER';

/** Whether an act is said to have been done. */
export type Polarity =
  /** Said to be so. */
  | 'AFFIRMED'
  /** Said not to be so. */
  | 'NEGATED';

/** How real an event is according to the text. */
export type Status =
  /** It happened. */
  | 'OCCURRED'
  /** It is going on. */
  | 'ONGOING'
  /** Somebody will, intends or has agreed to do it. */
  | 'PLANNED'
  /** Somebody wants it done. */
  | 'DEMANDED'
  /** It may happen or may have happened. */
  | 'POSSIBLE'
  /** Some say so, others deny it. */
  | 'DISPUTED';

/** How exact a date is. */
export type DatePrecision =
  /** One day. */
  | 'DAY'
  /** One month. */
  | 'MONTH'
  /** One season: spring is March to May. */
  | 'SEASON'
  /** One year. */
  | 'YEAR'
  /** Ten years. */
  | 'DECADE'
  /** A hundred years. */
  | 'CENTURY'
  /** From one date to another. */
  | 'INTERVAL';

/** What a search looks among. */
export type SearchType =
  /** Headlines of events. */
  | 'EVENT'
  /** Sentences of articles. */
  | 'SENTENCE'
  /** Names of actors. */
  | 'ACTOR'
  /** Names of places. */
  | 'PLACE'
  /** Names of agreements. */
  | 'AGREEMENT';

/** Anything with an id of its own. */
export type Node = {
  /** The same on every machine and in every run. */
  readonly id: Scalars['ID']['output'];
};

/** Something with a name that sentences mention: an actor, a place or an agreement. */
export type Entity = {
  /** The same on every machine and in every run. */
  readonly id: Scalars['ID']['output'];
  /** The fullest usual English name. */
  readonly name: Scalars['String']['output'];
  /** Every other name seen or known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Events that it takes part in, that happened there or that concern it, earliest first. */
  readonly events: EventConnection;
  /** Sentences that mention it, by date of publication. */
  readonly sentences: SentenceConnection;
  /** Number of the last correction about it that was made or undone, 0 where there is none: what a correction has to name. */
  readonly version: Scalars['Int']['output'];
  /** What was merged into it, by name; see `mergeEntities`. */
  readonly merged: ReadonlyArray<Merged>;
  /** How it was read, where it was renamed; null where it was not. */
  readonly machine?: Maybe<EntityReading>;
  /** Decisions about it, the last one first. */
  readonly decisions: DecisionConnection;
};


/** Something with a name that sentences mention: an actor, a place or an agreement. */
export type EntityEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something with a name that sentences mention: an actor, a place or an agreement. */
export type EntitySentencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something with a name that sentences mention: an actor, a place or an agreement. */
export type EntityDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A date as exact as the text, never made up: a season stays a season. */
export type DateValue = {
  /** The date in EDTF. */
  readonly edtf: Scalars['EDTF']['output'];
  /** First day that it can mean. */
  readonly start: Scalars['Day']['output'];
  /** Last day that it can mean. */
  readonly end: Scalars['Day']['output'];
  /** How exact it is. */
  readonly precision: DatePrecision;
  /** The date in words: `14 January 2026`, `December 2025`, `spring 2025`. */
  readonly text: Scalars['String']['output'];
};

/** One piece of news text as an outlet printed it. */
export type Article = Node & {
  /** The same on every machine and in every run. */
  readonly id: Scalars['ID']['output'];
  /** Its title, which is no part of the text. */
  readonly title: Scalars['String']['output'];
  /** The publication that printed it; never the speaker of a claim. */
  readonly outlet?: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Where it stands on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When it was published, as exact as the input says. */
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  /** When Dateline first read it. */
  readonly ingestedAt: Scalars['Instant']['output'];
  /** Language of the text as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Its sentences in text order. */
  readonly sentences: SentenceConnection;
  /** Events that it tells, in the order of the text. */
  readonly events: EventConnection;
};


/** One piece of news text as an outlet printed it. */
export type ArticleSentencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One piece of news text as an outlet printed it. */
export type ArticleEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One sentence of an article. */
export type Sentence = Node & {
  /** The same on every machine and in every run. */
  readonly id: Scalars['ID']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** Position in the article, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Where it begins: UTF-16 offset into the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends: UTF-16 offset into the article's text, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The article that it stands in. */
  readonly article: Article;
  /** Words in it that mean an actor, place, agreement or date, in text order. */
  readonly mentions: ReadonlyArray<Mention>;
  /** What it claims, in text order. */
  readonly claims: ClaimConnection;
  /** Decisions about it, the last one first. */
  readonly decisions: DecisionConnection;
};


/** One sentence of an article. */
export type SentenceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One sentence of an article. */
export type SentenceDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Words that mean an actor, a place, an agreement or a date. */
export type Mention = {
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** Where they begin: UTF-16 offset into the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Where they end: UTF-16 offset into the article's text, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Why these words mean that: `capital as subject of 'rejects' stands for its state`. */
  readonly reason: Scalars['String']['output'];
  /** What they mean. */
  readonly node: Mentioned;
};

/** What words in a sentence can mean. */
export type Mentioned = Actor | Place | Agreement | DateValue;

/** Somebody who acts or is acted on. */
export type Actor = Node & Entity & {
  /** The same on every machine and in every run. */
  readonly id: Scalars['ID']['output'];
  /** The fullest usual English name. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: ActorKind;
  /** Every other name seen or known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its country as ISO 3166-1 alpha-2 in upper case. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Events that it did or that were done to it, earliest first. */
  readonly events: EventConnection;
  /** Events that it did, earliest first. */
  readonly initiated: EventConnection;
  /** Events that were done to it, earliest first. */
  readonly received: EventConnection;
  /** Offices that this person holds, or that people hold in this body or state. */
  readonly roles: ReadonlyArray<Role>;
  /** Agreements that it is said to be a party of, by name. */
  readonly agreements: AgreementConnection;
  /** Sentences that mention it, by date of publication. */
  readonly sentences: SentenceConnection;
  /** What may be the same thing under another name, likeliest first; nothing is merged on a likeness. */
  readonly sameAs: ReadonlyArray<SameAs>;
  /** Number of the last correction about it that was made or undone, 0 where there is none: what a correction has to name. */
  readonly version: Scalars['Int']['output'];
  /** What was merged into it, by name; see `mergeEntities`. */
  readonly merged: ReadonlyArray<Merged>;
  /** How it was read, where it was renamed; null where it was not. */
  readonly machine?: Maybe<EntityReading>;
  /** Decisions about it, the last one first. */
  readonly decisions: DecisionConnection;
};


/** Somebody who acts or is acted on. */
export type ActorEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who acts or is acted on. */
export type ActorInitiatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who acts or is acted on. */
export type ActorReceivedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who acts or is acted on. */
export type ActorAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who acts or is acted on. */
export type ActorSentencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who acts or is acted on. */
export type ActorDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Another node that may be the same thing. */
export type SameAs = {
  /** The other actor, place, agreement or event. */
  readonly node: Node;
  /** How likely, from 0.5 to below 1. */
  readonly score: Scalars['Float']['output'];
  /** Why: `J. Roe and Jana Roe …`. */
  readonly reason: Scalars['String']['output'];
  /** What says so: `likeness` where their names or acts were compared. */
  readonly by: Scalars['String']['output'];
};

/** An office that a person holds, as one sentence tells it. */
export type Role = {
  /** Its title: `Prime Minister`. */
  readonly title: Scalars['String']['output'];
  /** Who holds it. */
  readonly person: Actor;
  /** The body or state that it is an office of. */
  readonly actor: Actor;
  /** Since when, where known. */
  readonly from?: Maybe<Scalars['EDTF']['output']>;
  /** Until when, where known. */
  readonly to?: Maybe<Scalars['EDTF']['output']>;
  /** The sentence that says so. */
  readonly sentence: Sentence;
};

/** Where things happen. */
export type Place = Node & Entity & {
  /** The same on every machine and in every run. */
  readonly id: Scalars['ID']['output'];
  /** The fullest usual English name. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PlaceKind;
  /** Every other name seen or known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Its country as ISO 3166-1 alpha-2 in upper case. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The places that it lies directly within. */
  readonly within: ReadonlyArray<Place>;
  /** The places that lie directly within it, by name. */
  readonly contains: PlaceConnection;
  /** Events that happened in it, in a place within it or that were aimed at it, earliest first. */
  readonly events: EventConnection;
  /** Sentences that mention it, by date of publication. */
  readonly sentences: SentenceConnection;
  /** What may be the same thing under another name, likeliest first; nothing is merged on a likeness. */
  readonly sameAs: ReadonlyArray<SameAs>;
  /** Number of the last correction about it that was made or undone, 0 where there is none: what a correction has to name. */
  readonly version: Scalars['Int']['output'];
  /** What was merged into it, by name; see `mergeEntities`. */
  readonly merged: ReadonlyArray<Merged>;
  /** How it was read, where it was renamed; null where it was not. */
  readonly machine?: Maybe<EntityReading>;
  /** Decisions about it, the last one first. */
  readonly decisions: DecisionConnection;
};


/** Where things happen. */
export type PlaceContainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where things happen. */
export type PlaceEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where things happen. */
export type PlaceSentencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where things happen. */
export type PlaceDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A treaty, ceasefire, plan, mechanism, statement or law, signed or only proposed. */
export type Agreement = Node & Entity & {
  /** The same on every machine and in every run. */
  readonly id: Scalars['ID']['output'];
  /** The fullest usual English name. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: AgreementKind;
  /** Every other name seen or known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The last step of its life so far that is no alleged violation; null where no event tells one. See `statusAsOf`. */
  readonly status?: Maybe<AgreementStage>;
  /** The steps of its life as its events tell them, in order of date, undated last; at most 200. See `statusAsOf`. */
  readonly history: ReadonlyArray<AgreementStep>;
  /** Who stands for it and who against it by what they did or intend, by name; at most 200. */
  readonly stances: ReadonlyArray<Stance>;
  /** Actors that are said to be its parties, by name. */
  readonly parties: ActorConnection;
  /** Events that concern it, earliest first. */
  readonly events: EventConnection;
  /** Sentences that mention it, by date of publication. */
  readonly sentences: SentenceConnection;
  /** What may be the same thing under another name, likeliest first; nothing is merged on a likeness. */
  readonly sameAs: ReadonlyArray<SameAs>;
  /** Number of the last correction about it that was made or undone, 0 where there is none: what a correction has to name. */
  readonly version: Scalars['Int']['output'];
  /** What was merged into it, by name; see `mergeEntities`. */
  readonly merged: ReadonlyArray<Merged>;
  /** How it was read, where it was renamed; null where it was not. */
  readonly machine?: Maybe<EntityReading>;
  /** Decisions about it, the last one first. */
  readonly decisions: DecisionConnection;
};


/** A treaty, ceasefire, plan, mechanism, statement or law, signed or only proposed. */
export type AgreementPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, ceasefire, plan, mechanism, statement or law, signed or only proposed. */
export type AgreementEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, ceasefire, plan, mechanism, statement or law, signed or only proposed. */
export type AgreementSentencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, ceasefire, plan, mechanism, statement or law, signed or only proposed. */
export type AgreementDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An act that one or more claims tell; it holds what they agree on. */
export type Event = Node & {
  /** The same on every machine and in every run. */
  readonly id: Scalars['ID']['output'];
  /** Initiator, verb in the present tense, object: `Israel rejects Russian patrols`. */
  readonly headline: Scalars['String']['output'];
  /** What the initiator does. */
  readonly type: EventType;
  /** The thing acted on. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** When it happened; null where no text fixes it. */
  readonly date?: Maybe<DateValue>;
  /** Said to be so, or said not to be so. */
  readonly polarity: Polarity;
  /** How real it is; DISPUTED where some claims affirm and others deny it. */
  readonly status: Status;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many articles tell it. */
  readonly reports: Scalars['Int']['output'];
  /** Who did it, by name; at most 200. */
  readonly initiators: ReadonlyArray<Actor>;
  /** Whom or what it was done to: actors, then places, then agreements, each by name; at most 200 of each. */
  readonly targets: ReadonlyArray<Entity>;
  /** Where it happened, by name; at most 200. */
  readonly places: ReadonlyArray<Place>;
  /** Which agreements it concerns, by name; at most 200. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The tellings that it rests on, by date of publication. */
  readonly claims: ClaimConnection;
  /** The claims that affirm it, by date of publication. */
  readonly asserts: ClaimConnection;
  /** The claims that deny it, by date of publication. */
  readonly denies: ClaimConnection;
  /** Where it is a request: what those who were asked did towards the asker from that day on, earliest first; neither what they may do or are to do, nor what they are said not to have done. */
  readonly answers: EventConnection;
  /** Where some claim tells it as planned, demanded or possible: other acts of the same type by the same actor, to the same end (or talks of the same two or more), that then happened undenied, earliest first. */
  readonly fulfilments: EventConnection;
  /** What may be the same act told otherwise, likeliest first; nothing is merged on a likeness. */
  readonly sameAs: ReadonlyArray<SameAs>;
  /** Number of the last correction about it that was made or undone, 0 where there is none: what a correction has to name. */
  readonly version: Scalars['Int']['output'];
  /** How it was read, where a correction says otherwise; null where none does. */
  readonly machine?: Maybe<EventReading>;
  /** Decisions about it, the last one first. */
  readonly decisions: DecisionConnection;
};


/** An act that one or more claims tell; it holds what they agree on. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An act that one or more claims tell; it holds what they agree on. */
export type EventAssertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An act that one or more claims tell; it holds what they agree on. */
export type EventDeniesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An act that one or more claims tell; it holds what they agree on. */
export type EventAnswersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An act that one or more claims tell; it holds what they agree on. */
export type EventFulfilmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An act that one or more claims tell; it holds what they agree on. */
export type EventDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One telling of an event in one sentence. */
export type Claim = Node & {
  /** The same on every machine and in every run. */
  readonly id: Scalars['ID']['output'];
  /** The word that carries the act: `rejecting`. */
  readonly trigger: Scalars['String']['output'];
  /** The words from subject to object, exactly as they stand in the article. */
  readonly evidence: Scalars['String']['output'];
  /** Where the evidence begins: UTF-16 offset into the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Where the evidence ends: UTF-16 offset into the article's text, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The event in one line, as this claim tells it. */
  readonly headline: Scalars['String']['output'];
  /** The thing acted on, as this claim tells it. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** Said to be so, or said not to be so. */
  readonly polarity: Polarity;
  /** How real the event is, as this claim tells it. */
  readonly status: Status;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Which rule or model read it. */
  readonly rule: Scalars['String']['output'];
  /** When it was said: the date of publication unless the text gives another. */
  readonly saidOn?: Maybe<Scalars['EDTF']['output']>;
  /** Who says so; empty where the article says it in its own voice. Never the outlet only because it printed it. */
  readonly attributedTo: ReadonlyArray<Actor>;
  /** The sentence that it stands in. */
  readonly sentence: Sentence;
  /** The article that it stands in. */
  readonly article: Article;
  /** The event that it tells. */
  readonly event: Event;
  /** Number of the last correction about it that was made or undone, 0 where there is none: what a correction has to name. */
  readonly version: Scalars['Int']['output'];
  /** Decisions about it, the last one first. */
  readonly decisions: DecisionConnection;
};


/** One telling of an event in one sentence. */
export type ClaimDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How many events of one type. */
export type TypeCount = {
  /** The type. */
  readonly type: EventType;
  /** How many events have it. */
  readonly count: Scalars['Int']['output'];
};

/** A stage in the life of an agreement. */
export type AgreementStage =
  /** Somebody proposes it or asks for it. */
  | 'PROPOSED'
  /** Its parties talk about it. */
  | 'IN_TALKS'
  /** Its parties agree, without a signature told. */
  | 'AGREED'
  /** It is signed. */
  | 'SIGNED'
  /** A parliament or the like approves it. */
  | 'RATIFIED'
  /** It takes effect or is being carried out. */
  | 'IN_FORCE'
  /** It is suspended or put off. */
  | 'SUSPENDED'
  /** Somebody says that it was broken; what it was before it stays. */
  | 'VIOLATED'
  /** It is ended, cancelled or left. */
  | 'ENDED';

/** One step in the life of an agreement. */
export type AgreementStep = {
  /** Which stage it reaches. */
  readonly stage: AgreementStage;
  /** Whether this is only said by one side: violations always are. */
  readonly alleged: Scalars['Boolean']['output'];
  /** When; null where no text fixes it. */
  readonly date?: Maybe<DateValue>;
  /** The event that is the step. */
  readonly event: Event;
  /** The claim that tells it, the first where several do. */
  readonly claim: Claim;
};

/** What one actor did for or against an agreement. */
export type Stance = {
  /** Who. */
  readonly actor: Actor;
  /** Its last such act that has a date: for it, or against it. */
  readonly supports: Scalars['Boolean']['output'];
  /** Whether it acted both for it and against it. */
  readonly changed: Scalars['Boolean']['output'];
  /** What it did, earliest first. */
  readonly events: ReadonlyArray<Event>;
};

/** Counts of events over time. */
export type Timeline = {
  /** How long one bucket is. */
  readonly unit: TimeUnit;
  /** Buckets in order of time without a gap; at most 5,000. */
  readonly buckets: ReadonlyArray<TimeBucket>;
  /** All events in the buckets. */
  readonly count: Scalars['Int']['output'];
  /** All events in the buckets by type, most frequent first. */
  readonly byType: ReadonlyArray<TypeCount>;
  /** How many of these have a date at least as exact as a bucket. */
  readonly precise: Scalars['Int']['output'];
  /** How many of these have a date less exact than a bucket, and were put where it begins. */
  readonly spread: Scalars['Int']['output'];
  /** The counts split by `groupBy`, most events first, at most 20; empty without it. */
  readonly series: ReadonlyArray<TimelineSeries>;
  /** Events that fit the filter and have no date, so that they stand in no bucket. */
  readonly undated: Scalars['Int']['output'];
  /** The events themselves, earliest first. */
  readonly events: EventConnection;
};


/** Counts of events over time. */
export type TimelineEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The events of one group over time. */
export type TimelineSeries = {
  /** Type, id of the actor, or outlet. */
  readonly key: Scalars['String']['output'];
  /** The same for people: `REJECT`, `Israel`, `The Gazette`. */
  readonly name: Scalars['String']['output'];
  /** All events of the group in the buckets. */
  readonly count: Scalars['Int']['output'];
  /** The same buckets as the timeline's own, in order of time without a gap. */
  readonly buckets: ReadonlyArray<TimeBucket>;
};

/** The events that begin in one stretch of time. */
export type TimeBucket = {
  /** Its name: `2026-01-14`, `2026-W03`, `2026-01`, `2026-Q1`, `2026`. */
  readonly key: Scalars['String']['output'];
  /** Its first day. */
  readonly start: Scalars['Day']['output'];
  /** Its last day. */
  readonly end: Scalars['Day']['output'];
  /** How many events begin in it. */
  readonly count: Scalars['Int']['output'];
  /** How many of them have a date at least as exact as the bucket; the others were put where their date begins. */
  readonly precise: Scalars['Int']['output'];
  /** How many of them have a date less exact than the bucket. */
  readonly spread: Scalars['Int']['output'];
  /** The events by type, most frequent first; types without an event are left out. */
  readonly byType: ReadonlyArray<TypeCount>;
};

/** What passed between two actors. */
export type Relation = {
  /** The two actors in the order asked. */
  readonly actors: ReadonlyArray<Actor>;
  /** All events between them: in either direction, or done together. */
  readonly count: Scalars['Int']['output'];
  /** How many of them they did together, such as talks, and not one to the other. */
  readonly together: Scalars['Int']['output'];
  /** These events by type, most frequent first. */
  readonly byType: ReadonlyArray<TypeCount>;
  /** These events by month, zero-filled; undated ones left out. */
  readonly byMonth: ReadonlyArray<TimeBucket>;
  /** These events by a unit of time, zero-filled; undated ones left out. */
  readonly byTime: ReadonlyArray<TimeBucket>;
  /** The earliest dated of these events. */
  readonly first?: Maybe<Event>;
  /** The latest dated of these events. */
  readonly last?: Maybe<Event>;
  /** Agreements that these events concern, most events first; at most 200. */
  readonly agreements: ReadonlyArray<AgreementCount>;
  /** How cooperative or hostile they were to each other. */
  readonly balance: Balance;
  /** What each did to the other: first the first to the second, then the second to the first. */
  readonly directions: ReadonlyArray<RelationDirection>;
  /** All events between them. */
  readonly events: EventConnection;
};


/** What passed between two actors. */
export type RelationByTimeArgs = {
  unit?: TimeUnit;
};


/** What passed between two actors. */
export type RelationEventsArgs = {
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement and how many events concern it. */
export type AgreementCount = {
  /** The agreement. */
  readonly agreement: Agreement;
  /** How many of the events. */
  readonly count: Scalars['Int']['output'];
};

/** Cooperation and conflict on a published scale. Only acts affirmed to have happened or to be going on are weighed. */
export type Balance = {
  /** Mean weight of the events; null where none is weighed. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Sum of the weights above 0. */
  readonly cooperation: Scalars['Float']['output'];
  /** Sum of the weights below 0. */
  readonly conflict: Scalars['Float']['output'];
  /** How many events were weighed. */
  readonly events: Scalars['Int']['output'];
  /** The scale. */
  readonly scale: BalanceScale;
};

/** A published scale of cooperation and conflict. */
export type BalanceScale = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it was published. */
  readonly source: Scalars['String']['output'];
  /** Its most hostile weight. */
  readonly lowest: Scalars['Float']['output'];
  /** Its most cooperative weight. */
  readonly highest: Scalars['Float']['output'];
  /** The weight of each type that it knows: the mean of the scale's own categories that the type stands for. */
  readonly weights: ReadonlyArray<TypeWeight>;
};

/** The weight of one type. */
export type TypeWeight = {
  /** The type. */
  readonly type: EventType;
  /** Its weight; below 0 is conflict. */
  readonly weight: Scalars['Float']['output'];
};

/** What one actor did to another. */
export type RelationDirection = {
  /** Who did it. */
  readonly initiator: Actor;
  /** Whom it was done to. */
  readonly target: Actor;
  /** How many events. */
  readonly count: Scalars['Int']['output'];
  /** These events by type, most frequent first. */
  readonly byType: ReadonlyArray<TypeCount>;
  /** The events themselves. */
  readonly events: EventConnection;
};


/** What one actor did to another. */
export type RelationDirectionEventsArgs = {
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The chains of events that were found. */
export type Paths = {
  /** Shortest first; all are of one length. */
  readonly paths: ReadonlyArray<Path>;
  /** Why there may be others; null where these are all of the shortest. */
  readonly cut?: Maybe<PathCut>;
};

/** Why a search for paths ended before it had looked at everything. */
export type PathCut = {
  /** The limit that cut it. */
  readonly reason: PathCutReason;
  /** The same as a sentence that says what to raise. */
  readonly message: Scalars['String']['output'];
};

/** What can cut a search for paths. */
export type PathCutReason =
  /** More chains of the same length than `first` exist. */
  | 'LIMIT'
  /** No chain is as short as `maxHops`; longer ones were not looked for. */
  | 'HOPS'
  /** So many actors lie between the two that the search was given up. */
  | 'EFFORT';

/** A chain of events that joins two actors. */
export type Path = {
  /** How many events long it is. */
  readonly length: Scalars['Int']['output'];
  /** The actors from start to end. */
  readonly actors: ReadonlyArray<Actor>;
  /** The events in between, one fewer than actors. */
  readonly events: ReadonlyArray<Event>;
  /** The same, hop by hop. */
  readonly hops: ReadonlyArray<PathHop>;
};

/** One step of a path. The event may have been done in either direction. */
export type PathHop = {
  /** The actor at which the step begins. */
  readonly from: Actor;
  /** The event that joins the two. */
  readonly event: Event;
  /** The actor at which the step arrives. */
  readonly to: Actor;
};

/** What a search found. */
export type SearchResults = {
  /** The hits, best first. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** What was found, in the order of the hits. */
  readonly nodes: ReadonlyArray<SearchNode>;
  /** How many hits of each type came back, most first. */
  readonly facets: ReadonlyArray<SearchFacet>;
};

/** One thing that a search found. */
export type SearchHit = {
  /** What was found. */
  readonly node: SearchNode;
  /** Which type of thing it is. */
  readonly type: SearchType;
  /** Larger is better; comparable with hits of the same type only. */
  readonly score: Scalars['Float']['output'];
  /** The words around the match. */
  readonly snippet: Snippet;
};

/** What a search can find. */
export type SearchNode = Event | Sentence | Actor | Place | Agreement;

/** Words around a match. */
export type Snippet = {
  /** The words, cut to some 240 characters; `…` stands where more text lies. */
  readonly text: Scalars['String']['output'];
  /** The same as HTML: text escaped, matches in `<mark>`. */
  readonly html: Scalars['String']['output'];
  /** Where the matches lie in `text`. */
  readonly highlights: ReadonlyArray<TextRange>;
};

/** A stretch of text. */
export type TextRange = {
  /** Where it begins: UTF-16 offset. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends: UTF-16 offset, exclusive. */
  readonly end: Scalars['Int']['output'];
};

/** How many hits of one type. */
export type SearchFacet = {
  /** The type. */
  readonly type: SearchType;
  /** How many hits. */
  readonly count: Scalars['Int']['output'];
};

/** How much the graph holds. */
export type Stats = {
  /** Articles read. */
  readonly articles: Scalars['Int']['output'];
  /** Sentences in them. */
  readonly sentences: Scalars['Int']['output'];
  /** Actors. */
  readonly actors: Scalars['Int']['output'];
  /** Places. */
  readonly places: Scalars['Int']['output'];
  /** Agreements. */
  readonly agreements: Scalars['Int']['output'];
  /** Dates. */
  readonly dates: Scalars['Int']['output'];
  /** Events. */
  readonly events: Scalars['Int']['output'];
  /** Claims, each a telling of an event. */
  readonly claims: Scalars['Int']['output'];
  /** Decisions, undone ones too. */
  readonly decisions: Scalars['Int']['output'];
  /** Edges by type, most first. */
  readonly edges: ReadonlyArray<EdgeCount>;
};

/** How many edges of one type. */
export type EdgeCount = {
  /** Type of edge, such as `INITIATES`. */
  readonly type: Scalars['String']['output'];
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
};

/** Which offices. All given conditions must hold; an empty list holds for nothing. */
export type RoleFilter = {
  /** Held by any of these people, by id, name or alias, such as `["Sergei Lavrov"]`. */
  readonly persons?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Offices of any of these bodies or states, by id, name or alias, such as `["Serbia"]`. */
  readonly bodies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these titles, exactly: `Prime Minister`. */
  readonly titles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Actors and what passed among them, flat. */
export type Neighbourhood = {
  /** The actors: the one in the middle first, then ring by ring the busiest first. */
  readonly nodes: ReadonlyArray<Actor>;
  /** What passed from one to another, one edge for each type. */
  readonly edges: ReadonlyArray<NeighbourhoodEdge>;
  /** Whether actors within reach were left out because of `first`. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Acts of one type from one actor to another. */
export type NeighbourhoodEdge = {
  /** Id of who did it. */
  readonly from: Scalars['ID']['output'];
  /** Id of whom it was done to; for talks and deals the two change places. */
  readonly to: Scalars['ID']['output'];
  /** The type of act. */
  readonly type: EventType;
  /** How many events. */
  readonly count: Scalars['Int']['output'];
};

/** An actor that takes part in the same events as another. */
export type Together = {
  /** Who. */
  readonly actor: Actor;
  /** In how many events. */
  readonly count: Scalars['Int']['output'];
  /** These events by type, most frequent first. */
  readonly byType: ReadonlyArray<TypeCount>;
};

/** What came before and after an event. An undated event comes after all dated ones. */
export type Sequence = {
  /** The event. */
  readonly event: Event;
  /** What came before it, earliest first; read it with `last`. */
  readonly before: EventConnection;
  /** What came after it, earliest first. */
  readonly after: EventConnection;
  /** What the text itself says of its order, its causes and what it is part of, at most 200; the two lists go by dates. */
  readonly stated: ReadonlyArray<StatedSequence>;
};


/** What came before and after an event. An undated event comes after all dated ones. */
export type SequenceBeforeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What came before and after an event. An undated event comes after all dated ones. */
export type SequenceAfterArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What one sentence says of two events. */
export type StatedSequence = {
  /** How the first stands to the second. */
  readonly kind: SequenceKind;
  /** The event that came first, was the cause, or is the part. */
  readonly from: Event;
  /** The event that came later, was caused, or is the whole. */
  readonly to: Event;
  /** The words that say so: `in response to`. */
  readonly cue: Scalars['String']['output'];
  /** The sentence that they stand in. */
  readonly sentence: Sentence;
};

/** How one event stands to another, as the text says. */
export type SequenceKind =
  /** It came before the other: after, before, following, and then. */
  | 'PRECEDES'
  /** It was the cause of the other: because of, in response to, led to. */
  | 'CAUSES'
  /** It was part of the other: as part of, in the course of. */
  | 'PART_OF';

/** Counts of events by what they are and have to do with, most frequent first. */
export type Facets = {
  /** By type. */
  readonly types: ReadonlyArray<FacetValue>;
  /** By status. */
  readonly statuses: ReadonlyArray<FacetValue>;
  /** By polarity. */
  readonly polarities: ReadonlyArray<FacetValue>;
  /** By actor, whoever did it or had it done to them. */
  readonly actors: ReadonlyArray<FacetValue>;
  /** By place where it happened or that it was aimed at. */
  readonly places: ReadonlyArray<FacetValue>;
  /** By agreement. */
  readonly agreements: ReadonlyArray<FacetValue>;
  /** By outlet that tells it. */
  readonly outlets: ReadonlyArray<FacetValue>;
};

/** One value and how many events have it. */
export type FacetValue = {
  /** Id of the node, or the word itself. */
  readonly key: Scalars['String']['output'];
  /** The same for people. */
  readonly name: Scalars['String']['output'];
  /** How many events. */
  readonly count: Scalars['Int']['output'];
};

/** A page of offices. */
export type RoleConnection = {
  /** The rows of this page; the same as `edges` without their cursors. */
  readonly nodes: ReadonlyArray<Role>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, counted only when asked for; at most 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list has more rows than `totalCount` says: 10,000 is then to be read as 10,000+. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

/** An office in a list. */
export type RoleEdge = {
  /** Opaque mark of this row; it stays valid when rows are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Role;
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Whether rows follow this page. Reading backward, true as soon as `before` was given. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before this page. Reading forward, true as soon as `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The rows of this page; the same as `edges` without their cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, counted only when asked for; at most 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list has more rows than `totalCount` says: 10,000 is then to be read as 10,000+. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

/** An article in a list. */
export type ArticleEdge = {
  /** Opaque mark of this row; it stays valid when rows are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Article;
};

/** A page of sentences. */
export type SentenceConnection = {
  /** The rows of this page; the same as `edges` without their cursors. */
  readonly nodes: ReadonlyArray<Sentence>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SentenceEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, counted only when asked for; at most 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list has more rows than `totalCount` says: 10,000 is then to be read as 10,000+. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

/** A sentence in a list. */
export type SentenceEdge = {
  /** Opaque mark of this row; it stays valid when rows are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Sentence;
};

/** A page of actors. */
export type ActorConnection = {
  /** The rows of this page; the same as `edges` without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, counted only when asked for; at most 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list has more rows than `totalCount` says: 10,000 is then to be read as 10,000+. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

/** An actor in a list. */
export type ActorEdge = {
  /** Opaque mark of this row; it stays valid when rows are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Actor;
};

/** A page of places. */
export type PlaceConnection = {
  /** The rows of this page; the same as `edges` without their cursors. */
  readonly nodes: ReadonlyArray<Place>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, counted only when asked for; at most 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list has more rows than `totalCount` says: 10,000 is then to be read as 10,000+. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

/** A place in a list. */
export type PlaceEdge = {
  /** Opaque mark of this row; it stays valid when rows are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Place;
};

/** A page of agreements. */
export type AgreementConnection = {
  /** The rows of this page; the same as `edges` without their cursors. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, counted only when asked for; at most 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list has more rows than `totalCount` says: 10,000 is then to be read as 10,000+. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

/** An agreement in a list. */
export type AgreementEdge = {
  /** Opaque mark of this row; it stays valid when rows are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Agreement;
};

/** A page of events. */
export type EventConnection = {
  /** The rows of this page; the same as `edges` without their cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, counted only when asked for; at most 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list has more rows than `totalCount` says: 10,000 is then to be read as 10,000+. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

/** An event in a list. */
export type EventEdge = {
  /** Opaque mark of this row; it stays valid when rows are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Event;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The rows of this page; the same as `edges` without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, counted only when asked for; at most 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list has more rows than `totalCount` says: 10,000 is then to be read as 10,000+. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  /** Opaque mark of this row; it stays valid when rows are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Claim;
};

/** What can be followed as it comes, by server-sent events: ask with `Accept: text/event-stream`. */
export type Subscription = {
  /** Events that come into the graph, whoever adds them, each once and in the order in which they come. The first message says from where on and has no event. */
  readonly eventAdded: EventAdded;
};


/** What can be followed as it comes, by server-sent events: ask with `Accept: text/event-stream`. */
export type SubscriptionEventAddedArgs = {
  filter?: InputMaybe<EventFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One message of a stream of events. */
export type EventAdded = {
  /** Where the stream stands; given as `after` it goes on from here without a gap. It is also the message's id and `extensions.cursor`. */
  readonly cursor: Scalars['String']['output'];
  /** The event that came; null in the first message. */
  readonly event?: Maybe<Event>;
};

/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type Mutation = {
  /** Saves a query under a name, in the place of one that has it: it then answers at `/q/<name>.json` and stands at `/embed/<name>`. */
  readonly saveQuery: SaveQueryPayload;
  /** Takes a saved query away; its addresses then answer 404. */
  readonly removeSavedQuery: RemoveSavedQueryPayload;
  /** Reads articles into the graph. Articles that it holds already change nothing; decisions hold for new ones too. */
  readonly ingestArticles: IngestArticlesPayload;
  /** Takes an article out of the graph with what only it told. Decisions stay, and hold again when it is read again. */
  readonly removeArticle: RemoveArticlePayload;
  /** Says that actors, places or agreements are one: every read then sees the one that they were merged into. */
  readonly mergeEntities: MergeEntitiesPayload;
  /** Says that in some sentences an actor, place or agreement is another, a new or a known one. */
  readonly splitEntity: SplitEntityPayload;
  /** Gives an actor, place or agreement another name; the old one stays an alias. */
  readonly renameEntity: RenameEntityPayload;
  /** Corrects what an event says; its claims stay as they were read, and `Event.machine` shows it without the correction. */
  readonly correctEvent: CorrectEventPayload;
  /** Says that a claim was misread: it goes from the graph, with its event where no other claim tells it. */
  readonly rejectClaim: RejectClaimPayload;
  /** Takes one decision back, whichever; those made later stay. */
  readonly undo: UndoPayload;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationSaveQueryArgs = {
  input: SaveQueryInput;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationRemoveSavedQueryArgs = {
  input: RemoveSavedQueryInput;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationIngestArticlesArgs = {
  input: IngestArticlesInput;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationRemoveArticleArgs = {
  input: RemoveArticleInput;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationSplitEntityArgs = {
  input: SplitEntityInput;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationRenameEntityArgs = {
  input: RenameEntityInput;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationCorrectEventArgs = {
  input: CorrectEventInput;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationRejectClaimArgs = {
  input: RejectClaimInput;
};


/** What can be changed. Every field needs the server's token, as `Authorization: Bearer …`; UNAUTHENTICATED without it. */
export type MutationUndoArgs = {
  input: UndoInput;
};

/** How the embed of a saved query is drawn. */
export type SavedView =
  /** Events along time; the query selects events with `headline type status date { start end precision text }`. */
  | 'TIMELINE'
  /** Actors and what passes between them; the query selects events with `type initiators { id name } targets`. */
  | 'NETWORK'
  /** Places on a map; the query selects places with `id name latitude longitude`. */
  | 'MAP'
  /** Rows, whatever the query selects. */
  | 'TABLE'
  /** The first number of the answer, such as a `count` or `totalCount`. */
  | 'NUMBER'
  /** Bars over time; the query selects `buckets { key start end count byType { type count } }`. */
  | 'CHART';

/** A query that answers at an address of its own. */
export type SavedQuery = {
  /** Its name, part of its addresses. */
  readonly name: Scalars['String']['output'];
  /** What its embed is headed. */
  readonly title: Scalars['String']['output'];
  /** The GraphQL query. */
  readonly document: Scalars['String']['output'];
  /** The variables that it takes, with the value of each that an address doesn't give. */
  readonly variables: ReadonlyArray<SavedVariable>;
  /** How its embed is drawn. */
  readonly view: SavedView;
  /** When it was last saved. */
  readonly savedAt: Scalars['Instant']['output'];
  /** Path of its rows; `.csv`, `.geojson`, `.graphml` and `.svg` stand beside it. */
  readonly path: Scalars['String']['output'];
  /** Path of its embed. */
  readonly embedPath: Scalars['String']['output'];
};

/** A variable of a saved query. */
export type SavedVariable = {
  /** Its name, without the dollar sign. */
  readonly name: Scalars['String']['output'];
  /** Its type as the query writes it: `[EventType!]`. */
  readonly type: Scalars['String']['output'];
  /** Its value as an address writes it: `REJECT,ACCUSE`; null where the address or the query's own default gives it. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A variable's value. */
export type SavedVariableInput = {
  /** Its name, without the dollar sign, such as `from`. */
  readonly name: Scalars['String']['input'];
  /** Its value as an address writes it: `2025-12`, `REJECT,ACCUSE`, an input object as JSON. */
  readonly value: Scalars['String']['input'];
};

/** What to save. */
export type SaveQueryInput = {
  /** Lower-case letters, digits and hyphens, 1 to 64 of them: `rejections-by-israel`. */
  readonly name: Scalars['String']['input'];
  /** What its embed is headed, such as `What Israel rejects`; the name where absent. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** One GraphQL query, such as `{ stats { events } }`; no mutation. */
  readonly document: Scalars['String']['input'];
  /** Values of its variables where an address gives none, such as `[{ name: "from", value: "2025-12" }]`. */
  readonly variables?: InputMaybe<ReadonlyArray<SavedVariableInput>>;
  /** How its embed is drawn, such as `TABLE`. */
  readonly view?: SavedView;
};

/** Which saved query to take away. */
export type RemoveSavedQueryInput = {
  /** Its name, such as `rejections-by-israel`. */
  readonly name: Scalars['String']['input'];
};

/** What became of saving a query. */
export type SaveQueryPayload = {
  /** The query as saved; null where it was refused. */
  readonly savedQuery?: Maybe<SavedQuery>;
  /** Why it was refused; empty where it was saved. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of taking a saved query away. */
export type RemoveSavedQueryPayload = {
  /** The name of what was taken away; null where nothing was. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Why nothing was taken away. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A fault that a person can mend. */
export type UserError = {
  /** What sort of fault it is, stable for programs: `BAD_INPUT`, `NOT_FOUND`, `AMBIGUOUS`, `CONFLICT`. */
  readonly code: Scalars['String']['output'];
  /** A sentence that names what was found and what was expected. */
  readonly message: Scalars['String']['output'];
  /** Which argument it is about. */
  readonly argument?: Maybe<Scalars['String']['output']>;
  /** Where in the request it stands: `input`, `from`, `1`, `id`; empty where it is about no argument. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What a decision does. */
export type DecisionKind =
  /** Several actors, places or agreements are one. */
  | 'MERGE_ENTITIES'
  /** One actor, place or agreement is another in some sentences. */
  | 'SPLIT_ENTITY'
  /** An actor, place or agreement is called otherwise. */
  | 'RENAME_ENTITY'
  /** An event is otherwise than its claims say. */
  | 'CORRECT_EVENT'
  /** A claim was misread. */
  | 'REJECT_CLAIM';

/** What somebody decided against what was read. It holds for articles that are read later too, until it is undone. */
export type Decision = Node & {
  /** The same in every store that was given it. */
  readonly id: Scalars['ID']['output'];
  /** Place among all that was decided and undone, from 1; decisions hold in this order. */
  readonly number: Scalars['Int']['output'];
  /** What it does. */
  readonly kind: DecisionKind;
  /** Who decided, as given: `ana@example.org`. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What was done, in words: `renamed Barrack to Thomas Barrack`. */
  readonly summary: Scalars['String']['output'];
  /** What it changed, field by field; at most one for each field and node that was given. */
  readonly changes: ReadonlyArray<DecisionChange>;
  /** Ids of what it is about, in the graph or not: what was merged away and claims that were rejected are not; at most 200. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** Those of its subjects that are in the graph, under the id that they have now; at most 200. */
  readonly nodes: ReadonlyArray<Node>;
  /** When and why it was undone; null while it holds. */
  readonly undone?: Maybe<Undoing>;
};

/** One field before and after a decision. */
export type DecisionChange = {
  /** Id of what was changed. */
  readonly node: Scalars['ID']['output'];
  /** Which field: `type`, `name`, `initiators`. */
  readonly field: Scalars['String']['output'];
  /** What it was, in words; null where it was nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it is, in words; null where it is nothing. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** Who took a decision back, when and why. */
export type Undoing = {
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** What an event is without its corrections: what its claims agree on. */
export type EventReading = {
  /** What the initiator does. */
  readonly type: EventType;
  /** Initiator, verb in the present tense, object. */
  readonly headline: Scalars['String']['output'];
  /** The thing acted on. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** When it happened; null where no text fixes it. */
  readonly date?: Maybe<DateValue>;
  /** Said to be so, or said not to be so. */
  readonly polarity: Polarity;
  /** How real it is. */
  readonly status: Status;
  /** Who did it; at most 200. */
  readonly initiators: ReadonlyArray<Actor>;
  /** Whom or what it was done to; at most 200. */
  readonly targets: ReadonlyArray<Entity>;
  /** Where it happened; at most 200. */
  readonly places: ReadonlyArray<Place>;
  /** Which agreements it concerns; at most 200. */
  readonly agreements: ReadonlyArray<Agreement>;
};

/** What an actor, place or agreement is without its renaming. */
export type EntityReading = {
  /** The fullest name that articles give it. */
  readonly name: Scalars['String']['output'];
};

/** An actor, place or agreement that is no more, because it was merged into another. Its id still finds that one. */
export type Merged = {
  /** The id that it had. */
  readonly id: Scalars['ID']['output'];
  /** The name that it had. */
  readonly name: Scalars['String']['output'];
  /** Who decided so. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** The decision. */
  readonly decision: Decision;
};

/** A page of decisions. */
export type DecisionConnection = {
  /** The rows of this page; the same as `edges` without their cursors. */
  readonly nodes: ReadonlyArray<Decision>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, counted only when asked for; at most 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list has more rows than `totalCount` says: 10,000 is then to be read as 10,000+. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

/** A decision in a list. */
export type DecisionEdge = {
  /** Opaque mark of this row; it stays valid when rows are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Decision;
};

/** Which decisions. All given conditions must hold; an empty list holds for nothing. */
export type DecisionFilter = {
  /** Any of these kinds: `[CORRECT_EVENT]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<DecisionKind>>;
  /** Made by any of these, exactly as they signed: `["ana@example.org"]`. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** About any of these nodes, by id: `["event:9f3k…"]`. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that hold, with `true`, or were undone; both where absent: `true`. */
  readonly holds?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A node as somebody saw it who now decides about it. Where it was corrected since, the decision is refused with CONFLICT. */
export type NodeVersion = {
  /** Its id: `actor:person:barrack`. */
  readonly id: Scalars['ID']['input'];
  /** Its `version` as it was read: `0` where nobody has corrected it. */
  readonly version: Scalars['Int']['input'];
};

/** One article. */
export type ArticleInput = {
  /** Its title, which is no part of the text: `No to patrols`. */
  readonly title: Scalars['String']['input'];
  /** Its text, at most 200,000 characters: `Israel turned down Russian patrols on Wednesday. …`. */
  readonly text: Scalars['String']['input'];
  /** The publication that printed it: `The Gazette`. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Who wrote it: `Kari Lund`. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands on the web: `https://gazette.example/no-to-patrols`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, in EDTF or as news writes it: `2026-01-15`, `15 January 2026`; never made up where absent. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
};

/** What to read. */
export type IngestArticlesInput = {
  /** The articles, 1 to 50: `[{ title: "No to patrols", text: "…", outlet: "The Gazette", published: "2026-01-15" }]`. */
  readonly articles: ReadonlyArray<ArticleInput>;
};

/** Which article to take out. */
export type RemoveArticleInput = {
  /** Its id: `article:9f3k…`. */
  readonly id: Scalars['ID']['input'];
};

/** What to merge. */
export type MergeEntitiesInput = {
  /** The one that stays, with its name and kind: `{ id: "actor:person:thomas-barrack", version: 0 }`. */
  readonly into: NodeVersion;
  /** Those that are the same, 1 to 20 of the same sort: `[{ id: "actor:person:barrack", version: 0 }]`. */
  readonly from: ReadonlyArray<NodeVersion>;
  /** Who decides, as the graph keeps it: `ana@example.org`. */
  readonly by: Scalars['String']['input'];
  /** Why: `the Herald corrected itself on 3 February`. */
  readonly reason: Scalars['String']['input'];
};

/** What to split. */
export type SplitEntityInput = {
  /** The one that is really two: `{ id: "actor:person:alex-roe", version: 0 }`. */
  readonly entity: NodeVersion;
  /** Sentences in which it is the other one, at most 200: `["sentence:9f3k…:4"]`; give this, `articles` or both. */
  readonly sentences?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Articles throughout which it is the other one, at most 50: `["article:9f3k…"]`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The other one where the graph has it: `{ id: "actor:person:alexander-roe", version: 0 }`; give this or `name`. */
  readonly into?: InputMaybe<NodeVersion>;
  /** Name of the other one where it is new: `Alex Roe (judge)`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Who decides, as the graph keeps it: `ana@example.org`. */
  readonly by: Scalars['String']['input'];
  /** Why: `the Herald corrected itself on 3 February`. */
  readonly reason: Scalars['String']['input'];
};

/** What to rename. */
export type RenameEntityInput = {
  /** Which one: `{ id: "actor:person:barrack", version: 0 }`. */
  readonly entity: NodeVersion;
  /** Its new name, at most 200 characters: `Thomas Barrack`. */
  readonly name: Scalars['String']['input'];
  /** Who decides, as the graph keeps it: `ana@example.org`. */
  readonly by: Scalars['String']['input'];
  /** Why: `the Herald corrected itself on 3 February`. */
  readonly reason: Scalars['String']['input'];
};

/** What to correct. Fields that are left out stay as they are. */
export type CorrectEventInput = {
  /** Which one: `{ id: "event:9f3k…", version: 0 }`. */
  readonly event: NodeVersion;
  /** What the initiator does: `ACCUSE`. */
  readonly type?: InputMaybe<EventType>;
  /** Initiator, verb in the present tense, object: `Israel accuses Russia`. */
  readonly headline?: InputMaybe<Scalars['String']['input']>;
  /** The thing acted on: `patrols`; null where there is none. */
  readonly object?: InputMaybe<Scalars['String']['input']>;
  /** When it happened: `2026-01-14`; null where no text fixes it. */
  readonly date?: InputMaybe<Scalars['EDTF']['input']>;
  /** Said to be so, or said not to be so: `NEGATED`. */
  readonly polarity?: InputMaybe<Polarity>;
  /** How real it is: `PLANNED`. */
  readonly status?: InputMaybe<Status>;
  /** All who did it, by id, name or alias: `["Israel"]`. */
  readonly initiators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All that it was done to, by id, name or alias: `["Russia"]`. */
  readonly targets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All places where it happened, by id, name or alias: `["Quneitra"]`. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All agreements that it concerns, by id, name or alias: `["1974 accord"]`. */
  readonly agreements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who decides, as the graph keeps it: `ana@example.org`. */
  readonly by: Scalars['String']['input'];
  /** Why: `the Herald corrected itself on 3 February`. */
  readonly reason: Scalars['String']['input'];
};

/** What to reject. */
export type RejectClaimInput = {
  /** Which one: `{ id: "claim:9f3k…", version: 0 }`. */
  readonly claim: NodeVersion;
  /** Who decides, as the graph keeps it: `ana@example.org`. */
  readonly by: Scalars['String']['input'];
  /** Why: `the Herald corrected itself on 3 February`. */
  readonly reason: Scalars['String']['input'];
};

/** What to undo. */
export type UndoInput = {
  /** Id of the decision: `decision:9f3k…`. */
  readonly decision: Scalars['ID']['input'];
  /** Who decides, as the graph keeps it: `ana@example.org`. */
  readonly by: Scalars['String']['input'];
  /** Why: `the Herald corrected itself on 3 February`. */
  readonly reason: Scalars['String']['input'];
};

/** What became of reading articles. */
export type IngestArticlesPayload = {
  /** The articles in the order given, those that the graph held already too; empty where none was read. */
  readonly articles: ReadonlyArray<Article>;
  /** How many of them are new. */
  readonly added: Scalars['Int']['output'];
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of taking an article out. */
export type RemoveArticlePayload = {
  /** Id of the article that was taken out; null where nothing was. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of merging. */
export type MergeEntitiesPayload = {
  /** The decision as it is kept; null where it was refused. */
  readonly decision?: Maybe<Decision>;
  /** The one that they are now; null where it was refused. */
  readonly entity?: Maybe<Entity>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of splitting. */
export type SplitEntityPayload = {
  /** The decision as it is kept; null where it was refused. */
  readonly decision?: Maybe<Decision>;
  /** The one that it was; null where no sentence means it any more, or where it was refused. */
  readonly entity?: Maybe<Entity>;
  /** The one that it is in those sentences; null where it was refused. */
  readonly other?: Maybe<Entity>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of renaming. */
export type RenameEntityPayload = {
  /** The decision as it is kept; null where it was refused. */
  readonly decision?: Maybe<Decision>;
  /** It under its new name; null where it was refused. */
  readonly entity?: Maybe<Entity>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of correcting an event. */
export type CorrectEventPayload = {
  /** The decision as it is kept; null where it was refused. */
  readonly decision?: Maybe<Decision>;
  /** The event as it is now; null where it was refused. */
  readonly event?: Maybe<Event>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of rejecting a claim. */
export type RejectClaimPayload = {
  /** The decision as it is kept; null where it was refused. */
  readonly decision?: Maybe<Decision>;
  /** The event that it told, as the other claims tell it; null where there are none, or where it was refused. */
  readonly event?: Maybe<Event>;
  /** The sentence that it was read from; null where it was refused. */
  readonly sentence?: Maybe<Sentence>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of undoing. */
export type UndoPayload = {
  /** The decision, undone; null where it was refused. */
  readonly decision?: Maybe<Decision>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Mentioned:
    | ( ActorNode )
    | ( PlaceNode )
    | ( AgreementNode )
    | ( DateValueSource )
  ;
  SearchNode:
    | ( EventNode )
    | ( SentenceNode )
    | ( ActorNode )
    | ( PlaceNode )
    | ( AgreementNode )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ArticleNode )
    | ( SentenceNode )
    | ( ActorNode )
    | ( PlaceNode )
    | ( AgreementNode )
    | ( EventNode )
    | ( ClaimNode )
    | ( DecisionNode )
  ;
  Entity:
    | ( ActorNode )
    | ( PlaceNode )
    | ( AgreementNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ArticleFilter: ArticleFilter;
  ActorFilter: ActorFilter;
  PlaceFilter: PlaceFilter;
  AgreementFilter: AgreementFilter;
  SentenceFilter: SentenceFilter;
  ClaimFilter: ClaimFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublicationOrder: PublicationOrder;
  EventFilter: EventFilter;
  ActorMatch: ActorMatch;
  EventRole: EventRole;
  TimeRange: TimeRange;
  EventOrder: EventOrder;
  TimelineGroup: TimelineGroup;
  TimeUnit: TimeUnit;
  ActorKind: ActorKind;
  PlaceKind: PlaceKind;
  AgreementKind: AgreementKind;
  EventType: EventType;
  Polarity: Polarity;
  Status: Status;
  DatePrecision: DatePrecision;
  SearchType: SearchType;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  DateValue: ResolverTypeWrapper<DateValueSource>;
  Article: ResolverTypeWrapper<ArticleNode>;
  Sentence: ResolverTypeWrapper<SentenceNode>;
  Mention: ResolverTypeWrapper<MentionSource>;
  Mentioned: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Mentioned']>;
  Actor: ResolverTypeWrapper<ActorNode>;
  SameAs: ResolverTypeWrapper<SameAsSource>;
  Role: ResolverTypeWrapper<RoleSource>;
  Place: ResolverTypeWrapper<PlaceNode>;
  Agreement: ResolverTypeWrapper<AgreementNode>;
  Event: ResolverTypeWrapper<EventNode>;
  Claim: ResolverTypeWrapper<ClaimNode>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  AgreementStage: AgreementStage;
  AgreementStep: ResolverTypeWrapper<AgreementStepSource>;
  Stance: ResolverTypeWrapper<StanceSource>;
  Timeline: ResolverTypeWrapper<TimelineSource>;
  TimelineSeries: ResolverTypeWrapper<TimelineSeriesSource>;
  TimeBucket: ResolverTypeWrapper<TimeBucket>;
  Relation: ResolverTypeWrapper<RelationSource>;
  AgreementCount: ResolverTypeWrapper<AgreementCountSource>;
  Balance: ResolverTypeWrapper<BalanceSource>;
  BalanceScale: ResolverTypeWrapper<BalanceScale>;
  TypeWeight: ResolverTypeWrapper<TypeWeight>;
  RelationDirection: ResolverTypeWrapper<RelationDirectionSource>;
  Paths: ResolverTypeWrapper<PathsSource>;
  PathCut: ResolverTypeWrapper<PathCutSource>;
  PathCutReason: PathCutReason;
  Path: ResolverTypeWrapper<PathSource>;
  PathHop: ResolverTypeWrapper<Omit<PathHop, 'from' | 'event' | 'to'> & { from: ResolversTypes['Actor'], event: ResolversTypes['Event'], to: ResolversTypes['Actor'] }>;
  SearchResults: ResolverTypeWrapper<Omit<SearchResults, 'hits' | 'nodes'> & { hits: ReadonlyArray<ResolversTypes['SearchHit']>, nodes: ReadonlyArray<ResolversTypes['SearchNode']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['SearchNode'] }>;
  SearchNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchNode']>;
  Snippet: ResolverTypeWrapper<Snippet>;
  TextRange: ResolverTypeWrapper<TextRange>;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  Stats: ResolverTypeWrapper<Stats>;
  EdgeCount: ResolverTypeWrapper<EdgeCount>;
  RoleFilter: RoleFilter;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodSource>;
  NeighbourhoodEdge: ResolverTypeWrapper<NeighbourhoodEdge>;
  Together: ResolverTypeWrapper<TogetherSource>;
  Sequence: ResolverTypeWrapper<SequenceSource>;
  StatedSequence: ResolverTypeWrapper<SequenceEdge>;
  SequenceKind: SequenceKind;
  Facets: ResolverTypeWrapper<FacetsSource>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  RoleConnection: ResolverTypeWrapper<Connection<RoleSource>>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ArticleConnection: ResolverTypeWrapper<Connection<ArticleNode>>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  SentenceConnection: ResolverTypeWrapper<Connection<SentenceNode>>;
  SentenceEdge: ResolverTypeWrapper<Omit<SentenceEdge, 'node'> & { node: ResolversTypes['Sentence'] }>;
  ActorConnection: ResolverTypeWrapper<Connection<ActorNode>>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  PlaceConnection: ResolverTypeWrapper<Connection<PlaceNode>>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  AgreementConnection: ResolverTypeWrapper<Connection<AgreementNode>>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  EventConnection: ResolverTypeWrapper<Connection<EventNode>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  ClaimConnection: ResolverTypeWrapper<Connection<ClaimNode>>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EventAdded: ResolverTypeWrapper<EventAddedSource>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SavedView: SavedView;
  SavedQuery: ResolverTypeWrapper<SavedQuerySource>;
  SavedVariable: ResolverTypeWrapper<SavedVariable>;
  SavedVariableInput: SavedVariableInput;
  SaveQueryInput: SaveQueryInput;
  RemoveSavedQueryInput: RemoveSavedQueryInput;
  SaveQueryPayload: ResolverTypeWrapper<Omit<SaveQueryPayload, 'savedQuery'> & { savedQuery?: Maybe<ResolversTypes['SavedQuery']> }>;
  RemoveSavedQueryPayload: ResolverTypeWrapper<RemoveSavedQueryPayload>;
  UserError: ResolverTypeWrapper<UserError>;
  DecisionKind: DecisionKind;
  Decision: ResolverTypeWrapper<DecisionNode>;
  DecisionChange: ResolverTypeWrapper<DecisionChange>;
  Undoing: ResolverTypeWrapper<Undoing>;
  EventReading: ResolverTypeWrapper<EventReadingSource>;
  EntityReading: ResolverTypeWrapper<EntityReading>;
  Merged: ResolverTypeWrapper<MergedSource>;
  DecisionConnection: ResolverTypeWrapper<Connection<DecisionNode>>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFilter: DecisionFilter;
  NodeVersion: NodeVersion;
  ArticleInput: ArticleInput;
  IngestArticlesInput: IngestArticlesInput;
  RemoveArticleInput: RemoveArticleInput;
  MergeEntitiesInput: MergeEntitiesInput;
  SplitEntityInput: SplitEntityInput;
  RenameEntityInput: RenameEntityInput;
  CorrectEventInput: CorrectEventInput;
  RejectClaimInput: RejectClaimInput;
  UndoInput: UndoInput;
  IngestArticlesPayload: ResolverTypeWrapper<Omit<IngestArticlesPayload, 'articles'> & { articles: ReadonlyArray<ResolversTypes['Article']> }>;
  RemoveArticlePayload: ResolverTypeWrapper<RemoveArticlePayload>;
  MergeEntitiesPayload: ResolverTypeWrapper<Omit<MergeEntitiesPayload, 'decision' | 'entity'> & { decision?: Maybe<ResolversTypes['Decision']>, entity?: Maybe<ResolversTypes['Entity']> }>;
  SplitEntityPayload: ResolverTypeWrapper<Omit<SplitEntityPayload, 'decision' | 'entity' | 'other'> & { decision?: Maybe<ResolversTypes['Decision']>, entity?: Maybe<ResolversTypes['Entity']>, other?: Maybe<ResolversTypes['Entity']> }>;
  RenameEntityPayload: ResolverTypeWrapper<Omit<RenameEntityPayload, 'decision' | 'entity'> & { decision?: Maybe<ResolversTypes['Decision']>, entity?: Maybe<ResolversTypes['Entity']> }>;
  CorrectEventPayload: ResolverTypeWrapper<Omit<CorrectEventPayload, 'decision' | 'event'> & { decision?: Maybe<ResolversTypes['Decision']>, event?: Maybe<ResolversTypes['Event']> }>;
  RejectClaimPayload: ResolverTypeWrapper<Omit<RejectClaimPayload, 'decision' | 'event' | 'sentence'> & { decision?: Maybe<ResolversTypes['Decision']>, event?: Maybe<ResolversTypes['Event']>, sentence?: Maybe<ResolversTypes['Sentence']> }>;
  UndoPayload: ResolverTypeWrapper<Omit<UndoPayload, 'decision'> & { decision?: Maybe<ResolversTypes['Decision']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  EDTF: Scalars['EDTF']['output'];
  Day: Scalars['Day']['output'];
  Instant: Scalars['Instant']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ArticleFilter: ArticleFilter;
  ActorFilter: ActorFilter;
  PlaceFilter: PlaceFilter;
  AgreementFilter: AgreementFilter;
  SentenceFilter: SentenceFilter;
  ClaimFilter: ClaimFilter;
  Float: Scalars['Float']['output'];
  EventFilter: EventFilter;
  ActorMatch: ActorMatch;
  TimeRange: TimeRange;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  DateValue: DateValueSource;
  Article: ArticleNode;
  Sentence: SentenceNode;
  Mention: MentionSource;
  Mentioned: ResolversUnionTypes<ResolversParentTypes>['Mentioned'];
  Actor: ActorNode;
  SameAs: SameAsSource;
  Role: RoleSource;
  Place: PlaceNode;
  Agreement: AgreementNode;
  Event: EventNode;
  Claim: ClaimNode;
  TypeCount: TypeCount;
  AgreementStep: AgreementStepSource;
  Stance: StanceSource;
  Timeline: TimelineSource;
  TimelineSeries: TimelineSeriesSource;
  TimeBucket: TimeBucket;
  Relation: RelationSource;
  AgreementCount: AgreementCountSource;
  Balance: BalanceSource;
  BalanceScale: BalanceScale;
  TypeWeight: TypeWeight;
  RelationDirection: RelationDirectionSource;
  Paths: PathsSource;
  PathCut: PathCutSource;
  Path: PathSource;
  PathHop: Omit<PathHop, 'from' | 'event' | 'to'> & { from: ResolversParentTypes['Actor'], event: ResolversParentTypes['Event'], to: ResolversParentTypes['Actor'] };
  SearchResults: Omit<SearchResults, 'hits' | 'nodes'> & { hits: ReadonlyArray<ResolversParentTypes['SearchHit']>, nodes: ReadonlyArray<ResolversParentTypes['SearchNode']> };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['SearchNode'] };
  SearchNode: ResolversUnionTypes<ResolversParentTypes>['SearchNode'];
  Snippet: Snippet;
  TextRange: TextRange;
  SearchFacet: SearchFacet;
  Stats: Stats;
  EdgeCount: EdgeCount;
  RoleFilter: RoleFilter;
  Neighbourhood: NeighbourhoodSource;
  NeighbourhoodEdge: NeighbourhoodEdge;
  Together: TogetherSource;
  Sequence: SequenceSource;
  StatedSequence: SequenceEdge;
  Facets: FacetsSource;
  FacetValue: FacetValue;
  RoleConnection: Connection<RoleSource>;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  PageInfo: PageInfo;
  ArticleConnection: Connection<ArticleNode>;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  SentenceConnection: Connection<SentenceNode>;
  SentenceEdge: Omit<SentenceEdge, 'node'> & { node: ResolversParentTypes['Sentence'] };
  ActorConnection: Connection<ActorNode>;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  PlaceConnection: Connection<PlaceNode>;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  AgreementConnection: Connection<AgreementNode>;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  EventConnection: Connection<EventNode>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  ClaimConnection: Connection<ClaimNode>;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Subscription: Record<PropertyKey, never>;
  EventAdded: EventAddedSource;
  Mutation: Record<PropertyKey, never>;
  SavedQuery: SavedQuerySource;
  SavedVariable: SavedVariable;
  SavedVariableInput: SavedVariableInput;
  SaveQueryInput: SaveQueryInput;
  RemoveSavedQueryInput: RemoveSavedQueryInput;
  SaveQueryPayload: Omit<SaveQueryPayload, 'savedQuery'> & { savedQuery?: Maybe<ResolversParentTypes['SavedQuery']> };
  RemoveSavedQueryPayload: RemoveSavedQueryPayload;
  UserError: UserError;
  Decision: DecisionNode;
  DecisionChange: DecisionChange;
  Undoing: Undoing;
  EventReading: EventReadingSource;
  EntityReading: EntityReading;
  Merged: MergedSource;
  DecisionConnection: Connection<DecisionNode>;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFilter: DecisionFilter;
  NodeVersion: NodeVersion;
  ArticleInput: ArticleInput;
  IngestArticlesInput: IngestArticlesInput;
  RemoveArticleInput: RemoveArticleInput;
  MergeEntitiesInput: MergeEntitiesInput;
  SplitEntityInput: SplitEntityInput;
  RenameEntityInput: RenameEntityInput;
  CorrectEventInput: CorrectEventInput;
  RejectClaimInput: RejectClaimInput;
  UndoInput: UndoInput;
  IngestArticlesPayload: Omit<IngestArticlesPayload, 'articles'> & { articles: ReadonlyArray<ResolversParentTypes['Article']> };
  RemoveArticlePayload: RemoveArticlePayload;
  MergeEntitiesPayload: Omit<MergeEntitiesPayload, 'decision' | 'entity'> & { decision?: Maybe<ResolversParentTypes['Decision']>, entity?: Maybe<ResolversParentTypes['Entity']> };
  SplitEntityPayload: Omit<SplitEntityPayload, 'decision' | 'entity' | 'other'> & { decision?: Maybe<ResolversParentTypes['Decision']>, entity?: Maybe<ResolversParentTypes['Entity']>, other?: Maybe<ResolversParentTypes['Entity']> };
  RenameEntityPayload: Omit<RenameEntityPayload, 'decision' | 'entity'> & { decision?: Maybe<ResolversParentTypes['Decision']>, entity?: Maybe<ResolversParentTypes['Entity']> };
  CorrectEventPayload: Omit<CorrectEventPayload, 'decision' | 'event'> & { decision?: Maybe<ResolversParentTypes['Decision']>, event?: Maybe<ResolversParentTypes['Event']> };
  RejectClaimPayload: Omit<RejectClaimPayload, 'decision' | 'event' | 'sentence'> & { decision?: Maybe<ResolversParentTypes['Decision']>, event?: Maybe<ResolversParentTypes['Event']>, sentence?: Maybe<ResolversParentTypes['Sentence']> };
  UndoPayload: Omit<UndoPayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['Decision']> };
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, Partial<QueryActorArgs>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<QueryAgreementArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  sentence?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType, RequireFields<QuerySentenceArgs, 'id'>>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, RequireFields<QuerySentencesArgs, 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'unit'>>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType, RequireFields<QueryRelationArgs, 'between'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>>;
  search?: Resolver<ResolversTypes['SearchResults'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, Partial<QueryStatsArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'actor' | 'hops' | 'first'>>;
  together?: Resolver<ReadonlyArray<ResolversTypes['Together']>, ParentType, ContextType, RequireFields<QueryTogetherArgs, 'actor' | 'first'>>;
  disputes?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'orderBy'>>;
  soleClaims?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QuerySoleClaimsArgs, 'orderBy'>>;
  requests?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryRequestsArgs, 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  plans?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'orderBy'>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<QueryRolesArgs>>;
  sequence?: Resolver<ResolversTypes['Sequence'], ParentType, ContextType, RequireFields<QuerySequenceArgs, 'event'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, RequireFields<QueryFacetsArgs, 'first'>>;
  savedQueries?: Resolver<ReadonlyArray<ResolversTypes['SavedQuery']>, ParentType, ContextType>;
  savedQuery?: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<QuerySavedQueryArgs, 'name'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Sentence' | 'Actor' | 'Place' | 'Agreement' | 'Event' | 'Claim' | 'Decision', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Place' | 'Agreement', ParentType, ContextType>;
};

export type DateValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, Partial<ArticleSentencesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ArticleEventsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SentenceClaimsArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<SentenceDecisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mentioned'], ParentType, ContextType>;
};

export type MentionedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mentioned'] = ResolversParentTypes['Mentioned']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Place' | 'Agreement' | 'DateValue', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ActorEventsArgs>>;
  initiated?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ActorInitiatedArgs>>;
  received?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ActorReceivedArgs>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<ActorAgreementsArgs>>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, Partial<ActorSentencesArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['SameAs']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['Merged']>, ParentType, ContextType>;
  machine?: Resolver<Maybe<ResolversTypes['EntityReading']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<ActorDecisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SameAsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SameAs'] = ResolversParentTypes['SameAs']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  contains?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlaceContainsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, Partial<PlaceSentencesArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['SameAs']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['Merged']>, ParentType, ContextType>;
  machine?: Resolver<Maybe<ResolversTypes['EntityReading']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<PlaceDecisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStage']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AgreementStep']>, ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<AgreementEventsArgs>>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, Partial<AgreementSentencesArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['SameAs']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['Merged']>, ParentType, ContextType>;
  machine?: Resolver<Maybe<ResolversTypes['EntityReading']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<AgreementDecisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiators?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  asserts?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventAssertsArgs>>;
  denies?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventDeniesArgs>>;
  answers?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventAnswersArgs>>;
  fulfilments?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventFulfilmentsArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['SameAs']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  machine?: Resolver<Maybe<ResolversTypes['EventReading']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<EventDecisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  attributedTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<ClaimDecisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgreementStep'] = ResolversParentTypes['AgreementStep']> = {
  stage?: Resolver<ResolversTypes['AgreementStage'], ParentType, ContextType>;
  alleged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type StanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimeBucket']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  precise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['TimelineSeries']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<TimelineEventsArgs>>;
};

export type TimelineSeriesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimelineSeries'] = ResolversParentTypes['TimelineSeries']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimeBucket']>, ParentType, ContextType>;
};

export type TimeBucketResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimeBucket'] = ResolversParentTypes['TimeBucket']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['TimeBucket']>, ParentType, ContextType>;
  byTime?: Resolver<ReadonlyArray<ResolversTypes['TimeBucket']>, ParentType, ContextType, RequireFields<RelationByTimeArgs, 'unit'>>;
  first?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['AgreementCount']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
  directions?: Resolver<ReadonlyArray<ResolversTypes['RelationDirection']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<RelationEventsArgs, 'orderBy'>>;
};

export type AgreementCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgreementCount'] = ResolversParentTypes['AgreementCount']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cooperation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['BalanceScale'], ParentType, ContextType>;
};

export type BalanceScaleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BalanceScale'] = ResolversParentTypes['BalanceScale']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['TypeWeight']>, ParentType, ContextType>;
};

export type TypeWeightResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TypeWeight'] = ResolversParentTypes['TypeWeight']> = {
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelationDirectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationDirection'] = ResolversParentTypes['RelationDirection']> = {
  initiator?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<RelationDirectionEventsArgs, 'orderBy'>>;
};

export type PathsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  cut?: Resolver<Maybe<ResolversTypes['PathCut']>, ParentType, ContextType>;
};

export type PathCutResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PathCut'] = ResolversParentTypes['PathCut']> = {
  reason?: Resolver<ResolversTypes['PathCutReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type SearchResultsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchNode']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['SearchNode'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['Snippet'], ParentType, ContextType>;
};

export type SearchNodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchNode'] = ResolversParentTypes['SearchNode']> = {
  __resolveType: TypeResolveFn<'Event' | 'Sentence' | 'Actor' | 'Place' | 'Agreement', ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EdgeCount']>, ParentType, ContextType>;
};

export type EdgeCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EdgeCount'] = ResolversParentTypes['EdgeCount']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourhoodEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NeighbourhoodEdge'] = ResolversParentTypes['NeighbourhoodEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TogetherResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Together'] = ResolversParentTypes['Together']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
};

export type SequenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Sequence'] = ResolversParentTypes['Sequence']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<SequenceBeforeArgs>>;
  after?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<SequenceAfterArgs>>;
  stated?: Resolver<ReadonlyArray<ResolversTypes['StatedSequence']>, ParentType, ContextType>;
};

export type StatedSequenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StatedSequence'] = ResolversParentTypes['StatedSequence']> = {
  kind?: Resolver<ResolversTypes['SequenceKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  types?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  polarities?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type SentenceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SentenceConnection'] = ResolversParentTypes['SentenceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SentenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SentenceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SentenceEdge'] = ResolversParentTypes['SentenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  eventAdded?: SubscriptionResolver<ResolversTypes['EventAdded'], "eventAdded", ParentType, ContextType, Partial<SubscriptionEventAddedArgs>>;
};

export type EventAddedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventAdded'] = ResolversParentTypes['EventAdded']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  saveQuery?: Resolver<ResolversTypes['SaveQueryPayload'], ParentType, ContextType, RequireFields<MutationSaveQueryArgs, 'input'>>;
  removeSavedQuery?: Resolver<ResolversTypes['RemoveSavedQueryPayload'], ParentType, ContextType, RequireFields<MutationRemoveSavedQueryArgs, 'input'>>;
  ingestArticles?: Resolver<ResolversTypes['IngestArticlesPayload'], ParentType, ContextType, RequireFields<MutationIngestArticlesArgs, 'input'>>;
  removeArticle?: Resolver<ResolversTypes['RemoveArticlePayload'], ParentType, ContextType, RequireFields<MutationRemoveArticleArgs, 'input'>>;
  mergeEntities?: Resolver<ResolversTypes['MergeEntitiesPayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'input'>>;
  splitEntity?: Resolver<ResolversTypes['SplitEntityPayload'], ParentType, ContextType, RequireFields<MutationSplitEntityArgs, 'input'>>;
  renameEntity?: Resolver<ResolversTypes['RenameEntityPayload'], ParentType, ContextType, RequireFields<MutationRenameEntityArgs, 'input'>>;
  correctEvent?: Resolver<ResolversTypes['CorrectEventPayload'], ParentType, ContextType, RequireFields<MutationCorrectEventArgs, 'input'>>;
  rejectClaim?: Resolver<ResolversTypes['RejectClaimPayload'], ParentType, ContextType, RequireFields<MutationRejectClaimArgs, 'input'>>;
  undo?: Resolver<ResolversTypes['UndoPayload'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'input'>>;
};

export type SavedQueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SavedQuery'] = ResolversParentTypes['SavedQuery']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ReadonlyArray<ResolversTypes['SavedVariable']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  embedPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedVariableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SavedVariable'] = ResolversParentTypes['SavedVariable']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaveQueryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SaveQueryPayload'] = ResolversParentTypes['SaveQueryPayload']> = {
  savedQuery?: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveSavedQueryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveSavedQueryPayload'] = ResolversParentTypes['RemoveSavedQueryPayload']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['DecisionChange']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['Undoing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionChange'] = ResolversParentTypes['DecisionChange']> = {
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UndoingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Undoing'] = ResolversParentTypes['Undoing']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventReadingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventReading'] = ResolversParentTypes['EventReading']> = {
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  initiators?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type EntityReadingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntityReading'] = ResolversParentTypes['EntityReading']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Merged'] = ResolversParentTypes['Merged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type IngestArticlesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IngestArticlesPayload'] = ResolversParentTypes['IngestArticlesPayload']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveArticlePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveArticlePayload'] = ResolversParentTypes['RemoveArticlePayload']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeEntitiesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MergeEntitiesPayload'] = ResolversParentTypes['MergeEntitiesPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SplitEntityPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SplitEntityPayload'] = ResolversParentTypes['SplitEntityPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameEntityPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RenameEntityPayload'] = ResolversParentTypes['RenameEntityPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectEventPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CorrectEventPayload'] = ResolversParentTypes['CorrectEventPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectClaimPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RejectClaimPayload'] = ResolversParentTypes['RejectClaimPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UndoPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UndoPayload'] = ResolversParentTypes['UndoPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  EDTF?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  DateValue?: DateValueResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mentioned?: MentionedResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  SameAs?: SameAsResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  AgreementStep?: AgreementStepResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineSeries?: TimelineSeriesResolvers<ContextType>;
  TimeBucket?: TimeBucketResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  AgreementCount?: AgreementCountResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  BalanceScale?: BalanceScaleResolvers<ContextType>;
  TypeWeight?: TypeWeightResolvers<ContextType>;
  RelationDirection?: RelationDirectionResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  PathCut?: PathCutResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  SearchResults?: SearchResultsResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchNode?: SearchNodeResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  EdgeCount?: EdgeCountResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodEdge?: NeighbourhoodEdgeResolvers<ContextType>;
  Together?: TogetherResolvers<ContextType>;
  Sequence?: SequenceResolvers<ContextType>;
  StatedSequence?: StatedSequenceResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  SentenceConnection?: SentenceConnectionResolvers<ContextType>;
  SentenceEdge?: SentenceEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  EventAdded?: EventAddedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  SavedQuery?: SavedQueryResolvers<ContextType>;
  SavedVariable?: SavedVariableResolvers<ContextType>;
  SaveQueryPayload?: SaveQueryPayloadResolvers<ContextType>;
  RemoveSavedQueryPayload?: RemoveSavedQueryPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionChange?: DecisionChangeResolvers<ContextType>;
  Undoing?: UndoingResolvers<ContextType>;
  EventReading?: EventReadingResolvers<ContextType>;
  EntityReading?: EntityReadingResolvers<ContextType>;
  Merged?: MergedResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  IngestArticlesPayload?: IngestArticlesPayloadResolvers<ContextType>;
  RemoveArticlePayload?: RemoveArticlePayloadResolvers<ContextType>;
  MergeEntitiesPayload?: MergeEntitiesPayloadResolvers<ContextType>;
  SplitEntityPayload?: SplitEntityPayloadResolvers<ContextType>;
  RenameEntityPayload?: RenameEntityPayloadResolvers<ContextType>;
  CorrectEventPayload?: CorrectEventPayloadResolvers<ContextType>;
  RejectClaimPayload?: RejectClaimPayloadResolvers<ContextType>;
  UndoPayload?: UndoPayloadResolvers<ContextType>;
};


