/** Mentions of one article that mean one entity become that entity: same name, surname, abbreviation, or known id. */
import { nameKey } from "../../model/ids.js";
import type { Entity, Mention } from "../extraction.js";
import { headOf, spanText, type Candidate } from "./candidate.js";

/** Reasons that `unknown-names.ts` gives to names that lean on a longer one. */
export const ABBREVIATION = "abbreviation";
export const LAST_WORD = "last word of a longer name";
/** The weakest of reasons: any other mention of the name says better what it is. */
export const UNKNOWN_KIND = "capitalised name of unknown kind";

interface Group {
  candidates: Candidate[];
  keys: Set<string>;
}

/** Groups in the order of their first mention. */
export function putTogether(candidates: readonly Candidate[]): Entity[] {
  const groups: Group[] = [];
  const named = candidates.map((candidate) => nameOfAppositive(candidate, candidates));
  const ordered = [...named].sort((a, b) => a.sentence.index - b.sentence.index || a.first - b.first);
  // Longer names first, so that "Roe" finds "Ana Roe" wherever she is introduced.
  const isWeak = (one: Candidate): number => Number(one.reason === UNKNOWN_KIND);
  for (const candidate of [...ordered].sort((a, b) => b.name.length - a.name.length || isWeak(a) - isWeak(b))) {
    const group = groups.find((one) => belongs(candidate, one));
    if (group) {
      const { type, kind } = group.candidates[0]!;
      group.candidates.push({ ...candidate, type, kind });
      group.keys.add(nameKey(candidate.name));
    } else groups.push({ candidates: [candidate], keys: new Set([nameKey(candidate.name)]) });
  }
  const start = (group: Group): number => Math.min(...group.candidates.map((one) => one.sentence.start + one.first));
  return groups
    .filter(isSomebody)
    .sort((a, b) => start(a) - start(b))
    .map(toEntity);
}

/** "GMT", "IEDs", "the Blue Fair": capitals alone, that neither act nor have a long form, are nobody. */
function isSomebody({ candidates }: Group): boolean {
  return candidates.some(({ sentence, first, last, reason }) => {
    if (reason !== ABBREVIATION && reason !== UNKNOWN_KIND) return true;
    if (reason === ABBREVIATION && sentence.tokens[last]!.text.endsWith("s")) return false;
    return ACTS.test(sentence.tokens[headOf(sentence, first, last)]!.deprel);
  });
}
const ACTS = /^(?:nsubj|obl:agent|nmod:poss|obj|iobj|conj|appos|root)/;

/** "the UN envoy, Ana Roe": the description is one of Ana Roe's mentions. */
function nameOfAppositive(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.kind !== "PERSON" || candidate.form !== "NOMINAL") return candidate;
  const { sentence } = candidate;
  const own = headOf(sentence, candidate.first, candidate.last);
  const name = all.find((one) => {
    if (one.sentence !== sentence || one.kind !== "PERSON" || one.form !== "NAME") return false;
    const head = headOf(sentence, one.first, one.last);
    if (one.first === candidate.last + 1) return true;
    const [child, parent] = head > own ? [head, own] : [own, head];
    return sentence.tokens[child]!.head === parent && /^(?:appos|flat|nmod:desc)/.test(sentence.tokens[child]!.deprel);
  });
  return name ? { ...candidate, name: name.name, knownId: name.knownId, country: name.country } : candidate;
}

function belongs(candidate: Candidate, group: Group): boolean {
  const lead = group.candidates[0]!;
  // "North American Trade Pact (NATP)": the abbreviation is what the long form is.
  if (candidate.knownId === null && candidate.reason === ABBREVIATION && isAbbreviation(candidate.name, lead.name))
    return true;
  if (lead.type !== candidate.type) return false;
  // "the Commission" after "the European Commission".
  if (
    candidate.reason === LAST_WORD &&
    lead.form === "NAME" &&
    nameKey(lead.name).endsWith(` ${nameKey(candidate.name)}`)
  )
    return true;
  if (lead.knownId !== null || candidate.knownId !== null)
    return lead.knownId === candidate.knownId && lead.knownId !== null;
  const key = nameKey(candidate.name);
  if (group.keys.has(key)) return true;
  if (candidate.form !== "NAME" || lead.form !== "NAME") return false;
  const long = nameKey(lead.name).split(" ");
  const short = key.split(" ");
  if (lead.kind === "PERSON" && short.length < long.length)
    return candidate.kind === "PERSON" || short.length === 1 || candidate.reason === UNKNOWN_KIND
      ? long.slice(-short.length).join(" ") === short.join(" ")
      : false;
  return isAbbreviation(candidate.name, lead.name);
}

/** "CJT" of "Central Joint Task": the capitals of the long form. */
function isAbbreviation(short: string, long: string): boolean {
  if (!/^[A-Z.]{2,}s?$/.test(short)) return false;
  const capitals = long.match(/\p{Lu}/gu)?.join("") ?? "";
  return short.replace(/\./g, "") === capitals;
}

function toEntity({ candidates }: Group): Entity {
  const ordered = [...candidates].sort((a, b) => a.sentence.index - b.sentence.index || a.first - b.first);
  const lead = [...ordered].sort((a, b) => rank(b) - rank(a) || b.name.length - a.name.length)[0]!;
  return {
    name: lead.name,
    type: lead.type,
    kind: lead.kind,
    knownId: lead.knownId,
    country: lead.country,
    mentions: ordered.map(toMention),
  };
}

const rank = (candidate: Candidate): number => (candidate.knownId !== null ? 2 : candidate.form === "NAME" ? 1 : 0);

export function toMention({ sentence, first, last, form, reason }: Candidate): Mention {
  return {
    text: spanText(sentence, first, last),
    sentence: sentence.index,
    start: sentence.tokens[first]!.start,
    end: sentence.tokens[last]!.end,
    first,
    last,
    head: headOf(sentence, first, last),
    subject: sentence.tokens[headOf(sentence, first, last)]!.deprel.startsWith("nsubj"),
    form,
    reason,
  };
}
