/** Makes a delta of an article from what it says, so that a fixture holds little more than its words. */
import type {
  ActorNode,
  AgreementNode,
  ClaimNode,
  DateNode,
  EventIdentity,
  GraphDelta,
  PlaceNode,
} from "../../src/model/graph.js";
import { dateSpan } from "../../src/model/edtf.js";
import { claimId, eventId, hashId, sentenceId } from "../../src/model/ids.js";
import type { EventType, Polarity, Status } from "../../src/model/vocabulary.js";

export const dateNode = (id: string): DateNode => ({ id, ...dateSpan(id) });

/** One act that an article tells, in the sentence of that index. */
export interface Act {
  readonly sentence: number;
  readonly type: EventType;
  readonly initiators: readonly ActorNode[];
  readonly targets: readonly { readonly id: string }[];
  readonly trigger: string;
  readonly headline: string;
  readonly object?: string;
  readonly date: string | null;
  readonly places?: readonly PlaceNode[];
  readonly agreements?: readonly AgreementNode[];
  readonly speakers?: readonly ActorNode[];
  readonly polarity?: Polarity;
  readonly status?: Status;
  readonly confidence?: number;
}

interface Written {
  readonly name: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly sentences: readonly string[];
  readonly actors: readonly ActorNode[];
  readonly places?: readonly PlaceNode[];
  readonly agreements?: readonly AgreementNode[];
  readonly dates?: readonly string[];
  readonly acts: readonly Act[];
  /** Sentence, node, the words that mean it. */
  readonly mentions?: readonly (readonly [number, { readonly id: string }, string])[];
  readonly within?: readonly (readonly [PlaceNode, PlaceNode])[];
  readonly roles?: readonly (readonly [number, ActorNode, ActorNode, string])[];
  readonly parties?: readonly (readonly [number, { readonly id: string }, AgreementNode])[];
  /** Sentence, then indexes into `acts`. */
  readonly precedes?: readonly (readonly [number, number, number])[];
}

/** Makes the delta of an article from what it says; offsets are those of the sentences joined by one space. */
export function makeDelta(written: Written): GraphDelta {
  const article = `article:${written.name}`;
  const sentenceOf = (index: number): string => sentenceId(article, index);
  let offset = 0;
  const sentences = written.sentences.map((text, index) => {
    const start = offset;
    offset += text.length + 1;
    return { id: sentenceOf(index), articleId: article, index, text, start, end: start + text.length };
  });
  const spanOf = (index: number, words: string): { readonly start: number; readonly end: number } => {
    const at = written.sentences[index]!.indexOf(words);
    if (at < 0) throw new Error(`"${words}" is not in sentence ${index} of ${written.name}.`);
    return { start: sentences[index]!.start + at, end: sentences[index]!.start + at + words.length };
  };
  const sortedIds = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id).sort();
  const events = written.acts.map((act): EventIdentity => {
    const initiators = sortedIds(act.initiators);
    const targets = sortedIds(act.targets);
    const id = eventId(act.type, initiators, targets, act.object ?? null, act.date, null);
    return { id, type: act.type, initiators, targets, date: act.date, objectHead: act.object ?? null, scope: null };
  });
  const claims = written.acts.map((act, index): ClaimNode => {
    const span = spanOf(act.sentence, act.trigger);
    return {
      id: claimId(sentenceOf(act.sentence), span.start, act.type),
      articleId: article,
      sentenceId: sentenceOf(act.sentence),
      eventId: events[index]!.id,
      trigger: act.trigger,
      evidence: act.trigger,
      ...span,
      headline: act.headline,
      object: act.object ?? null,
      polarity: act.polarity ?? "AFFIRMED",
      status: act.status ?? "OCCURRED",
      confidence: act.confidence ?? 0.5,
      rule: "by hand",
      saidOn: written.published,
    };
  });
  return {
    article: {
      id: article,
      title: written.title,
      outlet: written.outlet,
      author: null,
      url: null,
      published: written.published,
      ingestedAt: new Date().toISOString(),
      contentHash: hashId(...written.sentences),
      language: "en",
    },
    sentences,
    actors: written.actors,
    places: written.places ?? [],
    agreements: written.agreements ?? [],
    dates: [...new Set([...(written.dates ?? []), ...written.acts.flatMap(({ date }) => date ?? [])])].map(dateNode),
    mentions: (written.mentions ?? []).map(([index, { id }, text]) => ({
      sentenceId: sentenceOf(index),
      nodeId: id,
      ...spanOf(index, text),
      text,
      reason: "its name",
    })),
    events: [...new Map(events.map((event) => [event.id, event])).values()],
    claims,
    claimLinks: written.acts.map((act, index) => ({
      claimId: claims[index]!.id,
      speakers: sortedIds(act.speakers ?? []),
      places: sortedIds(act.places ?? []),
      agreements: sortedIds(act.agreements ?? []),
    })),
    within: (written.within ?? []).map(([child, parent]) => ({ childId: child.id, parentId: parent.id })),
    roles: (written.roles ?? []).map(([index, person, actor, title]) => ({
      personId: person.id,
      actorId: actor.id,
      title,
      from: null,
      to: null,
      sentenceId: sentenceOf(index),
    })),
    parties: (written.parties ?? []).map(([index, member, agreement]) => ({
      memberId: member.id,
      agreementId: agreement.id,
      sentenceId: sentenceOf(index),
    })),
    sequences: (written.precedes ?? []).map(([index, from, to]) => ({
      kind: "PRECEDES",
      fromId: events[from]!.id,
      toId: events[to]!.id,
      sentenceId: sentenceOf(index),
      cue: "after",
    })),
  };
}
