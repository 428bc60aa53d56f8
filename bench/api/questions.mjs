/** The seven questions: as Dateline is asked them, as the bare server is, and as the schema made by @neo4j/graphql is. */
const EVENT = "id type headline status";
const MODEL_EVENT = `${EVENT} date start end precision initiators { id name kind } places { id name kind }
  targets { ... on Actor { id name kind } ... on Place { id name kind } ... on Agreement { id name kind } }`;
const BARE_EVENT = `${EVENT} date start end precision initiators { id name kind } places { id name kind } targets { id name kind }`;
const DATELINE_EVENT = `${EVENT} date { edtf start end precision } initiators { id name kind } places { id name kind }
  targets { id name ... on Actor { kind } ... on Place { placeKind: kind } ... on Agreement { agreementKind: kind } }`;

const MONTHS = Array.from(
  { length: 84 },
  (_, i) => `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
);
const has = (field, variable) => `{ ${field}: { some: { id: { eq: $${variable} } } } }`;
const far = "{ id name kind }";

export const QUESTIONS = [
  {
    name: "event by id",
    key: "event",
    dateline: `query ($id: ID!) { event(id: $id) { ${DATELINE_EVENT} } }`,
    bare: `query ($id: ID!) { event(id: $id) { ${BARE_EVENT} } }`,
    model: `query ($id: ID!) { events(where: { id: { eq: $id } }) { ${MODEL_EVENT} } }`,
  },
  {
    name: "actor timeline page",
    key: "timeline",
    dateline: `query ($actor: String!) { events(filter: { actors: [$actor] }, orderBy: DATE_DESC, first: 50) {
      nodes { ${DATELINE_EVENT} } pageInfo { hasNextPage } } }`,
    bare: `query ($actor: ID!) { timeline(actor: $actor) { ${BARE_EVENT} } }`,
    model: `query ($actor: ID!) { events(
      where: { start: { gte: "" }, OR: [${has("initiators", "actor")}, ${has("targetActors", "actor")}] },
      sort: [{ start: DESC }, { id: ASC }], limit: 50) { ${MODEL_EVENT} } }`,
  },
  {
    name: "relation",
    key: "relation",
    dateline: `query ($one: String!, $other: String!) { relation(between: [$one, $other]) {
      actors { name } count byType { type count } byMonth { key count } directions { count byType { type count } } } }`,
    bare: `query ($one: ID!, $other: ID!) { relation(one: $one, other: $other) {
      actors { name } count byType { type count } byMonth { key count } directions { count byType { type count } } } }`,
    model: `query ($one: ID!, $other: ID!) { events(where: { OR: [
      { AND: [${has("initiators", "one")}, ${has("targetActors", "other")}] },
      { AND: [${has("initiators", "other")}, ${has("targetActors", "one")}] },
      { AND: [${has("initiators", "one")}, ${has("initiators", "other")}] }] }) { type start initiators { id } } }`,
  },
  {
    name: "two-hop neighbourhood",
    key: "neighbourhood",
    dateline: `query ($actor: String!) { neighbourhood(actor: $actor, hops: 2, first: 100) {
      nodes { id name kind } edges { from to type count } } }`,
    bare: `query ($actor: ID!) { neighbourhood(actor: $actor) { nodes { id name kind } edges { from to type count } } }`,
    model: `query ($actor: ID!) { actors(where: { id: { eq: $actor } }) { id name kind
      actedOn(limit: 50) { id name kind actedOn(limit: 20) ${far} } actedOnBy(limit: 50) { id name kind actedOnBy(limit: 20) ${far} } } }`,
  },
  {
    name: "paths",
    key: "paths",
    dateline: `query ($from: String!, $to: String!) { paths(from: $from, to: $to, maxHops: 4, first: 5) {
      paths { length actors { id name kind } events { id headline } } cut { reason } } }`,
    bare: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length actors { id name kind } events { id headline } } }`,
    model: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { actors events } }`,
  },
  {
    name: "monthly counts",
    key: "counts",
    dateline: `{ timeline(unit: MONTH) { buckets { key count byType { type count } } } }`,
    bare: `{ counts { key count byType { type count } } }`,
    model: `{ ${MONTHS.map((month) => `m${month.replace("-", "_")}: eventsConnection(where: { start: { gte: "${month}", lt: "${month}-99" } }) { aggregate { count { nodes } } }`).join(" ")} }`,
  },
  {
    name: "search",
    key: "search",
    dateline: `query ($text: String!) { search(query: $text, first: 20) { hits { type score snippet { text }
      node { __typename ... on Entity { id name } ... on Event { id headline } ... on Sentence { id text } } } } }`,
    bare: `query ($terms: String!) { search(terms: $terms) { type score id text } }`,
    model: `query ($terms: String!) { ${["Actor", "Agreement", "Place"].map((type) => `s${type}: search${type}(phrase: $terms, first: 20) { edges { score node { id name } } }`).join(" ")}
      sEvent: searchEvent(phrase: $terms, first: 20) { edges { score node { id headline } } }
      sSentence: searchSentence(phrase: $terms, first: 20) { edges { score node { id text } } } }`,
  },
];
