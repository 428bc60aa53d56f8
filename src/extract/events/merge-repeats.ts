/** One act told again in the same article stays one: the clearest telling is kept. */
import type { ExtractedEvent } from "../extraction.js";

/** Keeps the more confident of two tellings with the same type, parties and trigger or object; order of the text stays. */
export function mergeRepeats(events: readonly ExtractedEvent[]): ExtractedEvent[] {
  const best = new Map<string, ExtractedEvent>();
  for (const event of events) {
    const key = keyOf(event);
    const before = best.get(key);
    if (before === undefined || event.confidence > before.confidence) best.set(key, event);
  }
  return events.filter((event) => best.get(keyOf(event)) === event);
}

function keyOf(event: ExtractedEvent): string {
  if (event.initiators.length + event.targets.length === 0) return `${event.triggerSpan.start}`;
  const parties = `${[...event.initiators].sort().join(",")}>${[...event.targets].sort().join(",")}`;
  return [event.type, parties, event.objectHead ?? event.trigger.toLowerCase(), event.polarity].join("|");
}
