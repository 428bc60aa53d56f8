/** When two mentions of one article mean the same: by name, last word, abbreviation or known id. */
import { loadDescribingWords, type Gender } from "../../knowledge/describing-words.js";
import { loadKnowledge } from "../../knowledge/load.js";
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
  const lead = group.candidates.find(({ form }) => form === "NAME") ?? group.candidates[0]!;
  // "North American Trade Pact (NATP)": the abbreviation is what the long form is.
  if (candidate.knownId === null && candidate.reason === ABBREVIATION && isAbbreviation(candidate.name, lead.name))
    return true;
  // "Kestrel" of "HMS Kestrel", whatever it looks like
  const ship = lead.reason === 'name with "' + lead.name.split(" ")[0]!.toLowerCase() + '"' && lead.kind === "MILITARY";
  if (ship && candidate.knownId === null && lead.name.endsWith(` ${candidate.name}`)) return true;
  // "Fjordism" of "Church of Fjordism", "Fishing Asociation" of one spelt right
  const unknown = lead.knownId === null && candidate.knownId === null && candidate.form === "NAME";
  if (unknown && (CREED.exec(lead.name)?.[1] === candidate.name || isNearlySame(candidate, lead))) return true;
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
  // "such a Government" after "an inclusive government"
  const such = /^(?:such|this|that)$/i.test(candidate.sentence.tokens[candidate.first - 2]?.text ?? "");
  if (candidate.reason === LAST_WORD && such && lead.kind === candidate.kind && long.endsWith(` ${key}`)) return true;
  if (lead.knownId !== null && candidate.knownId !== null) return lead.knownId === candidate.knownId;
  if ((lead.knownId ?? candidate.knownId) !== null && (lead.kind !== "PERSON" || candidate.kind !== "PERSON"))
    return false;
  if (!agreeInGender(candidate, group)) return false;
  if (group.keys.has(key)) return true;
  if (candidate.form !== "NAME" || lead.form !== "NAME") return false;
  if (lead.kind === "PERSON" && isPartOfPerson(candidate, key, long)) return true;
  return isShorterName(candidate, lead) || isAbbreviation(candidate.name, lead.name);
}

/** The group that a mention belongs to; of several (two persons with one surname) the one told first: the others are kin. */
export function groupOf(candidate: Candidate, groups: readonly Group[]): Group | undefined {
  const fitting = groups.filter((one) => belongs(candidate, one));
  if (fitting.length < 2) return fitting[0];
  const key = nameKey(candidate.name);
  const same = fitting.filter(({ candidates }) => candidates.some((one) => nameKey(one.name) === key));
  const isPart = key.split(" ").length === 1 && candidate.kind === "PERSON";
  const open = same.length > 0 && !isPart ? same : fitting;
  const start = ({ candidates }: Group): number =>
    Math.min(...candidates.filter((one) => one.name.includes(" ")).map(startOf));
  return open.reduce((best, one) => (start(one) < start(best) ? one : best));
}

/** Offset in the article. */
export const startOf = (one: Candidate): number => one.sentence.tokens[one.first]!.start;

/** "Mr Roe" is not "Mrs Roe", and not Ana Roe. */
function agreeInGender(candidate: Candidate, { candidates }: Group): boolean {
  const own = genderOf(candidate);
  return own === null || candidates.every((one) => genderOf(one) === null || genderOf(one) === own);
}

/** By the title before the name, else by the given name. */
export function genderOf({ kind, form, sentence, first, name }: Candidate): Gender | null {
  if (kind !== "PERSON" || form !== "NAME") return null;
  const words = loadDescribingWords();
  const titled = words.genderOfNoun(sentence.tokens[first - 1]?.text ?? "");
  const [given, ...rest] = name.split(" ");
  return titled ?? (rest.length > 0 ? words.genderOfName(given!) : null);
}

/**
 * "Fishing Corps" of "Fishing Corps of Norway", "Supreme Court of Appeal" of "Norwegian Supreme Court of Appeal", "New Dawn" of
 * "liberal New Dawn party".
 */
function isShorterName(candidate: Candidate, lead: Candidate): boolean {
  if (candidate.type === "PLACE" || candidate.kind === "PERSON" || lead.kind === "PERSON") return false;
  const short = candidate.name.split(" ");
  const long = lead.name.split(" ");
  if (
    long.length > 2 &&
    loadKnowledge()
      .lookup(long[0]!)
      .some(({ form }) => form === "DEMONYM")
  )
    long.shift();
  if (short.length >= long.length) return false;
  // "Fjordism" of "Church of Fjordism"
  if (
    /^(?:Church|Movement|Order|Party|Army)$/.test(long[0]!) &&
    long[1] === "of" &&
    long.slice(2).join(" ") === candidate.name
  )
    return true;
  const rest = long.slice(short.length);
  if (short.length > 1 && startsWith(long, short) && /^(?:of|for|in)$/.test(rest[0]!)) return true;
  if (candidate.kind !== lead.kind) return false;
  if (short.length > 2 && startsWith(long.slice(-short.length), short)) return true;
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word));
  return capitalised.length < long.length && !long.includes("of") && capitalised.join(" ") === candidate.name;
}

const CREED = /^(?:Church|Movement|Order) of (\S+)$/;

/** "Raqqa" and "Raqqah", "Fishing Asociation" and "Fishing Association": one letter more or less in a long name. */
function isNearlySame(candidate: Candidate, lead: Candidate): boolean {
  const spaces = candidate.name.split(" ").length - 1;
  if (lead.form !== "NAME" || (candidate.kind !== lead.kind && spaces < 2)) return false;
  if (candidate.kind === "PERSON" && spaces === 0) return false;
  const [short, long] = [nameKey(candidate.name), nameKey(lead.name)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  if (short.length < 5 || long.length !== short.length + 1 || /\d/.test(long) || long.endsWith("s")) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return same > 0 && short.slice(same) === long.slice(same + 1);
}

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, index) => long[index] === word);

/** "CJT" of "Central Joint Task": the capitals of the long form. */
function isAbbreviation(short: string, long: string): boolean {
  if (!/^[A-Z.]{2,}s?$/.test(short)) return false;
  const capitals = long.match(/\p{Lu}/gu)?.join("") ?? "";
  return short.replace(/\./g, "") === capitals;
}

/** "Roe", "al-Roe" or "Ana" of "Ana al-Roe", "Ana Roe" of "Ana Maria Roe", "Abu Roe" of "Abu Roe al-Doe", "Queen Ana" of "Ana Roe". */
function isPartOfPerson(candidate: Candidate, key: string, person: string): boolean {
  const [short, long] = [untitled(key), untitled(person)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (short.length === long.length) return short.join(" ") === long.join(" ");
  const unsure = candidate.reason === UNKNOWN_KIND || candidate.kind === "PERSON";
  if (short.length > 1 && !unsure) return false;
  if (startsWith(long.slice(-short.length), short)) return true;
  if (short.length === 1) return unsure && long[0] === short[0];
  return startsWith(long, short) || (short.length === 2 && long[0] === short[0] && long.at(-1) === short[1]);
}

/** "emperor ana roe" → ana, roe. */
function untitled(key: string): string[] {
  const names = key.split(" ");
  const words = loadDescribingWords();
  while (names.length > 1 && words.genderOfNoun(names[0]!) !== null) names.shift();
  return names;
}
