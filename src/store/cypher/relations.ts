/** Each step from a node to others: one literal pattern, and the order in which its rows come. */
import type {
  Label,
  NodeByLabel,
  Page,
  PageRequest,
  RelationName,
  RelationTarget,
  ShortRelation,
} from "../graph-store.js";
import { nodeColumns, SHORT_STEPS } from "./along.js";
import { asKnown, type Condition, either, known, knownLink, knownSentence, type Reader, where } from "./clock.js";
import type { Row } from "./connection.js";
import { answers, fulfils } from "./event-conditions.js";
import { pageClauses, toPage, type Order } from "./order.js";
import { shelvedEvents } from "./shelves.js";

interface Relation<L extends Label> {
  readonly label: L;
  /** Begins at the node whose `id` is given and ends at `n`. */
  readonly match: string;
  /** The same for one page, without reading all: its events are shelved by month. */
  readonly shelved?: true;
  /** What else must hold. */
  readonly must?: (reader: Reader) => string;
  /** What else must hold under a clock, where the edges' own existence depends on what was published. */
  readonly then?: (reader: Reader) => Condition;
  /** Each `n` once, with what its order needs where a step can reach it several times. */
  readonly once?: string;
  readonly order: Order;
}

const ID = { by: "n.id" };
const BY_DATE: Order = [{ by: "coalesce(n.start, '~')" }, ID];
const BY_NAME: Order = [{ by: "n.name" }, ID];
const BY_ID: Order = [ID];
/** Undated articles last; within an article by offset. */
const BY_PUBLICATION: Order = [{ by: "coalesce(n.published, '~')" }, { by: "n.articleId" }, { by: "n.start" }, ID];
const LAST_FIRST: Order = [{ by: "n.number", descending: true }];
const BY_POSITION: Order = [{ by: "position" }, ID];

/** The same list as is read along with the node, when it is asked for alone. */
function short<R extends ShortRelation>(name: R): Relation<RelationTarget[R]> {
  const { from, step, label } = SHORT_STEPS[name];
  return { label: label as RelationTarget[R], match: `(e:${from} {id: id})${step}(n:${label})`, order: BY_NAME };
}

const RELATIONS: { readonly [R in RelationName]: Relation<RelationTarget[R]> } = {
  "Actor.initiated": { label: "Event", match: "(:Actor {id: id})-[:INITIATES]->(n:Event)", order: BY_DATE },
  "Actor.events": {
    label: "Event",
    match: "(:Actor {id: id})-[:INITIATES|TARGETS]-(n:Event)",
    shelved: true,
    order: BY_DATE,
  },
  "Actor.received": { label: "Event", match: "(:Actor {id: id})<-[:TARGETS]-(n:Event)", order: BY_DATE },
  "Place.events": {
    label: "Event",
    match: "(:Place {id: id})<-[:WITHIN*0..]-(l:Place)<-[:LOCATED_IN|TARGETS]-(n:Event)",
    then: (reader) => either("EXISTS { MATCH (n)-[:TARGETS]->(l) }", knownLink(reader, "placeIds", "l")),
    order: BY_DATE,
  },
  "Agreement.events": {
    label: "Event",
    match: "(l:Agreement {id: id})<-[:CONCERNS|TARGETS]-(n:Event)",
    then: (reader) => either("EXISTS { MATCH (n)-[:TARGETS]->(l) }", knownLink(reader, "agreementIds", "l")),
    order: BY_DATE,
  },
  "Article.sentences": {
    label: "Sentence",
    match: "(:Article {id: id})-[:CONTAINS]->(n:Sentence)",
    order: [{ by: "n.index" }, ID],
  },
  "Article.events": {
    label: "Event",
    match: "(:Article {id: id})-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(c:Claim)-[:REPORTS]->(n:Event)",
    once: "n, min(c.start) AS position",
    order: BY_POSITION,
  },
  "Sentence.article": { label: "Article", match: "(:Sentence {id: id})<-[:CONTAINS]-(n:Article)", order: BY_ID },
  "Sentence.actors": {
    label: "Actor",
    match: "(:Sentence {id: id})-[m:MENTIONS]->(n:Actor)",
    once: "n, min(m.start) AS position",
    order: BY_POSITION,
  },
  "Sentence.places": {
    label: "Place",
    match: "(:Sentence {id: id})-[m:MENTIONS]->(n:Place)",
    once: "n, min(m.start) AS position",
    order: BY_POSITION,
  },
  "Sentence.agreements": {
    label: "Agreement",
    match: "(:Sentence {id: id})-[m:MENTIONS]->(n:Agreement)",
    once: "n, min(m.start) AS position",
    order: BY_POSITION,
  },
  "Sentence.claims": {
    label: "Claim",
    match: "(:Sentence {id: id})<-[:STATED_IN]-(n:Claim)",
    order: [{ by: "n.start" }, ID],
  },
  "Actor.sentences": {
    label: "Sentence",
    match: "(:Actor {id: id})<-[:MENTIONS]-(n:Sentence)",
    order: BY_PUBLICATION,
  },
  "Place.sentences": {
    label: "Sentence",
    match: "(:Place {id: id})<-[:MENTIONS]-(n:Sentence)",
    order: BY_PUBLICATION,
  },
  "Agreement.sentences": {
    label: "Sentence",
    match: "(:Agreement {id: id})<-[:MENTIONS]-(n:Sentence)",
    order: BY_PUBLICATION,
  },
  "Event.initiators": short("Event.initiators"),
  "Event.targetActors": short("Event.targetActors"),
  "Event.targetPlaces": short("Event.targetPlaces"),
  "Event.targetAgreements": short("Event.targetAgreements"),
  "Event.places": {
    ...short("Event.places"),
    then: (reader) => knownLink(reader, "placeIds", "n", "e"),
  },
  "Event.agreements": {
    ...short("Event.agreements"),
    then: (reader) => knownLink(reader, "agreementIds", "n", "e"),
  },
  "Event.claims": { label: "Claim", match: "(:Event {id: id})<-[:REPORTS]-(n:Claim)", order: BY_PUBLICATION },
  "Event.asserts": {
    label: "Claim",
    match: "(:Event {id: id})<-[:REPORTS]-(n:Claim {polarity: 'AFFIRMED'})",
    order: BY_PUBLICATION,
  },
  "Event.denies": {
    label: "Claim",
    match: "(:Event {id: id})<-[:REPORTS]-(n:Claim {polarity: 'NEGATED'})",
    order: BY_PUBLICATION,
  },
  "Event.answers": {
    label: "Event",
    match: `(e:Event {id: id})-[:TARGETS]->(asked:Actor)-[:INITIATES]->(n:Event)-[:TARGETS]->(asker:Actor)-[:INITIATES]->(e)`,
    must: (reader) => `e.type = 'REQUEST' AND ${answers(reader, "n", "e")}`,
    order: BY_DATE,
  },
  "Event.fulfilments": {
    label: "Event",
    match: "(e:Event {id: id})<-[:INITIATES]-(:Actor)-[:INITIATES]->(n:Event)",
    must: (reader) => fulfils(reader, "n", "e"),
    order: BY_DATE,
  },
  "Claim.event": { label: "Event", match: "(:Claim {id: id})-[:REPORTS]->(n:Event)", order: BY_ID },
  "Claim.sentence": { label: "Sentence", match: "(:Claim {id: id})-[:STATED_IN]->(n:Sentence)", order: BY_ID },
  "Claim.speakers": short("Claim.speakers"),
  "Place.within": short("Place.within"),
  "Place.contains": { label: "Place", match: "(:Place {id: id})<-[:WITHIN]-(n:Place)", order: BY_NAME },
  "Agreement.parties": {
    label: "Actor",
    match: "(:Agreement {id: id})<-[r:PARTY_TO]-(n:Actor)",
    then: (reader) => knownSentence(reader, "r"),
    order: BY_NAME,
  },
  "Actor.agreements": {
    label: "Agreement",
    match: "(:Actor {id: id})-[r:PARTY_TO]->(n:Agreement)",
    then: (reader) => knownSentence(reader, "r"),
    order: BY_NAME,
  },
  "Node.decisions": { label: "Decision", match: "(:Subject {id: id})<-[:ABOUT]-(n:Decision)", order: LAST_FIRST },
  // Decisions name an event as it was when they were made: as its claims were read, where merges made it another.
  "Event.decisions": {
    label: "Decision",
    match: `(:Event {id: id})<-[:REPORTS]-(c:Claim)
      UNWIND [id, coalesce(c.toldEventId, id)] AS subject
      MATCH (:Subject {id: subject})<-[:ABOUT]-(n:Decision)`,
    order: LAST_FIRST,
  },
};

/** See {@link GraphStore.related}. */
export async function related<R extends RelationName>(
  reader: Reader,
  name: R,
  ids: readonly string[],
  page: PageRequest,
  along: readonly ShortRelation[] = [],
): Promise<Page<NodeByLabel[RelationTarget[R]]>[]> {
  const { label, once = "DISTINCT n", shelved, order }: Relation<Label> = RELATIONS[name];
  const clauses = pageClauses(order, page);
  const columns = nodeColumns(reader, label, along);
  const start =
    shelved && reader.clock === null
      ? shelvedEvents("id", order, page)
      : { clauses: `MATCH ${patternOf(reader, RELATIONS[name])} WITH ${once}`, parameters: {} };
  const rows = await reader.read(
    `UNWIND range(0, size($ids) - 1) AS i
     WITH i, $ids[i] AS id
     CALL (id) {
       ${start.clauses}
       WITH n${clauses.with}
       ${clauses.where}
       WITH n, ${clauses.columns} ORDER BY ${clauses.orderBy} LIMIT $limit
       RETURN ${columns.returned}, ${clauses.columns}
     }
     RETURN i, ${columns.names}, ${clauses.columns} ORDER BY i, ${clauses.orderBy}`,
    { ids, ...clauses.parameters, ...start.parameters },
  );
  const byId: Row[][] = ids.map(() => []);
  for (const row of rows) byId[row["i"] as number]!.push(row);
  const pages = byId.map((found) => toPage(found, order, page, columns.read));
  const then = await asKnown(
    reader,
    label,
    pages.flatMap((each) => each.rows.map(({ node }) => node)),
  );
  return pages.map((each) => ({
    ...each,
    rows: each.rows.map(({ node, ...row }) => ({
      ...row,
      node: (then.get(node.id) ?? node) as NodeByLabel[RelationTarget[R]],
    })),
  }));
}

/** The step, kept to what was known by the reader's day. */
const patternOf = (reader: Reader, { label, match, must, then }: Relation<Label>): string =>
  `${match} ${where(must?.(reader) ?? null, known(reader, label), then?.(reader) ?? null)}`;

/** See {@link GraphStore.countRelated}. */
export async function countRelated(
  reader: Reader,
  name: RelationName,
  ids: readonly string[],
  most: number,
): Promise<number[]> {
  const rows = await reader.read(
    `UNWIND range(0, size($ids) - 1) AS i
     WITH i, $ids[i] AS id
     CALL (id) { MATCH ${patternOf(reader, RELATIONS[name])} WITH DISTINCT n LIMIT $most RETURN count(n) AS count }
     RETURN i, count`,
    { ids, most },
  );
  const counts = ids.map(() => 0);
  for (const row of rows) counts[row["i"] as number] = row["count"] as number;
  return counts;
}
