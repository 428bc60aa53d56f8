/** The extract format of DESIGN.md §4, which other programs read: names instead of indexes, offsets kept. */
import type { Article } from "../model/article.js";
import type { EntityKind, EntityType, EventType, Polarity, Status } from "../model/vocabulary.js";
import type { DateKind, Entity, Extraction, Mention, Span } from "./extraction.js";

export interface FormattedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly entities: readonly FormattedEntity[];
  readonly events: readonly FormattedEvent[];
  readonly dates: readonly (Span & { readonly text: string; readonly value: string | null; readonly kind: DateKind })[];
  readonly sentences: readonly Span[];
}

interface FormattedEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly kind: EntityKind;
  /** The different forms found, in the order of the text; pronouns only count as spans. */
  readonly mentions: readonly string[];
  /** `sentence` is an index into the article's sentences. */
  readonly spans: readonly (Span & { readonly text: string; readonly sentence: number })[];
}

interface FormattedEvent extends Span {
  readonly evidence: string;
  readonly trigger: string;
  readonly type: EventType;
  /** Names of entities; so are `targets`, `places`, `agreements` and `attributed_to`. */
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly object: string | null;
  readonly headline: string;
  readonly places: readonly string[];
  readonly agreements: readonly string[];
  readonly date: string | null;
  readonly attributed_to: readonly string[];
  readonly polarity: Polarity;
  readonly status: Status;
  readonly confidence: number;
  readonly sentence: number;
}

/** What was extracted from an article, as `dateline extract` writes it. All offsets are UTF-16 offsets into `text`. */
export function toExtractFormat(article: Article, extraction: Extraction): FormattedArticle {
  const { entities, events, dates, sentences } = extraction;
  // A name that a line end runs through is one line as a form, but a span is exactly what lies at its offsets.
  const exact = ({ start, end }: Span): string => article.text.slice(start, end);
  const names = (indexes: readonly number[]): string[] => [...new Set(indexes.map((index) => entities[index]!.name))];
  return {
    id: article.sourceId,
    title: article.title,
    outlet: article.outlet,
    author: article.author,
    published: article.published,
    text: article.text,
    entities: listed(article, extraction).map(({ name, type, kind, mentions }) => ({
      name,
      type,
      kind,
      mentions: formsOf(article, mentions),
      spans: mentions.map((mention) => ({
        start: mention.start,
        end: mention.end,
        text: exact(mention),
        sentence: mention.sentence,
      })),
    })),
    events: events
      .filter((event) => !event.repeat)
      .map((event) => ({
        evidence: event.evidence,
        trigger: event.trigger,
        type: event.type,
        initiators: names(event.initiators),
        targets: names(event.targets),
        object: event.object,
        headline: event.headline,
        places: names(event.places),
        agreements: names(event.agreements),
        date: event.date,
        attributed_to: names(event.attributedTo),
        polarity: event.polarity,
        status: event.status,
        confidence: event.confidence,
        sentence: event.sentence,
        start: event.start,
        end: event.end,
      })),
    dates: dates.map(({ start, end, value, reference, kind }) => ({
      text: exact({ start, end }),
      start,
      end,
      // docs/decisions/0011: EDTF has no word for "recently", TIMEX3 has
      value: value ?? reference ?? null,
      kind,
    })),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  };
}

/**
 * The entities that an analyst would list: not the outlet itself, nor whom only "we" means, nor a state that is told by nothing but the title of
 * somebody ("the Norwegian minister"), though the graph keeps both for what refers to them.
 */
function listed({ title, outlet }: Article, { entities, events }: Extraction): Entity[] {
  const used = new Set(events.flatMap(({ initiators, targets }) => [...initiators, ...targets]));
  return entities.filter(({ name, kind, mentions }, index) => {
    if (outlet !== null && plain(name) === plain(outlet)) return false;
    const told = mentions.filter(({ form }) => form !== "PRONOUN");
    if (told.length === 0) return title.includes(name);
    return kind !== "STATE" || used.has(index) || told.some(({ form }) => form !== "DEMONYM");
  });
}

/** The forms that the text gives it, each once and pronouns aside; a noun phrase also with all its words. */
function formsOf({ text }: Article, mentions: readonly Mention[]): string[] {
  const told = mentions.filter(({ form }) => form !== "PRONOUN");
  const longer = told
    .flatMap((mention) => mention.longer ?? [])
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));
  return [...new Set([...told.map((mention) => mention.text), ...longer])];
}

const plain = (name: string): string => name.replace(/^the /i, "").toLowerCase();
