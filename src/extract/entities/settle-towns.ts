/** Which of several towns with one name an article means: a well-known one, else one in a country that the article names. */
import type { KnownEntity, Knowledge } from "../../knowledge/knowledge.js";
import { isLargeCity } from "../../knowledge/large-cities.js";
import { spanText, type Candidate } from "./candidate.js";

/** The candidates with each small town of the tables taken for one that lies in a country told beside it, or for none of them. */
export function withTownsSettled(candidates: readonly Candidate[], knowledge: Knowledge): Candidate[] {
  return candidates.map((one) => {
    if (one.kind !== "CITY" || one.knownId === null || !isOfLongTable(one) || isLargeCity(one.knownId)) return one;
    const others = candidates.filter((other) => other.country !== null && other.name !== one.name);
    const told = new Set(others.map(({ country }) => country!));
    if (told.size === 0 || told.has(one.country!)) return one;
    const text = spanText(one.sentence, one.first, one.last);
    const towns = knowledge.lookup(text).flatMap(({ entity }) => (entity.kind === "CITY" ? [entity] : []));
    const meant = towns.find(({ country }) => told.has(country!));
    return meant ? inCountry(one, meant) : nowhereKnown(one, others);
  });
}

/** A town whose id ends in its country is of the table of all towns; those of `regions.tsv` are known for what they are. */
const isOfLongTable = ({ knownId, country }: Candidate): boolean =>
  country !== null && knownId!.endsWith(`-${country.toLowerCase()}`);

const inCountry = (one: Candidate, { id, name, country }: KnownEntity): Candidate => ({
  ...one,
  knownId: id,
  name,
  country,
  reason: `${one.reason}; of the towns of that name the one in a country that the article names`,
});

/** A town that no table holds: in the country of the places told in its sentence, where that is one. */
function nowhereKnown(one: Candidate, others: readonly Candidate[]): Candidate {
  const beside = others.filter(({ sentence, type }) => sentence === one.sentence && type === "PLACE");
  // A town alone may lie anywhere: "she flew to Bergamo".
  if (beside.length === 0) return one;
  const countries = new Set(beside.map(({ country }) => country!));
  return {
    ...one,
    knownId: null,
    name: spanText(one.sentence, one.first, one.last),
    country: countries.size === 1 ? [...countries][0]! : null,
    reason: `${one.reason}; none of the known towns of that name lies in a country that the article names`,
  };
}
