/**
 * Deterministic ids: the same thing has the same id on every machine and in every run. A readable prefix says what it is
 * (`actor:state:il`, `event:9f3k…`); the rest is either a slug of the name or a hash of what identifies the thing.
 */
import { createHash } from "node:crypto";
import type { EntityType } from "./vocabulary.js";

/** First 80 bits of SHA-256 over the parts, in base 36 (16 characters). Parts are length-prefixed, so ["a","b"] ≠ ["ab"]. */
export function hashId(...parts: readonly (string | number | null)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const text = part === null ? "\u0000" : String(part);
    hash.update(`${text.length}:${text};`);
  }
  return BigInt(`0x${hash.digest("hex").slice(0, 20)}`)
    .toString(36)
    .padStart(16, "0");
}

/** Letters that Unicode does not take apart into a Latin letter and a mark: "Łódź" and "Lodz" are one name. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ı: "i",
};

/** Without accents, in either case; apostrophes of every kind, as in "Sana\u02bda", are plain ones. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđðþæœßı]/gi, (letter) => {
      const latin = LETTERS[letter.toLowerCase()]!;
      return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
    })
    .replace(/[’‘`´ʹʻʼʽʾʿ]/g, "'");
}

/**
 * A name as it stands in an id: lower-case ASCII words joined by hyphens ("Ahmad al-Sharaa" → "ahmad-al-sharaa"). A name
 * with letters of another script ends in a hash of itself, so that "Москва 2030" and "Минск 2030" differ.
 */
export function slug(name: string): string {
  const text = plain(name).toLowerCase().replace(/'/g, "");
  const ascii = text.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (ascii !== "" && !/[^\p{ASCII}\P{L}]/u.test(text)) return ascii;
  return [ascii, hashId(text)].filter((part) => part !== "").join("-");
}

/**
 * The form under which a name is looked up: without marks, case, leading article and punctuation. Forms of up to four
 * letters that are all capitals ("US", "WHO", "IS") keep their case, so that the pronoun "us" never finds a state.
 */
export function nameKey(name: string): string {
  // Most names are words of plain letters, which need no more.
  const words = (/^[a-z\d]+(?: [a-z\d]+)*$/i.test(name) ? name : plainWords(name)).replace(/^(?:the|a|an) /i, "");
  return words.length <= 4 && /^[A-Z]{2,4}$/.test(words) ? words : words.toLowerCase();
}

/** Letters and digits alone, one blank between words. */
const plainWords = (name: string): string =>
  plain(name)
    .replace(/'s?(?=\s|$)/g, "")
    .replace(/\./g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const articleId = (title: string, outlet: string | null, published: string | null, text: string): string =>
  `article:${hashId(title, outlet, published, text)}`;

export const sentenceId = (article: string, index: number): string =>
  `sentence:${article.replace(/^article:/, "")}:${index}`;

/** Id of an actor, place or agreement by its kind and a key that is unique within the kind. */
export const entityId = (type: EntityType, kind: string, key: string): string =>
  `${type.toLowerCase()}:${kind.toLowerCase().replace(/_/g, "-")}:${slug(key)}`;

export const eventId = (
  type: string,
  initiators: readonly string[],
  targets: readonly string[],
  objectHead: string | null,
  date: string | null,
  scope: string | null,
): string => `event:${hashId(type, initiators.join(","), targets.join(","), objectHead, date, scope)}`;

export const claimId = (sentence: string, triggerStart: number, type: string): string =>
  `claim:${hashId(sentence, triggerStart, type)}`;
