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

/**
 * A name as it stands in an id: lower-case ASCII words joined by hyphens ("Ahmad al-Sharaa" → "ahmad-al-sharaa"). A name
 * without any Latin letter or digit gives a hash of itself instead.
 */
export function slug(name: string): string {
  const ascii = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return ascii === "" ? hashId(name) : ascii;
}

/**
 * The form under which a name is looked up: without marks, case, leading article and punctuation. Forms of up to four
 * letters that are all capitals ("US", "WHO", "IS") keep their case, so that the pronoun "us" never finds a state.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`]/g, "'")
    .replace(/'s?(?=\s|$)/g, "")
    .replace(/\./g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(the|a|an) /i, "");
  return /^[A-Z]{2,4}$/.test(words) ? words : words.toLowerCase();
}

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
