/** Which referent a pronoun of the third person means, by number, gender, grammar and foreground; null where none fits. */
import type { Gender } from "../../../knowledge/describing-words.js";
import type { Span } from "../../extraction.js";
import type { Token } from "../../../language/document.js";
import type { EntityKind } from "../../../model/vocabulary.js";
import { isBarred, isPleonastic } from "./constraints.js";
import { roleOf, type Referent } from "./referent.js";
import { isNear, salience, type Anaphor } from "./salience.js";

type PronounKind = Gender | "it" | "they";

const KINDS: readonly (readonly [PronounKind, ReadonlySet<string>])[] = [
  ["he", new Set(["he", "him", "his", "himself"])],
  ["she", new Set(["she", "her", "hers", "herself"])],
  ["it", new Set(["it", "its", "itself"])],
  ["they", new Set(["they", "them", "their", "theirs", "themselves"])],
];

export function pronounKind(token: Token): PronounKind | null {
  if (token.upos !== "PRON") return null;
  const word = token.text.toLowerCase();
  return KINDS.find(([, words]) => words.has(word))?.[0] ?? null;
}

/** The best of the referents told before, or the subject that comes after: "In her speech Ana Roe …". */
export function pronounReferent(
  anaphor: Anaphor,
  kind: PronounKind,
  referents: readonly Referent[],
  quotes: readonly Span[],
): Referent | null {
  const { sentence, token } = anaphor;
  if (kind === "it" && isPleonastic(sentence, token)) return null;
  const fitting = referents.filter((one) => isNear(one, anaphor) && fits(one, kind) && !isBarred(one, anaphor, quotes));
  const ahead = cataphoric(anaphor, fitting);
  if (ahead) return ahead;
  let best: Referent | null = null;
  let most = 0;
  for (const one of fitting) {
    const weight = salience(one, anaphor, quotes) * preference(one, kind, anaphor);
    if (weight > most) {
      best = one;
      most = weight;
    }
  }
  return best;
}

/** How readily a body is "they". */
const MANY: Partial<Record<EntityKind, number>> = {
  ARMED_GROUP: 0.9,
  MILITARY: 0.7,
  GOVERNMENT_BODY: 0.6,
  ORGANIZATION: 0.6,
  MEDIA: 0.4,
  STATE: 0.4,
};

function fits(referent: Referent, kind: PronounKind): boolean {
  const { person, gender, number } = referent;
  if (kind === "he" || kind === "she") return person && number === "one" && (gender === null || gender === kind);
  if (kind === "it") return !person && number !== "many";
  return number !== "one";
}

/** Bodies are "they" less than people are, and "it" that acts is an actor. */
function preference(referent: Referent, kind: PronounKind, { sentence, token }: Anaphor): number {
  const { gender, kind: entity, entities, type } = referent;
  if (kind === "he" || kind === "she") return gender === kind ? 1.1 : entities.length > 0 ? 1 : 0.9;
  if (kind === "they") return entity === null || entities.length > 1 ? 1 : (MANY[entity] ?? 1);
  const verb = sentence.tokens[token.head];
  const acts = token.deprel === "nsubj" && verb !== undefined && verb.upos === "VERB" && SAYS.test(verb.lemma);
  if (acts) return type === "ACTOR" ? 1.5 : 0.3;
  return 1;
}
const SAYS =
  /^(?:say|announce|reject|accuse|warn|demand|urge|declare|condemn|deny|agree|decide|plan|intend|refuse|ask|call|claim|confirm|insist|want|hope|believe|report|sign|send|launch|deploy|invade|attack)$/;

/** "When she arrived, Ana Roe …", "In its letter the Union …": the subject behind the phrase that begins the sentence. */
function cataphoric({ sentence, token }: Anaphor, fitting: readonly Referent[]): Referent | null {
  const { tokens } = sentence;
  let at: Token | undefined = token;
  while (at && !/^(?:advcl|obl|advmod)/.test(at.deprel)) at = tokens[at.head];
  const verb = at && tokens[at.head];
  if (!at || !verb || at.index > verb.index) return null;
  const before = fitting.some((one) => one.tellings.in(sentence.index).some((telling) => telling.start < token.start));
  if (before) return null;
  return (
    fitting.find((one) =>
      one.tellings.in(sentence.index).some((telling) => {
        if (telling.start < token.start) return false;
        const { relation, governor } = roleOf(telling);
        return relation.startsWith("nsubj") && governor === verb && one.entities.length > 0;
      }),
    ) ?? null
  );
}
