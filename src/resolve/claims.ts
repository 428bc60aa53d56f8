/** Extracted acts → claims, the events that they are about, and the actors, places and agreements that each names. */
import type { Article } from "../model/article.js";
import type { Entity, ExtractedEvent, Extraction } from "../extract/extraction.js";
import type { ClaimLinks, ClaimNode, EventIdentity } from "../model/graph.js";
import { claimId, sentenceId } from "../model/ids.js";
import type { EntityType } from "../model/vocabulary.js";
import type { EntityIdentity } from "./entity-id.js";
import { identifyEvent } from "./event-identity.js";
import { compare, sortedIds } from "./order.js";

export interface ResolvedClaims {
  readonly events: readonly EventIdentity[];
  readonly claims: readonly ClaimNode[];
  readonly claimLinks: readonly ClaimLinks[];
  /** Id of the event of each extracted act, in their order. */
  readonly told: readonly string[];
}

interface Told {
  readonly event: ExtractedEvent;
  readonly identity: EventIdentity;
}

/** Claims in the order of the text; events sorted by id, each once however often the article tells it. */
export function resolveClaims(
  { published }: Article,
  { entities, events }: Extraction,
  articleId: string,
  identities: readonly EntityIdentity[],
): ResolvedClaims {
  const named = (indexes: readonly number[], ...types: EntityType[]): EntityIdentity[] =>
    ofType(indexes, entities, types).map((index) => identities[index]!);
  const told = events.map((event): Told => {
    const initiators = named(event.initiators, "ACTOR");
    const targets = named(event.targets, "ACTOR", "PLACE", "AGREEMENT");
    return { event, identity: identifyEvent({ articleId, published, event, initiators, targets }) };
  });
  const claims = giveIds(told, articleId);
  return {
    told: told.map(({ identity }) => identity.id),
    events: [...new Map(told.map(({ identity }) => [identity.id, identity])).values()].sort((a, b) =>
      compare(a.id, b.id),
    ),
    claims: claims.map(({ id, event, identity }) => ({
      id,
      articleId,
      sentenceId: sentenceId(articleId, event.sentence),
      eventId: identity.id,
      trigger: event.trigger,
      evidence: event.evidence,
      start: event.start,
      end: event.end,
      headline: event.headline,
      object: event.object,
      polarity: event.polarity,
      status: event.status,
      confidence: event.confidence,
      rule: event.rule,
      saidOn: published,
    })),
    claimLinks: claims.map(({ id, event }) => ({
      claimId: id,
      speakers: sortedIds(named(event.attributedTo, "ACTOR")),
      places: sortedIds(named(event.places, "PLACE")),
      agreements: sortedIds(named(event.agreements, "AGREEMENT")),
    })),
  };
}

/** A place can't act and an agreement can't speak: what the graph has no edge for is left out. */
function ofType(indexes: readonly number[], entities: readonly Entity[], types: readonly EntityType[]): number[] {
  return indexes.filter((index) => types.includes(entities[index]!.type));
}

/**
 * A claim is its sentence, trigger and type. Where one trigger tells two acts of one type ("Israel and Syria accused each
 * other"), the first keeps that id and the others add their event's.
 */
function giveIds(told: readonly Told[], articleId: string): (Told & { readonly id: string })[] {
  const ordered = [...told].sort(
    (a, b) =>
      a.event.triggerSpan.start - b.event.triggerSpan.start ||
      compare(a.event.type, b.event.type) ||
      b.event.confidence - a.event.confidence ||
      compare(a.identity.id, b.identity.id),
  );
  const byId = new Map<string, Told>();
  for (const one of ordered) {
    const sentence = sentenceId(articleId, one.event.sentence);
    const plain = claimId(sentence, one.event.triggerSpan.start, one.event.type);
    const taken = byId.get(plain);
    if (taken === undefined) byId.set(plain, one);
    else if (taken.identity.id !== one.identity.id) {
      const own = claimId(sentence, one.event.triggerSpan.start, `${one.event.type} ${one.identity.id}`);
      if (!byId.has(own)) byId.set(own, one);
    }
  }
  return [...byId].map(([id, one]) => ({ ...one, id }));
}
