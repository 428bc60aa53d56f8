/** Nationals in the plural: "masked Serbs" are a group, "the Turks" and "the French" the state. */
import type { KnownForm } from "../../knowledge/knowledge.js";
import type { Sentence } from "../../language/document.js";
import { spanText, type Candidate } from "./candidate.js";
import type { WordSpan } from "./name-spans.js";

/** What a demonym that qualifies nothing means; null where it may be an adjective after all. */
export function peopleOf(sentence: Sentence, { first, last }: WordSpan, { entity }: KnownForm): Candidate | null {
  const { tokens } = sentence;
  const own = tokens[last]!;
  if (/^(?:amod|compound|nmod:desc|flat)/.test(own.deprel)) return null;
  let start = first;
  while (start > 0 && tokens[start - 1]!.head === own.index && /^(?:amod|nummod|det)/.test(tokens[start - 1]!.deprel))
    start--;
  const determined = /^the$/i.test(tokens[start]!.text);
  const { type, kind, name, id, country } = entity;
  const base = { sentence, last, type, country };
  if (determined && start === first - 1)
    return { ...base, first, form: "NAME", kind, name, knownId: id, reason: `its people stand for ${name}` };
  if (determined || !/s$/.test(own.text) || /(?:ss|ese|ish)$/.test(own.text)) return null;
  const text = spanText(sentence, start, last);
  const group = text.charAt(0).toUpperCase() + text.slice(1);
  return {
    ...base,
    first: start,
    form: "NOMINAL",
    kind: "GROUP",
    name: group,
    knownId: null,
    reason: `people of ${name}`,
  };
}
