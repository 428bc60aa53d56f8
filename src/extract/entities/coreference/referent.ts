/** Somebody or something that words of the article may mean: an entity, two of them together, or what has no name. */
import type { Gender } from "../../../knowledge/describing-words.js";
import type { Sentence, Token } from "../../../language/document.js";
import type { EntityKind, EntityType } from "../../../model/vocabulary.js";

/** One place in the text where the referent is told. Token indexes; `start` is the offset in the article. */
export interface Telling {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly head: Token;
  readonly start: number;
}

export interface Referent {
  /** Indexes into the article's entities: one, the two of a pair, or none for what has no name. */
  readonly entities: readonly number[];
  readonly type: EntityType | null;
  readonly kind: EntityKind | null;
  readonly number: "one" | "many" | "either";
  readonly person: boolean;
  /** False for what has no name and is taken for known from the start: "the sea", where nobody told of a sea. */
  readonly introduced: boolean;
  gender: Gender | null;
  /** Lower-case nouns by which the text calls it. */
  readonly nouns: ReadonlySet<string>;
  readonly tellings: Tellings;
}

/** Where a referent is told, by sentence: however often an article names it, a pronoun looks at the sentences beside it only. */
export class Tellings {
  private readonly bySentence = new Map<number, Telling[]>();
  private firstStart = Infinity;
  private firstSentence = Infinity;
  private lastSentence = -Infinity;

  constructor(tellings: readonly Telling[]) {
    for (const telling of tellings) this.add(telling);
  }

  add(telling: Telling): void {
    const { index } = telling.sentence;
    const beside = this.bySentence.get(index);
    if (beside) beside.push(telling);
    else this.bySentence.set(index, [telling]);
    this.firstStart = Math.min(this.firstStart, telling.start);
    this.firstSentence = Math.min(this.firstSentence, index);
    this.lastSentence = Math.max(this.lastSentence, index);
  }

  all(): readonly Telling[] {
    return [...this.bySentence.values()].flat();
  }

  /** Those in one sentence, by its index. */
  in(sentence: number): readonly Telling[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** Whether some may stand in one of these sentences, both inclusive. */
  mayBeIn(first: number, last: number): boolean {
    return this.firstSentence <= last && this.lastSentence >= first;
  }

  /** Whether one stands before this offset of the article. */
  areBefore(start: number): boolean {
    return this.firstStart < start;
  }
}

export function tellingOf(sentence: Sentence, first: number, last: number, head: number): Telling {
  return { sentence, first, last, head: sentence.tokens[head]!, start: sentence.tokens[first]!.start };
}

/** The relation by which the telling hangs in its clause; of names joined by "and" that of the first. */
export function roleOf({ sentence, head }: Telling): { relation: string; governor: Token | undefined } {
  let at = head;
  for (let i = 0; i < 5 && (at.deprel === "conj" || at.deprel === "appos" || at.deprel === "flat"); i++)
    at = sentence.tokens[at.head] ?? at;
  return { relation: at.deprel, governor: sentence.tokens[at.head] };
}
