/**
 * What `language/` makes of a text, whichever engine reads it: sentences, tokens, tags, tree and names, each with UTF-16
 * offsets into the text. Tags and relations are those of Universal Dependencies 2.
 */
export interface Token {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  /** UPOS: VERB, PROPN, … */
  readonly upos: string;
  /** Penn tag where the engine gives one (VBD, NNS), else "". */
  readonly xpos: string;
  /** Index of the head in the sentence, −1 for the root. */
  readonly head: number;
  /** UD relation with its subtype: nsubj:pass, obl:agent, nmod:poss. */
  readonly deprel: string;
  /** How sure the engine is of head and relation together, 0 to 1. */
  readonly probability: number;
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

export type NameType =
  "PERSON" | "ORGANIZATION" | "PLACE" | "FACILITY" | "NORP" | "EVENT" | "AGREEMENT" | "DATE" | "OTHER";

/** A proper name that the engine found. */
export interface NameSpan {
  readonly sentence: number;
  /** Token indexes in the sentence, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  /** 0 to 1. */
  readonly probability: number;
}

/** A word that may be the trigger of an act; words that hardly may are left out. */
export interface ActScore {
  readonly sentence: number;
  /** Token index in the sentence. */
  readonly token: number;
  /** How likely it is the trigger of an act that is news, 0 to 1. */
  readonly probability: number;
  /** Were it one: how likely its type and its status are those, in the order of EVENT_TYPES and STATUSES. */
  readonly types: readonly number[];
  readonly statuses: readonly number[];
  /** Words of its sentence that may head its initiators, targets and places; those that hardly may are left out. */
  readonly arguments: readonly ArgumentScore[];
}

/** How likely a word is the head of an initiator, of a target or of the place of an act, each 0 to 1. */
export interface ArgumentScore {
  readonly token: number;
  readonly initiator: number;
  readonly target: number;
  readonly place: number;
}

export interface Document {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
  readonly acts: readonly ActScore[];
}

/** A word that was cut already; `glued` where it follows the one before without a space. */
export interface GivenWord {
  readonly text: string;
  readonly glued: boolean;
}

/** Reads many texts at once; the same text gives the same Document whatever stands beside it. */
export interface LanguageEngine {
  read(texts: readonly string[]): Promise<Document[]>;
  /** Tags and parses sentences that are cut into words already; the document's text is those words, a sentence a line. */
  readWords(sentences: readonly (readonly GivenWord[])[]): Promise<Document>;
  close(): Promise<void>;
}
