/** Words in quotation marks, and who says them. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { Document, Sentence, Token } from "../../language/document.js";
import type { Entity, Span } from "../extraction.js";
import { quotedSpans } from "../quoted-spans.js";
import { speakersOf } from "./attribution.js";
import { mentionsIn } from "./mention-map.js";
import { SentenceTree } from "./tree.js";

export interface Quote extends Span {
  /** Indexes into the article's entities; empty where the text doesn't tell. */
  readonly speakers: readonly number[];
}

/** How far from the marks a verb of saying may stand, in characters: `"…," the envoy said`, `The envoy stated: "…"`. */
const REACH = 80;

/** The quotes of an article in the order of the text. One that goes on over paragraphs keeps its speaker. */
export function findQuotes(document: Document, entities: readonly Entity[], lexicon: EventLexicon): Quote[] {
  const spans = quotedSpans(document.text);
  const verbs = document.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter(
        (token) =>
          token.upos === "VERB" && lexicon.isSpeechVerb(token.lemma) && !spans.some((span) => holds(span, token)),
      )
      .map((token) => ({ token, sentence })),
  );
  const quotes: Quote[] = [];
  for (const span of spans) {
    const nearest = verbs
      .map((one) => ({ ...one, distance: distance(span, one.token) }))
      .filter((one) => one.distance <= REACH)
      .sort((a, b) => a.distance - b.distance);
    const found = nearest
      .map(({ token, sentence }) => speakersAt(sentence, token, entities))
      .find((one) => one.length > 0);
    const before = quotes[quotes.length - 1];
    const goesOn = before !== undefined && document.text.slice(before.end, span.start).trim() === "";
    quotes.push({ start: span.start, end: span.end, speakers: found ?? (goesOn ? before.speakers : []) });
  }
  return quotes;
}

const holds = (span: Span, token: Token): boolean => token.start >= span.start && token.end <= span.end;

const distance = (span: Span, token: Token): number =>
  token.end <= span.start ? span.start - token.end : token.start - span.end;

function speakersAt(sentence: Sentence, verb: Token, entities: readonly Entity[]): number[] {
  return speakersOf(new SentenceTree(sentence), verb, mentionsIn(sentence, entities));
}
