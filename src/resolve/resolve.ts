/** Extraction + knowledge → GraphDelta: what one article adds to the graph, with the id of every node. */
import { createHash } from "node:crypto";
import type { Extraction } from "../extract/extraction.js";
import type { Knowledge } from "../knowledge/knowledge.js";
import { loadWordKinds } from "../knowledge/word-kinds.js";
import type { Article } from "../model/article.js";
import type { GraphDelta, PartyEdge, RoleEdge, SequenceEdge } from "../model/graph.js";
import { articleId, sentenceId } from "../model/ids.js";
import { resolveClaims } from "./claims.js";
import { dateId, dateNodes } from "./dates.js";
import { resolveEntities } from "./entities.js";
import type { EntityIdentity } from "./entity-id.js";
import { resolveMentions } from "./mentions.js";

/**
 * The nodes and edges of an article. A pure function: the same input gives the same delta, byte for byte, every node and
 * edge listed once and everything that an edge refers to listed with it.
 *
 * @param ingestedAt ISO instant, kept on the article as it is
 */
export function resolve(
  article: Article,
  extraction: Extraction,
  knowledge: Knowledge,
  ingestedAt: string,
): GraphDelta {
  const { title, outlet, author, url, published, text } = article;
  const id = articleId(title, outlet, published, text);
  const { identities, ...nodes } = resolveEntities(extraction.entities, id, {
    sentences: extraction.sentences,
    knowledge,
    words: loadWordKinds(),
  });
  const { told, ...claimed } = resolveClaims(article, extraction, id, identities);
  const stated = extraction.dates.filter(({ kind }) => kind === "DATE").map(({ value }) => dateId(value));
  return {
    article: {
      id,
      title,
      outlet,
      author,
      url,
      published,
      ingestedAt,
      contentHash: createHash("sha256").update(text).digest("hex"),
      language: "en",
    },
    sentences: extraction.sentences.map(({ text: words, start, end }, index) => ({
      id: sentenceId(id, index),
      articleId: id,
      index,
      text: words,
      start,
      end,
    })),
    ...nodes,
    dates: dateNodes([...stated, ...claimed.events.map(({ date }) => date)]),
    mentions: resolveMentions(extraction, id, identities),
    ...claimed,
    roles: resolveRoles(extraction, id, identities),
    parties: resolveParties(extraction, id, identities),
    sequences: resolveRelations(extraction, id, told),
  };
}

/** Offices that the text states, in its order. Nobody holds an office in himself. */
function resolveRoles(
  { entities, roles }: Extraction,
  article: string,
  identities: readonly EntityIdentity[],
): RoleEdge[] {
  const edges = roles
    .filter(({ person, actor }) => entities[person]!.type === "ACTOR" && entities[actor]!.type === "ACTOR")
    .map(({ person, actor, title, sentence }) => ({
      personId: identities[person]!.id,
      actorId: identities[actor]!.id,
      title: title.replace(/\s+/g, " ").trim(),
      from: null,
      to: null,
      sentenceId: sentenceId(article, sentence),
    }));
  return once(edges.filter(({ personId, actorId }) => personId !== actorId));
}

function resolveParties(
  { entities, parties }: Extraction,
  article: string,
  identities: readonly EntityIdentity[],
): PartyEdge[] {
  const edges = parties
    .filter(({ agreement }) => entities[agreement]!.type === "AGREEMENT")
    .map(({ member, agreement, sentence }) => ({
      memberId: identities[member]!.id,
      agreementId: identities[agreement]!.id,
      sentenceId: sentenceId(article, sentence),
    }));
  return once(edges.filter(({ memberId, agreementId }) => memberId !== agreementId));
}

/** Relations of acts as edges of the events that they are told of; two tellings of one event are in no order. */
function resolveRelations({ relations }: Extraction, article: string, told: readonly string[]): SequenceEdge[] {
  const edges = relations.map(({ kind, from, to, sentence, cue }) => ({
    kind,
    fromId: told[from]!,
    toId: told[to]!,
    sentenceId: sentenceId(article, sentence),
    cue,
  }));
  return once(edges.filter(({ fromId, toId }) => fromId !== toId));
}

const once = <T>(edges: readonly T[]): T[] => [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()];
