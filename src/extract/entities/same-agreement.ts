/** Agreements that are told again by a common noun: "the accord", "the new deal", "the text". */
import { ONLY_IF_TOLD } from "./agreement-nominals.js";
import { headOf, type Candidate } from "./candidate.js";
import { startOf, type Group } from "./same-entity.js";

/** Says nothing of which one it is. */
const EMPTY =
  /^(?:the|a|an|this|that|new|long-term|historic|final|comprehensive|landmark|latest|tentative|proposed|whole|entire|wider|broad|global|major|far-reaching|long|-|term|hard-won)$/i;
/** What an accord or deal can't be. */
const OTHER_PAPERS: ReadonlySet<string> = new Set(["LAW", "STATEMENT", "MECHANISM"]);

/** The agreement told last, or the only one with a name, told later; undefined where it is another or none. */
export function agreementBefore(candidate: Candidate, groups: readonly Group[]): Group | undefined {
  if (candidate.type !== "AGREEMENT" || candidate.form !== "NOMINAL" || candidate.knownId !== null) return undefined;
  const { sentence, first, last, kind } = candidate;
  const { tokens } = sentence;
  const head = headOf(sentence, first, last);
  const owned = tokens.findLastIndex(({ index, text }) => index >= first && index < head && /^['’]s$/.test(text));
  const words = tokens.slice(Math.max(first, owned + 1), head);
  const beside = besideName(candidate, groups);
  if (beside) return beside;
  if (!words.every(({ text }) => EMPTY.test(text)) || tokens[head + 1]?.text === "between") return undefined;
  const paper = tokens[head]!.text.toLowerCase();
  const fitting = groups.filter(({ candidates: [lead] }) => lead!.type === "AGREEMENT" && fits(lead!, kind, paper));
  const isNew = /^(?:a|an)$/i.test(tokens[first]!.text);
  const told = latestOf(fitting, candidate);
  if (told && !isNew) return told;
  // "the truce" of those who only signed an accord
  if (kind === "CEASEFIRE" && !isNew && !/^(?:in|on|with)$/.test(tokens[head + 1]?.text ?? ""))
    return latestOf(groups.filter(isAccord), candidate);
  if (told !== undefined) return undefined;
  const named = fitting.filter(({ candidates }) => candidates.some((one) => one.form === "NAME"));
  // "agreed to a pact … It is called the Bergen Treaty and replaces the Oslo Treaty."
  const next = named
    .filter(({ candidates }) => candidates.some((one) => one.sentence.index <= sentence.index + 1))
    .sort((a, b) => startOfGroup(a) - startOfGroup(b));
  return named.length === 1 ? named[0] : next[0];
}

const startOfGroup = ({ candidates }: Group): number => Math.min(...candidates.map(startOf));

function fits({ kind: told, name }: Candidate, kind: string, paper: string): boolean {
  if (/ (?:roadmap|road map|initiative|plan)$/.test(name) && /^(?:accord|deal|agreement|pact|treaty)$/.test(paper))
    return false;
  if (/^(?:text|document)$/.test(paper)) return told !== "CEASEFIRE";
  if (/^(?:law|resolution|declaration|statement|plan|initiative|roadmap|mechanism|constitution|ban)$/.test(paper))
    return told === kind;
  return kind === "CEASEFIRE" ? told === "CEASEFIRE" : !OTHER_PAPERS.has(told);
}

const isAccord = ({ candidates: [lead] }: Group): boolean =>
  lead!.type === "AGREEMENT" && !OTHER_PAPERS.has(lead!.kind);

function latestOf(groups: readonly Group[], candidate: Candidate): Group | undefined {
  const last = (group: Group): number =>
    Math.max(-1, ...group.candidates.map(startOf).filter((start) => start < startOf(candidate)));
  return [...groups].filter((group) => last(group) >= 0).sort((a, b) => last(b) - last(a))[0];
}

/** "the Bergen Pact, a wider trade deal": an apposition, brackets between or not. */
function besideName(candidate: Candidate, groups: readonly Group[]): Group | undefined {
  const { sentence, first, last } = candidate;
  const head = sentence.tokens[headOf(sentence, first, last)]!;
  return groups.find(({ candidates }) =>
    candidates.some((one) => {
      if (one.type !== "AGREEMENT" || one.sentence !== sentence || one.form !== "NAME") return false;
      const name = sentence.tokens[headOf(sentence, one.first, one.last)]!;
      return (
        (head.deprel === "appos" && head.head === name.index) ||
        (name.deprel === "appos" && name.head === head.index) ||
        (one.last < first && /^\)? ?, $/.test(between(candidate, one)))
      );
    }),
  );
}

const between = ({ sentence: { tokens }, first }: Candidate, { last }: Candidate): string =>
  first - last > 3
    ? ""
    : `${tokens
        .slice(last + 1, first)
        .map(({ text }) => text)
        .join(" ")} `;

/** "the text" of nothing told is no agreement. */
export const isAgreementTold = ({ candidates }: Group): boolean =>
  candidates.some(({ reason }) => reason !== ONLY_IF_TOLD);
