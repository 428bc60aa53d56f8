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

/** Mentions that mean the same so far, with what the next mention is compared with. */
export interface Group {
  readonly candidates: Candidate[];
  /** Keys of the names that they go by. */
  readonly keys: Set<string>;
  readonly genders: Set<Gender>;
  lead: Lead;
  /** Where its first name of several words stands, as an offset in the article; Infinity where it has none. */
  start: number;
}

/** The mention that names the group: the first that is a name, else the first of all. */
interface Lead {
  readonly candidate: Candidate;
  readonly key: string;
  /** Of the name, without a demonym before two words or more: "Supreme Court of Appeal" of "Norwegian Supreme Court of Appeal". */
  readonly words: readonly string[];
  /** "Fjordism" of "Church of Fjordism". */
  readonly creed: string | undefined;
  readonly capitals: string;
}

/** A mention that looks for its group, with what is compared with each of them. */
interface Seeker {
  readonly candidate: Candidate;
  readonly key: string;
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** "CJT" of "C.J.T."; null where it can't be an abbreviation. */
  readonly capitals: string | null;
}

const seekerOf = (candidate: Candidate): Seeker => ({
  candidate,
  key: nameKey(candidate.name),
  words: candidate.name.split(" "),
  gender: genderOf(candidate),
  capitals: /^[A-Z.]{2,}s?$/.test(candidate.name) ? candidate.name.replace(/\./g, "") : null,
});

export function newGroup(candidate: Candidate): Group {
  const group: Group = {
    candidates: [],
    keys: new Set(),
    genders: new Set(),
    lead: leadOf(candidate),
    start: Infinity,
  };
  addToGroup(candidate, group);
  return group;
}

/** The mention becomes one of the group, of its type and kind. */
export function addToGroup(candidate: Candidate, group: Group): void {
  const { type, kind } = group.candidates[0] ?? candidate;
  const one = { ...candidate, type, kind };
  const gender = genderOf(one);
  group.candidates.push(one);
  group.keys.add(nameKey(one.name));
  if (gender !== null) group.genders.add(gender);
  if (group.lead.candidate.form !== "NAME" && one.form === "NAME") group.lead = leadOf(one);
  if (one.name.includes(" ")) group.start = Math.min(group.start, startOf(one));
}

function leadOf(candidate: Candidate): Lead {
  const words = candidate.name.split(" ");
  const isDemonym = (word: string): boolean =>
    loadKnowledge()
      .lookup(word)
      .some(({ form }) => form === "DEMONYM");
  if (words.length > 2 && isDemonym(words[0]!)) words.shift();
  const capitals = candidate.name.match(/\p{Lu}/gu)?.join("") ?? "";
  return { candidate, key: nameKey(candidate.name), words, creed: CREED.exec(candidate.name)?.[1], capitals };
}

/** Whether a mention means what the mentions of a group mean. Longer names come first, so groups hold the fuller ones. */
function belongs(seeker: Seeker, group: Group): boolean {
  const { candidate, key } = seeker;
  const { candidate: lead, key: long, words, creed, capitals } = group.lead;
  // "North American Trade Pact (NATP)": the abbreviation is what the long form is.
  if (candidate.knownId === null && candidate.reason === ABBREVIATION && seeker.capitals === capitals) return true;
  // "Kestrel" of "HMS Kestrel", whatever it looks like
  const ship = lead.kind === "MILITARY" && lead.reason === `name with "${lead.name.split(" ")[0]!.toLowerCase()}"`;
  if (ship && candidate.knownId === null && lead.name.endsWith(` ${candidate.name}`)) return true;
  // "Fjordism" of "Church of Fjordism", "Fishing Asociation" of one spelt right
  const unknown = lead.knownId === null && candidate.knownId === null && candidate.form === "NAME";
  if (unknown && (creed === candidate.name || isNearlySame(candidate, key, group.lead))) return true;
  if (unknown && isShortOfCompany(seeker.words, lead, words)) return true;
  if (lead.type !== candidate.type) return false;
  if (lead.form === "NAME") {
    // "the Commission" after "the European Commission", "the Church" after "the Church of Norway".
    const part = long.endsWith(` ${key}`) || long.startsWith(`${key} of `);
    if (candidate.reason === LAST_WORD && part) return true;
    // "police" after "the Bergen Police".
    if (candidate.form === "NOMINAL" && candidate.type === "ACTOR" && lead.kind === candidate.kind && part) return true;
  }
  // "such a Government" after "an inclusive government"
  const isSuch = (): boolean =>
    /^(?:such|this|that)$/i.test(candidate.sentence.tokens[candidate.first - 2]?.text ?? "");
  if (candidate.reason === LAST_WORD && lead.kind === candidate.kind && long.endsWith(` ${key}`) && isSuch())
    return true;
  if (lead.knownId !== null && candidate.knownId !== null) return lead.knownId === candidate.knownId;
  if ((lead.knownId ?? candidate.knownId) !== null && (lead.kind !== "PERSON" || candidate.kind !== "PERSON"))
    return false;
  if (!agreeInGender(seeker.gender, group)) return false;
  if (group.keys.has(key)) return true;
  if (candidate.form !== "NAME" || lead.form !== "NAME") return false;
  if (lead.kind === "PERSON" && isPartOfPerson(candidate, key, long)) return true;
  return isShorterName(seeker, lead, words) || seeker.capitals === capitals;
}

/** The group that a mention belongs to; of several (two persons with one surname) the one told first: the others are kin. */
export function groupOf(candidate: Candidate, groups: readonly Group[]): Group | undefined {
  const seeker = seekerOf(candidate);
  const { key } = seeker;
  const fitting = groups.filter((one) => belongs(seeker, one));
  if (fitting.length < 2) return fitting[0];
  const same = fitting.filter(({ keys }) => keys.has(key));
  const isPart = key.split(" ").length === 1 && candidate.kind === "PERSON";
  const open = same.length > 0 && !isPart ? same : fitting;
  return open.reduce((best, one) => (one.start < best.start ? one : best));
}

/** Offset in the article. */
export const startOf = (one: Candidate): number => one.sentence.tokens[one.first]!.start;

/** "Mr Roe" is not "Mrs Roe", and not Ana Roe. */
const agreeInGender = (own: Gender | null, { genders }: Group): boolean =>
  own === null || genders.size === 0 || (genders.size === 1 && genders.has(own));

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
function isShorterName({ candidate, words: short }: Seeker, lead: Candidate, long: readonly string[]): boolean {
  if (candidate.type === "PLACE" || candidate.kind === "PERSON" || lead.kind === "PERSON") return false;
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

/** "Solvind" of "Solvind Holdings", "Solvind Fisk" of "Solvind Fisk AS", whatever the model reads in it. */
function isShortOfCompany(short: readonly string[], lead: Candidate, long: readonly string[]): boolean {
  if (lead.form !== "NAME" || lead.type !== "ACTOR" || short.length >= long.length || !startsWith(long, short))
    return false;
  return COMPANY.test(long.slice(short.length).join(" ").replace(/\.$/, ""));
}
const COMPANY =
  /^(?:AS|ASA|AG|SA|NV|BV|AB|Oyj?|GmbH|plc|PLC|Ltd|Limited|Inc|LLC|SpA|Co|Corp|Corporation|Company|Holdings?|Group|Industries|Airlines|Airways|Motors|Energy|Dairies|Foods|Brothers|Partners|Pharmaceuticals|Technologies|Systems|Electric|Steel|Mining|Mines|Oil|Petroleum|Shipping|Lines?|Bank|Insurance|Media|Entertainment)$/;

const CREED = /^(?:Church|Movement|Order) of (\S+)$/;

/** "Raqqa" and "Raqqah", "Fishing Asociation" and "Fishing Association": one letter more or less in a long name. */
function isNearlySame(candidate: Candidate, key: string, { candidate: lead, key: other }: Lead): boolean {
  if (Math.abs(key.length - other.length) !== 1 || lead.form !== "NAME") return false;
  const spaces = candidate.name.split(" ").length - 1;
  if (candidate.kind !== lead.kind && spaces < 2) return false;
  if (candidate.kind === "PERSON" && spaces === 0) return false;
  const [short, long] = key.length < other.length ? [key, other] : [other, key];
  if (short.length < 5 || /\d/.test(long) || long.endsWith("s")) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return same > 0 && short.slice(same) === long.slice(same + 1);
}

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, index) => long[index] === word);

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
