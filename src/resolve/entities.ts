/** Entities of an article → nodes of the graph, each once, with the places that contain them. */
import type { Entity } from "../extract/extraction.js";
import type { KnownEntity } from "../knowledge/knowledge.js";
import type { ActorNode, AgreementNode, PlaceNode, WithinEdge } from "../model/graph.js";
import type { ActorKind, AgreementKind, EntityType, PlaceKind } from "../model/vocabulary.js";
import { identify, type EntityIdentity } from "./entity-id.js";
import { aliasesOf, bareName, distinctNames, type NameContext } from "./names.js";
import { compare } from "./order.js";

export interface ResolvedEntities {
  /** The node of each entity, by its index in the extraction. */
  readonly identities: readonly EntityIdentity[];
  readonly actors: readonly ActorNode[];
  readonly places: readonly PlaceNode[];
  readonly agreements: readonly AgreementNode[];
  readonly within: readonly WithinEdge[];
}

/** What all three sorts of node are made from. */
type NodeSource = Omit<KnownEntity, "within">;

/** Gives every entity its id, and lists the nodes and their places, sorted by id. */
export function resolveEntities(entities: readonly Entity[], article: string, context: NameContext): ResolvedEntities {
  const identities = distinguish(entities.map((entity) => identify(entity, article, context)));
  const sources = new Map<string, NodeSource>();
  const within = new Map<string, WithinEdge>();
  entities.forEach((entity, index) => {
    const { id } = identities[index]!;
    const known = context.knowledge.byId(id);
    const source = known ?? sourceOf(entity, id, context);
    sources.set(id, known === null ? join(sources.get(id), source) : known);
    if (entity.type === "PLACE")
      addContainers(source, known?.within ?? countryOf(source, context), { sources, within, context });
  });
  const byId = [...sources.values()].sort((a, b) => compare(a.id, b.id));
  const ofType = (type: EntityType): NodeSource[] => byId.filter((source) => source.type === type);
  return {
    identities,
    actors: ofType("ACTOR").map(actorNode),
    places: ofType("PLACE").map(placeNode),
    agreements: ofType("AGREEMENT").map(agreementNode),
    within: [...within.values()].sort((a, b) => compare(a.childId, b.childId) || compare(a.parentId, b.parentId)),
  };
}

/** Two entities of one article that share words but no name ("an official", "an official") stay two: the second is "-2". */
function distinguish(identities: readonly EntityIdentity[]): EntityIdentity[] {
  const seen = new Map<string, number>();
  return identities.map((identity) => {
    if (identity.shared) return identity;
    const count = (seen.get(identity.id) ?? 0) + 1;
    seen.set(identity.id, count);
    return count === 1 ? identity : { ...identity, id: `${identity.id}-${count}` };
  });
}

function sourceOf(entity: Entity, id: string, context: NameContext): NodeSource {
  const { type, kind, country } = entity;
  const name = bareName(entity.name);
  return { id, type, kind, name, aliases: aliasesOf(entity, context), country, latitude: null, longitude: null };
}

/** One node for two entities with the same id: the first one's name, the names of both. */
function join(first: NodeSource | undefined, second: NodeSource): NodeSource {
  if (first === undefined) return second;
  return {
    ...first,
    aliases: distinctNames(first.name, [...first.aliases, second.name, ...second.aliases]),
    country: first.country ?? second.country,
  };
}

/** An unknown place of a known country lies at least in that country. */
function countryOf({ id, country }: NodeSource, { knowledge }: NameContext): string | null {
  const parent = country === null ? null : `place:country:${country.toLowerCase()}`;
  return parent !== null && parent !== id && knowledge.byId(parent) !== null ? parent : null;
}

interface Containers {
  readonly sources: Map<string, NodeSource>;
  readonly within: Map<string, WithinEdge>;
  readonly context: NameContext;
}

/** Adds the places that contain this one, up to the widest known. */
function addContainers(child: NodeSource, parentId: string | null, { sources, within, context }: Containers): void {
  let childId = child.id;
  for (let id = parentId; id !== null;) {
    const parent = context.knowledge.byId(id);
    const edge = `${childId} ${id}`;
    if (parent?.type !== "PLACE" || within.has(edge)) return;
    within.set(edge, { childId, parentId: id });
    sources.set(id, parent);
    childId = id;
    id = parent.within;
  }
}

const actorNode = ({ id, name, kind, aliases, country }: NodeSource): ActorNode => ({
  id,
  name,
  kind: kind as ActorKind,
  aliases: distinctNames(name, aliases),
  country,
});

const placeNode = ({ id, name, kind, aliases, latitude, longitude, country }: NodeSource): PlaceNode => ({
  id,
  name,
  kind: kind as PlaceKind,
  aliases: distinctNames(name, aliases),
  latitude,
  longitude,
  country,
});

const agreementNode = ({ id, name, kind, aliases }: NodeSource): AgreementNode => ({
  id,
  name,
  kind: kind as AgreementKind,
  aliases: distinctNames(name, aliases),
});
