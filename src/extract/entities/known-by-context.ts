/** Descriptions that mean a known actor where another one is named too: "the coalition" in a report on Islamic State. */
import type { KnownEntity, Knowledge } from "../../knowledge/knowledge.js";
import { readTable } from "../../knowledge/read-table.js";
import { nameKey } from "../../model/ids.js";
import type { Candidate } from "./candidate.js";

interface Alias {
  readonly entity: string;
  readonly beside: string;
}

let loaded: ReadonlyMap<string, Alias> | undefined;

/** Reason of a candidate that is nobody unless its context says who. */
export const ONLY_IN_CONTEXT = "means somebody only beside another name";

/** The candidates with these descriptions taken for what they mean beside the others. */
export function knownByContext(candidates: readonly Candidate[], knowledge: Knowledge): Candidate[] {
  loaded ??= new Map(
    readTable("context-aliases.tsv").map(([words, entity, beside]) => [
      nameKey(words!),
      { entity: entity!, beside: beside! },
    ]),
  );
  const aliases = loaded;
  const names = new Set(candidates.filter((one) => one.knownId !== null).map((one) => one.name));
  const taken = candidates.map((candidate) => {
    const alias = candidate.knownId === null ? aliases.get(nameKey(candidate.name)) : undefined;
    const known = alias && names.has(alias.beside) ? actorCalled(alias.entity, knowledge) : undefined;
    if (!known) return candidate;
    const { type, kind, name, id, country } = known;
    const reason = `"${candidate.name}" beside ${alias!.beside}`;
    return { ...candidate, type, kind, name, knownId: id, country, reason };
  });
  return taken.filter(({ reason }) => reason !== ONLY_IN_CONTEXT);
}

const actorCalled = (name: string, knowledge: Knowledge): KnownEntity | undefined =>
  knowledge.lookup(name).find(({ entity }) => entity.type === "ACTOR" && entity.name === name)?.entity;
