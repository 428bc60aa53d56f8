/** What sentences say of the order and the causes of events. */
import type { SequenceEdge } from "../../model/graph.js";
import { known, knownSentence, type Reader, where } from "./clock.js";

/** See {@link GraphStore.sequences}. */
export async function sequences(
  reader: Reader,
  eventIds: readonly string[],
  limit: number,
): Promise<(readonly SequenceEdge[])[]> {
  const read = (pattern: string): ReturnType<Reader["read"]> =>
    reader.read(
      `UNWIND $ids AS id
       MATCH ${pattern}
       ${where(knownSentence(reader, "r"), known(reader, "Event", "a"), known(reader, "Event", "b"))}
       RETURN type(r) AS kind, a.id AS fromId, b.id AS toId, r.sentenceId AS sentenceId, r.cue AS cue`,
      { ids: [...new Set(eventIds)] },
    );
  const edge = "(a:Event {id: id})-[r:PRECEDES|CAUSES|PART_OF]->(b:Event)";
  const [forward, backward] = (await Promise.all([
    read(edge),
    read(edge.replace("(a:Event {id: id})", "(a:Event)").replace("(b:Event)", "(b:Event {id: id})")),
  ])) as unknown as [SequenceEdge[], SequenceEdge[]];
  return eventIds.map((id) =>
    [...forward.filter(({ fromId }) => fromId === id), ...backward.filter(({ toId }) => toId === id)]
      .sort((a, b) => compare(key(a), key(b)))
      .slice(0, limit),
  );
}

const key = ({ sentenceId, kind, fromId, toId, cue }: SequenceEdge): string =>
  [sentenceId, kind, fromId, toId, cue].join(" ");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
