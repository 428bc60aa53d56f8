/** States and countries from `world-countries`, with the informal names that it lacks from `data/country-aliases.tsv`. */
import { createRequire } from "node:module";
import type { AliasForm, KnownEntity } from "./knowledge.js";
import { readTable } from "./read-table.js";

interface CountryRecord {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly unMember: boolean;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } };
  readonly latlng: readonly [number, number];
}

/** One form of an entity: how it is written and what it stands for. */
export interface FormEntry {
  readonly text: string;
  readonly form: AliasForm;
  readonly entity: KnownEntity;
}

/** Every country twice: as the state that acts and as the place where things happen, with all forms of its name. */
export function countryEntries(): FormEntry[] {
  const records = createRequire(import.meta.url)("world-countries") as readonly CountryRecord[];
  const informal = readTable("country-aliases.tsv");
  // Members of the United Nations first: "American" is of the United States before it is of a territory.
  const ordered = [...records].sort((a, b) => Number(b.unMember) - Number(a.unMember));
  return [...ordered.flatMap((record) => entriesOf(record, informal)), ...formerEntries()];
}

/** States that are no more, which articles about history and old articles tell of: "the Soviet Union". */
const formerEntries = (): FormEntry[] =>
  readTable("former-states.tsv").flatMap(([code, name, aliases, demonyms, latitude, longitude]) =>
    twins({
      country: code!,
      name: name!,
      names: [name!, ...listed(aliases!)],
      demonyms: listed(demonyms!),
      seats: [],
      latitude: Number(latitude),
      longitude: Number(longitude),
    }),
  );

const listed = (cell: string): string[] => (cell === "-" ? [] : cell.split(";"));

export const stateId = (country: string): string => `actor:state:${country.toLowerCase()}`;
export const countryPlaceId = (country: string): string => `place:country:${country.toLowerCase()}`;

function entriesOf(record: CountryRecord, informal: readonly (readonly string[])[]): FormEntry[] {
  const own = informal.filter((row) => row[1] === record.cca2);
  const aliases = (form: string): string[] => own.filter((row) => row[2] === form).map((row) => row[0]!);
  // Two-letter codes are left out: "IT" and "IN" are words of every text.
  const spellings = record.altSpellings.filter((text) => text.length > 2 && /^[\p{Script=Latin}\s.'-]+$/u.test(text));
  const names = [...new Set([record.name.common, record.name.official, ...spellings, ...aliases("NAME")])];
  const demonyms = [...new Set([...demonymsOf(record), ...aliases("DEMONYM")])];
  const seats = [...new Set([...record.capital, ...aliases("CAPITAL")])];
  const [latitude, longitude] = record.latlng;
  return twins({ country: record.cca2, name: record.name.common, names, demonyms, seats, latitude, longitude });
}

interface CountryForms {
  /** Two letters. */
  readonly country: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly seats: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
}

/** The state and the land. */
function twins({ country, name, names, demonyms, seats, latitude, longitude }: CountryForms): FormEntry[] {
  const common = { name, aliases: names.filter((one) => one !== name), country, latitude, longitude, within: null };
  const state: KnownEntity = { ...common, id: stateId(country), type: "ACTOR", kind: "STATE" };
  const place: KnownEntity = { ...common, id: countryPlaceId(country), type: "PLACE", kind: "COUNTRY" };
  const entries = (texts: readonly string[], form: AliasForm, entity: KnownEntity): FormEntry[] =>
    texts.map((text) => ({ text, form, entity }));
  return [
    ...entries(names, "NAME", state),
    ...entries(names, "NAME", place),
    ...entries(demonyms, "DEMONYM", state),
    ...entries(seats, "CAPITAL", state),
  ];
}

/** "Israeli" and "Israelis"; "Chinese" and "British" have no plural of their own. */
function demonymsOf({ demonyms }: CountryRecord): string[] {
  const base = demonyms.eng?.m ?? "";
  if (base === "") return [];
  return /(?:s|sh|ch|ese|z)$/.test(base) ? [base] : [base, `${base}s`];
}
