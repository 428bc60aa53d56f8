/** Groups and persons without a name who are told again: "a research team … the scientists", "the Fjord team … the entire team". */
import { readTable } from "../../knowledge/read-table.js";
import { headOf, type Candidate } from "./candidate.js";
import { startOf, type Group } from "./same-entity.js";

const DEFINITE = /^(?:the|this|that|these|those)$/i;
/** Says nothing of who they are: "the entire team". */
const EMPTY =
  /^(?:the|this|that|these|those|all|both|entire|whole|other|same|two|three|four|five|six|seven|eight|nine|ten|many|remaining|young|unbeaten|-|member|strong|\d+)$/i;
const DESCRIBED: ReadonlySet<string> = new Set(["GROUP", "ARMED_GROUP", "PERSON"]);

let synonyms: readonly (readonly string[])[] | undefined;

/** The group told before that a definite description means; undefined where it says more than what was told, or nobody was. */
export function describedBefore(candidate: Candidate, groups: readonly Group[]): Group | undefined {
  if (!isDefinite(candidate)) return undefined;
  const { noun, modifiers } = wordsOf(candidate);
  let best: Group | undefined;
  let last = -1;
  for (const group of groups)
    for (const told of group.candidates) {
      if (told.form !== "NOMINAL" || told.kind !== candidate.kind || startOf(told) >= startOf(candidate)) continue;
      if (startOf(told) <= last || !isCalled(told, noun, modifiers)) continue;
      best = group;
      last = startOf(told);
    }
  return best;
}

const isDefinite = ({ form, kind, knownId, sentence, first, last }: Candidate): boolean =>
  form === "NOMINAL" &&
  knownId === null &&
  DESCRIBED.has(kind) &&
  (DEFINITE.test(sentence.tokens[first]!.text) || DEFINITE.test(sentence.tokens[first - 1]?.text ?? "")) &&
  // "the people of Abyei" says who they are.
  !/^(?:of|for|to)$/.test(sentence.tokens[last + 1]?.text ?? "");

function isCalled(told: Candidate, noun: string, modifiers: readonly string[]): boolean {
  const own = wordsOf(told);
  if (own.noun === noun) return modifiers.every((word) => own.modifiers.includes(word));
  if (modifiers.length > 0) return false;
  // "the people" are whoever was told last.
  if (noun === "people") return told.kind === "GROUP";
  synonyms ??= readTable("group-synonyms.tsv").map(([nouns]) => nouns!.split(";"));
  const set = synonyms.find((nouns) => nouns.includes(noun));
  return set !== undefined && (set.includes(own.noun) || set.includes(`${own.modifiers.at(-1) ?? ""} ${own.noun}`));
}

function wordsOf({ sentence, first, last }: Candidate): {
  readonly noun: string;
  readonly modifiers: readonly string[];
} {
  const head = headOf(sentence, first, last);
  const words = sentence.tokens.slice(first, head).filter(({ text }) => !EMPTY.test(text));
  return { noun: sentence.tokens[head]!.text.toLowerCase(), modifiers: words.map(({ text }) => text.toLowerCase()) };
}
