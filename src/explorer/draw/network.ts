/** The network of some events: actors and agreements as nodes, what passed between them as edges. */
import type { DrawnActor, DrawnEvent } from "./drawn.js";
import { familyOf, type Family } from "./families.js";

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** How many of the events it takes part in. */
  readonly weight: number;
}

export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly family: Family;
  readonly events: readonly DrawnEvent[];
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Nodes that were left out because they are many, those with the fewest events. */
  readonly leftOut: number;
}

/**
 * The network of some events. Initiators are tied to targets, initiators of one event to each other where it has no
 * target, and all of them to the agreements that the event concerns.
 * @param most nodes at most; those that `keep` names are never left out
 */
export function networkOf(events: readonly DrawnEvent[], most: number, keep: ReadonlySet<string> = new Set()): Network {
  const nodes = new Map<string, NetworkNode>();
  const edges = new Map<string, { source: string; target: string; family: Family; events: DrawnEvent[] }>();
  const meet = (event: DrawnEvent, source: string, target: string): void => {
    if (source === target) return;
    const family = familyOf(event.type);
    const key = [source, target, family].join("\n");
    const edge = edges.get(key) ?? { source, target, family, events: [] };
    edges.set(key, edge);
    if (edge.events.at(-1)?.id !== event.id) edge.events.push(event);
  };
  for (const event of events) {
    const targets = event.targets.filter(({ id }) => !id.startsWith("place:"));
    for (const part of [...event.initiators, ...targets, ...event.agreements]) {
      const weight = (nodes.get(part.id)?.weight ?? 0) + 1;
      nodes.set(part.id, { id: part.id, name: part.name, kind: kindOf(part), weight });
    }
    for (const [index, initiator] of event.initiators.entries()) {
      for (const target of targets) meet(event, initiator.id, target.id);
      if (targets.length === 0)
        for (const other of event.initiators.slice(index + 1)) meet(event, initiator.id, other.id);
      for (const agreement of event.agreements) meet(event, initiator.id, agreement.id);
    }
  }
  const tied = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]));
  const wanted = [...nodes.values()]
    .filter(({ id }) => tied.has(id) || keep.has(id))
    .sort((a, b) => Number(keep.has(b.id)) - Number(keep.has(a.id)) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const ids = new Set(wanted.slice(0, most).map(({ id }) => id));
  const drawn = [...edges.values()].filter(({ source, target }) => ids.has(source) && ids.has(target));
  // A node whose neighbours were all left out says nothing.
  const joined = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const kept = wanted.slice(0, most).filter(({ id }) => joined.has(id) || keep.has(id));
  return { nodes: kept, edges: drawn, leftOut: wanted.length - kept.length };
}

/** An agreement's own kind would say less than that it is one. */
const kindOf = (part: DrawnActor): string => (part.id.startsWith("agreement:") ? "AGREEMENT" : (part.kind ?? ""));

/** Edges for each node that stand out, on average; more of them would be a thicket. */
const STRONG_FOR_A_NODE = 1.4;

/**
 * The edges that stand out: the heaviest ones, and of each node at least its heaviest, so that none hangs in the air.
 * The others are drawn faintly, until their node is pointed at.
 */
export function strongEdges({ nodes, edges }: Network): ReadonlySet<NetworkEdge> {
  const weights = new Map(nodes.map(({ id, weight }) => [id, weight]));
  const ends = ({ source, target }: NetworkEdge): number => weights.get(source)! + weights.get(target)!;
  const ranked = [...edges].sort((a, b) => b.events.length - a.events.length || ends(b) - ends(a));
  const strong = new Set<NetworkEdge>();
  const tied = new Set<string>();
  for (const edge of ranked)
    if (!tied.has(edge.source) || !tied.has(edge.target)) {
      strong.add(edge);
      tied.add(edge.source).add(edge.target);
    }
  for (const edge of ranked) {
    if (strong.size >= nodes.length * STRONG_FOR_A_NODE) break;
    strong.add(edge);
  }
  return strong;
}

/** What pulls nodes together: the edges that stand out by their weight, the others hardly (weight 0). */
export function tiesOf(
  network: Network,
): { readonly source: string; readonly target: string; readonly weight: number }[] {
  const strong = strongEdges(network);
  return network.edges.map((edge) => ({
    source: edge.source,
    target: edge.target,
    weight: strong.has(edge) ? edge.events.length : 0,
  }));
}
