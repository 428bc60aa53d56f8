/**
 * Which event a telling is about (docs/decisions/0003-ids.md): its type, initiators, targets, object head and date. Where
 * these say too little to tell two acts apart, the article or the year of its publication is added to them.
 */
import type { ExtractedEvent } from "../extract/extraction.js";
import { dateSpan } from "../model/edtf.js";
import type { EventIdentity } from "../model/graph.js";
import { eventId } from "../model/ids.js";
import { dateId } from "./dates.js";
import type { EntityIdentity } from "./entity-id.js";
import { sortedIds } from "./order.js";

export interface Telling {
  readonly articleId: string;
  /** EDTF of the publication, or null. */
  readonly published: string | null;
  readonly event: ExtractedEvent;
  readonly initiators: readonly EntityIdentity[];
  readonly targets: readonly EntityIdentity[];
}

/** The event that this telling is about; tellings of one act, in one article or in many, give the same id. */
export function identifyEvent(telling: Telling): EventIdentity {
  const { type } = telling.event;
  const initiators = sortedIds(telling.initiators);
  const targets = sortedIds(telling.targets);
  const date = dateId(telling.event.date);
  const head = objectHead(telling.event);
  const scope = scopeOf(telling, date);
  const id = eventId(type, initiators, targets, head, date, scope);
  return { id, type, initiators, targets, date, objectHead: head, scope };
}

/** How far the key reaches: null means everywhere. */
function scopeOf({ articleId, published, event, initiators, targets }: Telling, date: string | null): string | null {
  const parties = [...initiators, ...targets];
  const object = objectHead(event);
  const sameWord = `${articleId} ${event.trigger.toLowerCase()}`;
  // "Two were killed": nothing to compare with another telling but the words themselves.
  if (parties.length === 0 && object === null) return `${articleId} ${event.triggerSpan.start}`;
  // "Protesters blocked a road": another article's protesters are others.
  if (!parties.some(({ shared }) => shared)) return articleId;
  // "Israel complained": it did so more than once, so that only the same word in the same article is the same act.
  if (parties.length === 1 && object === null && !isDay(date)) return sameWord;
  if (date !== null) return null;
  // OTHER says nothing of the act: to respect a truce and to break it have the same parties and object.
  if (event.type === "OTHER") return sameWord;
  // "The president announced an agreement", "Israel accused Hamas": with no date, another article means another one.
  if (parties.length === 1 || object === null) return articleId;
  // "Israel rejected Russian patrols": told in 2024 and again in 2026 these are two acts.
  return published?.slice(0, 4) ?? null;
}

/** An object that is only a pronoun identifies nothing. */
function objectHead({ objectHead: head }: ExtractedEvent): string | null {
  const word = head?.trim().toLowerCase() ?? "";
  return word === "" || /^(?:it|this|that|these|those|they|them|he|him|she|her|we|us|what|which|who)$/.test(word)
    ? null
    : word;
}

function isDay(date: string | null): boolean {
  return date !== null && ["DAY", "INTERVAL"].includes(dateSpan(date).precision);
}
