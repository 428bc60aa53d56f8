/** Mentions of one article that mean one entity become that entity: same name, surname, abbreviation, or known id. */
import type { Entity, Mention } from "../extraction.js";
import { ONLY_IF_TOLD } from "./agreement-nominals.js";
import { bodyMeant, ENEMY, isBareBody } from "./bare-bodies.js";
import { headOf, spanText, type Candidate } from "./candidate.js";
import { describedBefore } from "./same-description.js";
import { agreementBefore, isAgreementTold } from "./same-agreement.js";
import { wholePhrases } from "./whole-phrase.js";
import { ABBREVIATION, addToGroup, groupOf, LAST_WORD, newGroup, UNKNOWN_KIND, type Group } from "./same-entity.js";

/** Groups in the order of their first mention. */
export function putTogether(candidates: readonly Candidate[]): Entity[] {
  const groups: Group[] = [];
  const persons = new Map(candidates.map(({ sentence }) => [sentence, [] as Candidate[]]));
  for (const one of candidates) if (one.kind === "PERSON" && one.form === "NAME") persons.get(one.sentence)!.push(one);
  const named = candidates.map((candidate) => nameOfAppositive(candidate, persons.get(candidate.sentence)!));
  const ordered = [...named].sort((a, b) => a.sentence.index - b.sentence.index || a.first - b.first);
  // Longer names first, so that "Roe" finds "Ana Roe" wherever she is introduced.
  const isWeak = (one: Candidate): number => Number(one.reason === UNKNOWN_KIND);
  const isBare = (one: Candidate): number => Number(isBareBody(one) || one.reason === ONLY_IF_TOLD);
  const ranked = ordered
    .map((candidate) => ({ candidate, bare: isBare(candidate), weak: isWeak(candidate) }))
    .sort((a, b) => a.bare - b.bare || b.candidate.name.length - a.candidate.name.length || a.weak - b.weak);
  for (const { candidate } of ranked) {
    const group = groupFor(candidate, groups);
    if (group) addToGroup(candidate, group);
    else groups.push(newGroup(candidate));
  }
  const start = (group: Group): number => Math.min(...group.candidates.map((one) => one.sentence.start + one.first));
  return groups
    .filter((group) => isSomebody(group) && isAgreementTold(group))
    .map((group) => ({ group, start: start(group) }))
    .sort((a, b) => a.start - b.start)
    .map(({ group }) => toEntity(group));
}

const groupFor = (candidate: Candidate, groups: readonly Group[]): Group | undefined =>
  groupOf(candidate, groups) ??
  bodyMeant(candidate, groups) ??
  describedBefore(candidate, groups) ??
  agreementBefore(candidate, groups);

/** "GMT", "IEDs", "the Blue Fair": capitals alone, that neither act nor have a long form, are nobody. */
function isSomebody({ candidates }: Group): boolean {
  return candidates.some(({ sentence, first, last, reason, name }) => {
    if (reason === ENEMY) return name.includes(" ");
    if (reason !== ABBREVIATION && reason !== UNKNOWN_KIND && reason !== LAST_WORD) return true;
    if (reason === ABBREVIATION && sentence.tokens[last]!.text.endsWith("s")) return false;
    return ACTS.test(sentence.tokens[headOf(sentence, first, last)]!.deprel);
  });
}
const ACTS = /^(?:nsubj|obl:agent|nmod:poss|obj|iobj|conj|appos|root)/;

/** "the UN envoy, Ana Roe": the description is one of Ana Roe's mentions; so is "the US Trade Representative" beside her. */
function nameOfAppositive(candidate: Candidate, persons: readonly Candidate[]): Candidate {
  const isOffice = candidate.kind === "GOVERNMENT_BODY" && OFFICE_HOLDER.test(candidate.name);
  if (!isOffice && (candidate.kind !== "PERSON" || candidate.form !== "NOMINAL")) return candidate;
  const { sentence } = candidate;
  const own = headOf(sentence, candidate.first, candidate.last);
  const name = persons.find((one) => {
    const head = headOf(sentence, one.first, one.last);
    if (one.first === candidate.last + 1) return true;
    // "the team's coach, Ana Roe, said"
    const { tokens } = sentence;
    if (one.first === candidate.last + 2 && tokens[one.first - 1]!.text === ",") {
      const behind = tokens[one.last + 1]?.text ?? "";
      if (/^[,.]$/.test(behind) && !/^(?:and|or)$/.test(tokens[one.last + 2]?.text ?? "")) return true;
    }
    const [child, parent] = head > own ? [head, own] : [own, head];
    return sentence.tokens[child]!.head === parent && /^(?:appos|flat|nmod:desc)/.test(sentence.tokens[child]!.deprel);
  });
  if (!name) return candidate;
  const { type, kind, knownId, country } = name;
  return { ...candidate, form: "NOMINAL", name: name.name, type, kind, knownId, country };
}

const OFFICE_HOLDER = /(?:Representative|Secretary|Commissioner|Attorney General|Ombudsman|Prosecutor|Comptroller)$/;

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

export function toMention({ sentence, first, last, form, kind, reason }: Candidate): Mention {
  const longer =
    form === "NOMINAL" && kind !== "STATE"
      ? wholePhrases(sentence, { first, head: headOf(sentence, first, last) })
      : [];
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
    ...(longer.length > 0 ? { longer } : {}),
  };
}
