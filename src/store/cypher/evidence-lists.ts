/** Lists and counts of sentences and of claims. */
import type { NodeByLabel, Page, PageRequest } from "../graph-store.js";
import type { ClaimFilter, PublicationOrder, SentenceFilter } from "../evidence-store.js";
import { nodeColumns } from "./along.js";
import { known, type Reader, where } from "./clock.js";
import type { Parameters, Value } from "./connection.js";
import { termsOf, wordsWithin } from "./event-conditions.js";
import { matchEvents } from "./event-filter.js";
import { pageClauses, toPage, type Order } from "./order.js";

type EvidenceLabel = "Sentence" | "Claim";
type Filters = { readonly Sentence: SentenceFilter; readonly Claim: ClaimFilter };
type Field<L extends EvidenceLabel> = Exclude<keyof Filters[L], "events">;

const AS_TOLD: Order = [{ by: "n.articleId" }, { by: "n.start" }, { by: "n.id" }];
const ORDERS: { readonly [O in PublicationOrder]: Order } = {
  PUBLISHED_ASC: [{ by: "coalesce(n.published, '~')" }, ...AS_TOLD],
  PUBLISHED_DESC: [{ by: "coalesce(n.published, '')", descending: true }, ...AS_TOLD],
};

interface EvidenceMatch {
  /** Clauses that bind each row once to `n`. */
  readonly match: string;
  readonly parameters: Parameters;
}

/** What must hold of `n`; the parameters are named as the fields. */
type Conditions<L extends EvidenceLabel> = { readonly [F in Field<L>]-?: (filter: Filters[L]) => string };

const SENTENCE_CONDITIONS: Conditions<"Sentence"> = {
  articles: () => "n.articleId IN $articles",
  outlets: () => "EXISTS { MATCH (n)<-[:CONTAINS]-(a:Article) WHERE a.outlet IN $outlets }",
  mentions: () => "EXISTS { MATCH (n)-[:MENTIONS]->(x) WHERE x.id IN $mentions }",
  text: ({ text }) => wordsWithin("n.terms", termsOf(text!).length),
  from: () => "EXISTS { MATCH (n)<-[:CONTAINS]-(a:Article) WHERE a.publishedStart >= $from }",
  to: () => "n.publishedEnd <= $to",
};

const CLAIM_CONDITIONS: Conditions<"Claim"> = {
  articles: () => "n.articleId IN $articles",
  outlets: () => "n.outlet IN $outlets",
  speakers: () => "EXISTS { MATCH (n)-[:ATTRIBUTED_TO]->(x:Actor) WHERE x.id IN $speakers }",
  attributed: ({ attributed }) => `${attributed! ? "" : "NOT "}EXISTS { MATCH (n)-[:ATTRIBUTED_TO]->(:Actor) }`,
  polarity: () => "n.polarity = $polarity",
  statuses: () => "n.status IN $statuses",
  minConfidence: () => "n.confidence >= $minConfidence",
  text: ({ text }) =>
    `EXISTS { MATCH (n)-[:STATED_IN]->(s:Sentence) WHERE ${wordsWithin("s.terms", termsOf(text!).length)} }`,
  from: () => "EXISTS { MATCH (n)-[:STATED_IN]->(:Sentence)<-[:CONTAINS]-(a:Article) WHERE a.publishedStart >= $from }",
  to: () => "n.publishedEnd <= $to",
};

/** Where reading starts, narrowest first; without one of these fields it reads every sentence or claim. */
const SENTENCE_STARTS: readonly (readonly [Field<"Sentence">, string])[] = [
  ["articles", "UNWIND $articles AS anchor MATCH (:Article {id: anchor})-[:CONTAINS]->(n:Sentence)"],
  // Tellings are found by the id of any sort of node.
  [
    "mentions",
    `UNWIND $mentions AS anchor MATCH (:Telling {nodeId: anchor})-[:OF]->(x)
     WITH DISTINCT x MATCH (x)<-[:MENTIONS]-(n:Sentence)`,
  ],
  ["outlets", "UNWIND $outlets AS anchor MATCH (:Article {outlet: anchor})-[:CONTAINS]->(n:Sentence)"],
];
const CLAIM_STARTS: readonly (readonly [Field<"Claim">, string])[] = [
  [
    "articles",
    "UNWIND $articles AS anchor MATCH (:Article {id: anchor})-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(n:Claim)",
  ],
  ["speakers", "UNWIND $speakers AS anchor MATCH (:Actor {id: anchor})<-[:ATTRIBUTED_TO]-(n:Claim)"],
];

function matchSentences(reader: Reader, filter: SentenceFilter): EvidenceMatch {
  const start = SENTENCE_STARTS.find(([field]) => filter[field] !== undefined)?.[1] ?? "MATCH (n:Sentence)";
  return matchFrom(reader, "Sentence", start, filter, SENTENCE_CONDITIONS);
}

function matchClaims(reader: Reader, { events, ...filter }: ClaimFilter): EvidenceMatch {
  if (events !== undefined) {
    const found = matchEvents(reader, events);
    const start = `${found.match} WITH DISTINCT n AS told MATCH (told)<-[:REPORTS]-(n:Claim)`;
    const { match, parameters } = matchFrom(reader, "Claim", start, filter, CLAIM_CONDITIONS);
    return { match, parameters: { ...found.parameters, ...parameters } };
  }
  const start = CLAIM_STARTS.find(([field]) => filter[field] !== undefined)?.[1] ?? "MATCH (n:Claim)";
  return matchFrom(reader, "Claim", start, filter, CLAIM_CONDITIONS);
}

function matchFrom<L extends EvidenceLabel>(
  reader: Reader,
  label: L,
  start: string,
  filter: Omit<Filters[L], "events">,
  conditions: Conditions<L>,
): EvidenceMatch {
  const given = filter as Filters[L];
  const fields = (Object.keys(conditions) as Field<L>[]).filter((field) => given[field] !== undefined);
  const all = [...fields.map((field) => conditions[field](given)), known(reader, label)];
  const { text, ...values } = given;
  const words = text === undefined ? [] : termsOf(text).map((word, i) => [`word${i}`, ` ${word} `] as const);
  return {
    match: `${start} WITH DISTINCT n ${where(...all)}`,
    parameters: { ...(values as Readonly<Record<string, Value>>), ...Object.fromEntries(words) },
  };
}

async function list<L extends EvidenceLabel>(
  reader: Reader,
  label: L,
  { match, parameters }: EvidenceMatch,
  order: PublicationOrder,
  page: PageRequest,
): Promise<Page<NodeByLabel[L]>> {
  const clauses = pageClauses(ORDERS[order], page);
  const columns = nodeColumns(reader, label, []);
  const rows = await reader.read(
    `${match}
     WITH n${clauses.with}
     ${clauses.where}
     WITH n, ${clauses.columns} ORDER BY ${clauses.orderBy} LIMIT $limit
     RETURN ${columns.returned}, ${clauses.columns} ORDER BY ${clauses.orderBy}`,
    { ...parameters, ...clauses.parameters },
  );
  return toPage(rows, ORDERS[order], page, columns.read);
}

async function count(reader: Reader, { match, parameters }: EvidenceMatch, most: number): Promise<number> {
  const [row] = await reader.read(`${match} WITH n LIMIT $most RETURN count(n) AS count`, { ...parameters, most });
  return row!["count"] as number;
}

/** See {@link EvidenceStore.listSentences}. */
export const listSentences = (
  reader: Reader,
  filter: SentenceFilter,
  order: PublicationOrder,
  page: PageRequest,
): Promise<Page<NodeByLabel["Sentence"]>> => list(reader, "Sentence", matchSentences(reader, filter), order, page);

/** See {@link EvidenceStore.countSentences}. */
export const countSentences = (reader: Reader, filter: SentenceFilter, most: number): Promise<number> =>
  count(reader, matchSentences(reader, filter), most);

/** See {@link EvidenceStore.listClaims}. */
export const listClaims = (
  reader: Reader,
  filter: ClaimFilter,
  order: PublicationOrder,
  page: PageRequest,
): Promise<Page<NodeByLabel["Claim"]>> => list(reader, "Claim", matchClaims(reader, filter), order, page);

/** See {@link EvidenceStore.countClaims}. */
export const countClaims = (reader: Reader, filter: ClaimFilter, most: number): Promise<number> =>
  count(reader, matchClaims(reader, filter), most);
