/** Makes the extraction of an article from its sentences, with spans found by their words. */
import type { Entity, ExtractedEvent, Extraction, MentionForm } from "../../src/extract/extraction.js";
import type { Article } from "../../src/model/article.js";
import type { EntityKind, EntityType } from "../../src/model/vocabulary.js";

interface Thing {
  readonly name: string;
  readonly type?: EntityType;
  readonly kind: EntityKind;
  readonly knownId?: string;
  readonly country?: string;
  /** Sentence, words, form. */
  readonly mentions: readonly (readonly [number, string, MentionForm])[];
}

type Act = Partial<Omit<ExtractedEvent, "sentence" | "trigger" | "type">> &
  Pick<ExtractedEvent, "sentence" | "trigger" | "type">;

export interface Written {
  readonly title?: string;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly sentences: readonly string[];
  readonly things?: readonly Thing[];
  readonly acts?: readonly Act[];
  /** Sentence, words, value. */
  readonly dates?: readonly (readonly [number, string, string | null])[];
  readonly roles?: Extraction["roles"];
  readonly parties?: Extraction["parties"];
  readonly relations?: Extraction["relations"];
}

export function write(written: Written): { readonly article: Article; readonly extraction: Extraction } {
  let offset = 0;
  const sentences = written.sentences.map((text) => {
    const start = offset;
    offset += text.length + 1;
    return { text, start, end: start + text.length };
  });
  const spanOf = (index: number, words: string): { readonly start: number; readonly end: number } => {
    const at = sentences[index]!.text.indexOf(words);
    if (at < 0) throw new Error(`"${words}" is not in sentence ${index}.`);
    return { start: sentences[index]!.start + at, end: sentences[index]!.start + at + words.length };
  };
  const entities = (written.things ?? []).map(
    ({ name, type = "ACTOR", kind, knownId = null, country = null, mentions }): Entity => ({
      name,
      type,
      kind,
      knownId,
      country,
      mentions: mentions.map(([sentence, text, form]) => ({
        text,
        sentence,
        ...spanOf(sentence, text),
        first: 0,
        last: 0,
        head: 0,
        form,
        reason: "by hand",
      })),
    }),
  );
  const events = (written.acts ?? []).map((act): ExtractedEvent => {
    const triggerSpan = spanOf(act.sentence, act.trigger);
    return {
      ...triggerSpan,
      evidence: act.trigger,
      triggerSpan,
      initiators: [],
      targets: [],
      object: act.objectHead ?? null,
      objectHead: null,
      headline: act.trigger,
      places: [],
      agreements: [],
      date: null,
      attributedTo: [],
      polarity: "AFFIRMED",
      status: "OCCURRED",
      confidence: 0.5,
      rule: "by hand",
      repeat: false,
      ...act,
    };
  });
  return {
    article: {
      sourceId: "file",
      title: written.title ?? "A title",
      outlet: written.outlet ?? null,
      author: null,
      url: null,
      published: written.published ?? null,
      text: written.sentences.join(" "),
    },
    extraction: {
      sentences,
      entities,
      dates: (written.dates ?? []).map(([sentence, text, value]) => ({
        text,
        sentence,
        ...spanOf(sentence, text),
        value,
        kind: "DATE",
      })),
      events,
      roles: written.roles ?? [],
      parties: written.parties ?? [],
      relations: written.relations ?? [],
    },
  };
}
