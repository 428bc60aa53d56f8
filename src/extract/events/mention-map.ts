/** Which entity a word of one sentence belongs to. */
import type { Sentence, Token } from "../../language/document.js";
import type { Entity, Mention } from "../extraction.js";

/** Numbers are indexes into the article's entities. */
export interface MentionMap {
  /** The entity whose mention has this token as its head, else null. */
  headOf(token: Token): number | null;
  /** All of them: "both sides" are the two parties. */
  headsOf(token: Token): readonly number[];
  /** Every entity with a mention that covers the token. */
  covering(token: Token): readonly number[];
  readonly entities: readonly Entity[];
}

export function mentionsIn(sentence: Sentence, entities: readonly Entity[]): MentionMap {
  const heads = new Map<number, { index: number; mention: Mention }[]>();
  const covers = new Map<number, number[]>();
  entities.forEach((entity, index) => {
    for (const mention of entity.mentions) {
      if (mention.sentence !== sentence.index) continue;
      heads.set(mention.head, [...(heads.get(mention.head) ?? []), { index, mention }]);
      for (let i = mention.first; i <= mention.last; i++) covers.set(i, [...(covers.get(i) ?? []), index]);
    }
  });
  return {
    entities,
    headOf: (token) => heads.get(token.index)?.[0]?.index ?? null,
    headsOf: (token) => {
      const all = heads.get(token.index) ?? [];
      const same = all.filter(
        ({ mention }) => mention.first === all[0]!.mention.first && mention.last === all[0]!.mention.last,
      );
      return [...new Set(same.map(({ index }) => index))];
    },
    covering: (token) => covers.get(token.index) ?? [],
  };
}
