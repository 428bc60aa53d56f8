/** One act told again in the same article stays one act: the clearest telling leads, the others are further claims of it. */
import type { ExtractedEvent } from "../extraction.js";

/**
 * Marks tellings with the same type, parties and object (or trigger) as a more confident one as repeats, and gives them what
 * identifies it, so that they become claims of one event. The order of the text stays.
 */
export function mergeRepeats(events: readonly ExtractedEvent[]): ExtractedEvent[] {
  const leads = new Map<string, ExtractedEvent>();
  for (const event of events) {
    const lead = leads.get(keyOf(event));
    if (lead === undefined || rank(event) > rank(lead)) leads.set(keyOf(event), event);
  }
  return events.map((event) => {
    const lead = leads.get(keyOf(event))!;
    return lead === event ? event : { ...event, repeat: true, date: lead.date, objectHead: lead.objectHead };
  });
}

/** A telling that has its date is the better one of two that are as sure. */
const rank = (event: ExtractedEvent): number => event.confidence + (event.date === null ? 0 : 0.001);

function keyOf(event: ExtractedEvent): string {
  if (event.initiators.length + event.targets.length === 0) return `${event.triggerSpan.start}`;
  const parties = `${[...event.initiators].sort().join(",")}>${[...event.targets].sort().join(",")}`;
  return [event.type, parties, event.objectHead ?? event.trigger.toLowerCase(), event.polarity].join("|");
}
