/** The GraphQL API over a store, made without listening: call `api.fetch`, or hand it to an HTTP server. */
import { readFileSync } from "node:fs";
import type { GraphQLSchema } from "graphql";
import { createSchema, createYoga, type YogaServerInstance } from "graphql-yoga";
import { packageFile } from "../config.js";
import type { GraphStore } from "../store/graph-store.js";
import { blameArguments } from "./blamed-argument.js";
import { makeContext, type GraphContext, type Ingest } from "./context.js";
import { graphiqlTabs } from "./examples.js";
import { limits } from "./limits.js";
import { maskError } from "./mask-errors.js";
import { resolvers } from "./resolvers/index.js";
import { streamIds } from "./stream-ids.js";
import { DEFAULT_SECONDS, timeLimit } from "./time-limit.js";
import { bears } from "./token.js";

export interface ApiOptions {
  /** Stays open; whoever opened it closes it. */
  readonly store: GraphStore;
  /** What writing needs; null or absent where writing is off. */
  readonly token?: string | null;
  /** How `ingestArticles` reads; absent where it is off. */
  readonly ingest?: Ingest;
  /** What {@link createApiSchema} gives, where the caller needs it too. */
  readonly schema?: ApiSchema;
  /** Path under which the API answers. */
  readonly endpoint?: string;
  /** How long a query may take; {@link DEFAULT_SECONDS} where absent. */
  readonly seconds?: number;
  /** Takes the text of errors that clients are not told about; standard error by default. */
  readonly log?: (text: string) => void;
}

export type Api = YogaServerInstance<object, GraphContext>;

export type ApiSchema = GraphQLSchema;

/** The schema with its resolvers, ready to run. */
export const createApiSchema = (): ApiSchema =>
  createSchema<GraphContext>({
    typeDefs: readFileSync(packageFile("schema.graphql"), "utf8"),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "error", requireResolversForResolveType: "error" },
  });

/**
 * Answers queries as JSON, and a browser with GraphiQL whose every part comes from this server. Other sites' pages can't
 * read the answers: no CORS header is sent.
 */
export function createApi({
  store,
  token = null,
  endpoint = "/graphql",
  seconds = DEFAULT_SECONDS,
  log = toStandardError,
  ...options
}: ApiOptions): Api {
  const schema = options.schema ?? createApiSchema();
  return createYoga<object, GraphContext>({
    schema,
    context: ({ request }) => makeContext(store, bears(request.headers.get("authorization"), token), options.ingest),
    graphqlEndpoint: endpoint,
    cors: false,
    landingPage: false,
    logging: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    plugins: [...limits(), blameArguments(), timeLimit(seconds), streamIds()],
    graphiql: (request) => ({ title: "Dateline", defaultTabs: graphiqlTabs(request.url) }),
    // Nine megabytes of browser code, read when the first browser asks.
    renderGraphiQL: async (options) => (await import("@graphql-yoga/render-graphiql")).renderGraphiQL(options),
  });
}

function toStandardError(text: string): void {
  process.stderr.write(`${text}\n`);
}
