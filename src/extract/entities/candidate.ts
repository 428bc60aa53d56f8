/** A span of words that may mean an entity, before the article's mentions are put together. */
import type { Sentence, Token } from "../../language/document.js";
import type { EntityKind, EntityType } from "../../model/vocabulary.js";
import type { MentionForm } from "../extraction.js";

export interface Candidate {
  readonly sentence: Sentence;
  /** Token indexes, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly type: EntityType;
  readonly kind: EntityKind;
  /** The name of the entity as this mention alone would give it. */
  readonly name: string;
  readonly knownId: string | null;
  readonly country: string | null;
  readonly reason: string;
  /** A country of which the words beside it hardly tell whether it acts or is where things are. */
  readonly doubtful?: boolean;
}

/** The words of the span as they stand in the text. */
export function spanText({ tokens }: Sentence, first: number, last: number): string {
  let out = "";
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1];
    out += (i > first && before && before.end < token.start ? " " : "") + token.text;
  }
  return out;
}

/** The word of the span whose head lies outside of it; the last one where the parser is in doubt. */
export function headOf({ tokens }: Sentence, first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const { head } = tokens[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}

/** Asked of nearly every word, so that plain letters are told without the classes of Unicode. */
export function isCapitalised({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}
