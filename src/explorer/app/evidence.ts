/** A sentence with the words that carry a claim marked, the trigger most of all. */
import { h, type Child } from "./dom.js";
import type { Telling } from "./answers.js";

/** Offsets count from the article's beginning; the evidence lies within its sentence but for its edges. */
export function evidence({ sentence, start, end, trigger }: Telling): Child {
  const from = Math.max(start - sentence.start, 0);
  const to = Math.min(end - sentence.start, sentence.text.length);
  if (to <= from) return sentence.text;
  const words = sentence.text.slice(from, to);
  const at = words.indexOf(trigger);
  const marked = at < 0 ? words : [words.slice(0, at), h("strong", {}, trigger), words.slice(at + trigger.length)];
  return [sentence.text.slice(0, from), h("mark", {}, marked), sentence.text.slice(to)];
}
