/**
 * The way from resolvers to nodes and their relations. What sibling rows ask in the same moment becomes one call of the
 * store, whose reads take many ids; what was read once in a request is not read again in it.
 */
import DataLoader from "dataloader";
import type { SequenceEdge } from "../model/graph.js";
import type {
  AgreementClaimRow,
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
} from "../store/graph-store.js";

/** Most ids in one call of the store. */
const BATCH = 2000;
/** Bound of the lists that have no pages: initiators, places, speakers… */
export const WHOLE_LIST: PageRequest = { limit: 200, after: null, backward: false };

export interface Loaders {
  /** Null where the graph has no such node. */
  node<L extends Label>(label: L, id: string): Promise<NodeByLabel[L] | null>;
  /** A node that another node refers to; its absence would be a fault of the store. */
  referred<L extends Label>(label: L, id: string): Promise<NodeByLabel[L]>;
  related<R extends RelationName>(
    relation: R,
    id: string,
    page: PageRequest,
  ): Promise<Page<NodeByLabel[RelationTarget[R]]>>;
  /** All rows of a short relation, at most 200. */
  listed<R extends RelationName>(relation: R, id: string): Promise<NodeByLabel[RelationTarget[R]][]>;
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

  const self: Loaders = {
    node: (label, id) => loader(`node ${label}`, (ids) => store.getNodes(label, ids)).load(id),
    async referred(label, id) {
      const node = await self.node(label, id);
      if (node === null) throw new Error(`${label} ${id} is referred to but not in the graph.`);
      return node;
    },
    related: (relation, id, page) =>
      loader(`related ${relation} ${JSON.stringify(page)}`, (ids) => store.related(relation, ids, page)).load(id),
    async listed(relation, id) {
      const { rows } = await self.related(relation, id, WHOLE_LIST);
      return rows.map((row) => row.node);
    },
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
    },
  };
  return self;
}
