/** A bare GraphQL server: yoga, a schema without limits or loaders, and one hand-written statement a root field. */
import { createServer } from "node:http";
import { createSchema, createYoga } from "graphql-yoga";

const typeDefs = `
  type Named { id: ID! name: String! kind: String! }
  type Event { id: ID! type: String! headline: String! status: String! date: String start: String end: String precision: String
    initiators: [Named!]! targets: [Named!]! places: [Named!]! headlineOnly: String }
  type TypeCount { type: String! count: Int! }
  type Month { key: String! count: Int! byType: [TypeCount!]! }
  type Direction { count: Int! byType: [TypeCount!]! }
  type Relation { actors: [Named!]! count: Int! byType: [TypeCount!]! byMonth: [Month!]! directions: [Direction!]! }
  type Edge { from: ID! to: ID! type: String! count: Int! }
  type Neighbourhood { nodes: [Named!]! edges: [Edge!]! }
  type PathEvent { id: ID! headline: String! }
  type Path { length: Int! actors: [Named!]! events: [PathEvent!]! }
  type Hit { type: String! score: Float! id: ID! text: String! }
  type Query {
    event(id: ID!): Event
    timeline(actor: ID!): [Event!]!
    relation(one: ID!, other: ID!): Relation!
    neighbourhood(actor: ID!): Neighbourhood!
    paths(from: ID!, to: ID!): [Path!]!
    counts: [Month!]!
    search(terms: String!): [Hit!]!
  }`;

const sum = (rows) => rows.reduce((all, row) => all + row.count, 0);
const grouped = (rows, field) => {
  const groups = new Map();
  for (const row of rows) groups.set(row[field], [...(groups.get(row[field]) ?? []), row]);
  return groups;
};
const byType = (rows) =>
  [...grouped(rows, "type")].map(([type, own]) => ({ type, count: sum(own) })).sort((a, b) => b.count - a.count);

function months(rows) {
  const groups = grouped(
    rows.filter(({ month }) => month !== null),
    "month",
  );
  const keys = [...groups.keys()].sort();
  if (keys.length === 0) return [];
  const filled = [];
  for (let [year, month] = keys[0].split("-").map(Number), key = keys[0]; key <= keys.at(-1);) {
    const own = groups.get(key) ?? [];
    filled.push({ key, count: sum(own), byType: byType(own) });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    key = `${year}-${String(month).padStart(2, "0")}`;
  }
  return filled;
}

/** @param ask sends the statement of that name and gives its rows as objects */
export function bareServer(ask) {
  const resolvers = {
    Query: {
      event: async (_, variables) => (await ask("event", variables))[0] ?? null,
      timeline: async (_, variables) => (await ask("timeline", variables)).slice(0, 50),
      async relation(_, variables) {
        const rows = await ask("relation", variables);
        const { one, other } = rows[0] ?? { one: "", other: "" };
        const direction = (own) => ({ count: sum(own), byType: byType(own) });
        return {
          actors: [one, other].map((name) => ({ name })),
          count: sum(rows),
          byType: byType(rows),
          byMonth: months(rows),
          directions: [
            direction(rows.filter(({ forth }) => forth === 1)),
            direction(rows.filter(({ back }) => back === 1)),
          ],
        };
      },
      async neighbourhood(_, variables) {
        const [{ nodes, edges }] = await ask("neighbourhood", variables);
        const shown = nodes.slice(0, 100);
        const ids = new Set(shown.map(({ id }) => id));
        return { nodes: shown, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
      },
      paths: async (_, variables) =>
        (await ask("paths", variables)).map((path) => ({ ...path, length: path.events.length })),
      counts: async () => months(await ask("counts", {})),
      async search(_, variables) {
        const rows = await ask("search", variables);
        const best = new Map();
        for (const { label, score } of rows) best.set(label, Math.max(score, best.get(label) ?? 0));
        const share = ({ label, score }) => score / (best.get(label) || 1);
        return rows
          .sort((a, b) => share(b) - share(a))
          .slice(0, 20)
          .map(({ label, ...hit }) => ({ type: label, ...hit }));
      },
    },
  };
  return createServer(createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false, graphiql: false }));
}
