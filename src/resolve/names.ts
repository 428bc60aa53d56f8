/** What the words of a mention say about the name in them: whether there is one, and how it reads without its wrapping. */
import type { Entity, Mention } from "../extract/extraction.js";
import type { Knowledge } from "../knowledge/knowledge.js";
import type { WordKinds } from "../knowledge/word-kinds.js";
import { nameKey } from "../model/ids.js";

/** What {@link properWords} needs to see beyond the mention itself. */
export interface NameContext {
  /** The sentences of the article, by index. */
  readonly sentences: readonly { readonly start: number; readonly text: string }[];
  readonly knowledge: Knowledge;
  readonly words: WordKinds;
}

const ARTICLE = /^(?:the|an?)\s+/i;
/** "several ministries", "one of the banks": such words pick something out that another article need not mean. */
const INDEFINITE =
  /^(?:an?|some|several|many|most|all|any|no|other|another|few|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|both|\d[\d,.]*)\b/i;

/** "the  Milan\nprosecutor’s" → "Milan prosecutor"; an upper-case article stays, being part of the name ("The Hague"). */
export function bareName(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const bare = line.replace(/^(?:the|an?) /, "").replace(/[’']s$/, "");
  return bare === "" ? line : bare;
}

/** The name as it is compared: like {@link bareName}, without any leading article. "The Guardian" → "Guardian". */
export const comparedName = (name: string): string => bareName(name).replace(ARTICLE, "");

export const isIndefinite = (mention: Mention): boolean => INDEFINITE.test(mention.text);

/**
 * The words of a mention that are names: "the Milan prosecutor" → ["Milan"], "the ministry" → []. A capital at the start of
 * a sentence proves nothing ("Ministers said …") unless the word is known ("Syrian officials said …").
 */
export function properWords(mention: Mention, { sentences, knowledge, words: kinds }: NameContext): string[] {
  const sentence = sentences[mention.sentence];
  const before = sentence?.text.slice(0, mention.start - sentence.start) ?? "";
  const opens = !/[\p{L}\p{N}]/u.test(before);
  const words = mention.text.split(/[\s\-–—/]+/).filter((word) => word !== "");
  return words.filter((word, index) => {
    if (/^(?:18|19|20)\d\d$/.test(word)) return true;
    if (!/^\p{Lu}/u.test(word) || /^(?:the|an?)$/i.test(word)) return false;
    // "Police" is also a town in Poland.
    if (kinds.actorNoun(word) !== null) return false;
    return index > 0 || !opens || knowledge.lookup(word).length > 0;
  });
}

/** Kinds whose descriptions in words stay true only within an article: "the Israeli premier", "Israeli residents". */
const DESCRIBED = new Set<string>(["PERSON", "GROUP", "STATE"]);

/**
 * Every other name that the article uses for the entity, sorted: its names and, for bodies and things, descriptions with a
 * name in them ("the Israeli army" of the Israel Defense Forces). Not pronouns, demonyms or bare nouns ("the ministry").
 */
export function aliasesOf(entity: Entity, context: NameContext): string[] {
  const forms = entity.mentions.filter(
    (mention) =>
      mention.form === "NAME" ||
      (mention.form === "NOMINAL" &&
        !DESCRIBED.has(entity.kind) &&
        !isIndefinite(mention) &&
        properWords(mention, context).length > 0),
  );
  return distinctNames(
    entity.name,
    forms.map(({ text }) => bareName(text)),
  );
}

/** Sorted, each once however it is written ("U.S. Treasury", "US Treasury"), without the name itself. */
export function distinctNames(name: string, others: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const other of [...others].sort()) {
    const key = nameKey(other);
    if (key !== "" && key !== nameKey(name) && !byKey.has(key)) byKey.set(key, other);
  }
  return [...byKey.values()].sort();
}
