/** Words in quotation marks, and who says them. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { Document, Sentence, Token } from "../../language/document.js";
import type { Entity, Span } from "../extraction.js";
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

/** Curly marks pair up; straight ones open and close by turns. A quote that isn't closed ends with its paragraph. */
function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)) {
    let open: number | null = null;
    for (const { 0: mark, index: at } of paragraph.matchAll(/[“”"]/g)) {
      if (open === null && mark !== "”") open = at;
      else if (open !== null && mark !== "“") {
        spans.push({ start: index + open, end: index + at + 1 });
        open = null;
      }
    }
    if (open !== null) spans.push({ start: index + open, end: index + paragraph.length });
  }
  return spans;
}

const holds = (span: Span, token: Token): boolean => token.start >= span.start && token.end <= span.end;

const distance = (span: Span, token: Token): number =>
  token.end <= span.start ? span.start - token.end : token.start - span.end;

function speakersAt(sentence: Sentence, verb: Token, entities: readonly Entity[]): number[] {
  return speakersOf(new SentenceTree(sentence), verb, mentionsIn(sentence, entities));
}
