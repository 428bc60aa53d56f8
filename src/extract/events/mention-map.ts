/** Which entity a word of one sentence belongs to. */
import type { Token } from "../../language/document.js";
import type { Entity, Mention } from "../extraction.js";
import type { PlacedMention } from "../mentions-by-sentence.js";

/** Numbers are indexes into the article's entities. */
export interface MentionMap {
  /** The entity whose mention has this token as its head, else null. */
  headOf(token: Token): number | null;
  /** All of them: "both sides" are the two parties. */
  headsOf(token: Token): readonly number[];
  /** Every entity with a mention that covers the token. */
  covering(token: Token): readonly number[];
  /** The mentions of an entity in the sentence. */
  of(entity: number): readonly Mention[];
  readonly entities: readonly Entity[];
}

/** The map of one sentence, from the mentions in it. */
export function mentionsIn(here: readonly PlacedMention[] | undefined, entities: readonly Entity[]): MentionMap {
  const heads = new Map<number, { index: number; mention: Mention }[]>();
  const covers = new Map<number, number[]>();
  const own = new Map<number, Mention[]>();
  for (const { entity: index, mention } of here ?? []) {
    own.set(index, [...(own.get(index) ?? []), mention]);
    heads.set(mention.head, [...(heads.get(mention.head) ?? []), { index, mention }]);
    for (let i = mention.first; i <= mention.last; i++) covers.set(i, [...(covers.get(i) ?? []), index]);
  }
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
    of: (entity) => own.get(entity) ?? [],
  };
}
