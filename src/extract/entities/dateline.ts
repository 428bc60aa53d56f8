/** The places that an article is sent from, before its first sentence: "VIENNA —", "BERGEN, Norway (NTB) -". */
import type { KnownEntity, Knowledge } from "../../knowledge/knowledge.js";
import type { Sentence } from "../../language/document.js";
import { spanText, type Candidate } from "./candidate.js";
import { inTitleCase } from "./noun-phrase.js";

/** The town and the country, or null where the sentence is no dateline; nothing else in it is an entity. */
export function datelinePlaces(sentence: Sentence, knowledge: Knowledge): Candidate[] | null {
  const { tokens } = sentence;
  const town = endOfTown(sentence);
  if (town < 0 || !/^[—–-]+$/.test(tokens[tokens.length - 1]!.text)) return null;
  const text = spanText(sentence, 0, town);
  const spelt = inTitleCase(text);
  const known = [...knowledge.lookup(text), ...knowledge.lookup(spelt)].map(({ entity }) => entity);
  const place = known.find((one) => one.type === "PLACE") ?? null;
  // "UN —", "NATO —": a body's abbreviation is no town.
  if (place === null && (known.length > 0 || text.length < 4)) return null;
  const places = [toCandidate(sentence, 0, town, place, spelt)];
  for (let i = town + 1; i < tokens.length; i++) {
    const country = knowledge.lookup(tokens[i]!.text).find(({ entity }) => entity.type === "PLACE")?.entity;
    if (country && /^\p{Lu}/u.test(tokens[i]!.text)) places.push(toCandidate(sentence, i, i, country, country.name));
  }
  return places;
}

/** The last of the words in capitals that begin the sentence. */
function endOfTown({ tokens }: Sentence): number {
  let last = -1;
  while (/^\p{Lu}[\p{Lu}.'’-]+$/u.test(tokens[last + 1]?.text ?? "")) last++;
  return last;
}

function toCandidate(
  sentence: Sentence,
  first: number,
  last: number,
  place: KnownEntity | null,
  name: string,
): Candidate {
  return {
    sentence,
    first,
    last,
    form: "NAME",
    type: "PLACE",
    kind: place?.kind ?? "CITY",
    name: place?.name ?? name,
    knownId: place?.id ?? null,
    country: place?.country ?? null,
    reason: "dateline",
  };
}
