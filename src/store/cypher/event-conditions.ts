/** Each field of an {@link EventFilter} as one literal condition on `n`, and where reading can start by it. */
import type { ActorMatch, EventFilter } from "../graph-store.js";
import { knownLink, type Reader, where } from "./clock.js";
import type { Value } from "./connection.js";
import { pairKey } from "./shelves.js";
import { searchTerms } from "./terms.js";

export type Field = Exclude<keyof EventFilter, "and" | "or" | "not">;
type Condition = string | ((filter: EventFilter, reader: Reader) => string);

const known = (reader: Reader, claim: string): string =>
  reader.clock === null ? "" : ` AND ${claim}.publishedEnd <= $clock`;

/** `settled.` stands for the event, or for what the claims known by then agree on. */
const CONDITIONS: { readonly [F in Field]: Condition } = {
  ids: "n.id IN $ids",
  types: "n.type IN $types",
  polarity: "settled.polarity = $polarity",
  statuses: "settled.status IN $statuses",
  disputed: "(settled.status = 'DISPUTED') = $disputed",
  initiators: "EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $initiators }",
  targets: "EXISTS { MATCH (n)-[:TARGETS]->(x) WHERE x.id IN $targets }",
  actors: `(EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $actors }
    OR EXISTS { MATCH (n)-[:TARGETS]->(x:Actor) WHERE x.id IN $actors })`,
  actor: ({ actor }, reader) => someActor(actor!, reader),
  // Both as initiators: two different ones, should the lists overlap. (A pattern with both would be slow on Grafeo.)
  between: `(EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $these }
      AND (EXISTS { MATCH (n)-[:TARGETS]->(x:Actor) WHERE x.id IN $those }
        OR EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $those }
          AND COUNT { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $these OR x.id IN $those } > 1)
    OR EXISTS { MATCH (n)<-[:INITIATES]-(x:Actor) WHERE x.id IN $those }
      AND EXISTS { MATCH (n)-[:TARGETS]->(x:Actor) WHERE x.id IN $these })`,
  company: `COUNT { MATCH (n)<-[:INITIATES]-(:Actor) } + COUNT { MATCH (n)-[:TARGETS]->(:Actor) } >= $company`,
  places: (_filter, reader) =>
    `(EXISTS { MATCH (n)-[:TARGETS]->(:Place)-[:WITHIN*0..]->(x:Place) WHERE x.id IN $places }
    OR EXISTS { MATCH (n)-[:LOCATED_IN]->(l:Place)-[:WITHIN*0..]->(x:Place)
      ${where("x.id IN $places", knownLink(reader, "placeIds", "l"))} })`,
  agreements: (_filter, reader) =>
    `(EXISTS { MATCH (n)-[:TARGETS]->(x:Agreement) WHERE x.id IN $agreements }
    OR EXISTS { MATCH (n)-[:CONCERNS]->(x:Agreement)
      ${where("x.id IN $agreements", knownLink(reader, "agreementIds", "x"))} })`,
  outlets: (_filter, reader) =>
    `EXISTS { MATCH (n)<-[:REPORTS]-(c:Claim) WHERE c.outlet IN $outlets${known(reader, "c")} }`,
  speakers: (_filter, reader) =>
    `EXISTS { MATCH (n)<-[:REPORTS]-(c:Claim)-[:ATTRIBUTED_TO]->(x:Actor) WHERE x.id IN $speakers${known(reader, "c")} }`,
  soleOutlet: (_filter, reader) =>
    `(EXISTS { MATCH (n)<-[:REPORTS]-(c:Claim) WHERE c.outlet = $soleOutlet${known(reader, "c")} }
    AND NOT EXISTS { MATCH (n)<-[:REPORTS]-(c:Claim) WHERE coalesce(c.outlet, '') <> $soleOutlet${known(reader, "c")} })`,
  soleSpeaker: (_filter, reader) =>
    `(EXISTS { MATCH (n)<-[:REPORTS]-(c:Claim)-[:ATTRIBUTED_TO]->(x:Actor) WHERE x.id = $soleSpeaker${known(reader, "c")} }
    AND NOT EXISTS { MATCH (n)<-[:REPORTS]-(c:Claim)
      WHERE NOT EXISTS { MATCH (c)-[:ATTRIBUTED_TO]->(x:Actor) WHERE x.id = $soleSpeaker }${known(reader, "c")} })`,
  answered: ({ answered }, reader) =>
    `${answered! ? "" : "NOT "}EXISTS { MATCH (n)-[:TARGETS]->(asked:Actor)-[:INITIATES]->(m:Event)-[:TARGETS]->(asker:Actor)-[:INITIATES]->(n)
      WHERE ${answers(reader, "m", "n")} }`,
  planned: ({ planned }, reader) => `${planned! ? "" : "NOT "}${isPlanned(reader, "n")}`,
  minConfidence: "settled.confidence >= $minConfidence",
  text: ({ text }, reader) => hasWords(termsOf(text!).length, reader),
  from: "n.start >= $from",
  to: "n.end <= $to",
  overlaps: "n.start <= $lastDay AND n.end >= $firstDay",
};

/** That a claim affirms an event so, unless a correction says otherwise; under a clock, a claim known by then. */
const isTold = (reader: Reader, event: string, statuses: string): string =>
  `EXISTS { MATCH (${event})<-[:REPORTS]-(c:Claim)
     WHERE coalesce(${event}.correctedPolarity, c.polarity) = 'AFFIRMED'
     AND coalesce(${event}.correctedStatus, c.status) IN ${statuses}${known(reader, "c")} }`;

/** That it was done, by what is known, and nobody denies it. */
export const isDone = (reader: Reader, event: string): string =>
  `${isTold(reader, event, "['OCCURRED', 'ONGOING']")} AND NOT EXISTS { MATCH (${event})<-[:REPORTS]-(c:Claim)
     WHERE coalesce(${event}.correctedPolarity, c.polarity) = 'NEGATED'${known(reader, "c")} }`;

export const isPlanned = (reader: Reader, event: string): string =>
  isTold(reader, event, "['PLANNED', 'DEMANDED', 'POSSIBLE']");

/** That `answer` can answer `request`: another sort of act, done on the day or later, by whom was asked, to who asked. */
export const answers = (reader: Reader, answer: string, request: string): string =>
  `${answer}.start >= ${request}.start AND ${answer}.id <> ${request}.id
   AND ${answer}.type IN ['AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'REJECT', 'CONSULT']
   AND ${isTold(reader, answer, "['OCCURRED', 'ONGOING', 'DISPUTED']")}`;

/** Edges to what an act is about: a plan and the act that makes it come true have such an end in common. */
export const ENDS = "TARGETS|CONCERNS|LOCATED_IN";

/**
 * That `act` makes `plan` come true: it happened on the day or later, and has a target, agreement or place in common; or
 * both are talks of the same two or more initiators.
 */
export const fulfils = (reader: Reader, act: string, plan: string): string =>
  `${act}.type = ${plan}.type AND ${act}.id <> ${plan}.id AND ${act}.start >= coalesce(${plan}.start, '')
   AND ${isDone(reader, act)} AND ${isPlanned(reader, plan)}
   AND (EXISTS { MATCH (${plan})-[:${ENDS}]->(common)<-[:${ENDS}]-(${act}) }
     OR ${plan}.type = 'CONSULT' AND COUNT { MATCH (${plan})<-[:INITIATES]-(:Actor)-[:INITIATES]->(${act}) } > 1)`;

const ROLE_PATTERNS = {
  INITIATOR: ["(n)<-[:INITIATES]-(x:Actor)"],
  TARGET: ["(n)-[:TARGETS]->(x:Actor)"],
  SPEAKER: ["(n)<-[:REPORTS]-(c:Claim)-[:ATTRIBUTED_TO]->(x:Actor)"],
  ANY: ["(n)<-[:INITIATES]-(x:Actor)", "(n)-[:TARGETS]->(x:Actor)"],
} satisfies Record<ActorMatch["role"], readonly string[]>;

function someActor({ ids, kinds, countries, role }: ActorMatch, reader: Reader): string {
  const wanted = [
    ...(ids === undefined ? [] : ["x.id IN $ids"]),
    ...(kinds === undefined ? [] : ["x.kind IN $kinds"]),
    ...(countries === undefined ? [] : ["x.country IN $countries"]),
    ...(role === "SPEAKER" && reader.clock !== null ? ["c.publishedEnd <= $clock"] : []),
  ];
  const each = ROLE_PATTERNS[role].map((pattern) => `EXISTS { MATCH ${pattern} ${where(...wanted)} }`);
  return `(${each.join(" OR ")})`;
}

/** The words of a text that are looked for, each once; parameters `$word0`, `$word1` … hold them between blanks. */
export const termsOf = (text: string): readonly string[] => [...new Set(searchTerms(text).split(" "))];

/** That all of so many words are in these terms. */
export const wordsWithin = (terms: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `' ' + ${terms} + ' ' CONTAINS $word${i}`).join(" AND ");

/** All words in the headline (as it is now; under a clock it isn't looked at), or all in one sentence that tells the event. */
function hasWords(count: number, reader: Reader): string {
  const sentence = `EXISTS { MATCH (n)<-[:REPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)
    WHERE ${wordsWithin("s.terms", count)}${known(reader, "c")} }`;
  return reader.clock === null ? `(${wordsWithin("n.terms", count)} OR ${sentence})` : sentence;
}

export const conditionOf = (field: Field, filter: EventFilter, reader: Reader): string => {
  const condition = CONDITIONS[field];
  return typeof condition === "string" ? condition : condition(filter, reader);
};

/** Values of a field, by the names that its condition uses. */
export function parametersOf(field: Field, filter: EventFilter): Readonly<Record<string, Value>> {
  if (field === "between") return { these: filter.between![0], those: filter.between![1] };
  if (field === "overlaps") return { firstDay: filter.overlaps![0], lastDay: filter.overlaps![1] };
  if (field === "text") return Object.fromEntries(termsOf(filter.text!).map((word, i) => [`word${i}`, ` ${word} `]));
  if (field === "actor") {
    const { ids, kinds, countries } = filter.actor!;
    return { ids: ids ?? [], kinds: kinds ?? [], countries: countries ?? [] };
  }
  return { [field]: filter[field] as Value };
}

/** Undefined where the lists overlap: an actor has no shelf for itself. */
function pairKeys([these, those]: NonNullable<EventFilter["between"]>): readonly string[] | undefined {
  if (these.some((one) => those.includes(one))) return undefined;
  return these.flatMap((one) => those.map((other) => pairKey(one, other)));
}

/**
 * Where the search starts, narrowest first. Without one of these it reads all events (on Neo4j, by the index on start or
 * type where the filter has them). `exact` ones meet their condition by the start alone.
 */
export const ANCHORS: readonly {
  readonly field: Field;
  readonly clauses: string;
  readonly ids: (filter: EventFilter) => readonly string[] | undefined;
  readonly exact: boolean;
}[] = [
  {
    field: "ids",
    clauses: "UNWIND $anchors AS anchor MATCH (n:Event {id: anchor})",
    ids: (filter) => filter.ids,
    exact: true,
  },
  {
    field: "between",
    clauses: "UNWIND $anchors AS anchor MATCH (:Shelf {key: anchor})-[:SHELVES]->(n:Event)",
    ids: ({ between }) => (between === undefined ? undefined : pairKeys(between)),
    exact: true,
  },
  {
    field: "agreements",
    clauses: "UNWIND $anchors AS anchor MATCH (:Agreement {id: anchor})<-[:CONCERNS|TARGETS]-(n:Event)",
    ids: (filter) => filter.agreements,
    exact: false,
  },
  {
    field: "between",
    clauses: "UNWIND $anchors AS anchor MATCH (:Actor {id: anchor})-[:INITIATES|TARGETS]-(n:Event)",
    ids: (filter) => filter.between?.[0],
    exact: false,
  },
  {
    field: "initiators",
    clauses: "UNWIND $anchors AS anchor MATCH (:Actor {id: anchor})-[:INITIATES]->(n:Event)",
    ids: (filter) => filter.initiators,
    exact: true,
  },
  {
    field: "actors",
    clauses: "UNWIND $anchors AS anchor MATCH (:Actor {id: anchor})-[:INITIATES|TARGETS]-(n:Event)",
    ids: (filter) => filter.actors,
    exact: true,
  },
  {
    field: "speakers",
    clauses: "UNWIND $anchors AS anchor MATCH (:Actor {id: anchor})<-[:ATTRIBUTED_TO]-(:Claim)-[:REPORTS]->(n:Event)",
    ids: (filter) => filter.speakers,
    exact: false,
  },
  {
    field: "soleSpeaker",
    clauses: "UNWIND $anchors AS anchor MATCH (:Actor {id: anchor})<-[:ATTRIBUTED_TO]-(:Claim)-[:REPORTS]->(n:Event)",
    ids: ({ soleSpeaker }) => (soleSpeaker === undefined ? undefined : [soleSpeaker]),
    exact: false,
  },
  {
    field: "places",
    clauses: `UNWIND $anchors AS anchor
     MATCH (:Place {id: anchor})<-[:WITHIN*0..]-(:Place)<-[:LOCATED_IN|TARGETS]-(n:Event)`,
    ids: (filter) => filter.places,
    exact: false,
  },
];
