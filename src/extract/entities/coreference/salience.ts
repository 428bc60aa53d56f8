/**
 * How much a referent stands in the foreground where a pronoun is read: recency halved by each sentence, plus the weight of its
 * role in the clause, as in Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), with weights tuned on GUM.
 */
import type { Span } from "../../extraction.js";
import { quoteAt } from "../../quoted-spans.js";
import type { Sentence, Token } from "../../../language/document.js";
import { roleOf, type Referent, type Telling } from "./referent.js";

/** Sentences back in which an antecedent is looked for. */
export const REACH = 3;

export interface Anaphor {
  readonly sentence: Sentence;
  readonly token: Token;
}

/** Whether the referent may be told in the last sentences. */
export const isNear = ({ tellings }: Referent, { sentence: { index } }: Anaphor): boolean =>
  tellings.mayBeIn(index - REACH, index);

/** The referent's weight for the anaphor; 0 where it was not told in the last sentences. */
export function salience(referent: Referent, anaphor: Anaphor, quotes: readonly Span[]): number {
  if (!isNear(referent, anaphor)) return 0;
  let best = 0;
  let sum = 0;
  for (let distance = REACH; distance >= 0; distance--)
    for (const telling of referent.tellings.in(anaphor.sentence.index - distance)) {
      if (telling.start >= anaphor.token.start) continue;
      const weight =
        weightOf(telling, anaphor) * DECAY ** distance * (sameQuote(telling, anaphor, quotes) ? 1 : ACROSS);
      best = Math.max(best, weight);
      sum += weight;
    }
  return best + REPEATED * (sum - best);
}
const DECAY = 0.5;
const ACROSS = 0.6;
const REPEATED = 0.15;

function weightOf(telling: Telling, { sentence, token }: Anaphor): number {
  const { relation, governor } = roleOf(telling);
  // "the man who lost his house": the one whom the clause describes is its subject.
  if (telling.sentence === sentence && isDescribedBy(telling, token)) return 2;
  const parallel = relation.split(":")[0] === token.deprel.split(":")[0] && relation !== "nmod:poss" ? 0.2 : 0;
  // "Chile said Norway had closed its border": Norway, the subject of the same verb.
  if (relation.startsWith("nsubj"))
    return telling.sentence === sentence && governor === verbOf(sentence, token) ? 2.2 : 1.8 + parallel;
  if (/^(?:obj|iobj|obl:agent)$/.test(relation)) return 1.5 + parallel;
  if (relation === "root" || relation === "nmod:poss") return 1.4;
  if (relation.startsWith("obl")) return 1.3 + parallel;
  return 1.1;
}

/** The verb in whose clause a possessive or other part of a noun phrase stands. */
function verbOf({ tokens }: Sentence, token: Token): Token | undefined {
  let at: Token | undefined = token;
  for (let i = 0; at && /^(?:nmod|conj|amod)/.test(at.deprel) && i < 6; i++) at = tokens[at.head];
  return at && tokens[at.head];
}

function isDescribedBy({ sentence, head }: Telling, token: Token): boolean {
  for (let at: Token | undefined = token, i = 0; at && i < 8; at = sentence.tokens[at.head], i++)
    if (at.deprel.startsWith("acl") && at.head === head.index) return true;
  return false;
}

const sameQuote = (telling: Telling, { token }: Anaphor, quotes: readonly Span[]): boolean =>
  quoteAt(quotes, telling.start) === quoteAt(quotes, token.start);
