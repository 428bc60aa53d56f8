/** Words in quotation marks, and who says them. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { Document, Token } from "../../language/document.js";
import type { Entity, Span } from "../extraction.js";
import { mentionsBySentence } from "../mentions-by-sentence.js";
import { quoteAt, quotedSpans } from "../quoted-spans.js";
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
      .filter((token) => token.upos === "VERB" && lexicon.isSpeechVerb(token.lemma) && !isWithin(spans, token))
      .map((token) => ({ token, sentence })),
  );
  const told = mentionsBySentence(entities);
  const quotes: Quote[] = [];
  let from = 0;
  for (const span of spans) {
    while (from < verbs.length && verbs[from]!.token.end < span.start - REACH) from++;
    const near: typeof verbs = [];
    for (let at = from; at < verbs.length && verbs[at]!.token.start <= span.end + REACH; at++) near.push(verbs[at]!);
    const found = near
      .sort((a, b) => distance(span, a.token) - distance(span, b.token))
      .map(({ token, sentence }) =>
        speakersOf(new SentenceTree(sentence), token, mentionsIn(told.get(sentence.index), entities)),
      )
      .find((one) => one.length > 0);
    const before = quotes[quotes.length - 1];
    const goesOn = before !== undefined && document.text.slice(before.end, span.start).trim() === "";
    quotes.push({ start: span.start, end: span.end, speakers: found ?? (goesOn ? before.speakers : []) });
  }
  return quotes;
}

const isWithin = (spans: readonly Span[], { start, end }: Token): boolean =>
  end <= (quoteAt(spans, start)?.end ?? -Infinity);

const distance = (span: Span, token: Token): number =>
  token.end <= span.start ? span.start - token.end : token.start - span.end;
