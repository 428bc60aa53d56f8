/** Puts the tables of world knowledge together and finds entities by their forms. */
import { slug } from "../model/ids.js";
import { ACTOR_KINDS, PLACE_KINDS, type EntityKind, type EntityType } from "../model/vocabulary.js";
import { nameKey } from "../model/ids.js";
import { countryEntries, countryPlaceId, type FormEntry } from "./countries.js";
import type { KnownEntity, KnownForm, Knowledge } from "./knowledge.js";
import { readTable } from "./read-table.js";

let loaded: Knowledge | undefined;

/** The world as Dateline knows it; read once, about a tenth of a second. Throws BAD_INPUT where a table is malformed. */
export function loadKnowledge(): Knowledge {
  loaded ??= build([...countryEntries(), ...bodyEntries(), ...peopleEntries(), ...regionEntries(), ...cityEntries()]);
  return loaded;
}

function build(entries: readonly FormEntry[]): Knowledge {
  const byForm = new Map<string, KnownForm[]>();
  const entities = new Map<string, KnownEntity>();
  let longestForm = 1;
  for (const { text, form, entity } of entries) {
    const key = nameKey(text);
    const list = byForm.get(key) ?? [];
    if (list.some((one) => one.entity.id === entity.id && one.form === form)) continue;
    list.push({ entity, form });
    byForm.set(key, list);
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
    longestForm = Math.max(longestForm, key.split(" ").length);
  }
  return {
    lookup: (form) => byForm.get(nameKey(form)) ?? [],
    byId: (id) => entities.get(id) ?? null,
    longestForm,
  };
}

const listed = (cell: string): string[] => (cell === "-" ? [] : cell.split(";"));
const cell = (text: string): string | null => (text === "-" ? null : text);

function entries(entity: KnownEntity): FormEntry[] {
  return [entity.name, ...entity.aliases].map((text) => ({ text, form: "NAME", entity }));
}

function bodyEntries(): FormEntry[] {
  return readTable("bodies.tsv").flatMap(([kind, name, aliases, country]) =>
    entries({
      id: idOf("ACTOR", oneOf(ACTOR_KINDS, kind!), name!),
      type: "ACTOR",
      kind: oneOf(ACTOR_KINDS, kind!),
      name: name!,
      aliases: listed(aliases!),
      country: cell(country!),
      latitude: null,
      longitude: null,
      within: null,
    }),
  );
}

function peopleEntries(): FormEntry[] {
  return readTable("people.tsv").flatMap(([name, aliases, country]) =>
    entries({
      id: idOf("ACTOR", "PERSON", name!),
      type: "ACTOR",
      kind: "PERSON",
      name: name!,
      aliases: listed(aliases!),
      country: cell(country!),
      latitude: null,
      longitude: null,
      within: null,
    }),
  );
}

function regionEntries(): FormEntry[] {
  return readTable("regions.tsv").flatMap(([kind, name, aliases, country, latitude, longitude]) =>
    entries({
      id: idOf("PLACE", oneOf(PLACE_KINDS, kind!), name!),
      type: "PLACE",
      kind: oneOf(PLACE_KINDS, kind!),
      name: name!,
      aliases: listed(aliases!),
      country: cell(country!),
      latitude: Number(latitude),
      longitude: Number(longitude),
      within: country === "-" ? null : countryPlaceId(country!),
    }),
  );
}

/** The table is sorted by population, so that of two cities with one name the larger comes first. */
function cityEntries(): FormEntry[] {
  return readTable("cities.tsv").flatMap(([name, country, latitude, longitude]) =>
    entries({
      id: `place:city:${slug(name!)}-${country!.toLowerCase()}`,
      type: "PLACE",
      kind: "CITY",
      name: name!,
      aliases: [],
      country: country!,
      latitude: Number(latitude),
      longitude: Number(longitude),
      within: countryPlaceId(country!),
    }),
  );
}

const idOf = (type: EntityType, kind: EntityKind, name: string): string =>
  `${type.toLowerCase()}:${kind.toLowerCase().replace(/_/g, "-")}:${slug(name)}`;

function oneOf<K extends string>(kinds: readonly K[], kind: string): K {
  const found = kinds.find((one) => one === kind);
  if (found === undefined)
    throw new Error(`A knowledge table has the kind "${kind}"; expected one of ${kinds.join(", ")}.`);
  return found;
}
