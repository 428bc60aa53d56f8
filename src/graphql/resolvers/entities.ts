/** Actors, places and agreements, and the offices that people hold. */
import { listed, MOST_ROWS, related } from "../connections.js";
import type {
  ActorResolvers,
  AgreementResolvers,
  EntityResolvers,
  PlaceResolvers,
  RoleResolvers,
  SameAsResolvers,
} from "../generated/resolver-types.js";
import { decidedEntity } from "./decisions.js";
import { agreementLife } from "./agreement-life.js";
import { labelOfId, typeAmong } from "../node-types.js";

export const Entity: EntityResolvers = { __resolveType: typeAmong("Actor", "Place", "Agreement") };

export const Actor: ActorResolvers = {
  events: related("Actor.events"),
  initiated: related("Actor.initiated"),
  received: related("Actor.received"),
  roles: async ({ id }, _args, { loaders }) => (await loaders.roles(id)).slice(0, MOST_ROWS),
  agreements: related("Actor.agreements"),
  sentences: related("Actor.sentences"),
  sameAs: ({ id }, _args, { loaders }) => loaders.sameAs("Actor", id),
  ...decidedEntity("Actor"),
};

export const SameAs: SameAsResolvers = {
  async node({ otherId }, _args, { loaders }) {
    const label = labelOfId(otherId);
    if (label === null) throw new Error(`${otherId} is no node's id.`);
    return loaders.referred(label, otherId);
  },
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
  sameAs: ({ id }, _args, { loaders }) => loaders.sameAs("Place", id),
  ...decidedEntity("Place"),
};

export const Agreement: AgreementResolvers = {
  ...agreementLife,
  parties: related("Agreement.parties"),
  events: related("Agreement.events"),
  sentences: related("Agreement.sentences"),
  sameAs: ({ id }, _args, { loaders }) => loaders.sameAs("Agreement", id),
  ...decidedEntity("Agreement"),
};
