/** When two mentions of one article mean the same: by name, last word, abbreviation or known id. */
import { nameKey } from "../../model/ids.js";
import type { Candidate } from "./candidate.js";

/** Reasons that `unknown-names.ts` gives to names that lean on a longer one. */
export const ABBREVIATION = "abbreviation";
export const LAST_WORD = "last word of a longer name";
/** The weakest of reasons: any other mention of the name says better what it is. */
export const UNKNOWN_KIND = "capitalised name of unknown kind";

/** Mentions that mean the same so far, and the names that they go by. */
export interface Group {
  candidates: Candidate[];
  keys: Set<string>;
}

/** Whether a mention means what the mentions of a group mean. Longer names come first, so groups hold the fuller ones. */
export function belongs(candidate: Candidate, group: Group): boolean {
  const lead = group.candidates[0]!;
  // "North American Trade Pact (NATP)": the abbreviation is what the long form is.
  if (candidate.knownId === null && candidate.reason === ABBREVIATION && isAbbreviation(candidate.name, lead.name))
    return true;
  if (lead.type !== candidate.type) return false;
  const key = nameKey(candidate.name);
  const long = nameKey(lead.name);
  if (lead.form === "NAME") {
    // "the Commission" after "the European Commission", "the Church" after "the Church of Norway".
    const part = long.endsWith(` ${key}`) || long.startsWith(`${key} of `);
    if (candidate.reason === LAST_WORD && part) return true;
    // "police" after "the Bergen Police".
    if (candidate.form === "NOMINAL" && candidate.type === "ACTOR" && lead.kind === candidate.kind && part) return true;
  }
  if (lead.knownId !== null || candidate.knownId !== null)
    return lead.knownId === candidate.knownId && lead.knownId !== null;
  if (group.keys.has(key)) return true;
  if (candidate.form !== "NAME" || lead.form !== "NAME") return false;
  if (lead.kind === "PERSON" && isPartOfPerson(candidate, key, long)) return true;
  return isAbbreviation(candidate.name, lead.name);
}

/** "CJT" of "Central Joint Task": the capitals of the long form. */
function isAbbreviation(short: string, long: string): boolean {
  if (!/^[A-Z.]{2,}s?$/.test(short)) return false;
  const capitals = long.match(/\p{Lu}/gu)?.join("") ?? "";
  return short.replace(/\./g, "") === capitals;
}

/** "Roe", "al-Roe" or "Ana" of "Ana al-Roe"; of two words only the last ones. */
function isPartOfPerson(candidate: Candidate, key: string, person: string): boolean {
  const long = person.split(" ");
  const short = key.split(" ");
  if (short.length >= long.length) return false;
  const unsure = candidate.reason === UNKNOWN_KIND || candidate.kind === "PERSON";
  if (short.length > 1 && !unsure) return false;
  return long.slice(-short.length).join(" ") === key || (unsure && short.length === 1 && long[0] === key);
}

/** "the accord", "the deal": the agreement that was told last, or the only one with a name, told later. */
export function agreementBefore(candidate: Candidate, groups: readonly Group[]): Group | undefined {
  if (candidate.type !== "AGREEMENT" || candidate.form !== "NOMINAL" || candidate.name.includes(" ")) return undefined;
  const isCeasefire = candidate.kind === "CEASEFIRE";
  const fitting = groups.filter(
    ({ candidates: [lead] }) =>
      lead!.type === "AGREEMENT" && (isCeasefire ? lead!.kind === "CEASEFIRE" : lead!.kind !== "LAW"),
  );
  const position = (one: Candidate): number => one.sentence.start + one.first;
  let best: Group | undefined;
  let last = -1;
  for (const group of fitting)
    for (const mention of group.candidates)
      if (position(mention) < position(candidate) && position(mention) > last) {
        best = group;
        last = position(mention);
      }
  const named = fitting.filter(({ candidates }) => candidates.some((one) => one.form === "NAME"));
  return best ?? (named.length === 1 ? named[0] : undefined);
}
