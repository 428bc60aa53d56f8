/** All resolvers. Fields that are plain properties of their source have none. */
import type { Resolvers } from "../generated/resolver-types.js";
import { Article, Mention, Mentioned, Node, Sentence } from "./articles.js";
import { Actor, Agreement, Entity, Place, Role, SameAs } from "./entities.js";
import { Claim, DateValue, Event } from "./events.js";
import { listQueries } from "./lists.js";
import { nodeQueries } from "./nodes.js";
import { Path, pathQueries } from "./paths.js";
import { SavedQuery, savedQueryMutations, savedQueryQueries } from "./saved-queries.js";
import { SearchNode, searchQueries } from "./search.js";
import { Relation, RelationDirection, Timeline, timelineQueries } from "./timeline.js";

export const resolvers: Resolvers = {
  Query: { ...nodeQueries, ...listQueries, ...timelineQueries, ...pathQueries, ...searchQueries, ...savedQueryQueries },
  Mutation: { ...savedQueryMutations },
  SavedQuery,
  Node,
  Article,
  Sentence,
  Mention,
  Mentioned,
  Entity,
  Actor,
  Role,
  SameAs,
  Place,
  Agreement,
  Event,
  Claim,
  DateValue,
  Timeline,
  Relation,
  RelationDirection,
  Path,
  SearchNode,
};
