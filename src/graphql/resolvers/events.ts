/** Events, the claims that tell them, and lists of events by a filter. */
import type { GraphQLResolveInfo } from "graphql";
import type { ActorNode, AgreementNode, EventNode, PlaceNode } from "../../model/graph.js";
import type { EventFilter, EventOrder } from "../../store/graph-store.js";
import { alongOf } from "../along.js";
import { connect, listed, related, type Connection, type PageArguments } from "../connections.js";
import type { GraphContext } from "../context.js";
import { dateInWords, dateValue } from "../dates.js";
import { readSought, type Sought } from "../event-filter.js";
import type { ClaimResolvers, DateValueResolvers, EventResolvers } from "../generated/resolver-types.js";
import { decided, decidedEvent } from "./decisions.js";

const TARGETS = ["Event.targetActors", "Event.targetPlaces", "Event.targetAgreements"] as const;
type Targets = readonly (ActorNode | PlaceNode | AgreementNode)[];

export const Event: EventResolvers = {
  date: ({ date }) => (date === null ? null : dateValue(date)),
  initiators: listed("Event.initiators"),
  targets({ id }, _args, { loaders }): Targets | Promise<Targets> {
    const known = TARGETS.map((relation) => loaders.known(relation, id));
    if (known.every((list) => list !== undefined)) return known.flat();
    return Promise.all(TARGETS.map((relation) => loaders.listed(relation, id))).then((lists) => lists.flat());
  },
  places: listed("Event.places"),
  agreements: listed("Event.agreements"),
  claims: related("Event.claims"),
  asserts: related("Event.asserts"),
  denies: related("Event.denies"),
  answers: related("Event.answers"),
  fulfilments: related("Event.fulfilments"),
  sameAs: ({ id }, _args, { loaders }) => loaders.sameAs("Event", id),
  ...decidedEvent,
};

export const Claim: ClaimResolvers = {
  attributedTo: listed("Claim.speakers"),
  sentence: ({ sentenceId }, _args, { loaders }) => loaders.referred("Sentence", sentenceId),
  article: ({ articleId }, _args, { loaders }) => loaders.referred("Article", articleId),
  event: ({ eventId }, _args, { loaders }) => loaders.referred("Event", eventId),
  ...decided,
};

export const DateValue: DateValueResolvers = {
  text: ({ edtf }) => dateInWords(edtf),
};

/** The events of a filter, once for the whole answer: for root fields, never for a field of many rows. */
export const eventConnection = (
  { store, loaders }: GraphContext,
  sought: Sought,
  orderBy: EventOrder,
  page: PageArguments,
  info: GraphQLResolveInfo,
): Connection<EventNode> =>
  connect(
    `events ${orderBy}`,
    page,
    (request) =>
      readSought(
        sought,
        (filter) => loaders.events(filter, orderBy, request, alongOf(info)),
        ({ rows }) => rows.length === 0,
      ),
    (most) =>
      readSought(
        sought,
        (filter) => store.countEvents(filter, most),
        (count) => count === 0,
      ),
  );

/** The same for a filter whose ids are known to exist. */
export const eventsOf = (
  context: GraphContext,
  filter: EventFilter,
  ...rest: readonly [EventOrder, PageArguments, GraphQLResolveInfo]
): Connection<EventNode> => eventConnection(context, { filter, checked: () => Promise.resolve(filter) }, ...rest);
