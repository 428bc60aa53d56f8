/** What can be followed as it comes. */
import { setTimeout as pause } from "node:timers/promises";
import type { GraphQLResolveInfo } from "graphql";
import { Repeater } from "graphql-yoga";
import { DatelineError } from "../../errors.js";
import type { EventFilter, GraphStore, Keyset } from "../../store/graph-store.js";
import { renewContext } from "../clock.js";
import type { GraphContext } from "../context.js";
import { decodeCursor, encodeCursor } from "../cursors.js";
import { eventFilter } from "../event-filter.js";
import type { InputMaybe, SubscriptionResolvers } from "../generated/resolver-types.js";
import type { EventAddedSource } from "../sources.js";
import { LAST_EVENT_ID, noteSent } from "../stream-ids.js";

/** Milliseconds between two looks into the store, which other processes may write to. */
const PAUSE = 1000;
/** Events read at once; more are read when the client has taken these. */
const EVENTS = 50;
const LIST = "eventAdded";

export const Subscription: SubscriptionResolvers = {
  eventAdded: {
    async subscribe(_root, { filter, after }, context) {
      const wanted = await eventFilter(context, filter);
      return follow(context.store, wanted, await beginning(context, after));
    },
    resolve(added: EventAddedSource, _args: unknown, context: GraphContext, info: GraphQLResolveInfo) {
      renewContext(context, info);
      noteSent(context, added.cursor);
      return added;
    },
  },
};

/** What a browser sends by itself when it connects anew wins over the address, which it can't change. */
async function beginning({ store, request }: GraphContext, after: InputMaybe<string>): Promise<Keyset> {
  const header = request?.headers.get(LAST_EVENT_ID);
  const cursor = header ?? after;
  const last = await store.lastArrival();
  if (cursor == null) return last;
  const key = decodeCursor(cursor, LIST, "after");
  const [number, id] = key;
  if (key.length !== 2 || typeof number !== "number" || typeof id !== "string" || number > Number(last[0]))
    throw new DatelineError(
      "BAD_INPUT",
      "The cursor in `after` comes from another graph, or this one was emptied since; leave it out to begin now.",
      { argument: "after" },
    );
  return key;
}

/** First where the stream begins, then each event that comes, until nobody listens any more. */
function follow(store: GraphStore, filter: EventFilter, from: Keyset): AsyncIterable<EventAddedSource> {
  return new Repeater<EventAddedSource>(async (push, stop) => {
    const ended = new AbortController();
    void stop.then(() => {
      ended.abort();
    });
    await push({ cursor: encodeCursor(LIST, from), event: null });
    for (let after = from; !ended.signal.aborted;) {
      const page = await unlessAway(store.eventsAdded(filter, after, EVENTS));
      for (const { node, key } of page?.rows ?? []) await push({ cursor: encodeCursor(LIST, key), event: node });
      after = page?.end ?? after;
      if (page?.hasMore !== true) await pause(PAUSE, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  });
}

/** A store that is away comes back; what comes meanwhile is read then. */
async function unlessAway<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DatelineError && error.code === "STORE_UNAVAILABLE") return null;
    throw error;
  }
}
