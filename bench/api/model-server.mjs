/** What @neo4j/graphql makes of the same graph: its own resolvers over types with relationships. */
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import { STATEMENTS } from "./statements.mjs";

const fullText = (type) =>
  `@fulltext(indexes: [{ indexName: "dateline_${type.toLowerCase()}_terms", queryName: "search${type}", fields: ["terms"] }])`;
const typeDefs = `
  type Actor @node ${fullText("Actor")} { id: ID! name: String! kind: String! terms: String
    actedOn: [Actor!]! @relationship(type: "ACTED_ON", direction: OUT)
    actedOnBy: [Actor!]! @relationship(type: "ACTED_ON", direction: IN) }
  type Place @node ${fullText("Place")} { id: ID! name: String! kind: String! terms: String }
  type Agreement @node ${fullText("Agreement")} { id: ID! name: String! kind: String! terms: String }
  type Sentence @node ${fullText("Sentence")} { id: ID! text: String! terms: String }
  union Target = Actor | Place | Agreement
  type Event @node ${fullText("Event")} { id: ID! type: String! headline: String! status: String! date: String start: String end: String
    precision: String terms: String
    initiators: [Actor!]! @relationship(type: "INITIATES", direction: IN)
    targets: [Target!]! @relationship(type: "TARGETS", direction: OUT)
    targetActors: [Actor!]! @relationship(type: "TARGETS", direction: OUT)
    places: [Place!]! @relationship(type: "LOCATED_IN", direction: OUT) }
  type Chain { actors: [String!]! events: [String!]! }
  type Query {
    # It has nothing of its own for this: the hand-written statement.
    paths(from: ID!, to: ID!): [Chain!]! @cypher(statement: """
      ${STATEMENTS.paths.replace(/RETURN[^]*/, "RETURN {actors: [n IN nodes(p) | n.id], events: [r IN relationships(p) | r.headline]} AS chain")}
    """, columnName: "chain")
  }`;

export async function modelServer(driver) {
  // Dates are strings here, and strings are not compared unless this says so.
  const features = { filters: { String: { GTE: true, LT: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  return createServer(createYoga({ schema, logging: false, graphiql: false, context: { driver } }));
}
