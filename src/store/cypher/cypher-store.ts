/** {@link GraphStore} over any database that speaks Cypher; what differs between them stands behind {@link Connection}. */
import type { EventNode, GraphDelta } from "../../model/graph.js";
import type * as Api from "../graph-store.js";
import type { SavedQuery } from "../saved-query.js";
import type { Connection } from "./connection.js";
import { countEvents, eventCounts, listEvents } from "./events.js";
import { sameAs } from "./likeness.js";
import { findNamed, search, similarNames } from "./names.js";
import { countNodes, getNodes, listNodes, mentions, roles } from "./nodes.js";
import { shortestPaths } from "./paths.js";
import { countRelated, related } from "./relations.js";
import { removeArticles } from "./remove.js";
import { removeSavedQuery, savedQueries, saveQuery } from "./saved-queries.js";
import { migrate } from "./schema.js";
import { snapshot, stats } from "./snapshot.js";
import { knownArticles, writeDeltas } from "./write.js";

export class CypherStore implements Api.GraphStore {
  readonly driver: string;

  private constructor(private readonly connection: Connection) {
    this.driver = connection.driver;
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
    return getNodes(this.connection, label, ids);
  }

  related<R extends Api.RelationName>(
    relation: R,
    ids: readonly string[],
    page: Api.PageRequest,
  ): Promise<Api.Page<Api.NodeByLabel[Api.RelationTarget[R]]>[]> {
    return related(this.connection, relation, ids, page);
  }

  countRelated(relation: Api.RelationName, ids: readonly string[]): Promise<number[]> {
    return countRelated(this.connection, relation, ids);
  }

  mentions(sentenceIds: readonly string[]): Promise<(readonly Api.MentionRow[])[]> {
    return mentions(this.connection, sentenceIds);
  }

  roles(actorIds: readonly string[]): Promise<(readonly Api.RoleRow[])[]> {
    return roles(this.connection, actorIds);
  }

  sameAs(label: Api.NamedLabel | "Event", ids: readonly string[]): Promise<(readonly Api.SameAsRow[])[]> {
    return sameAs(this.connection, label, ids);
  }

  listEvents(filter: Api.EventFilter, order: Api.EventOrder, page: Api.PageRequest): Promise<Api.Page<EventNode>> {
    return listEvents(this.connection, filter, order, page);
  }

  countEvents(filter: Api.EventFilter): Promise<number> {
    return countEvents(this.connection, filter);
  }

  eventCounts(filter: Api.EventFilter, unit: Api.CountUnit): Promise<readonly Api.CountRow[]> {
    return eventCounts(this.connection, filter, unit);
  }

  listNodes<L extends Api.NamedLabel | "Article">(
    label: L,
    filter: Api.NodeFilter,
    page: Api.PageRequest,
  ): Promise<Api.Page<Api.NodeByLabel[L]>> {
    return listNodes(this.connection, label, filter, page);
  }

  countNodes(label: Api.NamedLabel | "Article", filter: Api.NodeFilter): Promise<number> {
    return countNodes(this.connection, label, filter);
  }

  findNamed(labels: readonly Api.NamedLabel[], names: readonly string[]): Promise<(readonly Api.NameMatch[])[]> {
    return findNamed(this.connection, labels, names);
  }

  similarNames(labels: readonly Api.NamedLabel[], name: string, limit: number): Promise<readonly Api.NameMatch[]> {
    return similarNames(this.connection, labels, name, limit);
  }

  search(text: string, labels: readonly Api.SearchHit["label"][], limit: number): Promise<readonly Api.SearchHit[]> {
    return search(this.connection, text, labels, limit);
  }

  paths(fromActor: string, toActor: string, maxHops: number, limit: number): Promise<readonly Api.PathRow[]> {
    return shortestPaths(this.connection, fromActor, toActor, maxHops, limit);
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
    return stats(this.connection);
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
