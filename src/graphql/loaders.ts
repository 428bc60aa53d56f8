/**
 * The way from resolvers to nodes and their relations. What sibling rows ask in the same moment becomes one call of the
 * store, whose reads take many ids; what was read once in a request is not read again in it.
 */
import DataLoader from "dataloader";
import type { EventNode, SequenceEdge } from "../model/graph.js";
import type {
  AgreementClaimRow,
  Along,
  EventFilter,
  EventOrder,
  EventReading,
  GraphStore,
  Label,
  MentionRow,
  MergedRow,
  NamedLabel,
  NameMatch,
  NodeByLabel,
  Page,
  PageRequest,
  RelationName,
  RelationTarget,
  RoleRow,
  SameAsRow,
  ShortRelation,
} from "../store/graph-store.js";

/** Most ids in one call of the store. */
const BATCH = 2000;
/** Bound of the lists that have no pages: initiators, places, speakers… */
export const WHOLE_LIST: PageRequest = { limit: 200, after: null, backward: false };

type List<R extends RelationName> = readonly NodeByLabel[RelationTarget[R]][];

export interface Loaders {
  /** Null where the graph has no such node. Its short lists `along` are then known, too. */
  node<L extends Label>(label: L, id: string, along?: readonly ShortRelation[]): Promise<NodeByLabel[L] | null>;
  /** A node that another node refers to; its absence would be a fault of the store. */
  referred<L extends Label>(label: L, id: string): Promise<NodeByLabel[L]>;
  related<R extends RelationName>(
    relation: R,
    id: string,
    page: PageRequest,
    along?: readonly ShortRelation[],
  ): Promise<Page<NodeByLabel[RelationTarget[R]]>>;
  /** A page of events by a filter: for fields that are asked once, as it is read at once. */
  events(
    filter: EventFilter,
    order: EventOrder,
    page: PageRequest,
    along: readonly ShortRelation[],
  ): Promise<Page<EventNode>>;
  /** All rows of a short relation, at most 200. */
  listed<R extends RelationName>(relation: R, id: string): Promise<List<R>>;
  /** The same at once, where they were read along with the node; undefined where they must be asked for. */
  known<R extends ShortRelation>(relation: R, id: string): List<R> | undefined;
  /** `most` where there are more. */
  countRelated(relation: RelationName, id: string, most: number): Promise<number>;
  /** What is claimed about an agreement, by date of the event; at most 200. */
  agreementClaims(id: string): Promise<readonly AgreementClaimRow[]>;
  /** What the text says of the event's order and causes; at most 200. */
  sequences(eventId: string): Promise<readonly SequenceEdge[]>;
  mentions(sentenceId: string): Promise<readonly MentionRow[]>;
  roles(actorId: string): Promise<readonly RoleRow[]>;
  sameAs(label: NamedLabel | "Event", id: string): Promise<readonly SameAsRow[]>;
  named(labels: readonly NamedLabel[], name: string): Promise<readonly NameMatch[]>;
  /** What decisions say of a node, and what it is without them; see {@link GraphStore}. */
  version(id: string): Promise<number>;
  eventReading(id: string): Promise<EventReading | null>;
  toldName(label: NamedLabel, id: string): Promise<string | null>;
  merged(id: string): Promise<readonly MergedRow[]>;
  /** After a write: what was read before is read again. */
  forget(): void;
}

export function makeLoaders(store: GraphStore): Loaders {
  const loaders = new Map<string, DataLoader<string, unknown>>();

  /** The loader of this key; the key must name all that `read` depends on, a page's bounds included. */
  function loader<V>(key: string, read: (ids: readonly string[]) => Promise<readonly V[]>): DataLoader<string, V> {
    let known = loaders.get(key);
    if (known === undefined) {
      known = new DataLoader<string, unknown>(read, { maxBatchSize: BATCH });
      loaders.set(key, known);
    }
    return known as DataLoader<string, V>;
  }

  /** The lists that were read with a node, by the node's id. */
  const kept = new Map<string, Along>();

  function keep(id: string, along: Along): void {
    kept.set(id, { ...kept.get(id), ...along });
  }

  function keepPage({ rows }: Page<{ readonly id: string }>): void {
    for (const { node, along } of rows) if (along !== undefined) keep(node.id, along);
  }

  const self: Loaders = {
    node: (label, id, along = []) =>
      along.length === 0
        ? loader(`node ${label}`, (ids) => store.getNodes(label, ids)).load(id)
        : loader(`node ${label} ${along.join()}`, async (ids) => {
            const found = await store.getNodesAlong(label, ids, along);
            for (const each of found) if (each !== null) keep(each.node.id, each.along);
            return found.map((each) => each?.node ?? null);
          }).load(id),
    async referred(label, id) {
      const node = await self.node(label, id);
      if (node === null) throw new Error(`${label} ${id} is referred to but not in the graph.`);
      return node;
    },
    related: (relation, id, page, along = []) =>
      loader(`related ${relation} ${JSON.stringify(page)} ${along.join()}`, async (ids) => {
        const pages = await store.related(relation, ids, page, along);
        pages.forEach(keepPage);
        return pages;
      }).load(id),
    async events(filter, order, page, along) {
      const read = await store.listEvents(filter, order, page, along);
      keepPage(read);
      return read;
    },
    async listed<R extends RelationName>(relation: R, id: string) {
      const known = self.known(relation as ShortRelation, id) as List<R> | undefined;
      if (known !== undefined) return known;
      return loader(`listed ${relation}`, async (ids) => {
        const pages = await store.related(relation, ids, WHOLE_LIST);
        return pages.map(({ rows }) => rows.map(({ node }) => node) as List<R>);
      }).load(id);
    },
    known: <R extends ShortRelation>(relation: R, id: string) => kept.get(id)?.[relation] as List<R> | undefined,
    countRelated: (relation, id, most) =>
      loader(`count ${relation} ${most}`, (ids) => store.countRelated(relation, ids, most)).load(id),
    agreementClaims: (id) => loader("agreement claims", (ids) => store.agreementClaims(ids, WHOLE_LIST.limit)).load(id),
    sequences: (eventId) => loader("sequences", (ids) => store.sequences(ids, WHOLE_LIST.limit)).load(eventId),
    mentions: (sentenceId) => loader("mentions", (ids) => store.mentions(ids)).load(sentenceId),
    roles: (actorId) => loader("roles", (ids) => store.roles(ids)).load(actorId),
    sameAs: (label, id) => loader(`same as ${label}`, (ids) => store.sameAs(label, ids)).load(id),
    named: (labels, name) => loader(`named ${labels.join()}`, (names) => store.findNamed(labels, names)).load(name),
    version: (id) => loader("version", (ids) => store.versions(ids)).load(id),
    eventReading: (id) => loader("event reading", (ids) => store.eventReadings(ids)).load(id),
    toldName: (label, id) => loader(`told name ${label}`, (ids) => store.toldNames(label, ids)).load(id),
    merged: (id) => loader("merged", (ids) => store.merged(ids)).load(id),
    forget() {
      loaders.clear();
      kept.clear();
    },
  };
  return self;
}
