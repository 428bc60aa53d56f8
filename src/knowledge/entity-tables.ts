/** Bodies, people, regions, cities and agreements from the tables of `knowledge/data/`. Countries have their own file. */
import { agreementForms } from "./agreement-forms.js";
import { slug } from "../model/ids.js";
import { ACTOR_KINDS, AGREEMENT_KINDS, PLACE_KINDS, type EntityKind, type EntityType } from "../model/vocabulary.js";
import { countryPlaceId, type FormEntry } from "./countries.js";
import type { KnownEntity } from "./knowledge.js";
import { readTable } from "./read-table.js";

/** In the order of likelihood: "SDF" is the armed group before it is anything else. */
const BODIES = [
  "intergovernmental.tsv",
  "state-bodies.tsv",
  "armed-groups.tsv",
  "parties.tsv",
  "organizations.tsv",
  "outlets.tsv",
  "peoples.tsv",
];

const listed = (cell: string): string[] => (cell === "-" ? [] : cell.split(";"));
const optional = (cell: string): string | null => (cell === "-" ? null : cell);
const degrees = (cell: string): number | null => (cell === "-" ? null : Number(cell));
const NOWHERE = { latitude: null, longitude: null, within: null };

function entries(entity: KnownEntity): FormEntry[] {
  return [entity.name, ...entity.aliases].map((text) => ({ text, form: "NAME", entity }));
}

export function bodyEntries(): FormEntry[] {
  return BODIES.flatMap((table) => readTable(table)).flatMap(([kindCell, name, aliases, country]) => {
    const kind = oneOf(ACTOR_KINDS, kindCell!);
    return entries({
      id: idOf("ACTOR", kind, name!),
      type: "ACTOR",
      kind,
      name: name!,
      aliases: listed(aliases!),
      country: optional(country!),
      ...NOWHERE,
    });
  });
}

/** Those of `people.tsv`, then whoever holds an office in `offices.tsv` and is not among them. */
export function peopleEntries(): FormEntry[] {
  const rows = new Map(readTable("people.tsv").map((row) => [row[0]!, row]));
  for (const [body, , person] of readTable("offices.tsv"))
    if (!rows.has(person!)) rows.set(person!, [person!, "-", /^[A-Z]{2}$/.test(body!) ? body! : "-"]);
  return [...rows.values()].flatMap(([name, aliases, country]) =>
    entries({
      id: personId(name!),
      type: "ACTOR",
      kind: "PERSON",
      name: name!,
      aliases: listed(aliases!),
      country: optional(country!),
      ...NOWHERE,
    }),
  );
}

export const personId = (name: string): string => idOf("ACTOR", "PERSON", name);

/** The table is sorted by population, so that of two cities with one name the larger comes first. */
export function cityEntries(): FormEntry[] {
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

/**
 * Regions, seas, rivers, sites and the towns that news names otherwise than GeoNames does. A town that `cities` holds under
 * one of its names is that city with more names ("Kiev"), not another one.
 */
export function regionEntries(cities: readonly FormEntry[]): FormEntry[] {
  const parts = new Map(
    readTable("region-parts.tsv").map(([place, country, region]) => [`${place} ${country}`, region!]),
  );
  const cityByName = new Map(cities.map(({ text, entity }) => [`${slug(text)} ${entity.country}`, entity]));
  return readTable("regions.tsv").flatMap(([kindCell, name, aliasCell, country, latitude, longitude]) => {
    const kind = oneOf(PLACE_KINDS, kindCell!);
    const aliases = listed(aliasCell!);
    const city =
      kind === "CITY"
        ? [name!, ...aliases].map((one) => cityByName.get(`${slug(one)} ${country}`)).find((one) => one !== undefined)
        : undefined;
    return entries({
      id: city?.id ?? idOf("PLACE", kind, name!),
      type: "PLACE",
      kind,
      name: name!,
      aliases,
      country: optional(country!),
      latitude: degrees(latitude!),
      longitude: degrees(longitude!),
      within: containerOf(parts.get(`${name} ${country}`), country!),
    });
  });
}

/** The region that holds a place, else its country; null for a sea or the like. */
function containerOf(region: string | undefined, country: string): string | null {
  if (region !== undefined) return idOf("PLACE", "REGION", region);
  return country === "-" ? null : countryPlaceId(country);
}

export function agreementEntries(): FormEntry[] {
  return readTable("agreements.tsv").flatMap(([kindCell, name, aliases]) => {
    const kind = oneOf(AGREEMENT_KINDS, kindCell!);
    const entity: KnownEntity = {
      id: idOf("AGREEMENT", kind, name!),
      type: "AGREEMENT",
      kind,
      name: name!,
      aliases: listed(aliases!),
      country: null,
      ...NOWHERE,
    };
    return [name!, ...entity.aliases].flatMap((text) =>
      agreementForms(text).map((form) => ({ text: form, form: "NAME" as const, entity })),
    );
  });
}

export const idOf = (type: EntityType, kind: EntityKind, name: string): string =>
  `${type.toLowerCase()}:${kind.toLowerCase().replace(/_/g, "-")}:${slug(name)}`;

export function oneOf<K extends string>(kinds: readonly K[], kind: string): K {
  const found = kinds.find((one) => one === kind);
  if (found === undefined)
    throw new Error(`A knowledge table has the kind "${kind}"; expected one of ${kinds.join(", ")}.`);
  return found;
}
