/** The mentions of an article by sentence, so that no reader of one sentence goes through the whole article. */
import { bySentence } from "./by-sentence.js";
import type { Entity, Mention } from "./extraction.js";

export interface PlacedMention {
  /** Index into the article's entities. */
  readonly entity: number;
  readonly mention: Mention;
  readonly sentence: number;
}

/** Of a sentence, by its index, the mentions in the order of their entities. */
export type MentionsBySentence = ReadonlyMap<number, readonly PlacedMention[]>;

export const mentionsBySentence = (entities: readonly Entity[]): MentionsBySentence =>
  bySentence(
    entities.flatMap(({ mentions }, entity) =>
      mentions.map((mention): PlacedMention => ({ entity, mention, sentence: mention.sentence })),
    ),
  );
