/** Where the article names its things: from the sentence to the node, with the words and why they mean it. */
import type { Extraction } from "../extract/extraction.js";
import type { MentionEdge } from "../model/graph.js";
import { sentenceId } from "../model/ids.js";
import { dateId } from "./dates.js";
import type { EntityIdentity } from "./entity-id.js";
import { compare } from "./order.js";

/** Every mention but pronouns, in the order of the text; words that mean one node twice are listed once. */
export function resolveMentions(
  { entities, dates }: Extraction,
  articleId: string,
  identities: readonly EntityIdentity[],
): MentionEdge[] {
  const named = entities.flatMap((entity, index) =>
    entity.mentions
      .filter((mention) => mention.form !== "PRONOUN")
      .map(({ sentence, start, end, text, reason }) => ({
        sentenceId: sentenceId(articleId, sentence),
        nodeId: identities[index]!.id,
        start,
        end,
        text,
        reason,
      })),
  );
  const dated = dates.flatMap(({ kind, value, sentence, start, end, text }) => {
    const nodeId = kind === "DATE" ? dateId(value) : null;
    if (nodeId === null) return [];
    return {
      sentenceId: sentenceId(articleId, sentence),
      nodeId,
      start,
      end,
      text,
      reason: `"${text}" read as ${nodeId}`,
    };
  });
  const all = [...named, ...dated].sort((a, b) => a.start - b.start || a.end - b.end || compare(a.nodeId, b.nodeId));
  return [...new Map(all.map((mention) => [`${mention.start} ${mention.end} ${mention.nodeId}`, mention])).values()];
}
