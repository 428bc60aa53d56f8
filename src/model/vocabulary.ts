/**
 * The closed word lists of the graph: kinds, event types, polarity, status. Every other folder takes them from here, and
 * `schema.graphql` repeats them (a test compares the two).
 */

export const ENTITY_TYPES = ["ACTOR", "PLACE", "AGREEMENT"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ACTOR_KINDS = [
  "STATE",
  "GOVERNMENT_BODY",
  "MILITARY",
  "ARMED_GROUP",
  "PERSON",
  "ORGANIZATION",
  "INTERGOVERNMENTAL",
  "MEDIA",
  "GROUP",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const PLACE_KINDS = ["COUNTRY", "REGION", "CITY", "FACILITY", "NATURAL", "OTHER"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const AGREEMENT_KINDS = [
  "TREATY",
  "CEASEFIRE",
  "PEACE_PLAN",
  "SECURITY",
  "TRADE",
  "MECHANISM",
  "STATEMENT",
  "LAW",
  "OTHER",
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export type EntityKind = ActorKind | PlaceKind | AgreementKind;

/** The 16 classes of PLOVER (Open Event Data Alliance, 2016–2023), and two of our own: INVESTIGATE and OTHER. */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "INVESTIGATE",
  "OTHER",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Types whose parties all act alike: talks and deals have several initiators and, as a rule, no target. */
export const SYMMETRIC_TYPES: ReadonlySet<EventType> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

export const POLARITIES = ["AFFIRMED", "NEGATED"] as const;
export type Polarity = (typeof POLARITIES)[number];

export const STATUSES = ["OCCURRED", "ONGOING", "PLANNED", "DEMANDED", "POSSIBLE", "DISPUTED"] as const;
export type Status = (typeof STATUSES)[number];

/** How exact a date is; INTERVAL covers `2025-03-20/2025-04-14`. */
export const DATE_PRECISIONS = ["DAY", "MONTH", "SEASON", "YEAR", "DECADE", "CENTURY", "INTERVAL"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
