/** What common nouns and the endings of names say of the kind of a thing, and which words are titles of persons. */
import {
  ACTOR_KINDS,
  AGREEMENT_KINDS,
  PLACE_KINDS,
  type ActorKind,
  type AgreementKind,
  type PlaceKind,
} from "../model/vocabulary.js";
import { readTable } from "./read-table.js";

export interface WordKinds {
  /** "army" → MILITARY, also of two or three words; null where the noun is no actor. */
  actorNoun(words: string): ActorKind | null;
  /** A base form that means a person: "voter", "smuggler". The table of actors goes before it. */
  isPersonNoun(lemma: string): boolean;
  agreementNoun(words: string): AgreementKind | null;
  placeNoun(word: string): PlaceKind | null;
  /** By the last word of a name: "… Ministry" → GOVERNMENT_BODY; AGREEMENT for "… Accord". */
  nameEnding(word: string): ActorKind | "AGREEMENT" | null;
  /** By the first word of a name: "Lake …" → NATURAL, "HMS …" → MILITARY. */
  nameStart(word: string): ActorKind | PlaceKind | null;
  /** "Operation …", "… Championship": a name of something that happens, not of an actor or place. */
  isHappening(firstWord: string, lastWord: string): boolean;
  /** In the plural as well: "Prime Ministers". */
  isTitle(words: string): boolean;
}

let loaded: WordKinds | undefined;

/** Reads the tables once. */
export function loadWordKinds(): WordKinds {
  loaded ??= read();
  return loaded;
}

function read(): WordKinds {
  const actors = table("actor-nouns.tsv", ACTOR_KINDS);
  const agreements = table("agreement-nouns.tsv", AGREEMENT_KINDS);
  const places = table("place-nouns.tsv", PLACE_KINDS);
  const endings = table("name-endings.tsv", [...ACTOR_KINDS, "AGREEMENT"] as const);
  const starts = table("name-starts.tsv", [...ACTOR_KINDS, ...PLACE_KINDS] as const);
  const titles = new Set(readTable("titles.tsv").map((row) => row[0]!.replace(/\.$/, "")));
  const persons = new Set(readTable("person-nouns.tsv").map((row) => row[0]!));
  const happenings = new Set(readTable("happening-nouns.tsv").map(([word, position]) => `${position} ${word}`));
  return {
    actorNoun: (words) => actors.get(words.toLowerCase()) ?? null,
    isPersonNoun: (lemma) => persons.has(lemma.toLowerCase()),
    agreementNoun: (words) => agreements.get(words.toLowerCase()) ?? null,
    placeNoun: (word) => places.get(word.toLowerCase()) ?? null,
    nameEnding: (word) => endings.get(word.toLowerCase()) ?? null,
    nameStart: (word) => starts.get(word.toLowerCase()) ?? null,
    isHappening: (first, last) =>
      happenings.has(`first ${first.toLowerCase()}`) || happenings.has(`last ${last.toLowerCase()}`),
    isTitle: (words) => {
      const lower = words.toLowerCase();
      const title = lower.endsWith(".") ? lower.slice(0, -1) : lower;
      return titles.has(title) || (title.endsWith("s") && titles.has(title.slice(0, -1)));
    },
  };
}

function table<K extends string>(name: string, kinds: readonly K[]): Map<string, K> {
  return new Map(
    readTable(name).flatMap(([word, kind]) => kinds.filter((one) => one === kind).map((one) => [word!, one] as const)),
  );
}
