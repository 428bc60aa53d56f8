/** Base forms of words, by their part of speech. */
import lemmatizer from "wink-lemmatizer";

/** Forms that the library leaves as they are or takes for another word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["n't", "not"],
  ["ca", "can"],
  ["wo", "will"],
  ["'ll", "will"],
  ["'ve", "have"],
  ["'m", "be"],
  ["'re", "be"],
  ["am", "be"],
  ["is", "be"],
  ["are", "be"],
  ["was", "be"],
  ["were", "be"],
  ["been", "be"],
  ["being", "be"],
  ["has", "have"],
  ["had", "have"],
  ["did", "do"],
  ["does", "do"],
  ["done", "do"],
  ["hoping", "hope"],
  ["hoped", "hope"],
  ["left", "leave"],
  ["found", "find"],
  ["felt", "feel"],
]);

const cache = new Map<string, string>();

/** "rejected" as VERB → "reject", "talks" as NOUN → "talk"; names keep their form and case. */
export function lemmatise(form: string, upos: string): string {
  if (upos === "PROPN") return form;
  const key = `${upos} ${form}`;
  let lemma = cache.get(key);
  if (lemma === undefined) {
    lemma = find(form.toLowerCase().replace(/’/g, "'"), upos);
    if (cache.size < 50_000) cache.set(key, lemma);
  }
  return lemma;
}

function find(lower: string, upos: string): string {
  if (upos === "AUX" && lower === "'s") return "be";
  if (upos === "AUX" && lower === "'d") return "would";
  if (upos === "VERB" || upos === "AUX") return IRREGULAR.get(lower) ?? lemmatizer.verb(lower);
  if (upos === "NOUN") return lemmatizer.noun(lower);
  if (upos === "ADJ" || upos === "ADV") return lemmatizer.adjective(lower);
  return IRREGULAR.get(lower) ?? lower;
}
