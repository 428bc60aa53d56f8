/** What the text says of an entity beside its name: "Ana Roe, the mayor" is a mayor, "the Vestland Courier" a courier. */
import { loadDescribingWords, type Gender } from "../../../knowledge/describing-words.js";
import { loadWordKinds } from "../../../knowledge/word-kinds.js";
import type { Document, Token } from "../../../language/document.js";
import type { Entity, Mention } from "../../extraction.js";

export interface Description {
  /** Lower-case nouns: titles, appositions, predicates, and for bodies and places the words of the name. */
  readonly nouns: ReadonlySet<string>;
  readonly gender: Gender | null;
}

/** Acts after which a report calls somebody "the suspect" or "the victim". */
const MADE_BY_ACT: readonly (readonly [ReadonlySet<string>, readonly string[]])[] = [
  [
    new Set("arrest charge detain accuse suspect indict apprehend convict prosecute try".split(" ")),
    ["suspect", "defendant", "accused"],
  ],
  [new Set("kill murder stab attack shoot injure wound rape abduct kidnap".split(" ")), ["victim"]],
];

/** Reads every mention's surroundings. */
export function describe({ sentences }: Document, { kind, mentions }: Entity): Description {
  const nouns = new Set<string>();
  const genders: Gender[] = [];
  const given: Gender[] = [];
  const words = loadDescribingWords();
  const note = (word: string): void => {
    nouns.add(word.toLowerCase());
    const gender = words.genderOfNoun(word);
    if (gender && kind === "PERSON") genders.push(gender);
  };
  for (const mention of mentions) {
    const { tokens } = sentences[mention.sentence]!;
    if (mention.form === "PRONOUN" || mention.form === "DEMONYM") continue;
    if (mention.form === "NOMINAL") {
      note(tokens[mention.head]!.text);
      continue;
    }
    const beside = besides(tokens, mention);
    for (const token of beside) if (kind !== "PERSON" || isPersonal(token)) note(token.text);
    // "Prime Minister Ana Roe": the whole title too.
    for (const token of beside) {
      const two = `${tokens[token.index - 1]?.text ?? ""} ${token.text}`.toLowerCase();
      if (loadWordKinds().isTitle(two)) nouns.add(two);
    }
    if (kind !== "PERSON") for (let i = mention.first; i <= mention.last; i++) nouns.add(tokens[i]!.text.toLowerCase());
    else {
      noteActs(tokens, mention, nouns);
      if (mention.first < mention.last) {
        const gender = words.genderOfName(tokens[mention.first]!.text);
        if (gender) given.push(gender);
      }
      const gender = words.genderOfNoun(tokens[mention.first]!.text);
      if (gender) genders.push(gender);
    }
  }
  return { nouns, gender: genders[0] ?? given[0] ?? null };
}

/** "mayor", "cellist": a noun for a person; of "city mayor Roe" not the city, and of "Tuesday, Roe said" not the day. */
const isPersonal = ({ text, lemma }: Token): boolean => {
  const words = loadWordKinds();
  return (
    words.isTitle(text) ||
    words.actorNoun(lemma) === "PERSON" ||
    loadDescribingWords().genderOfNoun(text) !== null ||
    /(?:ist|ian|er|or|man|woman|ant|ent)$/.test(lemma.toLowerCase())
  );
};

/** Titles before the name, appositions of it, and what it is said to be. */
function besides(tokens: readonly Token[], mention: Mention): Token[] {
  const found: Token[] = [];
  for (let i = mention.first - 1; i >= mention.first - 4; i--) {
    const token = tokens[i];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ|ADP)$/.test(token.upos)) break;
    if (token.upos === "ADP" && token.text !== "of") break;
    if (token.upos !== "ADP") found.push(token);
  }
  const head = tokens[mention.head]!;
  for (const token of tokens) {
    if (token.index >= mention.first && token.index <= mention.last) continue;
    if (token.head === head.index && /^(?:appos|nmod:desc)/.test(token.deprel) && token.upos === "NOUN")
      found.push(token, ...coordinated(tokens, token));
  }
  const governor = tokens[head.head];
  if (governor && head.deprel === "appos" && governor.upos === "NOUN") found.push(governor);
  if (governor && head.deprel.startsWith("nsubj") && governor.upos === "NOUN" && isPlainly(tokens, governor))
    found.push(governor, ...coordinated(tokens, governor));
  return found;
}

const coordinated = (tokens: readonly Token[], noun: Token): Token[] =>
  tokens.filter((one) => one.head === noun.index && one.deprel === "conj" && one.upos === "NOUN");

/** "Roe is a lawyer", not "Roe is no lawyer". */
const isPlainly = (tokens: readonly Token[], noun: Token): boolean =>
  tokens.some((one) => one.head === noun.index && one.deprel === "cop") &&
  !tokens.some((one) => one.head === noun.index && /^(?:not|no|never|n't|n’t)$/i.test(one.text));

function noteActs(tokens: readonly Token[], mention: Mention, nouns: Set<string>): void {
  const head = tokens[mention.head]!;
  const verb = tokens[head.head];
  if (!verb || !/^(?:obj|nsubj:pass)$/.test(head.deprel)) return;
  for (const [acts, called] of MADE_BY_ACT) if (acts.has(verb.lemma)) for (const noun of called) nouns.add(noun);
}
