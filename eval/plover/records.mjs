/** The gold records of PLOVER: one sentence each, who did it, to whom, and the class of the act. */
import { readFileSync } from "node:fs";

/** Names of classes as of 2016, and what they are called since. */
const RENAMED = { DEMAND: "REQUEST", DISAPPROVE: "ACCUSE", FIGHT: "ASSAULT" };

/** Records as {id, text, type, words, source: [{text, ends, code, sector}], target: [...]}; the first object is about the file. */
export function readRecords(file) {
  return JSON.parse(readFileSync(file, "utf8"))
    .filter(({ event }) => event !== "DOCUMENT")
    .map(({ id, text, event, eventText, source, target }) => ({
      id: id.replace("PLOVER-GSR01-", ""),
      text: text.trim(),
      type: RENAMED[event] ?? event,
      words: eventText,
      source: actors(source, text.trim()),
      target: actors(target, text.trim()),
    }));
}

/** A side without an actor is missing, "" or a bare word that names none. `ends` are the offsets behind its words in the sentence. */
const actors = (side, sentence) =>
  [side ?? []]
    .flat()
    .filter((actor) => typeof actor === "object")
    .map(({ actorText, code, sector }) => ({
      text: actorText.trim(),
      ends: endsOf(actorText.trim(), sentence),
      code,
      sector: sector ?? null,
    }));

function endsOf(words, sentence) {
  const ends = [];
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) ends.push(at + words.length);
  return ends;
}
