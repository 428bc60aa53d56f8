/** Base forms of words, by their part of speech: those of Universal Dependencies' English treebanks. */
import lemmatizer from "wink-lemmatizer";

/** Forms that the library leaves as they are or takes for another word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: "am is are was were been being 'm 're m re r",
    have: "has had 've ve",
    do: "did does done",
    not: "n't nt",
    can: "ca",
    will: "wo 'll ll",
    hope: "hoping hoped",
    leave: "left",
    find: "found",
    feel: "felt",
  }).flatMap(([lemma, forms]) => forms.split(" ").map((form) => [form, lemma] as const)),
);

const CLOSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "an",
    this: "these",
    that: "those",
    he: "him",
    they: "them",
    we: "us",
  }).flatMap(([lemma, forms]) => forms.split(" ").map((form) => [form, lemma] as const)),
);

const cache = new Map<string, string>();

/** "rejected" as VERB → "reject", "talks" as NOUN → "talk"; names keep their form and case, "I" its capital. `xpos` may be "". */
export function lemmatise(form: string, upos: string, xpos: string): string {
  if (upos === "PROPN") return form;
  const key = `${upos} ${xpos} ${form}`;
  let lemma = cache.get(key);
  if (lemma === undefined) {
    lemma = find(form.toLowerCase().replace(/’/g, "'"), upos, xpos);
    if (cache.size < 50_000) cache.set(key, lemma);
  }
  return lemma;
}

function find(lower: string, upos: string, xpos: string): string {
  switch (upos) {
    case "AUX":
      if (lower === "'d") return xpos.startsWith("V") ? "have" : "would";
      if (lower === "'s" || lower === "s") return "be";
      // "would", "could" and "might" are words of their own.
      return IRREGULAR.get(lower) ?? (xpos === "MD" ? lower : lemmatizer.verb(lower));
    case "VERB":
      // "They found the city": a base form is its own lemma.
      return xpos === "VB" && lower !== "ve" ? lower : (IRREGULAR.get(lower) ?? lemmatizer.verb(lower));
    case "NOUN":
      return xpos === "NN" ? lower : singular(lower);
    case "ADJ":
    case "ADV":
      return COMPARED.test(xpos) || xpos === "" ? lemmatizer.adjective(lower) : lower;
    case "PRON":
    case "DET":
      if (lower === "her" && xpos === "PRP") return "she";
      return lower === "i" || lower === "me" ? "I" : (CLOSED.get(lower) ?? lower);
    case "PART":
      return xpos === "POS" ? "'s" : (IRREGULAR.get(lower) ?? lower);
    default:
      return lower;
  }
}
/** "talks" → "talk", also where the library doesn't know the word: "airstrikes"; "crisis", "news" and "physics" stay. */
function singular(plural: string): string {
  const lemma = lemmatizer.noun(plural);
  return lemma === plural &&
    /^.{4,}[^suig]s$/.test(plural) &&
    !/(?:ics|news|series|species|headquarters|crossroads|barracks|premises)$/.test(plural)
    ? plural.slice(0, -1)
    : lemma;
}

const COMPARED = /^(?:JJ|RB)[RS]$/;
