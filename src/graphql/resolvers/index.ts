/** All resolvers. Fields that are plain properties of their source have none. */
import { atClock } from "../clock.js";
import type { Resolvers } from "../generated/resolver-types.js";
import { EDTF } from "../scalars.js";
import { AgreementStep } from "./agreement-life.js";
import { aroundQueries, Facets, Neighbourhood, Sequence, StatedSequence, Together } from "./around.js";
import { Article, Mention, Mentioned, Node, Sentence } from "./articles.js";
import { AgreementCount, Balance } from "./balance.js";
import { Actor, Agreement, Entity, Place, Role, SameAs } from "./entities.js";
import { correctionMutations } from "./corrections.js";
import { Decision, decisionQueries, EventReading, Merged } from "./decisions.js";
import { Claim, DateValue, Event } from "./events.js";
import { evidenceQueries } from "./evidence.js";
import { listQueries } from "./lists.js";
import { nodeQueries } from "./nodes.js";
import { Path, PathCut, pathQueries } from "./paths.js";
import { questionQueries } from "./questions.js";
import { SavedQuery, savedQueryMutations, savedQueryQueries } from "./saved-queries.js";
import { SearchNode, searchQueries } from "./search.js";
import { Subscription } from "./subscriptions.js";
import { Relation, RelationDirection, Timeline, timelineQueries, TimelineSeries } from "./timeline.js";

export const resolvers: Resolvers = atClock<Resolvers>({
  EDTF,
  Query: {
    ...nodeQueries,
    ...listQueries,
    ...evidenceQueries,
    ...timelineQueries,
    ...pathQueries,
    ...questionQueries,
    ...aroundQueries,
    ...searchQueries,
    ...savedQueryQueries,
    ...decisionQueries,
  },
  Mutation: { ...savedQueryMutations, ...correctionMutations },
  Decision,
  EventReading,
  Merged,
  Subscription,
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
  AgreementStep,
  AgreementCount,
  Balance,
  Event,
  Claim,
  DateValue,
  Timeline,
  TimelineSeries,
  Relation,
  RelationDirection,
  Path,
  PathCut,
  Neighbourhood,
  Together,
  Sequence,
  StatedSequence,
  Facets,
  SearchNode,
});
