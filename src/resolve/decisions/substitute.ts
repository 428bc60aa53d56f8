/** One entity in the place of another, through all that an article tells: what merges and splits come to. */
import type { MeantEntity } from "../../model/decision.js";
import type {
  ActorNode,
  AgreementNode,
  ClaimNode,
  EventIdentity,
  GraphDelta,
  PlaceNode,
  SequenceEdge,
} from "../../model/graph.js";
import { eventId, hashId } from "../../model/ids.js";
import type { ActorKind, AgreementKind, PlaceKind } from "../../model/vocabulary.js";
import { compare } from "../order.js";

export interface Substitution {
  readonly from: ReadonlySet<string>;
  readonly into: MeantEntity;
  /** Names that the new one has from the old ones. */
  readonly names: readonly string[];
  /** Only in these sentences; null means everywhere. */
  readonly sentences: ReadonlySet<string> | null;
}

/** The delta with the substitution made; the very same object where it changes nothing. */
export function substitute(delta: GraphDelta, substitution: Substitution): GraphDelta {
  const { from, into, sentences } = substitution;
  if (![...delta.actors, ...delta.places, ...delta.agreements].some(({ id }) => from.has(id))) return delta;
  let changed = sentences === null;
  const now = (id: string, sentence: string | null): string => {
    if (!from.has(id) || (sentences !== null && (sentence === null || !sentences.has(sentence)))) return id;
    changed = true;
    return into.id;
  };
  const sentenceOf = new Map(delta.claims.map((claim) => [claim.id, claim.sentenceId]));
  const { claims, events } = restate(delta, now);
  const evidence = {
    mentions: once(delta.mentions.map((one) => ({ ...one, nodeId: now(one.nodeId, one.sentenceId) }))),
    events,
    claims,
    claimLinks: delta.claimLinks.map((links) => {
      const each = (ids: readonly string[]): string[] =>
        distinct(ids.map((id) => now(id, sentenceOf.get(links.claimId) ?? null)));
      return {
        ...links,
        speakers: each(links.speakers),
        places: each(links.places),
        agreements: each(links.agreements),
      };
    }),
    within: once(
      delta.within.map((one) => ({ childId: now(one.childId, null), parentId: now(one.parentId, null) })),
    ).filter(({ childId, parentId }) => childId !== parentId),
    roles: once(
      delta.roles.map((role) => ({
        ...role,
        personId: now(role.personId, role.sentenceId),
        actorId: now(role.actorId, role.sentenceId),
      })),
    ).filter(({ personId, actorId }) => personId !== actorId),
    parties: once(
      delta.parties.map((party) => ({
        ...party,
        memberId: now(party.memberId, party.sentenceId),
        agreementId: now(party.agreementId, party.sentenceId),
      })),
    ).filter(({ memberId, agreementId }) => memberId !== agreementId),
    sequences: restateSequences(delta, claims),
  };
  if (!changed) return delta;
  // A place that was split off lies where the other lies.
  const within = sentences === null ? [] : delta.within.filter(({ childId }) => from.has(childId));
  return withNodes(
    {
      ...delta,
      ...evidence,
      within: once([...evidence.within, ...within.map((one) => ({ ...one, childId: into.id }))]),
    },
    substitution,
  );
}

type Now = (id: string, sentence: string) => string;

/** Claims, each of the event that it tells now: one with other parties is another event, maybe one that others tell too. */
function restate({ claims, events }: GraphDelta, now: Now): { claims: ClaimNode[]; events: EventIdentity[] } {
  const before = new Map(events.map((event) => [event.id, event]));
  const after = new Map<string, EventIdentity>();
  const restated = claims.map((claim) => {
    const event = identifyAnew(before.get(claim.eventId)!, (id) => now(id, claim.sentenceId));
    after.set(event.id, event);
    return event.id === claim.eventId ? claim : { ...claim, eventId: event.id };
  });
  return { claims: restated, events: [...after.values()].sort((a, b) => compare(a.id, b.id)) };
}

function identifyAnew(event: EventIdentity, now: (id: string) => string): EventIdentity {
  const initiators = distinct(event.initiators.map(now));
  const targets = distinct(event.targets.map(now));
  if (same(initiators, event.initiators) && same(targets, event.targets)) return event;
  const { id, type, date, objectHead, scope } = event;
  // A graph of an older Dateline doesn't say what else the id was made from; then no other event can have the new one.
  const isMade = id === eventId(type, event.initiators, event.targets, objectHead, date, scope);
  const made = isMade
    ? eventId(type, initiators, targets, objectHead, date, scope)
    : `event:${hashId(id, initiators.join(","), targets.join(","))}`;
  return { ...event, id: made, initiators, targets };
}

/** Sequences are told of events; each end follows a claim of it, in the same sentence where there is one. */
function restateSequences({ claims: before, sequences }: GraphDelta, after: readonly ClaimNode[]): SequenceEdge[] {
  const now = (event: string, sentence: string): string => {
    const own = before.flatMap((claim, at) => (claim.eventId === event ? [after[at]!] : []));
    return (own.find((claim) => claim.sentenceId === sentence) ?? own[0])?.eventId ?? event;
  };
  return once(
    sequences.map((one) => ({ ...one, fromId: now(one.fromId, one.sentenceId), toId: now(one.toId, one.sentenceId) })),
  ).filter(({ fromId, toId }) => fromId !== toId);
}

/** The nodes that the evidence refers to now: the old ones only where something still means them. */
function withNodes(delta: GraphDelta, { from, into, names, sentences }: Substitution): GraphDelta {
  const referred = new Set([
    ...delta.mentions.map(({ nodeId }) => nodeId),
    ...delta.events.flatMap(({ initiators, targets }) => [...initiators, ...targets]),
    ...delta.claimLinks.flatMap(({ speakers, places, agreements }) => [...speakers, ...places, ...agreements]),
    ...delta.roles.flatMap(({ personId, actorId }) => [personId, actorId]),
    ...delta.parties.flatMap(({ memberId, agreementId }) => [memberId, agreementId]),
    ...delta.within.filter(({ childId }) => !from.has(childId)).map(({ parentId }) => parentId),
  ]);
  const old = [...delta.actors, ...delta.places, ...delta.agreements].filter(({ id }) => from.has(id));
  const told = sentences === null ? old.flatMap(({ name, aliases }) => [name, ...aliases]) : [];
  const kept = <N extends { readonly id: string }>(nodes: readonly N[]): N[] =>
    nodes.filter(({ id }) => !from.has(id) || referred.has(id));
  const gone = new Set(old.filter(({ id }) => !referred.has(id)).map(({ id }) => id));
  return addEntity(
    {
      ...delta,
      actors: kept(delta.actors),
      places: kept(delta.places),
      agreements: kept(delta.agreements),
      within: delta.within.filter(({ childId, parentId }) => !gone.has(childId) && !gone.has(parentId)),
    },
    into,
    [...names, ...told],
  );
}

/** The delta with a node of this entity, and further names of it. */
export function addEntity(delta: GraphDelta, entity: MeantEntity, names: readonly string[]): GraphDelta {
  const { id, type, name, country, latitude, longitude } = entity;
  const add = <N extends { readonly id: string; readonly name: string; readonly aliases: readonly string[] }>(
    nodes: readonly N[],
    made: Omit<N, "aliases">,
  ): N[] => {
    const known = nodes.find((node) => node.id === id) ?? ({ ...made, aliases: [] } as unknown as N);
    const aliases = distinct([...known.aliases, ...names]).filter((alias) => alias !== known.name);
    return [...nodes.filter((node) => node.id !== id), { ...known, aliases }].sort((a, b) => compare(a.id, b.id));
  };
  if (type === "ACTOR")
    return { ...delta, actors: add<ActorNode>(delta.actors, { id, name, kind: entity.kind as ActorKind, country }) };
  if (type === "AGREEMENT")
    return {
      ...delta,
      agreements: add<AgreementNode>(delta.agreements, { id, name, kind: entity.kind as AgreementKind }),
    };
  const place = { id, name, kind: entity.kind as PlaceKind, country, latitude, longitude };
  return { ...delta, places: add<PlaceNode>(delta.places, place) };
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
const once = <T>(edges: readonly T[]): T[] => [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()];
