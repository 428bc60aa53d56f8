/** Ends a query that takes too long, or that nobody waits for any more, in the store as well. */
import { setMaxListeners } from "node:events";
import { getOperationAST, OperationTypeNode, type DocumentNode } from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import { DatelineError } from "../errors.js";
import type { GraphContext } from "./context.js";
import { makeLoaders } from "./loaders.js";

/** Seconds that a query may take where the server's settings say nothing. */
export const DEFAULT_SECONDS = 20;

/**
 * Reads of a query throw TIMEOUT once it has taken so long, and end as well when the client goes away; what was answered
 * by then is still given. Mutations are not ended half-way.
 */
export function timeLimit(seconds: number): Plugin<GraphContext & YogaInitialContext> {
  return {
    onExecute({ args, context, extendContext }) {
      const operation = getOperationAST(args.document as DocumentNode, args.operationName as string | null);
      if (operation?.operation !== OperationTypeNode.QUERY) return;
      const { signal, stop } = countDown(seconds, context.request.signal);
      const store = context.store.within({ signal, milliseconds: seconds * 1000 });
      extendContext({ store, loaders: makeLoaders(store) });
      return { onExecuteDone: stop };
    },
  };
}

/** A signal that is aborted after so many seconds or with the client's; `stop` ends the counting. */
export function countDown(
  seconds: number,
  client: AbortSignal,
): { readonly signal: AbortSignal; readonly stop: () => void } {
  const end = new AbortController();
  // Every read of the request listens to it.
  setMaxListeners(0, end.signal);
  const leave = (): void => {
    end.abort(new DatelineError("TIMEOUT", "The client went away before the answer was there.", { argument: "query" }));
  };
  const timer = setTimeout(() => {
    end.abort(tooLong(seconds));
  }, seconds * 1000);
  timer.unref();
  if (client.aborted) leave();
  client.addEventListener("abort", leave);
  return {
    signal: end.signal,
    stop: () => {
      clearTimeout(timer);
      client.removeEventListener("abort", leave);
    },
  };
}

const tooLong = (seconds: number): DatelineError =>
  new DatelineError(
    "TIMEOUT",
    `The query took longer than ${seconds} seconds and was ended. Narrow \`filter\`, lower \`first\` or \`maxHops\`, or ask in several requests.`,
    { argument: "query", limit: seconds },
  );
