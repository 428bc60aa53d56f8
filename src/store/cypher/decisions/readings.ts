/**
 * What an article tells without any decision. Articles that decisions change have it kept beside them as it was read; the
 * graph itself says it of all others.
 */
import { dateSpan } from "../../../model/edtf.js";
import type {
  ActorNode,
  AgreementNode,
  ArticleNode,
  ClaimNode,
  GraphDelta,
  MentionEdge,
  PartyEdge,
  PlaceNode,
  RoleEdge,
  SequenceEdge,
} from "../../../model/graph.js";
import type { DecidedDelta } from "../../../resolve/decisions/apply.js";
import { runInBatches, type Row, type Run } from "../connection.js";
import { readIdentities } from "../event-identities.js";
import { nodeMap } from "../fields.js";
import type { Telling, ToldLabel } from "../tellings.js";

/** A delta without its sentences, which no decision changes. */
export type Reading = GraphDelta;

/** The reading of each of these articles that the graph holds. */
export async function readings(run: Run, articleIds: readonly string[]): Promise<Reading[]> {
  const kept = (await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (r:Reading {id: row}) RETURN r.id AS id, r.delta AS delta",
    articleIds,
  )) as { id: string; delta: string }[];
  const byId = new Map(kept.map(({ id, delta }) => [id, JSON.parse(delta) as Reading]));
  const others = articleIds.filter((id) => !byId.has(id));
  for (const reading of await fromGraph(run, others)) byId.set(reading.article.id, reading);
  return articleIds.flatMap((id) => byId.get(id) ?? []);
}

async function fromGraph(run: Run, articleIds: readonly string[]): Promise<Reading[]> {
  const each = async <T>(pattern: string, columns: string): Promise<Map<string, T[]>> =>
    byArticle<T>(
      await runInBatches(
        run,
        `UNWIND $rows AS row MATCH (a:Article {id: row})${pattern} RETURN row AS article, {${columns}} AS value`,
        articleIds,
      ),
    );
  const articles = await runInBatches(
    run,
    `UNWIND $rows AS row MATCH (n:Article {id: row}) RETURN ${nodeMap("Article")} AS node`,
    articleIds,
  );
  const tellings = await each<Telling>(
    "-[:TELLS]->(t:Telling)",
    `label: t.label, nodeId: t.nodeId, name: t.name, kind: t.kind, aliases: t.aliases, country: t.country,
     latitude: t.latitude, longitude: t.longitude, within: t.within`,
  );
  const mentions = await each<MentionEdge>(
    "-[:CONTAINS]->(s:Sentence)-[r:MENTIONS]->(n)",
    "sentenceId: s.id, nodeId: n.id, start: r.start, end: r.end, text: r.text, reason: r.reason",
  );
  const claims = await each<{ claim: ClaimNode; speakers: string[]; places: string[]; agreements: string[] }>(
    "-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(n:Claim)",
    `claim: ${nodeMap("Claim")}, speakers: [(n)-[:ATTRIBUTED_TO]->(b:Actor) | b.id],
     places: n.placeIds, agreements: n.agreementIds`,
  );
  const events = new Map(
    (
      await readIdentities(
        run,
        [...claims.values()].flat().map(({ claim }) => claim.eventId),
      )
    ).map(({ told }) => [told.id, told]),
  );
  const roles = await textEdges<RoleEdge>(
    run,
    articleIds,
    "Actor",
    "HOLDS_ROLE",
    "personId: n.id, actorId: m.id, title: r.title, from: r.from, to: r.to",
  );
  const parties = new Map<string, PartyEdge[]>();
  for (const label of ["Actor", "Place", "Agreement"] as const)
    for (const [id, own] of await textEdges<PartyEdge>(
      run,
      articleIds,
      label,
      "PARTY_TO",
      "memberId: n.id, agreementId: m.id",
    ))
      parties.set(id, [...(parties.get(id) ?? []), ...own]);
  const sequences = await textEdges<SequenceEdge>(
    run,
    articleIds,
    "Event",
    "PRECEDES|CAUSES|PART_OF",
    "kind: type(r), fromId: n.id, toId: m.id, cue: r.cue",
  );

  return articles.map(({ node }): Reading => {
    const article = node as ArticleNode;
    const own = claims.get(article.id) ?? [];
    const told = tellings.get(article.id) ?? [];
    const eventIds = [...new Set(own.map(({ claim }) => claim.eventId))].sort();
    return {
      article,
      sentences: [],
      ...nodesOf(told),
      mentions: mentions.get(article.id) ?? [],
      events: eventIds.map((id) => events.get(id)!),
      claims: own.map(({ claim }) => claim),
      claimLinks: own.map(({ claim, speakers, places, agreements }) => ({
        claimId: claim.id,
        speakers,
        places,
        agreements,
      })),
      roles: roles.get(article.id) ?? [],
      parties: parties.get(article.id) ?? [],
      sequences: sequences.get(article.id) ?? [],
    };
  });
}

/** Edges between shared nodes carry the sentence that tells them; they start at nodes that the article tells of. */
async function textEdges<T extends { readonly sentenceId: string }>(
  run: Run,
  articleIds: readonly string[],
  label: ToldLabel | "Event",
  type: string,
  columns: string,
): Promise<Map<string, T[]>> {
  const start =
    label === "Event"
      ? "-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:REPORTS]->(n:Event)"
      : `-[:TELLS]->(:Telling)-[:OF]->(n:${label})`;
  const rows = await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (a:Article {id: row})${start}
     WITH DISTINCT row, n
     MATCH (n)-[r:${type}]->(m)
     MATCH (s:Sentence {id: r.sentenceId})
     WHERE s.articleId = row
     RETURN row AS article, {${columns}, sentenceId: r.sentenceId} AS value`,
    articleIds,
  );
  return byArticle<T>(rows);
}

function byArticle<T>(rows: readonly Row[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { article, value } of rows as { article: string; value: T }[]) {
    const group = groups.get(article);
    if (group === undefined) groups.set(article, [value]);
    else group.push(value);
  }
  return groups;
}

type Nodes = Pick<GraphDelta, "actors" | "places" | "agreements" | "dates" | "within">;

function nodesOf(tellings: readonly Telling[]): Nodes {
  const of = (label: ToldLabel): Telling[] => tellings.filter((telling) => telling.label === label);
  const named = ({ nodeId, name, kind, aliases }: Telling): object => ({ id: nodeId, name, kind, aliases });
  return {
    actors: of("Actor").map((t) => ({ ...named(t), country: t.country }) as ActorNode),
    places: of("Place").map(
      (t) => ({ ...named(t), latitude: t.latitude, longitude: t.longitude, country: t.country }) as PlaceNode,
    ),
    agreements: of("Agreement").map((t) => named(t) as AgreementNode),
    dates: of("Date").map(({ nodeId }) => ({ id: nodeId, ...dateSpan(nodeId) })),
    within: of("Place").flatMap(({ nodeId, within }) => within.map((parentId) => ({ childId: nodeId, parentId }))),
  };
}

/** Keeps how these articles read, beside those decisions that say otherwise; the others need none. */
export async function keepReadings(run: Run, raw: readonly Reading[], decided: readonly DecidedDelta[]): Promise<void> {
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (r:Reading {id: row}) DETACH DELETE r",
    raw.map(({ article }) => article.id),
  );
  const shaped = raw.flatMap((reading, at) => (decided[at]!.by.length === 0 ? [] : [{ reading, by: decided[at]!.by }]));
  await runInBatches(
    run,
    "UNWIND $rows AS row CREATE (r:Reading {id: row.id, delta: row.delta})",
    shaped.map(({ reading }) => ({ id: reading.article.id, delta: JSON.stringify({ ...reading, sentences: [] }) })),
  );
  await runInBatches(
    run,
    `UNWIND $rows AS row
     MATCH (d:Decision {id: row.decisionId})
     MATCH (r:Reading {id: row.id})
     CREATE (d)-[:SHAPES]->(r)`,
    shaped.flatMap(({ reading, by }) => by.map((decisionId) => ({ id: reading.article.id, decisionId }))),
  );
}
