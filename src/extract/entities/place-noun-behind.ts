/** Names of places that end in a common noun: "Vardal valley", "Bergen airport", "Vestland county". */
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { PlaceKind } from "../../model/vocabulary.js";
import { spanText, type Candidate } from "./candidate.js";

/** Sites that are called after their town. */
const OF_TOWN =
  /^(?:airport|airfield|airbase|port|harbour|harbor|bridge|dam|hospital|prison|jail|refinery|stadium|tunnel|barracks|terminal|shipyard|courthouse)$/;

/** The name with the noun of place right behind it; the name as it is where there is none. */
export function withPlaceNoun(name: Candidate, words: WordKinds, knowledge: Knowledge): Candidate {
  const { tokens } = name.sentence;
  const noun = tokens[name.last + 1];
  const isSeat = name.kind === "STATE" && name.reason.startsWith("seat of government");
  if (name.form !== "NAME" || (name.type !== "PLACE" && !isSeat) || name.kind === "COUNTRY") return name;
  if (
    noun === undefined ||
    !/^(?:NOUN|PROPN)$/.test(noun.upos) ||
    !/^\p{Ll}/u.test(noun.text) ||
    noun.start === tokens[name.last]!.end
  )
    return name;
  const kind = words.placeNoun(noun.text);
  if (kind === null || kind === "CITY" || kind === "COUNTRY") return name;
  // "Bergen district court"
  if (noun.deprel === "compound" && words.nameEnding(tokens[noun.index + 1]?.text ?? "") !== null) return name;
  const isTown = isSeat || name.kind === "CITY";
  if (isTown && name.knownId !== null && kind === "FACILITY" && !OF_TOWN.test(noun.text)) return name;
  return extended(name, kind, knowledge);
}

function extended(name: Candidate, kind: PlaceKind, knowledge: Knowledge): Candidate {
  const last = name.last + 1;
  // "Darfur region" is Darfur.
  if (name.knownId !== null && name.kind === kind) return { ...name, last };
  const text = spanText(name.sentence, name.first, last);
  const known = knowledge.lookup(text).find(({ entity }) => entity.type === "PLACE")?.entity;
  const noun = name.sentence.tokens[last]!.text;
  return {
    ...name,
    last,
    type: "PLACE",
    kind: known?.kind ?? kind,
    name: known?.name ?? text,
    knownId: known?.id ?? null,
    reason: `${name.reason}; before "${noun}"`,
  };
}
