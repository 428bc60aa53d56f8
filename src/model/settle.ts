/** What a shared node holds, worked out from its evidence alone, so that the order of articles can't matter. */
import { idsOf, type EventCorrection } from "./decision.js";
import type { ClaimNode, EventIdentity, EventNode } from "./graph.js";
import { dateSpan } from "./edtf.js";

/** The claims of one event with the article of each; order does not matter. */
export type SettledEvent = Omit<EventNode, "id" | "type" | "date">;

/**
 * Lets the claims of an event agree on what it holds: wording, polarity and status come from the most confident claim
 * (ties: the earliest said, then the smallest id); where some claims affirm and others deny, the event is DISPUTED.
 */
export function settleEvent(date: string | null, claims: readonly ClaimNode[]): SettledEvent {
  const [lead] = [...claims].sort(
    (a, b) => b.confidence - a.confidence || compare(a.saidOn ?? "9999", b.saidOn ?? "9999") || compare(a.id, b.id),
  );
  if (lead === undefined) throw new Error("An event without a claim can't be settled; it must be deleted.");
  const span = date === null ? null : dateSpan(date);
  return {
    headline: lead.headline,
    object: lead.object,
    start: span?.start ?? null,
    end: span?.end ?? null,
    precision: span?.precision ?? null,
    polarity: lead.polarity,
    status: new Set(claims.map((claim) => claim.polarity)).size > 1 ? "DISPUTED" : lead.status,
    confidence: lead.confidence,
    reports: new Set(claims.map((claim) => claim.articleId)).size,
  };
}

/** An event with a correction over what its claims agree on; null changes nothing. */
export function correctEvent(
  told: EventIdentity,
  settled: SettledEvent,
  correction: EventCorrection | null,
): { readonly now: EventIdentity; readonly settled: SettledEvent } {
  if (correction === null) return { now: told, settled };
  const { type = told.type, initiators, targets, date = told.date } = correction;
  return {
    now: {
      ...told,
      type,
      date,
      initiators: initiators === undefined ? told.initiators : idsOf(initiators),
      targets: targets === undefined ? told.targets : idsOf(targets),
    },
    settled: correctSettled(settled, correction),
  };
}

/** The same for what holds no edges. */
export function correctSettled(settled: SettledEvent, correction: EventCorrection): SettledEvent {
  const { headline = settled.headline, object = settled.object, date, polarity, status } = correction;
  const span = date == null ? null : dateSpan(date);
  return {
    ...settled,
    headline,
    object,
    polarity: polarity ?? settled.polarity,
    status: status ?? settled.status,
    ...(date !== undefined && {
      start: span?.start ?? null,
      end: span?.end ?? null,
      precision: span?.precision ?? null,
    }),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
