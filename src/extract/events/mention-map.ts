/** Which entity a word of one sentence belongs to. */
import type { Sentence, Token } from "../../language/document.js";
import type { Entity } from "../extraction.js";

/** Numbers are indexes into the article's entities. */
export interface MentionMap {
  /** The entity whose mention has this token as its head, else null. */
  headOf(token: Token): number | null;
  /** Every entity with a mention that covers the token. */
  covering(token: Token): readonly number[];
  readonly entities: readonly Entity[];
}

export function mentionsIn(sentence: Sentence, entities: readonly Entity[]): MentionMap {
  const heads = new Map<number, number>();
  const covers = new Map<number, number[]>();
  entities.forEach((entity, index) => {
    for (const mention of entity.mentions) {
      if (mention.sentence !== sentence.index) continue;
      if (!heads.has(mention.head)) heads.set(mention.head, index);
      for (let i = mention.first; i <= mention.last; i++) covers.set(i, [...(covers.get(i) ?? []), index]);
    }
  });
  return {
    entities,
    headOf: (token) => heads.get(token.index) ?? null,
    covering: (token) => covers.get(token.index) ?? [],
  };
}
