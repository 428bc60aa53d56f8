/**
 * World knowledge: states, capitals, demonyms, bodies, cities and the word lists of the rules. All of it is data with a
 * source, in npm packages or in `knowledge/data/`; this is how the rest of the code sees it.
 */
import type { EntityKind, EntityType } from "../model/vocabulary.js";

/** How a form stands for its entity: "Israel" NAME, "Israeli" DEMONYM, "Tel Aviv" CAPITAL (seat of its government). */
export type AliasForm = "NAME" | "DEMONYM" | "CAPITAL";

export interface KnownEntity {
  /** The id that the node has in the graph: `actor:state:il`. */
  readonly id: string;
  readonly type: EntityType;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Id of the place that contains it, for places. */
  readonly within: string | null;
}

export interface KnownForm {
  readonly entity: KnownEntity;
  readonly form: AliasForm;
}

export interface Knowledge {
  /** Every entity that the form may mean, likeliest first (cities by population). Short capital forms are case-exact. */
  lookup(form: string): readonly KnownForm[];
  byId(id: string): KnownEntity | null;
  /** The organ of a state by the bare words for it: ("HU", "foreign ministry"); null where the words are none. */
  organ(country: string, words: string): KnownEntity | null;
  /** Longest form in words; a reader of text never needs to look further ahead. */
  readonly longestForm: number;
  /** The same of the forms that begin with a word, as `nameKey` gives it in lower case; 0 where none does. */
  longestFrom(word: string): number;
}
