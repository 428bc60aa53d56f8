/**
 * What `extract/` finds in one article: entities with their mentions, dates, events, all with UTF-16 offsets into the text.
 * Nothing here has an id in the graph yet; that is the work of `resolve/`.
 */
import type { EntityKind, EntityType, EventType, Polarity, Status } from "../model/vocabulary.js";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** NAME "Israel", DEMONYM "Israeli", NOMINAL "the Israeli army", PRONOUN "it". */
export type MentionForm = "NAME" | "DEMONYM" | "NOMINAL" | "PRONOUN";

export interface Mention extends Span {
  readonly text: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Token indexes in that sentence, `last` inclusive, and the syntactic head among them. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: MentionForm;
  /** Whether it is the subject of its clause: pronouns look for those first. */
  readonly subject?: boolean;
  /** Why these words mean this entity, for a person to read. */
  readonly reason: string;
  /** Longer forms of a noun phrase, with its number and with what says which: "at least 12 guards of the bank". */
  readonly longer?: readonly Span[];
}

/** One actor, place or agreement of the article, with all that is said of it. */
export interface Entity {
  /** The fullest usual English name. */
  readonly name: string;
  readonly type: EntityType;
  readonly kind: EntityKind;
  /** Id in `knowledge/` ("actor:state:il") where the entity is known there, else null. */
  readonly knownId: string | null;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  /** In the order of the text. A country that acts and is a place is two entities. */
  readonly mentions: readonly Mention[];
}

export type DateKind = "DATE" | "TIME" | "DURATION" | "SET";

export interface DateMention extends Span {
  readonly text: string;
  readonly sentence: number;
  /** EDTF for DATE and TIME, ISO 8601 duration for DURATION and SET; null where the text gives no value ("recently"). */
  readonly value: string | null;
  readonly kind: DateKind;
  /**
   * What TIMEX3 writes where `value` is null because the text is vague: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`, or a length
   * of an unknown number of units, `PXY`.
   */
  readonly reference?: string;
  /** "20 March" of "20 March to 14 April": the whole interval, which dates what is said of it. */
  readonly range?: string;
}

/** A person's office as the text states it: "Israeli Prime Minister Benjamin Netanyahu". Indexes into `entities`. */
export interface RoleMention {
  readonly person: number;
  readonly actor: number;
  readonly title: string;
  readonly sentence: number;
}

/** `member` is said to be a party of `agreement`. Indexes into `entities`. */
export interface PartyMention {
  readonly member: number;
  readonly agreement: number;
  readonly sentence: number;
}

/** One telling of one act. Numbers in `initiators` … are indexes into {@link Extraction.entities}. */
export interface ExtractedEvent extends Span {
  readonly sentence: number;
  /** The exact words from the subject to the object; `start` and `end` are its offsets. */
  readonly evidence: string;
  readonly trigger: string;
  readonly triggerSpan: Span;
  readonly type: EventType;
  readonly initiators: readonly number[];
  readonly targets: readonly number[];
  readonly object: string | null;
  /** Lemma of the object's head, by which tellings of one act are joined. */
  readonly objectHead: string | null;
  readonly headline: string;
  readonly places: readonly number[];
  readonly agreements: readonly number[];
  /** EDTF, or null where the text fixes none. */
  readonly date: string | null;
  readonly attributedTo: readonly number[];
  readonly polarity: Polarity;
  readonly status: Status;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
  /** The article tells the same act better elsewhere: another claim of it, not another act. */
  readonly repeat: boolean;
}

/** `from` came before, caused or was part of `to`, as the text says. Indexes into {@link Extraction.events}. */
export interface EventRelation {
  readonly kind: "PRECEDES" | "CAUSES" | "PART_OF";
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** The words that say so, in lower case: "in response to". */
  readonly cue: string;
}

export interface Extraction {
  readonly sentences: readonly (Span & { readonly text: string })[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly events: readonly ExtractedEvent[];
  readonly relations: readonly EventRelation[];
  readonly roles: readonly RoleMention[];
  readonly parties: readonly PartyMention[];
}
