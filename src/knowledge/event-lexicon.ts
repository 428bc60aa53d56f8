/** Which verbs and nouns name an act of which type, by the company they keep. Data: `data/event-*.tsv`. */
import { EVENT_TYPES, type EventType } from "../model/vocabulary.js";
import { readTable } from "./read-table.js";

/** What must stand beside a word for a row to hold; all that are given must. */
export interface Cue {
  /** Particle: "turn down". */
  readonly particle: ReadonlySet<string> | null;
  /** Preposition of an oblique: "call for". */
  readonly preposition: ReadonlySet<string> | null;
  /** Lemma of the object's head; an empty set stands for any object. */
  readonly object: ReadonlySet<string> | null;
  /** Lemma of the controlled verb or predicate; an empty set for any. */
  readonly complement: ReadonlySet<string> | null;
  /** The word has no object. */
  readonly noObject: boolean;
  /** The word has a clause with "that". */
  readonly clause: boolean;
  /** The word has a clause that says what others must do. */
  readonly must: boolean;
  /** The noun needs an actor as its agent or party, since it is vague: "deal", "exercise". */
  readonly weak: boolean;
  /** The noun must not be somebody's: "a strike" of workers against "Israeli strikes". */
  readonly noAgent: boolean;
}

export interface LexiconRow {
  readonly lemma: string;
  readonly cue: Cue;
  readonly type: EventType;
}

export interface EventLexicon {
  /** Rows for the lemma, most specific first. */
  verb(lemma: string): readonly LexiconRow[];
  noun(lemma: string): readonly LexiconRow[];
  /** Verbs that are no act whatever stands beside them: be, think, seem. */
  isStopVerb(lemma: string): boolean;
  /** Verbs of saying, after which the subject is the speaker. */
  isSpeechVerb(lemma: string): boolean;
}

/** Reads the tables; throws BAD_INPUT that names file and line where one is malformed. */
export function loadEventLexicon(): EventLexicon {
  const classes = new Map(readTable("event-noun-classes.tsv").map(([name, words]) => [name!, words!.split("|")]));
  const verbs = byLemma(readTable("event-verbs.tsv"), classes);
  const nouns = byLemma(readTable("event-nouns.tsv"), classes);
  const plain = readTable("event-plain-verbs.tsv");
  const ofKind = (kind: string): Set<string> => new Set(plain.filter((row) => row[1] === kind).map((row) => row[0]!));
  const stop = ofKind("stop");
  const speech = ofKind("speech");
  return {
    verb: (lemma) => verbs.get(lemma) ?? [],
    noun: (lemma) => nouns.get(lemma) ?? [],
    isStopVerb: (lemma) => stop.has(lemma),
    isSpeechVerb: (lemma) => speech.has(lemma),
  };
}

function byLemma(
  rows: readonly (readonly string[])[],
  classes: ReadonlyMap<string, readonly string[]>,
): Map<string, LexiconRow[]> {
  const map = new Map<string, LexiconRow[]>();
  for (const [lemma, cue, type] of rows) {
    const row = {
      lemma: lemma!,
      cue: parseCue(cue!, classes),
      type: EVENT_TYPES.find((one) => one === type) ?? "OTHER",
    };
    const list = map.get(row.lemma);
    if (list) list.push(row);
    else map.set(row.lemma, [row]);
  }
  return map;
}

/** `prt=out obj=attack|strike` → both must hold; `obj` alone means any object; `-` means no condition. */
function parseCue(text: string, classes: ReadonlyMap<string, readonly string[]>): Cue {
  const parts = new Map(
    text.split(" ").map((part) => {
      const [key, values = ""] = part.split("=");
      const words = values.split("|").filter((word) => word !== "");
      return [
        key,
        new Set(words.flatMap((word) => (word.startsWith("@") ? (classes.get(word.slice(1)) ?? []) : [word]))),
      ];
    }),
  );
  return {
    particle: parts.get("prt") ?? null,
    preposition: parts.get("prep") ?? null,
    object: parts.get("obj") ?? null,
    complement: parts.get("xcomp") ?? null,
    noObject: parts.has("noobj"),
    clause: parts.has("that"),
    must: parts.has("must"),
    weak: parts.has("weak"),
    noAgent: parts.has("noagent"),
  };
}
