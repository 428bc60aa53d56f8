/** Who holds which office, as the words tell it. */
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { Document } from "../../language/document.js";
import type { Entity, RoleMention } from "../extraction.js";
import { mentionsBySentence, type MentionsBySentence } from "../mentions-by-sentence.js";
import { spanText, type Candidate } from "./candidate.js";
import type { WordSpan } from "./name-spans.js";

export interface TitledName {
  readonly title: WordSpan;
  readonly person: Candidate;
  /** The state or body, where it isn't what stands right before the title: "the president of | Peru". */
  readonly body?: Candidate;
}

/** "Italian Foreign Minister Ana Roe" → Ana Roe, Italy, "Foreign Minister": the body or state stands right before the title. */
export function findRoles(
  document: Document,
  titled: readonly TitledName[],
  entities: readonly Entity[],
  words: WordKinds,
): RoleMention[] {
  const told = mentionsBySentence(entities);
  return [...rolesBefore(titled, entities, told), ...rolesBehind(document, entities, told, words)];
}

/** "Ana Roe, commander of the Northern Fleet", "Jan Doe, a Foreign Ministry spokesman": an apposition with a body in it. */
function rolesBehind(
  document: Document,
  entities: readonly Entity[],
  told: MentionsBySentence,
  words: WordKinds,
): RoleMention[] {
  return entities.flatMap((entity, person) => {
    if (entity.kind !== "PERSON") return [];
    return entity.mentions.flatMap((mention) => {
      if (mention.form !== "NAME") return [];
      const { tokens } = document.sentences[mention.sentence]!;
      const office = tokens.find(
        (one) =>
          one.deprel === "appos" &&
          one.head === mention.head &&
          (words.isTitle(one.text) || words.actorNoun(one.text) === "PERSON"),
      );
      if (!office) return [];
      const parts = tokens.filter((one) => one.head === office.index && /^(?:nmod|compound|amod)/.test(one.deprel));
      for (const part of parts) {
        const actor = told.get(mention.sentence)!.find((one) => {
          const { type, kind } = entities[one.entity]!;
          return type === "ACTOR" && kind !== "PERSON" && one.mention.head === part.index;
        })?.entity;
        if (actor !== undefined) return [{ person, actor, title: office.text, sentence: mention.sentence }];
      }
      return [];
    });
  });
}

function rolesBefore(
  titled: readonly TitledName[],
  entities: readonly Entity[],
  told: MentionsBySentence,
): RoleMention[] {
  return titled.flatMap(({ title, person, body: stated }) => {
    if (stated) return roleOf({ title, person }, stated, entities);
    const holder = entityAt(told, person.sentence.index, person.first);
    const before = title.first - 1;
    const skip = ["'s", "’s"].includes(person.sentence.tokens[before]?.text ?? "") ? before - 1 : before;
    const body = skip < 0 ? null : entityAt(told, person.sentence.index, skip);
    if (holder === null || body === null || entities[body]!.type !== "ACTOR" || body === holder) return [];
    return [
      {
        person: holder,
        actor: body,
        title: spanText(person.sentence, title.first, title.last),
        sentence: person.sentence.index,
      },
    ];
  });
}

/** An office without a name: its holder and its body are known, each by its id. */
function roleOf({ title, person }: TitledName, body: Candidate, entities: readonly Entity[]): RoleMention[] {
  const indexOf = ({ knownId, type }: Candidate): number =>
    entities.findIndex((one) => one.knownId === knownId && one.type === type);
  const [holder, actor] = [indexOf(person), indexOf(body)];
  if (holder < 0 || actor < 0) return [];
  const { sentence } = person;
  return [{ person: holder, actor, title: spanText(sentence, title.first, title.last), sentence: sentence.index }];
}

/** The entity that a word is part of a mention of, pronouns aside; null where there is none. */
export function entityAt(told: MentionsBySentence, sentence: number, token: number): number | null {
  const found = told
    .get(sentence)
    ?.find(({ mention: { first, last, form } }) => first <= token && last >= token && form !== "PRONOUN");
  return found?.entity ?? null;
}
