/** A country whose use is in doubt is what the article's plainer mentions of it are: no needless twin of state and land. */
import { countryPlaceId, stateId } from "../../knowledge/countries.js";
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { EntityType } from "../../model/vocabulary.js";
import type { Candidate } from "./candidate.js";

/** The candidates with each country in doubt taken for the state or for the land. */
export function withCountriesSettled(candidates: readonly Candidate[], knowledge: Knowledge): Candidate[] {
  const named = candidates.filter((one) => isCountry(one) && one.form === "NAME");
  return candidates.map((one) => {
    if (!one.doubtful || !isCountry(one)) return one;
    const same = named.filter(({ country }) => country === one.country);
    const plain = same.filter(({ doubtful }) => !doubtful);
    const type = plain.length > 0 ? only(plain) : mostOf(same);
    if (type === null || type === one.type) return one;
    const id = type === "PLACE" ? countryPlaceId(one.country!) : stateId(one.country!);
    const { name, kind } = knowledge.byId(id)!;
    const reason = `${one.reason}; the article names it as ${type === "PLACE" ? "a place" : "an actor"}`;
    return { ...one, name, kind, type, knownId: id, reason };
  });
}

/** The type that all of them have. */
const only = ([first, ...rest]: readonly Candidate[]): EntityType | null =>
  first && rest.every(({ type }) => type === first.type) ? first.type : null;

/** The type that most of them have; the state where it is even. */
const mostOf = (list: readonly Candidate[]): EntityType =>
  2 * list.filter(({ type }) => type === "PLACE").length > list.length ? "PLACE" : "ACTOR";

const isCountry = ({ kind, country, knownId }: Candidate): boolean =>
  (kind === "STATE" || kind === "COUNTRY") && country !== null && knownId !== null;
