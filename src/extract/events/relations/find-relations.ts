/**
 * What the text says of the order and the causes of its acts: "after the raid", "the strike led to talks", "signed and then
 * left". Only where both acts are kept, and only by a cue that says it; what merely stands side by side is no relation.
 */
import { eventCues } from "../../../knowledge/event-cues.js";
import type { EventRelation, ExtractedEvent } from "../../extraction.js";
import type { SentenceTree } from "../tree.js";
import { actsBySentence, type ActsInSentence, type Said } from "./acts-in-sentence.js";
import { byAnswer } from "./by-answer.js";
import { byPhrase } from "./by-phrase.js";
import { byThen } from "./by-then.js";
import { byVerb } from "./by-verb.js";

/** Relations in the order of the text; `trees` are the article's sentences, `events` its kept acts. */
export function findRelations(
  trees: readonly SentenceTree[],
  events: readonly ExtractedEvent[],
  text: string,
): EventRelation[] {
  const cues = eventCues();
  const sentences = actsBySentence(trees, events);
  const said = sentences.flatMap((acts, index) =>
    [...byPhrase(acts), ...byVerb(acts, cues), ...byThen(acts, cues), ...byAnswer(acts, sentences[index - 1], cues)]
      .filter((one) => isMeant(acts, one))
      .map(({ from, to, kind, first, last }) => ({
        kind,
        from,
        to,
        sentence: acts.tree.sentence.index,
        cue: text.slice(first.start, last.end).replace(/\s+/g, " ").toLowerCase(),
      })),
  );
  return agreed(said.filter((one) => isPossible(events[one.from]!, events[one.to]!)));
}

const DENIALS = new Set(["not", "n't", "never", "neither", "nor", "than", "without"]);
const HEDGES = new Set([
  "allegedly",
  "reportedly",
  "apparently",
  "possibly",
  "perhaps",
  "maybe",
  "probably",
  "supposedly",
]);

/** "not because of the raid", "reportedly in response to": what is denied or only heard is not said. */
function isMeant({ tree }: ActsInSentence, { first }: Said): boolean {
  const before = [1, 2].map((back) => tree.tokens[first.index - back]?.lemma.toLowerCase() ?? "");
  if (DENIALS.has(before[0]!) || HEDGES.has(before[0]!)) return false;
  // "not only after the raid" is after it
  if (DENIALS.has(before[1]!) && before[0] !== "only" && before[0] !== "just") return before[1] === "than";
  return true;
}

const TOLD = new Set(["OCCURRED", "ONGOING", "PLANNED"]);

/** Acts that are denied, disputed, only wanted or only possible have no place in an order; nor does what the dates contradict. */
function isPossible(from: ExtractedEvent, to: ExtractedEvent): boolean {
  if (from === to || [from, to].some(({ polarity, status }) => polarity === "NEGATED" || !TOLD.has(status)))
    return false;
  return !(isDay(from.date) && isDay(to.date) && from.date! > to.date!);
}

const isDay = (date: string | null): boolean => date !== null && /^\d{4}-\d\d-\d\d$/.test(date);

/** Each pair once, by the stronger word where two are said; a pair that is told in both directions not at all. */
function agreed(said: readonly EventRelation[]): EventRelation[] {
  const strength = ["PART_OF", "CAUSES", "PRECEDES"];
  const kept = new Map<string, EventRelation>();
  for (const one of said) {
    const key = `${one.from} ${one.to}`;
    const known = kept.get(key);
    if (known === undefined || strength.indexOf(one.kind) < strength.indexOf(known.kind)) kept.set(key, one);
  }
  return [...kept.values()].filter(({ from, to }) => !kept.has(`${to} ${from}`));
}
