/** How one article is read, step by step, for a person who doubts an answer: what was seen, what was kept and why. */
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { Document, NameType, Sentence } from "../../language/document.js";
import type { Article } from "../../model/article.js";
import type { EntityKind, EntityType } from "../../model/vocabulary.js";
import { bySentence } from "../by-sentence.js";
import { newsContext } from "../events/confidence.js";
import { findActs, readSentences } from "../events/find-events.js";
import { findAll } from "../extract.js";
import type { DateKind, MentionForm } from "../extraction.js";
import { pruneEntities } from "../prune-entities.js";
import { explainActs, type ExplainedAct } from "./explain-acts.js";

export interface ExplainedSentence {
  /** From 1, as in `# sent_id` of `dateline parse`. */
  readonly number: number;
  readonly text: string;
  readonly words: readonly ExplainedWord[];
  /** What the language model takes for names. */
  readonly names: readonly { readonly text: string; readonly type: NameType; readonly probability: number }[];
  readonly mentions: readonly ExplainedMention[];
  readonly dates: readonly { readonly text: string; readonly value: string | null; readonly kind: DateKind }[];
  readonly acts: readonly ExplainedAct[];
}

/** Tags and relations are those of Universal Dependencies. */
export interface ExplainedWord {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  /** Index into the words, −1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

export interface ExplainedMention {
  readonly text: string;
  readonly entity: string;
  readonly type: EntityType;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly reason: string;
  /** False where the article's answer leaves the entity out: it does nothing and has no name, or is only an adjective. */
  readonly kept: boolean;
}

/**
 * Explains every sentence. Runs the same finders as `extract`, so that what it shows is what happened.
 *
 * @param minConfidence acts that are less sure, 0 to 1, are dropped
 */
export function explain(
  article: Article,
  document: Document,
  knowledge: Knowledge,
  minConfidence: number,
): ExplainedSentence[] {
  const found = findAll(article, document, knowledge, minConfidence);
  const kept = new Set(pruneEntities(found).entities);
  const input = { title: article.title, document, entities: found.entities, lexicon: found.lexicon };
  const read = readSentences(input);
  const all = findActs(input, read);
  const acts = bySentence(all);
  const context = newsContext(input.document, input.title, all);
  return document.sentences.map((sentence): ExplainedSentence => {
    const own = read[sentence.index]!;
    return {
      number: sentence.index + 1,
      text: article.text.slice(sentence.start, sentence.end).replace(/\s+/g, " "),
      words: sentence.tokens.map(({ text, lemma, upos, head, deprel }) => ({ text, lemma, upos, head, deprel })),
      names: document.names
        .filter((name) => name.sentence === sentence.index)
        .map(({ start, end, type, probability }) => ({ text: article.text.slice(start, end), type, probability })),
      mentions: found.entities
        .flatMap((entity) => mentionsOf(entity, sentence).map((mention) => ({ entity, mention })))
        .sort((a, b) => a.mention.start - b.mention.start)
        .map(({ entity, mention: { text, form, reason } }) => ({
          text,
          entity: entity.name,
          type: entity.type,
          kind: entity.kind,
          form,
          reason,
          kept: kept.has(entity),
        })),
      dates: found.dates
        .filter((date) => date.sentence === sentence.index)
        .map(({ text, value, kind }) => ({ text, value, kind })),
      acts: explainActs({
        ...own,
        sentence,
        document,
        found,
        acts: acts.get(sentence.index) ?? [],
        context,
        minConfidence,
      }),
    };
  });
}

type Mentioned = ReturnType<typeof findAll>["entities"][number];

const mentionsOf = (entity: Mentioned, sentence: Sentence): Mentioned["mentions"][number][] =>
  entity.mentions.filter((mention) => mention.sentence === sentence.index);
