/** Words by which a text says that one act came before, caused or was part of another. */
import { readTable } from "./read-table.js";

export type RelationKind = "PRECEDES" | "CAUSES" | "PART_OF";

/** See the head of `event-cues.tsv`. */
export interface EventCue {
  /** Words in lower case: of the text, for VERB the lemma and its preposition if any. */
  readonly words: readonly string[];
  readonly form: "PHRASE" | "VERB" | "THEN" | "ANSWER";
  readonly kind: RelationKind;
  /** Whether the act behind the cue (for THEN and ANSWER the one beside it) is where the edge begins or ends. */
  readonly end: "FROM" | "TO";
}

let loaded: readonly EventCue[] | undefined;

/** All cues, those of more words first. */
export function eventCues(): readonly EventCue[] {
  loaded ??= (readTable("event-cues.tsv") as [string, EventCue["form"], RelationKind, EventCue["end"]][])
    .map(([cue, form, kind, end]) => ({ words: cue.split(" "), form, kind, end }))
    .sort((a, b) => b.words.length - a.words.length);
  return loaded;
}

let phrases: ReadonlyMap<string, readonly EventCue[]> | undefined;

/** The cues of the form PHRASE by their first word, those of more words first. */
export function phraseCues(): ReadonlyMap<string, readonly EventCue[]> {
  if (phrases === undefined) {
    const byFirst = new Map<string, EventCue[]>();
    for (const cue of eventCues())
      if (cue.form === "PHRASE") byFirst.set(cue.words[0]!, [...(byFirst.get(cue.words[0]!) ?? []), cue]);
    phrases = byFirst;
  }
  return phrases;
}
