/** Agreements that are told by common nouns: "the ceasefire deal", "a wider trade pact", "the text". */
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { AgreementKind } from "../../model/vocabulary.js";
import type { Sentence, Token } from "../../language/document.js";
import { spanText, type Candidate } from "./candidate.js";
import { capitalise, phraseStart } from "./noun-phrase.js";

/** Reason of "the text" or "the deal": an agreement only where the article tells of one. */
export const ONLY_IF_TOLD = "an agreement only where one is told";

const ARTICLE = /^(?:the|a|an|this|that|any|such|its|their|his|her|our|no)$/i;
const DEFINITE = /^(?:the|this|that)$/i;
const INDEFINITE = /^(?:a|an|any|no|some)$/i;
/** Words for an agreement that has been told. */
const PAPER = /^(?:text|document|package|deal|agreement|pact|settlement|bargain|compromise)$/i;
/** Called by their makers' names: "Roe's plan". */
const OWN = /^(?:ban|plan|initiative|proposal)$/i;
/** Words of every text, which only a qualifier makes one particular thing. */
const VAGUE: ReadonlySet<AgreementKind> = new Set(["LAW", "PEACE_PLAN", "STATEMENT", "MECHANISM", "OTHER", "TRADE"]);
/** Hopes as often as papers: "a political settlement". */
const HOPED: ReadonlySet<AgreementKind> = new Set(["OTHER", "PEACE_PLAN", "TREATY"]);
/** What is done to an agreement that there is. */
const DEALT_WITH =
  /^(?:sign|reach|strike|conclude|agree|negotiate|repudiate|reject|propose|ratify|accept|announce|draft|adopt|approve|submit|present|issue|veto|denounce|endorse|initial|broker|seal|honour|honor|violate|breach|break|suspend|scrap|quit|leave|join|implement|back|oppose|publish|unveil|produce|annul|amend|vote|pass|call|hail|make|read|extend|renew|end|sink|revoke|lift|impose|order|welcome|follow|signing|signature|ratification|violation|breach|announcement|prepare|put)$/;

/** The noun phrase as an agreement, or null. */
export function agreementPhrase(
  sentence: Sentence,
  noun: Token,
  words: WordKinds,
  knowledge: Knowledge,
): Candidate | null {
  const { tokens } = sentence;
  // "son-in-law"
  if (noun.text === "law" && tokens[noun.index - 1]?.text === "-") return null;
  const kind =
    words.agreementNoun(`${tokens[noun.index - 1]?.text ?? ""} ${noun.text}`) ?? words.agreementNoun(noun.text);
  if (kind === null && noun.lemma !== "cessation" && !PAPER.test(noun.text)) return null;
  const first = phraseStart(sentence, noun);
  let start = first;
  while (start < noun.index && ARTICLE.test(tokens[start]!.text)) start++;
  // "the president's travel ban" is "his travel ban".
  const owned = tokens.findLastIndex(({ index, text }) => index >= start && index < noun.index && /^['’]s$/.test(text));
  if (owned >= 0 && OWN.test(noun.text)) start = owned + 1;
  const determiner = tokens[first]!.text;
  const bare = start === noun.index;
  const phrase = (told: AgreementKind, last: number, reason?: string): Candidate => {
    const text = spanText(sentence, start, last);
    // "the Iran nuclear deal", "the Minsk accords" with small letters.
    const known = knowledge.lookup(text).find(({ entity }) => entity.type === "AGREEMENT")?.entity;
    return {
      sentence,
      first,
      last,
      form: "NOMINAL",
      type: "AGREEMENT",
      kind: known?.kind ?? told,
      name: known?.name ?? capitalise(text),
      knownId: known?.id ?? null,
      country: null,
      reason: reason ?? `common noun "${noun.text.toLowerCase()}"`,
    };
  };
  // "an agreement for a cessation of hostilities" is the cessation.
  if (
    /^(?:for|on)$/.test(tokens[noun.index + 1]?.text ?? "") &&
    tokens
      .slice(noun.index + 2, noun.index + 5)
      .some(({ lemma }) => /^(?:cessation|ceasefire|cease-fire|truce)$/.test(lemma))
  )
    return null;
  const behind = tokens.slice(noun.index + 1, noun.index + 3).map(({ text }) => text.toLowerCase());
  if (noun.lemma === "cessation") {
    if (behind.join(" ") === "of hostilities") return phrase("CEASEFIRE", noun.index + 2);
    return bare && DEFINITE.test(determiner) ? phrase("CEASEFIRE", noun.index, ONLY_IF_TOLD) : null;
  }
  if (bare && DEFINITE.test(determiner) && PAPER.test(noun.text) && noun.xpos !== "NNS")
    return phrase(kind ?? "OTHER", noun.index, ONLY_IF_TOLD);
  if (kind === null) return null;
  const isDealt = isDealtWith(tokens, noun);
  if (bare) {
    // "on ceasefire", "by treaty"
    if (start === first) return null;
    // "annulled the declaration", "his plan was vetoed", "submit a resolution", "signed a deal on the islands"
    const particular =
      /^(?:declaration|plan|resolution|ban|deal|agreement|pact|roadmap)$/i.test(noun.text) &&
      !/^(?:any|no|such)$/i.test(determiner) &&
      isDealt &&
      (noun.text.toLowerCase() !== "plan" || owned >= 0 || /^(?:his|her|their|its|our)$/i.test(determiner));
    if (VAGUE.has(kind) && !particular) return null;
  }
  if (HOPED.has(kind) && INDEFINITE.test(determiner) && !isDealt) return null;
  return phrase(kind, noun.index);
}

/** Signed, rejected, called so, standing beside a name, or acting itself; not "toward a settlement". */
function isDealtWith(tokens: readonly Token[], noun: Token): boolean {
  let at = noun;
  for (let i = 0; i < 4 && at.deprel === "conj"; i++) at = tokens[at.head] ?? at;
  if (/^(?:nsubj|appos|root|nmod:poss)/.test(at.deprel)) return true;
  const governor = tokens[at.head];
  if (governor === undefined) return false;
  const denied = tokens.some((one) => one.head === governor.index && /^(?:not|n't|n’t|never)$/i.test(one.text));
  return !denied && DEALT_WITH.test(governor.lemma.toLowerCase());
}
