/**
 * Bodies that are told by their bare noun once the article has named them, or before it does: "the troops", "police", "the
 * enemy".
 */
import { headOf, type Candidate } from "./candidate.js";
import { startOf, type Group } from "./same-entity.js";

/** Reason of "the enemy", who is nobody unless the article tells of one. */
export const ENEMY = "whom the article tells of as the enemy";

const FORCE = /^(?:troops|forces|soldiers|army|military|servicemen)$/i;
const MINISTERS = /^(?:ministers|cabinet)$/i;

export const isBareBody = ({ form, name, type, knownId, reason }: Candidate): boolean =>
  form === "NOMINAL" &&
  type === "ACTOR" &&
  knownId === null &&
  (reason === ENEMY || FORCE.test(name) || MINISTERS.test(name) || /^police$/i.test(name));

/** The group that the bare noun means, or undefined. */
export function bodyMeant(candidate: Candidate, groups: readonly Group[]): Group | undefined {
  if (!isBareBody(candidate)) return undefined;
  const { name, reason } = candidate;
  if (reason === ENEMY) return enemyAmong(groups);
  if (/^police$/i.test(name))
    return latest(
      candidate,
      groups,
      ({ kind, name: long }) =>
        kind === "GOVERNMENT_BODY" && /\b(?:police|sheriff|constabulary|gendarmerie)\b/i.test(long),
      true,
    );
  if (MINISTERS.test(name)) return latest(candidate, groups, ({ name: long }) => / cabinet$/i.test(long), false);
  // "Its army" is whosever the sentence before is about.
  const { tokens } = candidate.sentence;
  if (/^(?:its|their|his|her|our)$/i.test(tokens[candidate.first]!.text)) return undefined;
  return latest(candidate, groups, ({ kind }) => kind === "MILITARY", false);
}

/** The one told last before it; of a police also the only one told later. */
function latest(
  candidate: Candidate,
  groups: readonly Group[],
  fits: (lead: Candidate) => boolean,
  later: boolean,
): Group | undefined {
  const fitting = groups.filter(
    ({ candidates: [lead] }) => lead!.type === "ACTOR" && !isBareBody(lead!) && fits(lead!),
  );
  const last = (group: Group): number =>
    Math.max(-1, ...group.candidates.map(startOf).filter((start) => start < startOf(candidate)));
  const told = fitting.filter((group) => last(group) >= 0).sort((a, b) => last(b) - last(a));
  return told[0] ?? (later && fitting.length === 1 ? fitting[0] : undefined);
}

const HOSTILE =
  /^(?:defeat|destroy|strike|fight|combat|attack|target|degrade|kill|bomb|liberate|shell|repel|operation|campaign|war|offensive|airstrike|terrorist|fighter|position)$/;

/** The armed group against which the article's acts are. */
function enemyAmong(groups: readonly Group[]): Group | undefined {
  const weighed = groups
    .filter(({ candidates: [lead] }) => lead!.kind === "ARMED_GROUP" && lead!.reason !== ENEMY)
    .map((group) => ({ group, weight: group.candidates.filter(isFought).length }))
    .sort((a, b) => b.weight - a.weight);
  return weighed[0] && weighed[0].weight > 0 ? weighed[0].group : undefined;
}

function isFought({ sentence, first, last }: Candidate): boolean {
  const { tokens } = sentence;
  const head = tokens[headOf(sentence, first, last)]!;
  const preposition = tokens.find((one) => one.head === head.index && one.deprel === "case")?.text;
  if (preposition === "against") return true;
  return !head.deprel.startsWith("nsubj") && HOSTILE.test(tokens[head.head]?.lemma ?? "");
}
