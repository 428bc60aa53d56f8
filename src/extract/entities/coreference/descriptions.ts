/** Whom a description means: who was called so, then who is of the kind that its noun tells. */
import { loadDescribingWords } from "../../../knowledge/describing-words.js";
import type { Entity, RoleMention, Span } from "../../extraction.js";
import type { Definite } from "./definite.js";
import type { Referent } from "./referent.js";
import { salience, type Anaphor } from "./salience.js";

export interface Described {
  readonly referent: Referent;
  readonly reason: string;
}

export interface DescriptionInput {
  readonly anaphor: Anaphor;
  readonly definite: Definite;
  readonly referents: readonly Referent[];
  readonly entities: readonly Entity[];
  readonly roles: readonly RoleMention[];
  readonly quotes: readonly Span[];
}

/** Sieves from the surest: two parties, called so before, of that kind. */
export function describedReferent(input: DescriptionInput): Described | null {
  const { definite } = input;
  if (definite.two || (definite.many && PARTIES.test(definite.noun.lemma))) {
    const referent = pairFor(input);
    if (referent || definite.two)
      return referent && { referent, reason: "description: the two that were told together" };
  }
  if (!modifiersFit(input, null)) return null;
  const called = calledSo(input);
  if (called)
    return called.entities.length === 1 ? { referent: called, reason: "description: called so before" } : null;
  const kind = ofKind(input);
  return kind && { referent: kind, reason: "description: the last one of its kind" };
}

const PARTIES =
  /^(?:side|party|leader|country|nation|state|government|president|minister|premier|neighbour|neighbor|power|rival|foe|ally|adversary|man|woman|politician)$/;
const OF_PERSONS = /^(?:leader|president|minister|premier|man|woman|politician)$/;
const OF_STATES = /^(?:country|nation|state|government|neighbour|neighbor|power)$/;

/** "both sides", "the two leaders": the pair told last that can be called so. */
function pairFor({ anaphor, definite, referents, quotes }: DescriptionInput): Referent | null {
  const noun = definite.noun.lemma.toLowerCase();
  if (!PARTIES.test(noun) || definite.modifiers.length > 0) return null;
  const fits = (one: Referent): boolean =>
    OF_PERSONS.test(noun) ? one.person : OF_STATES.test(noun) ? one.kind === "STATE" : true;
  const pairs = referents.filter((one) => one.entities.length === 2 && fits(one));
  // "the parties" may be three or more; two only where no others are told of.
  if (!definite.two && (!/^(?:side|party)$/.test(noun) || pairs.length > 1)) return null;
  return latest(pairs, anaphor, quotes);
}

/** "the Norwegian firm" fits one of Norway, "the oil firm" one that was called so; any other word says that it is another. */
function modifiersFit({ definite, entities, roles }: DescriptionInput, referent: Referent | null): boolean {
  if (referent === null) return definite.modifiers.length <= 3;
  if (definite.modifiers.length === 0) return true;
  const [entityIndex] = referent.entities;
  const own = roles.filter(({ person }) => person === entityIndex).map(({ actor }) => entities[actor]!);
  const entity = entityIndex === undefined ? undefined : entities[entityIndex];
  const countries = [entity, ...own].flatMap((one) => (one?.country ? [one.country] : []));
  const states = entities.filter(
    ({ kind, country }) => kind === "STATE" && country !== null && countries.includes(country),
  );
  const fitting = [...states, ...own].flatMap(({ mentions }) => mentions.flatMap(({ text }) => text.split(" ")));
  // "prime" of "the prime minister" belongs to the title.
  const inTitle = referent.nouns.has(titleOf(definite)) ? definite.noun.index - 1 : -1;
  return definite.modifiers.every(
    ({ index, upos, text }) =>
      upos === "PUNCT" || index === inTitle || referent.nouns.has(text.toLowerCase()) || fitting.includes(text),
  );
}

/** "prime minister" of "the prime minister"; the noun alone where nothing stands before it. */
const titleOf = ({ modifiers, noun }: Definite): string =>
  [...modifiers.slice(-1).map(({ text }) => text), noun.text].join(" ").toLowerCase();

function calledSo(input: DescriptionInput): Referent | null {
  const { anaphor, definite, referents } = input;
  const words = loadDescribingWords();
  const noun = definite.noun.text.toLowerCase();
  const lemma = definite.noun.lemma.toLowerCase();
  const names = [noun, lemma, ...(definite.many ? [] : words.titlesUnder(lemma)), titleOf(definite)];
  const so = referents.filter(
    (one) =>
      one.entities.length < 2 &&
      one.introduced &&
      (one.number !== "many" || definite.many) &&
      wasTold(one, anaphor) &&
      names.some((name) => one.nouns.has(name)) &&
      modifiersFit(input, one),
  );
  return (
    ofSpeaker(so, input) ??
    latest(so, anaphor, input.quotes) ??
    so.filter(({ entities }) => entities.length > 0).at(-1) ??
    null
  );
}

/** "Lars Dahl, chairman of the Labour Party, said that the party …": that of the one who speaks. */
function ofSpeaker(so: readonly Referent[], { anaphor, roles, entities }: DescriptionInput): Referent | null {
  const { sentence, token } = anaphor;
  const speaks = (person: number): boolean =>
    entities[person]!.mentions.some(
      (one) => one.subject && one.sentence === sentence.index && one.start < token.start && !one.form.startsWith("PRO"),
    );
  const own = so.filter((one) => roles.some(({ person, actor }) => one.entities[0] === actor && speaks(person)));
  return own.length === 1 ? own[0]! : null;
}

function ofKind(input: DescriptionInput): Referent | null {
  const { anaphor, definite, referents, quotes } = input;
  const words = loadDescribingWords();
  const noun = definite.noun.text.toLowerCase();
  const kinds = words.kindsOf(noun).length > 0 ? words.kindsOf(noun) : words.kindsOf(definite.noun.lemma);
  if (kinds.length === 0 || (definite.many && !kinds.includes("ARMED_GROUP"))) return null;
  const fitting = referents.filter(
    (one) =>
      one.entities.length === 1 &&
      one.kind !== null &&
      kinds.includes(one.kind) &&
      wasTold(one, anaphor) &&
      modifiersFit(input, one),
  );
  return latest(fitting, anaphor, quotes) ?? (fitting.length === 1 ? fitting[0]! : null);
}

const wasTold = (referent: Referent, { token }: Anaphor): boolean => referent.tellings.areBefore(token.start);

function latest(list: readonly Referent[], anaphor: Anaphor, quotes: readonly Span[]): Referent | null {
  let best: Referent | null = null;
  let most = 0;
  for (const one of list) {
    const weight = salience(one, anaphor, quotes);
    if (weight > most) {
      best = one;
      most = weight;
    }
  }
  return best;
}
