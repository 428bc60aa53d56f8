/** {@link GraphStore} over any database that speaks Cypher; what differs between them stands behind {@link Connection}. */
import type { Act, DecisionDraft, DecisionNode } from "../../model/decision.js";
import type { ClaimNode, EventNode, GraphDelta, SentenceNode, SequenceEdge } from "../../model/graph.js";
import type * as Api from "../graph-store.js";
import type { SavedQuery } from "../saved-query.js";
import { agreementClaims } from "./agreement-claims.js";
import { eventsAdded, lastArrival } from "./arrivals.js";
import { readerAt, type Reader } from "./clock.js";
import type { Connection } from "./connection.js";
import { decide, undo } from "./decisions/decide.js";
import { merged } from "./decisions/merged.js";
import { countDecisions, eventReadings, listDecisions, toldNames } from "./decisions/reads.js";
import { versions } from "./decisions/versions.js";
import { countEvents, eventCounts, groupedCounts, listEvents } from "./events.js";
import { countClaims, countSentences, listClaims, listSentences } from "./evidence-lists.js";
import { facet, together } from "./facets.js";
import { sameAs } from "./likeness.js";
import { findNamed, search, similarNames } from "./names.js";
import { neighbourhood } from "./neighbourhood.js";
import { countNodes, getNodes, getNodesAlong, listNodes, mentions, roles } from "./nodes.js";
import { pairCounts } from "./pair-counts.js";
import { shortestPaths } from "./paths.js";
import { plansByOutcome } from "./plans.js";
import { countRelated, related } from "./relations.js";
import { removeArticles } from "./remove.js";
import { removeSavedQuery, savedQueries, saveQuery } from "./saved-queries.js";
import { countRoles, listRoles } from "./roles.js";
import { sequences } from "./sequences.js";
import { migrate } from "./schema.js";
import { snapshot, stats } from "./snapshot.js";
import { knownArticles, writeDeltas } from "./write.js";

export class CypherStore implements Api.GraphStore {
  readonly driver: string;
  private readonly reader: Reader;

  private constructor(
    private readonly connection: Connection,
    private readonly clock: string | null = null,
    private readonly limits: Api.ReadLimits | null = null,
  ) {
    this.driver = connection.driver;
    this.reader = readerAt(connection, clock, limits);
  }

  at(day: string): CypherStore {
    return new CypherStore(this.connection, day, this.limits);
  }

  within(limits: Api.ReadLimits): CypherStore {
    return new CypherStore(this.connection, this.clock, limits);
  }

  /** Brings the schema up to date and gives a store; closes the connection when that can't be done. */
  static async open(connection: Connection): Promise<CypherStore> {
    try {
      await connection.ping();
      await migrate(connection);
      return new CypherStore(connection);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  write(deltas: readonly GraphDelta[]): Promise<Api.WriteReport> {
    return writeDeltas(this.connection, deltas);
  }

  removeArticles(ids: readonly string[]): Promise<readonly string[]> {
    return removeArticles(this.connection, ids);
  }

  knownArticles(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return knownArticles(this.connection.read, ids);
  }

  getNodes<L extends Api.Label>(label: L, ids: readonly string[]): Promise<(Api.NodeByLabel[L] | null)[]> {
    return getNodes(this.reader, label, ids);
  }

  getNodesAlong<L extends Api.Label>(
    label: L,
    ids: readonly string[],
    along: readonly Api.ShortRelation[],
  ): Promise<(Api.NodeAlong<Api.NodeByLabel[L]> | null)[]> {
    return getNodesAlong(this.reader, label, ids, along);
  }

  related<R extends Api.RelationName>(
    relation: R,
    ids: readonly string[],
    page: Api.PageRequest,
    along?: readonly Api.ShortRelation[],
  ): Promise<Api.Page<Api.NodeByLabel[Api.RelationTarget[R]]>[]> {
    return related(this.reader, relation, ids, page, along);
  }

  countRelated(relation: Api.RelationName, ids: readonly string[], most: number): Promise<number[]> {
    return countRelated(this.reader, relation, ids, most);
  }

  mentions(sentenceIds: readonly string[]): Promise<(readonly Api.MentionRow[])[]> {
    return mentions(this.reader, sentenceIds);
  }

  roles(actorIds: readonly string[]): Promise<(readonly Api.RoleRow[])[]> {
    return roles(this.reader, actorIds);
  }

  sameAs(label: Api.NamedLabel | "Event", ids: readonly string[]): Promise<(readonly Api.SameAsRow[])[]> {
    return sameAs(this.reader, label, ids);
  }

  listEvents(
    filter: Api.EventFilter,
    order: Api.EventOrder,
    page: Api.PageRequest,
    along?: readonly Api.ShortRelation[],
  ): Promise<Api.Page<EventNode>> {
    return listEvents(this.reader, filter, order, page, along);
  }

  lastArrival(): Promise<Api.Keyset> {
    return lastArrival(this.reader);
  }

  eventsAdded(filter: Api.EventFilter, after: Api.Keyset, limit: number): Promise<Api.Arrivals<EventNode>> {
    return eventsAdded(this.reader, filter, after, limit);
  }

  countEvents(filter: Api.EventFilter, most: number): Promise<number> {
    return countEvents(this.reader, filter, most);
  }

  eventCounts(filter: Api.EventFilter, unit: Api.CountUnit, exact?: boolean): Promise<readonly Api.CountRow[]> {
    return eventCounts(this.reader, filter, unit, exact);
  }

  listNodes<L extends Api.NamedLabel | "Article">(
    label: L,
    filter: Api.NodeFilter,
    page: Api.PageRequest,
  ): Promise<Api.Page<Api.NodeByLabel[L]>> {
    return listNodes(this.reader, label, filter, page);
  }

  countNodes(label: Api.NamedLabel | "Article", filter: Api.NodeFilter, most: number): Promise<number> {
    return countNodes(this.reader, label, filter, most);
  }

  listSentences(
    filter: Api.SentenceFilter,
    order: Api.PublicationOrder,
    page: Api.PageRequest,
  ): Promise<Api.Page<SentenceNode>> {
    return listSentences(this.reader, filter, order, page);
  }

  countSentences(filter: Api.SentenceFilter, most: number): Promise<number> {
    return countSentences(this.reader, filter, most);
  }

  listClaims(
    filter: Api.ClaimFilter,
    order: Api.PublicationOrder,
    page: Api.PageRequest,
  ): Promise<Api.Page<ClaimNode>> {
    return listClaims(this.reader, filter, order, page);
  }

  countClaims(filter: Api.ClaimFilter, most: number): Promise<number> {
    return countClaims(this.reader, filter, most);
  }

  findNamed(labels: readonly Api.NamedLabel[], names: readonly string[]): Promise<(readonly Api.NameMatch[])[]> {
    return findNamed(this.reader, labels, names);
  }

  similarNames(labels: readonly Api.NamedLabel[], name: string, limit: number): Promise<readonly Api.NameMatch[]> {
    return similarNames(this.reader, labels, name, limit);
  }

  search(text: string, labels: readonly Api.SearchHit["label"][], limit: number): Promise<readonly Api.SearchHit[]> {
    return search(this.reader, text, labels, limit);
  }

  paths(fromActor: string, toActor: string, maxHops: number, limit: number): Promise<Api.PathsFound> {
    return shortestPaths(this.reader, fromActor, toActor, maxHops, limit);
  }

  plansByOutcome(filter: Api.EventFilter, outcome: Api.Outcome): Promise<readonly string[]> {
    return plansByOutcome(this.reader, filter, outcome);
  }

  pairCounts(one: string, other: string, filter: Api.EventFilter): Promise<Api.PairCounts | null> {
    return pairCounts(this.reader, one, other, filter);
  }

  neighbourhood(...of: Parameters<Api.GraphStore["neighbourhood"]>): Promise<Api.Neighbourhood | null> {
    return neighbourhood(this.reader, ...of);
  }

  together(actorId: string, filter: Api.EventFilter, limit: number): Promise<readonly Api.TogetherRow[]> {
    return together(this.reader, actorId, filter, limit);
  }

  facet(filter: Api.EventFilter, by: Api.Facet, limit: number): Promise<readonly Api.FacetRow[]> {
    return facet(this.reader, filter, by, limit);
  }

  groupedCounts(
    filter: Api.EventFilter,
    unit: Api.CountUnit,
    by: Api.CountGroup,
    limit: number,
  ): Promise<readonly Api.GroupedRow[]> {
    return groupedCounts(this.reader, filter, unit, by, limit);
  }

  agreementClaims(ids: readonly string[], limit: number): Promise<(readonly Api.AgreementClaimRow[])[]> {
    return agreementClaims(this.reader, ids, limit);
  }

  sequences(eventIds: readonly string[], limit: number): Promise<(readonly SequenceEdge[])[]> {
    return sequences(this.reader, eventIds, limit);
  }

  listRoles(filter: Api.RoleFilter, page: Api.PageRequest): Promise<Api.Page<Api.RoleRow>> {
    return listRoles(this.reader, filter, page);
  }

  countRoles(filter: Api.RoleFilter, most: number): Promise<number> {
    return countRoles(this.reader, filter, most);
  }

  decide(draft: DecisionDraft, seen: readonly Api.Seen[]): Promise<DecisionNode> {
    return decide(this.connection, draft, seen);
  }

  undo(decisionId: string, act: Act): Promise<DecisionNode> {
    return undo(this.connection, decisionId, act);
  }

  listDecisions(filter: Api.DecisionFilter, page: Api.PageRequest): Promise<Api.Page<DecisionNode>> {
    return listDecisions(this.reader, filter, page);
  }

  countDecisions(filter: Api.DecisionFilter, most: number): Promise<number> {
    return countDecisions(this.reader, filter, most);
  }

  versions(ids: readonly string[]): Promise<number[]> {
    return versions(this.reader.read, ids);
  }

  eventReadings(ids: readonly string[]): Promise<(Api.EventReading | null)[]> {
    return eventReadings(this.reader, ids);
  }

  toldNames(label: Api.NamedLabel, ids: readonly string[]): Promise<(string | null)[]> {
    return toldNames(this.reader, label, ids);
  }

  merged(ids: readonly string[]): Promise<(readonly Api.MergedRow[])[]> {
    return merged(this.reader, ids);
  }

  savedQueries(): Promise<readonly SavedQuery[]> {
    return savedQueries(this.connection);
  }

  saveQuery(query: SavedQuery): Promise<void> {
    return saveQuery(this.connection, query);
  }

  removeSavedQuery(name: string): Promise<boolean> {
    return removeSavedQuery(this.connection, name);
  }

  stats(): Promise<Api.StoreStats> {
    return stats(this.reader);
  }

  snapshot(): Promise<Api.Snapshot> {
    return snapshot(this.connection);
  }

  ping(): Promise<void> {
    return this.connection.ping();
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
