/**
 * Each question as one statement, as somebody would write it by hand for Neo4j: sent straight through the driver, and by a
 * bare GraphQL server. Where Grafeo lacks something, it has a text of its own.
 */
const names = (variable) => `{id: ${variable}.id, name: ${variable}.name, kind: ${variable}.kind}`;
const EVENT = `n.id AS id, n.type AS type, n.headline AS headline, n.status AS status, n.date AS date, n.start AS start,
  n.end AS end, n.precision AS precision,
  [(n)<-[:INITIATES]-(a:Actor) | ${names("a")}] AS initiators,
  [(n)-[:TARGETS]->(t) | ${names("t")}] AS targets,
  [(n)-[:LOCATED_IN]->(p:Place) | ${names("p")}] AS places`;

export const SEARCHED = ["Actor", "Agreement", "Place", "Event", "Sentence"];
const shown = { Event: "n.headline", Sentence: "n.text" };

const search = (fullText) =>
  SEARCHED.map(
    (label) => `${fullText(label)}
     RETURN '${label}' AS label, score, n.id AS id, ${shown[label] ?? "n.name"} AS text`,
  ).join("\nUNION ALL\n");

export const STATEMENTS = {
  event: `MATCH (n:Event {id: $id}) RETURN ${EVENT}`,
  timeline: `MATCH (:Actor {id: $actor})-[:INITIATES|TARGETS]-(n:Event)
    WITH DISTINCT n, coalesce(n.start, '') AS day, n.id AS id ORDER BY day DESC, id LIMIT 51
    RETURN ${EVENT} ORDER BY day DESC, id`,
  relation: `MATCH (a:Actor {id: $one}) MATCH (b:Actor {id: $other})
    MATCH (a)-[x:INITIATES|TARGETS]-(n:Event)-[y:INITIATES|TARGETS]-(b)
    WITH a, b, n, type(x) AS from, type(y) AS to WHERE from = 'INITIATES' OR to = 'INITIATES'
    WITH a, b, n, max(CASE WHEN from = 'INITIATES' AND to = 'TARGETS' THEN 1 ELSE 0 END) AS forth,
      max(CASE WHEN from = 'TARGETS' AND to = 'INITIATES' THEN 1 ELSE 0 END) AS back
    RETURN a.name AS one, b.name AS other, substring(n.start, 0, 7) AS month, n.type AS type, forth, back,
      count(*) AS count`,
  neighbourhood: `MATCH (a:Actor {id: $actor})
    CALL (a) {
      MATCH (a)-[r:ACTED_ON]-(b:Actor) WHERE b <> a
      WITH b, count(DISTINCT r.eventId) AS events ORDER BY events DESC, b.id LIMIT 100
      RETURN collect(b) AS near
    }
    CALL (a, near) {
      UNWIND CASE WHEN size(near) > 98 THEN [] ELSE near END AS x
      MATCH (x)-[r:ACTED_ON]-(b:Actor) WHERE b <> a AND NOT b IN near
      WITH b, count(DISTINCT r.eventId) AS events ORDER BY events DESC, b.id LIMIT 100
      RETURN collect(b) AS far
    }
    WITH [a] + near + far AS actors
    CALL (actors) {
      UNWIND actors AS x
      MATCH (x)-[r:ACTED_ON]->(y:Actor) WHERE y IN actors
      WITH x.id AS from, y.id AS to, r.type AS type, count(DISTINCT r.eventId) AS count
      RETURN collect({from: from, to: to, type: type, count: count}) AS edges
    }
    RETURN [x IN actors | ${names("x")}] AS nodes, edges`,
  paths: `MATCH (a:Actor {id: $from}) MATCH (b:Actor {id: $to})
    MATCH p = allShortestPaths((a)-[:ACTED_ON*..4]-(b))
    WITH p LIMIT 5
    RETURN [n IN nodes(p) | ${names("n")}] AS actors, [r IN relationships(p) | {id: r.eventId, headline: r.headline}] AS events`,
  counts: `MATCH (n:Event) RETURN substring(n.start, 0, 7) AS month, n.type AS type, count(*) AS count`,
  search: search(
    (label) =>
      `CALL db.index.fulltext.queryNodes('dateline_${label.toLowerCase()}_terms', $terms, {limit: 20}) YIELD node AS n, score`,
  ),
};
