/** Document → Extraction: the finders in their order, each seeing what those before it found. */
import { loadEventLexicon, type EventLexicon } from "../knowledge/event-lexicon.js";
import type { Knowledge } from "../knowledge/knowledge.js";
import { loadWordKinds } from "../knowledge/word-kinds.js";
import type { Document } from "../language/document.js";
import type { Article } from "../model/article.js";
import { findDates } from "./dates/find-dates.js";
import { findEntities, type FoundEntities } from "./entities/find-entities.js";
import { withToldByNoun } from "./entities/told-by-noun.js";
import { addFirstPerson } from "./events/first-person.js";
import { findEvents } from "./events/find-events.js";
import type { DateMention, Extraction } from "./extraction.js";
import { pruneEntities } from "./prune-entities.js";

let lexicon: EventLexicon | undefined;

/** Where the F1 of finding acts is highest in cross-validation (eval/README.md); below it acts are mostly wrong. */
export const MIN_CONFIDENCE = 0.4;

/** Everything that the article tells: dates, then entities, then acts, which need both. */
export function extract(
  article: Article,
  document: Document,
  knowledge: Knowledge,
  minConfidence = MIN_CONFIDENCE,
): Extraction {
  const { dates, entities, events, relations, roles, parties } = findAll(article, document, knowledge, minConfidence);
  return {
    sentences: document.sentences.map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })),
    dates,
    relations,
    ...pruneEntities({ entities, events, roles, parties }),
  };
}

/** What the finders find, with the entities that nothing in the article turns out to need. */
export type Found = Omit<Extraction, "sentences"> & { readonly lexicon: EventLexicon };

/** The finders in their order; {@link extract} drops what is only a word beside others. */
export function findAll(article: Article, document: Document, knowledge: Knowledge, minConfidence: number): Found {
  lexicon ??= loadEventLexicon();
  const dates = findDates(article.text, document.sentences, article.published);
  const { entities, roles, parties } = findAllEntities({ article, document, dates, lexicon, knowledge });
  const { events, relations } = findEvents({
    title: article.title,
    document,
    entities,
    dates,
    lexicon,
    published: article.published,
    minConfidence,
  });
  return { entities, dates, events, relations, roles, parties, lexicon };
}

export interface EntityInput {
  readonly article: Article;
  readonly document: Document;
  readonly dates: readonly DateMention[];
  readonly lexicon: EventLexicon;
  readonly knowledge: Knowledge;
}

/** All whom the acts of an article may join: those with names, whom "we" and "I" mean, and those whom only a noun tells. */
export function findAllEntities({ article, document, dates, lexicon, knowledge }: EntityInput): FoundEntities {
  const { entities: named, roles, parties } = findEntities(document, knowledge, dates, article.published);
  const told = addFirstPerson({ article, document, entities: named, roles, lexicon, knowledge });
  return { entities: withToldByNoun(document, told, loadWordKinds()), roles, parties };
}
