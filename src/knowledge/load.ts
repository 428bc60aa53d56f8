/** Puts the tables of world knowledge together and finds entities by their forms. */
import { nameKey } from "../model/ids.js";
import { countryEntries, type FormEntry } from "./countries.js";
import { agreementEntries, bodyEntries, cityEntries, peopleEntries, regionEntries } from "./entity-tables.js";
import type { KnownEntity, KnownForm, Knowledge } from "./knowledge.js";
import { organFinder } from "./organs.js";

let loaded: Knowledge | undefined;

/** The world as Dateline knows it; read once, about a fifth of a second. Throws BAD_INPUT where a table is malformed. */
export function loadKnowledge(): Knowledge {
  loaded ??= read();
  return loaded;
}

function read(): Knowledge {
  const cities = cityEntries();
  return build([
    ...countryEntries(),
    ...bodyEntries(),
    ...peopleEntries(),
    ...agreementEntries(),
    ...regionEntries(cities),
    ...cities,
  ]);
}

function build(entries: readonly FormEntry[]): Knowledge {
  const byForm = new Map<string, KnownForm[]>();
  const entities = new Map<string, KnownEntity>();
  let longestForm = 1;
  const longest = new Map<string, number>();
  const note = (key: string, more = 0): void => {
    const words = key.toLowerCase().split(" ");
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length + more));
  };
  for (const { text, form, entity } of entries) {
    const known = entities.get(entity.id) ?? entity;
    entities.set(entity.id, known);
    const key = nameKey(text);
    const list = byForm.get(key) ?? [];
    if (list.some((one) => one.entity.id === entity.id && one.form === form)) continue;
    list.push({ entity: known, form });
    byForm.set(key, list);
    note(key);
    longestForm = Math.max(longestForm, key.split(" ").length);
  }
  const stated = (key: string): readonly KnownForm[] => byForm.get(key) ?? [];
  const organs = organFinder(entries, stated);
  for (const { words, more } of organs.beginnings) note(words, more);
  return {
    lookup: (form) => {
      const key = nameKey(form);
      const forms = stated(key);
      if (forms.length > 0) return forms;
      const organ = organs.named(key);
      return organ === null ? [] : [{ entity: organ, form: "NAME" }];
    },
    byId: (id) => entities.get(id) ?? organs.byId(id),
    organ: (country, words) => organs.of(country, words),
    longestForm,
    longestFrom: (word) => longest.get(word) ?? 0,
  };
}
