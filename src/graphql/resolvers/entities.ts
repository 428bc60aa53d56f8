/** Actors, places and agreements, and the offices that people hold. */
import { listed, MOST_ROWS, related } from "../connections.js";
import type {
  ActorResolvers,
  AgreementResolvers,
  EntityResolvers,
  PlaceResolvers,
  RoleResolvers,
} from "../generated/resolver-types.js";
import { typeAmong } from "../node-types.js";

export const Entity: EntityResolvers = { __resolveType: typeAmong("Actor", "Place", "Agreement") };

export const Actor: ActorResolvers = {
  events: related("Actor.events"),
  initiated: related("Actor.initiated"),
  received: related("Actor.received"),
  roles: async ({ id }, _args, { loaders }) => (await loaders.roles(id)).slice(0, MOST_ROWS),
  agreements: related("Actor.agreements"),
  sentences: related("Actor.sentences"),
};

export const Role: RoleResolvers = {
  person: ({ personId }, _args, { loaders }) => loaders.referred("Actor", personId),
  actor: ({ actorId }, _args, { loaders }) => loaders.referred("Actor", actorId),
  sentence: ({ sentenceId }, _args, { loaders }) => loaders.referred("Sentence", sentenceId),
};

export const Place: PlaceResolvers = {
  within: listed("Place.within"),
  contains: related("Place.contains"),
  events: related("Place.events"),
  sentences: related("Place.sentences"),
};

export const Agreement: AgreementResolvers = {
  parties: related("Agreement.parties"),
  events: related("Agreement.events"),
  sentences: related("Agreement.sentences"),
};
