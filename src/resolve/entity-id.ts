/**
 * Which thing an entity of an article is, across articles (docs/decisions/0003-ids.md). Known ones have their id from
 * `knowledge/`; named ones are their kind and name; the rest ("protesters") are things of their article alone.
 */
import type { Entity } from "../extract/extraction.js";
import { entityId, hashId } from "../model/ids.js";
import { comparedName, isIndefinite, properWords, type NameContext } from "./names.js";

export interface EntityIdentity {
  readonly id: string;
  /** Whether the id means the same thing in other articles. */
  readonly shared: boolean;
}

/** Bodies of which a place or state has one, so that "the Milan prosecutor's office" is a name though a noun heads it. */
const BODIES = new Set<string>(["GOVERNMENT_BODY", "MILITARY", "INTERGOVERNMENTAL", "ORGANIZATION", "MEDIA"]);
/** Kinds of which there are many alike: "German companies", "Serbian newspapers" are no single body. */
const MANY = new Set<string>(["ORGANIZATION", "MEDIA"]);

/** The identity of an entity in the article of this id. */
export function identify(entity: Entity, article: string, context: NameContext): EntityIdentity {
  const known = entity.knownId === null ? null : context.knowledge.byId(entity.knownId);
  if (known?.type === entity.type) return { id: known.id, shared: true };
  if (isNamed(entity, context)) return { id: namedId(entity), shared: true };
  const key = `${comparedName(entity.name)} ${hashId(article).slice(0, 8)}`;
  return { id: entityId(entity.type, entity.kind, key), shared: false };
}

/** Whether an id that {@link identify} gave means something of one article alone ("protesters"); it ends in that article's hash. */
export const isOfOneArticle = (id: string): boolean => /-(?=[a-z]*\d)[0-9a-z]{8}(?:-\d+)?$/.test(id);

/** An agreement's kind is left out, because it is read from nouns that outlets choose freely: pact, ceasefire deal, accord. */
function namedId(entity: Entity): string {
  if (entity.type === "AGREEMENT") return entityId("AGREEMENT", "named", agreementKey(entity.name));
  const key = comparedName(entity.name);
  return entityId(entity.type, entity.kind, entity.kind === "GOVERNMENT_BODY" ? officeKey(key) : key);
}

function isNamed(entity: Entity, context: NameContext): boolean {
  if (isAnyStates(entity, context)) return false;
  if (entity.mentions.some((mention) => mention.form === "NAME")) return true;
  const definite = entity.mentions.filter((mention) => mention.form === "NOMINAL" && !isIndefinite(mention));
  const names = definite
    .map((mention) => properWords(mention, context))
    .reduce((most, words) => (words.length > most.length ? words : most), []);
  if (names.length === 0) return false;
  if (entity.type === "PLACE") return true;
  if (entity.type === "AGREEMENT") return isParticular(entity.name, names, context);
  return BODIES.has(entity.kind) && !(MANY.has(entity.kind) && /[^s]s$/.test(entity.name));
}

/** "Gaza ceasefire" and "Israel–Syria deal" mean one agreement; "American plan" and "Israeli proposal" may be any of many. */
function isParticular(name: string, names: readonly string[], { knowledge }: NameContext): boolean {
  if (names.length > 1 || wordsOf(comparedName(name)).length > 2) return true;
  return !knowledge.lookup(names[0]!).some(({ entity }) => entity.kind === "STATE" || entity.kind === "COUNTRY");
}

/** "Interior Ministry", "Police", "Court of Justice": capitals or not, every state has one, so that the article decides whose. */
function isAnyStates({ kind, name }: Entity, { knowledge, words }: NameContext): boolean {
  if (kind !== "GOVERNMENT_BODY" && kind !== "MILITARY") return false;
  const all = wordsOf(comparedName(name)).filter((word) => word !== "of");
  const head = / of /.test(name) ? all[0]! : all.at(-1)!;
  const isKnown = all.some((word) => word !== head && knowledge.lookup(word).length > 0);
  return all.length < 3 && !isKnown && (words.actorNoun(head) ?? words.actorNoun(all.join(" "))) !== null;
}

/** "Milan prosecutors", "Milan prosecutor" and "Milan prosecutor's office" are one body. */
const officeKey = (name: string): string => name.replace(/(?:[’']s|s[’']) office$/i, "").replace(/rs$/, "r");

/**
 * The name of an agreement as it is compared, so that "the 1974 Disengagement Agreement", "Disengagement Accord of 1974" and
 * "1974 disengagement pact" are one, and "Israel–Syria deal" is "Syria-Israel deal". Other words and their order count:
 * "Minsk Protocol", "Minsk agreement" and "Minsk II" stay three.
 */
export function agreementKey(name: string): string {
  const words = wordsOf(comparedName(name).replace(/[’']s?(?=\s|$)/g, ""))
    .map((word) => (/^(?:agreement|accord|pact|deal)s?$/i.test(word) ? "agreement" : word.toLowerCase()))
    .map((word) =>
      word
        .split(/[-–—/]/)
        .sort()
        .join("-"),
    );
  const years = words.filter(isYear);
  const rest = words.filter((word, at) => !isYear(word) && !(word === "of" && isYear(words[at + 1] ?? "")));
  return [...years, ...rest].join(" ");
}

const wordsOf = (name: string): string[] => name.split(/\s+/).filter((word) => word !== "");
const isYear = (word: string): boolean => /^(?:1[89]|20)\d\d$/.test(word);
