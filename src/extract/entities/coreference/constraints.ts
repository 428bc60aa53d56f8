/** Whom a pronoun can't mean for the grammar of its sentence. */
import type { Span } from "../../extraction.js";
import { quoteAt } from "../../quoted-spans.js";
import type { Sentence, Token } from "../../../language/document.js";
import type { Anaphor } from "./salience.js";
import { roleOf, type Referent, type Telling } from "./referent.js";

const ARGUMENT = /^(?:nsubj|obj|iobj|obl)/;

/** True where some telling in the pronoun's own sentence rules the referent out. */
export function isBarred(referent: Referent, anaphor: Anaphor, quotes: readonly Span[]): boolean {
  const own = referent.tellings.in(anaphor.sentence.index);
  // "Roe hated school. His father wept. His father …": nobody is his own father.
  if (anaphor.token.deprel === "nmod:poss" && referent.entities.length === 0) {
    const owned = anaphor.sentence.tokens[anaphor.token.head]!;
    if (referent.nouns.has(owned.lemma.toLowerCase())) return true;
  }
  return own.some((telling) => isSameClause(telling, anaphor) || isSpeakerOfQuote(telling, anaphor, quotes));
}

function isSameClause(telling: Telling, { sentence, token }: Anaphor): boolean {
  const { tokens } = sentence;
  // "the head of its party": what contains the pronoun isn't it.
  if (token.index >= telling.first && token.index <= telling.last) return true;
  if (token.deprel === "nmod:poss") {
    const owned = tokens[token.head]!;
    // "his brother Jan": neither the brother nor Jan is he.
    if (owned === telling.head) return true;
    if (telling.head.head === owned.index && /^(?:appos|flat|nmod:desc)/.test(telling.head.deprel)) return true;
    return owned.head === telling.head.index && owned.deprel === "appos";
  }
  if (telling.head.index === token.head && telling.head.upos !== "VERB" && token.deprel !== "nsubj:outer") {
    // "a friend of hers", "Roe with him"
    return /^(?:nmod|nsubj|conj)/.test(token.deprel);
  }
  const clause = clauseOf(tokens, token);
  if (clause === null || /sel(?:f|ves)$/.test(token.text)) return false;
  const { relation, governor } = roleOf(telling);
  // "Rome said Bern blamed it": not Bern. "Roe and he": not Roe.
  return (
    (governor === clause && ARGUMENT.test(relation)) || (token.deprel === "conj" && token.head === telling.head.index)
  );
}

/** The verb whose argument the pronoun is, through a preposition phrase as well: "Roe talked to him". */
function clauseOf(tokens: readonly Token[], token: Token): Token | null {
  let at = token;
  for (let i = 0; i < 4 && at.deprel === "conj"; i++) at = tokens[at.head] ?? at;
  return ARGUMENT.test(at.deprel) ? (tokens[at.head] ?? null) : null;
}

const SAYING = /^(?:say|tell|add|state|explain|write|declare|insist|argue|warn|claim|note|announce|ask|reply|comment)$/;

/** `"He lied," Roe said`: within a quotation its speaker is "I". */
function isSpeakerOfQuote(telling: Telling, { token }: Anaphor, quotes: readonly Span[]): boolean {
  const quote = quoteAt(quotes, token.start);
  if (!quote || (telling.start >= quote.start && telling.start < quote.end)) return false;
  const { relation, governor } = roleOf(telling);
  return relation === "nsubj" && governor !== undefined && SAYING.test(governor.lemma) && !within(quote, governor);
}

const within = (quote: Span, token: Token): boolean => token.start >= quote.start && token.start < quote.end;

/** "it is clear that", "it rained", "made it hard to": means nothing. */
export function isPleonastic({ tokens }: Sentence, token: Token): boolean {
  if (!/^it$/i.test(token.text)) return false;
  if (token.deprel === "expl") return true;
  const verb = tokens[token.head];
  if (verb === undefined || verb.index < token.index) return isObjectOfJudgement(tokens, token);
  if (/^(?:rain|snow|seem|appear|happen|turn|take|matter|hail|drizzle)$/.test(verb.lemma)) return true;
  // "it is unclear whether", "it was Roe who", "it was an emotional day": a state of things, hardly ever an actor.
  if (tokens.some((one) => one.head === verb.index && one.deprel === "cop")) return true;
  // "it is expected that"
  return tokens.some((one) => one.head === verb.index && one.deprel === "aux:pass") && opensClause(tokens, verb);
}

const opensClause = (tokens: readonly Token[], verb: Token): boolean =>
  tokens.some((one) => one.head === verb.index && one.index > verb.index && /^(?:csubj|ccomp|xcomp)/.test(one.deprel));

const isObjectOfJudgement = (tokens: readonly Token[], token: Token): boolean =>
  /^(?:make|find|consider|think|deem|keep)$/.test(tokens[token.head]?.lemma ?? "") &&
  tokens.some((one) => one.head === token.head && one.deprel === "xcomp");
