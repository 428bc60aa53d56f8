/** Runs the real pipeline from text to extraction, for corpus tests. */
import { extract } from "../../src/extract/extract.js";
import type { Extraction } from "../../src/extract/extraction.js";
import { toExtractFormat } from "../../src/extract/format.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import type { LanguageEngine } from "../../src/language/document.js";
import { openLanguage } from "../../src/language/open.js";
import type { Article } from "../../src/model/article.js";

let engine: LanguageEngine | undefined;

export async function extractText(
  text: string,
  published: string | null = "2026-01-14",
  about: Partial<Article> = {},
): Promise<Extraction> {
  engine ??= await openLanguage();
  const [document] = await engine.read([text]);
  return extract(articleOf(text, published, about), document!, loadKnowledge());
}

/** The names that the extract format lists. */
export async function listedIn(text: string, about: Partial<Article> = {}): Promise<string[]> {
  const article = articleOf(text, "2026-01-14", about);
  return toExtractFormat(article, await extractText(text, "2026-01-14", about)).entities.map(({ name }) => name);
}

function articleOf(text: string, published: string | null, about: Partial<Article>): Article {
  return {
    sourceId: "test",
    title: "A test",
    outlet: "The Test Post",
    author: null,
    url: null,
    published,
    text,
    ...about,
  };
}

export interface PlainEvent {
  readonly type: string;
  readonly trigger: string;
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly object: string | null;
  readonly headline: string;
  readonly places: readonly string[];
  readonly speakers: readonly string[];
  readonly date: string | null;
  readonly polarity: string;
  readonly status: string;
  readonly evidence: string;
}

/** The events with the names of their entities, names sorted. */
export function plainEvents({ events, entities }: Extraction): PlainEvent[] {
  const names = (list: readonly number[]): string[] => list.map((index) => entities[index]!.name).sort();
  return events.map((event) => ({
    type: event.type,
    trigger: event.trigger,
    initiators: names(event.initiators),
    targets: names(event.targets),
    object: event.object,
    headline: event.headline,
    places: names(event.places),
    speakers: names(event.attributedTo),
    date: event.date,
    polarity: event.polarity,
    status: event.status,
    evidence: event.evidence,
  }));
}

export const eventsOf = async (text: string, published: string | null = "2026-01-14"): Promise<PlainEvent[]> =>
  plainEvents(await extractText(text, published));
