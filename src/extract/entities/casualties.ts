/** People who are told by their number alone: "killing 40 or more", "at least 12 were wounded". */
import type { Sentence, Token } from "../../language/document.js";
import { spanText, type Candidate } from "./candidate.js";

const HARM = /^(?:kill|wound|injure|hurt|arrest|detain|displace|rescue|evacuate|die|massacre|slay)$/;

/** The group that the number stands for, or null. */
export function casualties(sentence: Sentence, number: Token): Candidate | null {
  const { tokens } = sentence;
  if (!/^(?:obj|nsubj:pass|nsubj)$/.test(number.deprel) || !HARM.test(tokens[number.head]?.lemma ?? "")) return null;
  let first = number.index;
  let last = number.index;
  while (first > 0 && /^(?:at|least|over|than|more|nearly|about|around|almost|some)$/i.test(tokens[first - 1]!.text))
    first--;
  if (tokens[last + 1]?.text === "or" && /^(?:more|so)$/.test(tokens[last + 2]?.text ?? "")) last += 2;
  const name = spanText(sentence, first, last);
  return {
    sentence,
    first,
    last,
    form: "NOMINAL",
    type: "ACTOR",
    kind: "GROUP",
    name: name.charAt(0).toUpperCase() + name.slice(1),
    knownId: null,
    country: null,
    reason: `number of those whom the act "${tokens[number.head]!.text}" befell`,
  };
}
