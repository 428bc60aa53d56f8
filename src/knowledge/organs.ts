/**
 * Organs that every state has one of: "the Hungarian foreign ministry", "Kenyan Supreme Court", "parliament of Peru". Each is
 * linked to its state by its country and is not the state. Data: `data/organs.tsv`; those with names of their own (Knesset,
 * Pentagon) are in `data/state-bodies.tsv` and are found under these words as well.
 */
import { nameKey } from "../model/ids.js";
import { ACTOR_KINDS, type ActorKind } from "../model/vocabulary.js";
import type { FormEntry } from "./countries.js";
import { oneOf } from "./entity-tables.js";
import type { KnownEntity, KnownForm } from "./knowledge.js";
import { readTable } from "./read-table.js";

interface Organ {
  readonly key: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** As they are compared. */
  readonly words: readonly string[];
}

interface State {
  readonly entity: KnownEntity;
  /** Adjectives and names, the usual adjective first. */
  readonly words: string[];
}

export interface OrganFinder {
  /** The organ that a whole name means by its `nameKey`: state before organ, or organ "of" state. */
  named(key: string): KnownEntity | null;
  /** The organ of a state by the bare words for it: ("HU", "foreign ministry"). */
  of(country: string, words: string): KnownEntity | null;
  byId(id: string): KnownEntity | null;
  /** What whole names begin with, and how many words may follow: "hungarian" before an organ, "foreign ministry" before "of the" state. */
  readonly beginnings: readonly { readonly words: string; readonly more: number }[];
}

/** @param stated finds what has a name of its own by its `nameKey`, so that "Israeli parliament" is the Knesset */
export function organFinder(entries: readonly FormEntry[], stated: (key: string) => readonly KnownForm[]): OrganFinder {
  const organs = readOrgans();
  const byWords = new Map(organs.flatMap((organ) => organ.words.map((words) => [words, organ] as const)));
  const ends = new Set([...byWords.keys()].flatMap((words) => [words.split(" ")[0]!, words.split(" ").at(-1)!]));
  const { byCountry, byName } = statesOf(entries);
  const made = new Map<string, KnownEntity>();
  const longest = (forms: readonly string[]): number => Math.max(0, ...forms.map((one) => one.split(" ").length));
  const [organForms, stateForms] = [[...byWords.keys()], [...byName.keys()]];
  const [organ, state] = [longest(organForms), longest(stateForms)];
  const beginnings = [
    ...stateForms.map((words) => ({ words, more: organ })),
    // "foreign ministry | of the | …"
    ...organForms.map((words) => ({ words, more: 2 + state })),
  ];

  const organOf = ({ entity: state, words }: State, organ: Organ): KnownEntity => {
    const id = `actor:${organ.kind.toLowerCase().replace(/_/g, "-")}:${state.country!.toLowerCase()}-${organ.key}`;
    const known = made.get(id) ?? ownOrgan(state, words, organ, stated) ?? newOrgan(id, state, words[0]!, organ);
    made.set(id, known);
    return known;
  };
  return {
    named(key) {
      if (!key.includes(" ")) return null;
      const words = key.toLowerCase().split(" ");
      if (!(ends.has(words[0]!) || ends.has(words.at(-1)!))) return null;
      for (let at = 1; at < words.length; at++) {
        const organ = byWords.get(words.slice(at).join(" "));
        const state = organ && byName.get(words.slice(0, at).join(" "));
        if (state) return organOf(state, organ);
        const before = words[at] === "of" ? byWords.get(words.slice(0, at).join(" ")) : undefined;
        const of =
          before &&
          byName.get(
            words
              .slice(at + 1)
              .join(" ")
              .replace(/^the /, ""),
          );
        if (of) return organOf(of, before);
      }
      return null;
    },
    of(country, words) {
      const organ = byWords.get(plainKey(words));
      const state = byCountry.get(country);
      return organ && state ? organOf(state, organ) : null;
    },
    byId(id) {
      const [, country, key] = /^actor:[a-z-]+:([a-z]{2})-(.+)$/.exec(id) ?? [];
      const organ = organs.find((one) => one.key === key);
      const state = byCountry.get(country?.toUpperCase() ?? "");
      const found = organ && state ? organOf(state, organ) : null;
      return found?.id === id ? found : null;
    },
    beginnings,
  };
}

/** Like `nameKey`, in lower case throughout: behind "US" or "UK" stands an organ, so that they are no pronoun here. */
const plainKey = (form: string): string => nameKey(form).toLowerCase();

const readOrgans = (): Organ[] =>
  readTable("organs.tsv").map(([key, kind, name, words]) => ({
    key: key!,
    kind: oneOf(ACTOR_KINDS, kind!),
    name: name!,
    words: words!.split(";").map(plainKey),
  }));

/** States by code and by every adjective and name; the likelier one keeps a word that two share. */
function statesOf(entries: readonly FormEntry[]): {
  readonly byCountry: ReadonlyMap<string, State>;
  readonly byName: ReadonlyMap<string, State>;
} {
  const byCountry = new Map<string, State>();
  const byName = new Map<string, State>();
  const demonymsFirst = [...entries].sort((a, b) => Number(b.form === "DEMONYM") - Number(a.form === "DEMONYM"));
  for (const { text, form, entity } of demonymsFirst) {
    if (entity.kind !== "STATE" || form === "CAPITAL") continue;
    const state = byCountry.get(entity.country!) ?? { entity, words: [] };
    byCountry.set(entity.country!, state);
    state.words.push(text);
    if (!byName.has(plainKey(text))) byName.set(plainKey(text), state);
  }
  return { byCountry, byName };
}

/** The organ that has a name of its own in another table. */
function ownOrgan(
  { country }: KnownEntity,
  states: readonly string[],
  { kind, words }: Organ,
  stated: (key: string) => readonly KnownForm[],
): KnownEntity | undefined {
  return words
    .flatMap((organ) => states.flatMap((state) => stated(nameKey(`${state} ${organ}`))))
    .find(({ entity }) => entity.kind === kind && entity.country === country)?.entity;
}

function newOrgan(id: string, state: KnownEntity, adjective: string, organ: Organ): KnownEntity {
  return {
    id,
    type: "ACTOR",
    kind: organ.kind,
    name: `${adjective} ${organ.name}`,
    aliases: organ.words.slice(0, 2).map((words) => `${adjective} ${words}`),
    country: state.country,
    latitude: null,
    longitude: null,
    within: null,
  };
}
