/** Offices that stand for whoever holds them on the day that is told: "the Syrian president", "Britain's foreign secretary". */
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { Offices } from "../../knowledge/offices.js";
import type { Document, Sentence, Token } from "../../language/document.js";
import type { DateMention } from "../extraction.js";
import { spanText, type Candidate } from "./candidate.js";
import type { TitledName } from "./roles.js";

export interface OfficeSources {
  readonly document: Document;
  readonly dates: readonly DateMention[];
  /** EDTF of the publication, or null. */
  readonly published: string | null;
  readonly knowledge: Knowledge;
  readonly offices: Offices;
}

/** Words that turn an office into another one, or its holder into one of another day. */
const OTHER_HOLDER =
  /^(?:former|ex|then|late|next|new|future|acting|interim|deputy|vice|assistant|elected|first|last|previous|a|an|any|every|no|another|two|three|both)$/i;
/** "was elected president of Chile", "became the Syrian president": the office is given, its holder named elsewhere. */
const GIVES_OFFICE = new Set(
  "become name appoint elect nominate make choose install crown remain stay serve".split(" "),
);
const LONGEST_TITLE = 4;

/**
 * The candidates with a mention of the holder for each office that is told without a name, and the offices so found.
 * What stands there as a nominal already ("the prime minister") is replaced; a person named beside the office stays.
 */
export function withOfficeHolders(
  candidates: readonly Candidate[],
  sources: OfficeSources,
): { readonly candidates: Candidate[]; readonly titled: TitledName[] } {
  const kept = [...candidates];
  const titled: TitledName[] = [];
  const bySentence = new Map(sources.document.sentences.map((sentence) => [sentence, [] as Candidate[]]));
  for (const one of candidates) bySentence.get(one.sentence)?.push(one);
  for (const [sentence, own] of bySentence)
    for (const body of own) {
      if (body.knownId === null || body.type !== "ACTOR" || body.kind === "PERSON") continue;
      const found = holderBeside(sentence, body, own, sources);
      if (found === null) continue;
      const at = kept.findIndex(
        (one) => one.form === "NOMINAL" && one.sentence === sentence && covers(one, found.title.last),
      );
      if (at >= 0) kept.splice(at, 1);
      kept.push(found.person);
      titled.push(found);
    }
  return { candidates: kept, titled };
}

const covers = ({ first, last }: Candidate, token: number): boolean => first <= token && token <= last;

function holderBeside(
  sentence: Sentence,
  body: Candidate,
  own: readonly Candidate[],
  sources: OfficeSources,
): TitledName | null {
  const { offices, knowledge } = sources;
  const title = titleOf(sentence, body, offices);
  if (title === null) return null;
  const noun = sentence.tokens[title.last]!;
  const first = Math.min(body.first, title.first);
  const last = Math.max(body.last, title.last);
  // "Syrian President Ana Roe" and "the president of Peru, Ana Roe" are named.
  const isNamed = own.some(
    (one) =>
      one.kind === "PERSON" &&
      one.form === "NAME" &&
      (one.first === last + 1 || (one.first === last + 2 && sentence.tokens[last + 1]!.text === ",")),
  );
  if (isNamed || !standsForHolder(sentence, noun, first)) return null;
  const when = dayOf(sentence, noun, sources);
  const office = offices.officeOf(spanText(sentence, title.first, title.last), body.knownId!);
  const tenure = when === null || office === null ? null : offices.holder(office, body.knownId!, when);
  const person = tenure === null ? null : knowledge.byId(tenure.person);
  if (tenure === null || person === null) return null;
  const determined = /^the$/i.test(sentence.tokens[first - 1]?.text ?? "") ? first - 1 : first;
  return {
    title,
    body,
    person: {
      sentence,
      first: determined,
      last,
      form: "NOMINAL",
      type: "ACTOR",
      kind: "PERSON",
      name: person.name,
      knownId: person.id,
      country: person.country,
      reason: `"${spanText(sentence, title.first, title.last)}" of ${body.name} on ${when}: in office since ${tenure.from}${tenure.to === null ? "" : ` until ${tenure.to}`}`,
    },
  };
}

/** The title right behind the body ("Syrian | president", "Syria's | foreign minister") or before it ("president of | Syria"). */
function titleOf(sentence: Sentence, body: Candidate, offices: Offices): TitledName["title"] | null {
  const { tokens } = sentence;
  const isTitle = (first: number, last: number): boolean =>
    offices.officeOf(spanText(sentence, first, last), body.knownId!) !== null && tokens[last]!.xpos !== "NNS";
  const start = /^(?:'s|’s|'|’)$/.test(tokens[body.last + 1]?.text ?? "") ? body.last + 2 : body.last + 1;
  for (let last = Math.min(start + LONGEST_TITLE, tokens.length) - 1; last >= start; last--)
    if (isTitle(start, last)) return { first: start, last };
  const of = tokens[body.first - 1]?.text.toLowerCase() === "the" ? body.first - 2 : body.first - 1;
  if (tokens[of]?.text.toLowerCase() !== "of") return null;
  for (let first = Math.max(0, of - LONGEST_TITLE); first < of; first++)
    if (isTitle(first, of - 1)) return { first, last: of - 1 };
  return null;
}

function standsForHolder({ tokens }: Sentence, noun: Token, first: number): boolean {
  const before = tokens[first - 1];
  const earlier = before?.text.toLowerCase() === "the" ? tokens[first - 2] : before;
  if ([before, earlier].some((one) => one !== undefined && OTHER_HOLDER.test(one.text))) return false;
  if (!/^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)/.test(noun.deprel)) return false;
  const governor = tokens[noun.head];
  const preposition = tokens.find((one) => one.head === noun.index && one.deprel === "case");
  if (preposition?.text.toLowerCase() === "as") return false;
  return governor === undefined || !GIVES_OFFICE.has(governor.lemma) || noun.deprel.startsWith("nsubj");
}

/** The date that hangs on the same verb ("In 2003 the US president ordered …"), else that of the publication. */
function dayOf({ tokens, index }: Sentence, noun: Token, { dates, published }: OfficeSources): string | null {
  for (const date of dates) {
    if (date.sentence !== index || date.kind !== "DATE" || date.value === null) continue;
    const head = tokens.find(
      (one) =>
        one.start >= date.start &&
        one.end <= date.end &&
        !(tokens[one.head] && tokens[one.head]!.start >= date.start && tokens[one.head]!.end <= date.end),
    );
    if (head && (head.head === noun.head || head.head === noun.index)) return date.value;
  }
  return published;
}
