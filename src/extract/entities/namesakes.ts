/**
 * A surname that several known persons bear ("Bush", "Sharif") is one of them only where the article says which: by a full
 * name, by the office in its title, or because one alone held an office on the day. Otherwise it is a person of its own.
 */
import type { KnownEntity } from "../../knowledge/knowledge.js";
import { nameKey } from "../../model/ids.js";
import { spanText, type Candidate } from "./candidate.js";
import type { OfficeSources } from "./office-holders.js";
import type { TitledName } from "./roles.js";

/** The candidates with each shared surname taken for the one whom the article means. */
export function withNamesakes(
  candidates: readonly Candidate[],
  titled: readonly TitledName[],
  sources: OfficeSources,
): Candidate[] {
  let names: ReadonlySet<string> | undefined;
  return candidates.map((candidate) => {
    const bearers = bearersOf(candidate, sources);
    if (bearers.length < 2) return candidate;
    names ??= new Set(candidates.map(({ sentence, first, last }) => nameKey(spanText(sentence, first, last))));
    const chosen = inFull(bearers, names) ?? byTitle(bearers, candidate, titled, sources) ?? inOffice(bearers, sources);
    const words = spanText(candidate.sentence, candidate.first, candidate.last);
    if (chosen === null) {
      const names = bearers.map(({ name }) => name).join(", ");
      return { ...candidate, name: words, knownId: null, country: null, reason: `one of several: ${names}` };
    }
    const { name, id, country } = chosen.person;
    return { ...candidate, name, knownId: id, country, reason: chosen.reason };
  });
}

interface Choice {
  readonly person: KnownEntity;
  readonly reason: string;
}

/** The known persons whom these words may mean. */
function bearersOf({ sentence, first, last, kind, form }: Candidate, { knowledge }: OfficeSources): KnownEntity[] {
  if (kind !== "PERSON" || form !== "NAME") return [];
  return knowledge
    .lookup(spanText(sentence, first, last))
    .filter(({ entity }) => entity.kind === "PERSON")
    .map(({ entity }) => entity);
}

/** "George W. Bush" elsewhere in the article. */
function inFull(bearers: readonly KnownEntity[], names: ReadonlySet<string>): Choice | null {
  const told = bearers.filter(({ name }) => names.has(nameKey(name)));
  return told.length === 1 ? { person: told[0]!, reason: `surname of ${told[0]!.name}, named in full` } : null;
}

/** "Prime Minister Sharif": whoever of them held that office on the day, or else alone ever held it. */
function byTitle(
  bearers: readonly KnownEntity[],
  candidate: Candidate,
  titled: readonly TitledName[],
  { offices, published }: OfficeSources,
): Choice | null {
  const before = titled.find(
    ({ person }) => person.sentence === candidate.sentence && person.first === candidate.first,
  )?.title;
  if (before === undefined) return null;
  const words = spanText(candidate.sentence, before.first, before.last);
  const held = bearers.flatMap((person) =>
    offices
      .ofPerson(person.id)
      .filter(({ office, body }) => offices.officeOf(words, body) === office)
      .map((tenure) => ({ person, tenure })),
  );
  const now = held.filter(
    ({ tenure }) =>
      published !== null && offices.holder(tenure.office, tenure.body, published)?.person === tenure.person,
  );
  const persons = new Set((now.length > 0 ? now : held).map(({ person }) => person));
  const [person] = persons;
  return persons.size === 1 ? { person: person!, reason: `"${words}" of that name` } : null;
}

/** The only one of them who held any office on the day of publication. */
function inOffice(bearers: readonly KnownEntity[], { offices, published }: OfficeSources): Choice | null {
  if (published === null) return null;
  const held = bearers.filter(({ id }) =>
    offices.ofPerson(id).some(({ office, body }) => offices.holder(office, body, published)?.person === id),
  );
  return held.length === 1 ? { person: held[0]!, reason: `the only one of that name in office on ${published}` } : null;
}
