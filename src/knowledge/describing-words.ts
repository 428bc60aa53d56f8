/** Words that tell whom a pronoun or description can mean: genders of given names and nouns, kinds that a noun describes. */
import { ACTOR_KINDS, PLACE_KINDS, type EntityKind } from "../model/vocabulary.js";
import { readTable } from "./read-table.js";

/** The pronoun that stands for a person. */
export type Gender = "he" | "she";

export interface DescribingWords {
  /** "Astrid" → she; null for names that both bear and for unknown ones. */
  genderOfName(givenName: string): Gender | null;
  /** "Mrs", "spokesman", "queen" → the gender that the word itself tells. */
  genderOfNoun(word: string): Gender | null;
  /** "newspaper" → MEDIA, "country" → STATE and COUNTRY; empty where the noun tells no kind of named thing. */
  kindsOf(noun: string): readonly EntityKind[];
  /** Titles that a wider word takes in: "leader" → "president", "chancellor" … */
  titlesUnder(noun: string): readonly string[];
}

let loaded: DescribingWords | undefined;

/** Reads the tables once. */
export function loadDescribingWords(): DescribingWords {
  loaded ??= read();
  return loaded;
}

function read(): DescribingWords {
  const names = genders("given-names.tsv");
  const nouns = genders("gendered-nouns.tsv");
  const known: readonly EntityKind[] = [...ACTOR_KINDS, ...PLACE_KINDS];
  const kinds = new Map(
    readTable("description-nouns.tsv").map(([noun, cell]) => {
      const listed = cell!.split(";");
      return [noun!, known.filter((kind) => listed.includes(kind))] as const;
    }),
  );
  const titles = new Map(readTable("leader-titles.tsv").map(([noun, cell]) => [noun!, cell!.split(";")] as const));
  return {
    genderOfName: (name) => names.get(name.toLowerCase()) ?? null,
    genderOfNoun: (word) => nouns.get((word.endsWith(".") ? word.slice(0, -1) : word).toLowerCase()) ?? null,
    kindsOf: (noun) => kinds.get(noun.toLowerCase()) ?? [],
    titlesUnder: (noun) => titles.get(noun.toLowerCase()) ?? [],
  };
}

function genders(table: string): Map<string, Gender> {
  return new Map(
    readTable(table).map(([word, gender]) => [word!.toLowerCase(), gender === "she" ? "she" : "he"] as const),
  );
}
