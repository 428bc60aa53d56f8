/** "We", "our" and "I": in a quotation its speaker or whom he speaks for, in a statement its publisher, in an opinion its author. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { KnownEntity, Knowledge } from "../../knowledge/knowledge.js";
import type { Document, Token } from "../../language/document.js";
import type { Article } from "../../model/article.js";
import type { Entity, Mention, RoleMention } from "../extraction.js";
import { quoteAt } from "../quoted-spans.js";
import { findQuotes, type Quote } from "./quotes.js";

const SINGULAR = new Set(["i", "me", "my", "mine", "myself"]);
const PLURAL = new Set(["we", "us", "our", "ours", "ourselves"]);

export interface FirstPersonInput {
  readonly article: Article;
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly roles: readonly RoleMention[];
  readonly lexicon: EventLexicon;
  readonly knowledge: Knowledge;
}

/** The entities with these mentions added; the publisher or author comes last where the text doesn't name them. */
export function addFirstPerson(input: FirstPersonInput): Entity[] {
  const { article, document, knowledge } = input;
  const entities = [...input.entities];
  const pronouns = document.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => token.upos === "PRON" && token.text !== "US" && isFirstPerson(token.text.toLowerCase()))
      .map((token) => ({ token, sentence: sentence.index })),
  );
  if (pronouns.length === 0) return entities;
  const quotes = findQuotes(document, entities, input.lexicon);
  const publisher = article.outlet === null ? null : speaksFor(article.outlet, knowledge);
  const writer = publisher && writerIn(article.title, knowledge);
  const added = new Map<number, Mention[]>();
  const add = (index: number, sentence: number, token: Token, reason: string): void => {
    const mention = toMention(sentence, token, reason);
    const before = added.get(index);
    if (before) before.push(mention);
    else added.set(index, [mention]);
  };
  for (const { token, sentence } of pronouns) {
    const plural = PLURAL.has(token.text.toLowerCase());
    const quote = quoteAt(quotes, token.start);
    if (quote && token.end <= quote.end) {
      const index = speakerOf(quote, plural, publisher && bodyAt(entities, publisher, sentence), input, entities);
      if (index !== null) add(index, sentence, token, "first person of the one who is quoted");
    } else if (plural && publisher)
      add(bodyAt(entities, publisher, sentence), sentence, token, "first person of the publisher");
    else if (!plural && writer)
      add(indexOf(entities, writer), sentence, token, "first person of the one whom the title names");
    else if (!plural && !publisher && article.author !== null) {
      const index = entities.findIndex((one) => one.kind === "PERSON" && one.name === article.author);
      if (index >= 0) add(index, sentence, token, "first person of the author");
    }
  }
  return entities.map((entity, index) => {
    const mentions = added.get(index);
    return mentions
      ? { ...entity, mentions: [...entity.mentions, ...mentions].sort((a, b) => a.start - b.start) }
      : entity;
  });
}

const isFirstPerson = (word: string): boolean => SINGULAR.has(word) || PLURAL.has(word);

/** "I" is the speaker; "we" the body or state that his office is in, else the publisher of the statement, else he himself. */
function speakerOf(
  { speakers }: Quote,
  plural: boolean,
  publisher: number | null,
  { roles, knowledge }: FirstPersonInput,
  entities: Entity[],
): number | null {
  const [speaker] = speakers;
  if (speaker === undefined || speakers.length > 1) return null;
  const { kind, country, knownId } = entities[speaker]!;
  if (!plural || kind !== "PERSON") return speaker;
  const role = roles.find((one) => one.person === speaker);
  if (role) return role.actor;
  // Persons that the world knowledge holds are in office.
  const state = knownId !== null && country !== null ? stateOf(country, knowledge) : null;
  return state ? indexOf(entities, state) : (publisher ?? speaker);
}

/**
 * The publisher's index; where a command publishes what a force of several did and never names itself, that force, which
 * acted last before the sentence.
 */
function bodyAt(entities: Entity[], publisher: KnownEntity, sentence: number): number {
  const named = entities.findIndex((one) => one.knownId === publisher.id);
  if (named >= 0 || publisher.kind !== "MILITARY") return indexOf(entities, publisher);
  let best = -1;
  let last = -1;
  entities.forEach(({ kind, mentions }, index) => {
    if (kind !== "MILITARY") return;
    for (const { subject, form, sentence: at, start } of mentions)
      if (subject && form !== "PRONOUN" && at < sentence && start > last) {
        best = index;
        last = start;
      }
  });
  return best >= 0 ? best : indexOf(entities, publisher);
}

/** "Remarks by Secretary Ana Roe on the truce": the known person behind "by". */
function writerIn(title: string, knowledge: Knowledge): KnownEntity | null {
  const words = (title.split(/\bby\b/i)[1] ?? "").split(/[\s/,]+/).filter((word) => word !== "");
  for (let start = 0; start < Math.min(words.length, 12); start++)
    for (let length = 4; length > 1; length--) {
      const forms = knowledge.lookup(words.slice(start, start + length).join(" "));
      const person = forms.find(({ entity }) => entity.kind === "PERSON")?.entity;
      if (person) return person;
    }
  return null;
}

/** "US State Department" speaks for the United States, "Delegation of the European Union to Syria" for the Union; a newspaper for nobody. */
function speaksFor(outlet: string, knowledge: Knowledge): KnownEntity | null {
  const words = outlet.split(/\s+/);
  for (let length = words.length; length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const forms = knowledge.lookup(words.slice(start, start + length).join(" "));
      const body = forms.find(({ entity, form }) => form === "NAME" && SPEAKING.has(entity.kind))?.entity;
      if (!body) continue;
      const state = body.kind === "GOVERNMENT_BODY" && body.country ? stateOf(body.country, knowledge) : null;
      return state ?? body;
    }
  return null;
}
const SPEAKING: ReadonlySet<string> = new Set(["GOVERNMENT_BODY", "INTERGOVERNMENTAL", "MILITARY"]);

const stateOf = (country: string, knowledge: Knowledge): KnownEntity | null =>
  knowledge.byId(`actor:state:${country.toLowerCase()}`);

function indexOf(entities: Entity[], known: KnownEntity): number {
  const index = entities.findIndex((one) => one.knownId === known.id);
  if (index >= 0) return index;
  const { name, type, kind, id, country } = known;
  return entities.push({ name, type, kind, knownId: id, country, mentions: [] }) - 1;
}

function toMention(sentence: number, token: Token, reason: string): Mention {
  const { index, start, end, text, deprel } = token;
  return {
    text,
    sentence,
    start,
    end,
    first: index,
    last: index,
    head: index,
    subject: deprel.startsWith("nsubj"),
    form: "PRONOUN",
    reason,
  };
}
