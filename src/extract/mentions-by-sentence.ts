/** The mentions of an article by sentence, so that no reader of one sentence goes through the whole article. */
import type { Entity, Mention } from "./extraction.js";

export interface PlacedMention {
  /** Index into the article's entities. */
  readonly entity: number;
  readonly mention: Mention;
}

/** Of a sentence, by its index, the mentions in the order of their entities. */
export type MentionsBySentence = ReadonlyMap<number, readonly PlacedMention[]>;

export function mentionsBySentence(entities: readonly Entity[]): MentionsBySentence {
  const bySentence = new Map<number, PlacedMention[]>();
  entities.forEach(({ mentions }, entity) => {
    for (const mention of mentions) {
      const beside = bySentence.get(mention.sentence);
      if (beside) beside.push({ entity, mention });
      else bySentence.set(mention.sentence, [{ entity, mention }]);
    }
  });
  return bySentence;
}
