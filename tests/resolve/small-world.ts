/** A world of a few things, so that a test says what is known and what is not. */
import type { KnownEntity, Knowledge } from "../../src/knowledge/knowledge.js";
import { nameKey } from "../../src/model/ids.js";

const nowhere = { latitude: null, longitude: null, within: null };

const state = (code: string, name: string, aliases: readonly string[]): KnownEntity => ({
  id: `actor:state:${code}`,
  type: "ACTOR",
  kind: "STATE",
  name,
  aliases,
  country: code.toUpperCase(),
  ...nowhere,
});

const place = (kind: "COUNTRY" | "REGION" | "CITY", id: string, name: string, within: string | null): KnownEntity => ({
  id: `place:${kind.toLowerCase()}:${id}`,
  type: "PLACE",
  kind,
  name,
  aliases: [],
  country: "SY",
  latitude: 33.1,
  longitude: 35.8,
  within,
});

const KNOWN: readonly KnownEntity[] = [
  state("il", "Israel", ["State of Israel", "Israeli"]),
  state("sy", "Syria", ["Syrian", "Syrian Arab Republic"]),
  state("ru", "Russia", ["Russian"]),
  place("COUNTRY", "sy", "Syria", null),
  place("REGION", "southern-syria", "Southern Syria", "place:country:sy"),
  place("CITY", "quneitra-sy", "Quneitra", "place:region:southern-syria"),
  place("CITY", "milan-it", "Milan", null),
  place("CITY", "police-pl", "Police", null),
];

export const smallWorld: Knowledge = {
  lookup: (form) =>
    KNOWN.filter(({ name, aliases }) => [name, ...aliases].some((one) => nameKey(one) === nameKey(form))).map(
      (entity) => ({ entity, form: "NAME" }),
    ),
  byId: (id) => KNOWN.find((entity) => entity.id === id) ?? null,
  organ: () => null,
  longestForm: 3,
  longestFrom: () => 3,
};
