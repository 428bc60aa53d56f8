/**
 * `asOf` and `statusAsOf`: a root field's clocks hold for everything below it. Each root field that sets one gets a context
 * of its own, whose store and loaders see only what was published by then, and every resolver is given the context of the
 * root field under which it stands.
 */
import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import type { GraphStore } from "../store/graph-store.js";
import { makeContext, type GraphContext } from "./context.js";
import { spanOf } from "./dates.js";

type Resolve = GraphQLFieldResolver<unknown, GraphContext, Readonly<Record<string, unknown>>>;

/** Contexts by the request's own, then by the answer's key of the root field. */
const contexts = new WeakMap<GraphContext, Map<string, GraphContext>>();

/** The same resolvers, each with the clocks of its root field. */
export function atClock<R extends object>(resolvers: R): R {
  return Object.fromEntries(
    Object.entries(resolvers).map(([type, fields]) => [
      type,
      isFields(fields)
        ? Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, wrapped(name, field)]))
        : fields,
    ]),
  ) as R;
}

const isFields = (fields: unknown): fields is Record<string, unknown> =>
  typeof fields === "object" && fields !== null && Object.getPrototypeOf(fields) === Object.prototype;

/** `__resolveType` reads nothing; subscriptions are objects and have no clock. */
function wrapped(name: string, field: unknown): unknown {
  if (typeof field !== "function" || name.startsWith("__")) return field;
  const resolve = field as Resolve;
  const clocked: Resolve = (source, args, context, info) => resolve(source, args, contextAt(context, args, info), info);
  return clocked;
}

function contextAt(
  context: GraphContext,
  args: Readonly<Record<string, unknown>>,
  info: GraphQLResolveInfo,
): GraphContext {
  let root = info.path;
  while (root.prev !== undefined) root = root.prev;
  const key = String(root.key);
  if (info.path.prev !== undefined) return contexts.get(context)?.get(key) ?? context;
  const known = knownBy(context, args);
  if (known === context) return context;
  contexts.set(context, (contexts.get(context) ?? new Map<string, GraphContext>()).set(key, known));
  return known;
}

/** Gives the next message of a subscription loaders of its own, so that it holds what is in the graph now. */
export function renewContext(context: GraphContext, { path }: GraphQLResolveInfo): void {
  contexts.set(context, new Map([[String(path.key), makeContext(context.store, context.mayWrite)]]));
}

function knownBy(context: GraphContext, { asOf, statusAsOf }: Readonly<Record<string, unknown>>): GraphContext {
  if (typeof asOf !== "string" && typeof statusAsOf !== "string") return context;
  const store: GraphStore = typeof asOf === "string" ? context.store.at(spanOf(asOf, "asOf").end) : context.store;
  const statusDay = typeof statusAsOf === "string" ? spanOf(statusAsOf, "statusAsOf").end : context.statusDay;
  return { ...makeContext(store, context.mayWrite), statusDay };
}
