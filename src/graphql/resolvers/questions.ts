/** Root fields that each answer one sort of question about events: disputes, requests, meetings, plans, sole claims. */
import type { GraphQLResolveInfo } from "graphql";
import { DatelineError } from "../../errors.js";
import type { EventFilter } from "../../store/graph-store.js";
import type { Connection, PageArguments } from "../connections.js";
import type { EventNode } from "../../model/graph.js";
import type { GraphContext } from "../context.js";
import { spanOf } from "../dates.js";
import { soughtEvents } from "../event-filter.js";
import type {
  EventFilter as EventFilterInput,
  EventOrder,
  InputMaybe,
  QueryResolvers,
} from "../generated/resolver-types.js";
import { findOne } from "../names.js";
import { eventConnection } from "./events.js";

interface ListArguments extends PageArguments {
  readonly filter?: InputMaybe<EventFilterInput>;
  readonly orderBy: EventOrder;
}

/** The events of a client's filter that also are what the field is about. */
async function narrowed(
  context: GraphContext,
  { filter, orderBy, ...page }: ListArguments,
  info: GraphQLResolveInfo,
  also: EventFilter,
): Promise<Connection<EventNode>> {
  return eventConnection(context, await soughtEvents(context, filter, also), orderBy, page, info);
}

export const questionQueries: QueryResolvers = {
  disputes: (_root, args, context, info) => narrowed(context, args, info, { disputed: true }),
  async soleClaims(_root, { outlet, speaker, ...args }, context, info) {
    if (outlet == null && speaker == null)
      throw new DatelineError("BAD_INPUT", "Give `outlet`, `speaker` or both: whose claims stand alone?", {
        argument: "outlet",
      });
    return narrowed(context, args, info, {
      ...(outlet != null && { soleOutlet: outlet }),
      ...(speaker != null && { soleSpeaker: await findOne(context, "Actor", speaker, "speaker") }),
    });
  },
  requests: (_root, { answered, ...args }, context, info) =>
    narrowed(context, args, info, { types: ["REQUEST"], polarity: "AFFIRMED", ...(answered != null && { answered }) }),
  meetings: (_root, args, context, info) =>
    narrowed(context, args, info, {
      types: ["CONSULT"],
      polarity: "AFFIRMED",
      statuses: ["OCCURRED", "ONGOING"],
      company: 2,
    }),
  async plans(_root, { fulfilled, by, filter, orderBy, ...page }, context, info) {
    if (by != null && fulfilled == null)
      throw new DatelineError("BAD_INPUT", "`by` says until when to look; give `fulfilled` with it.", {
        argument: "by",
      });
    const sought = await soughtEvents(context, filter, { planned: true });
    if (fulfilled == null) return eventConnection(context, sought, orderBy, page, info);
    const outcome = { fulfilled, by: by == null ? null : spanOf(by, "by").end };
    const narrow = async (plans: EventFilter): Promise<EventFilter> => ({
      ids: await context.store.plansByOutcome(plans, outcome),
    });
    const checked = async (): Promise<EventFilter> => narrow(await sought.checked());
    return eventConnection(context, { filter: await narrow(sought.filter), checked }, orderBy, page, info);
  },
};
