/** Names, demonyms and capitals that the world knowledge holds, and what they stand for where they stand. */
import type { KnownForm, Knowledge } from "../../knowledge/knowledge.js";
import { loadWordKinds } from "../../knowledge/word-kinds.js";
import type { Sentence, Token } from "../../language/document.js";
import { nameKey } from "../../model/ids.js";
import { headOf, isCapitalised, spanText, type Candidate } from "./candidate.js";
import { inTitleCase } from "./noun-phrase.js";
import { peopleOf } from "./peoples.js";
import { actsAs } from "./capital-use.js";
import { useOfCountry } from "./country-use.js";
import type { WordSpan } from "./name-spans.js";
import { isCompass, isDateline, isPlace } from "./place-use.js";

/** What was found in a sentence, by the first token: several readers of a run of names ask about each of its words. */
const found = new WeakMap<Sentence, { readonly by: Knowledge; readonly at: Map<number, Candidate | null> }>();

/** The longest known form that begins at a token, or null. */
export function knownAt(sentence: Sentence, first: number, knowledge: Knowledge): Candidate | null {
  let here = found.get(sentence);
  if (here?.by !== knowledge) found.set(sentence, (here = { by: knowledge, at: new Map() }));
  let known = here.at.get(first);
  if (known === undefined) here.at.set(first, (known = longestAt(sentence, first, knowledge)));
  return known;
}

function longestAt(sentence: Sentence, first: number, knowledge: Knowledge): Candidate | null {
  const { tokens } = sentence;
  const token = tokens[first]!;
  // "intra-Norwegian talks" are not Norway's.
  if (tokens[first - 1]?.text === "-" && /^(?:intra|inter)$/i.test(tokens[first - 2]?.text ?? "")) return null;
  if (!isCapitalised(token) && !/^(?:al|six|world|coalition)$/.test(token.text)) return null;
  for (let last = farthest(tokens, first, knowledge); last >= first; last--) {
    // The look-up forgives punctuation; a mention doesn't end in it, but for "U.S.".
    // "US$ 20" is money.
    if (
      tokens[last]!.text.endsWith("$") ||
      (tokens[last + 1]?.text === "$" && tokens[last + 1]!.start === tokens[last]!.end)
    )
      continue;
    if (/^[^\p{L}\p{N}]+$/u.test(tokens[last]!.text) || /^(?:'s|’s)$/.test(tokens[last]!.text)) continue;
    const text = spanText(sentence, first, last);
    const forms = knowledge.lookup(text);
    // "Austria, Hungary and Romania" are three states, "Washington, D.C." is one town.
    if (forms.length === 0 || (text.includes(", ") && !forms.some(({ entity }) => hasComma(entity)))) continue;
    const chosen = choose(sentence, { first, last }, forms, knowledge);
    if (chosen) return chosen;
  }
  return null;
}

const hasComma = ({ name, aliases }: KnownForm["entity"]): boolean =>
  [name, ...aliases].some((one) => one.includes(","));

/** The last token that a known form which begins at `first` may reach, by the first word; one before it where no form begins so. */
function farthest(tokens: readonly Token[], first: number, knowledge: Knowledge): number {
  const last = Math.min(first + knowledge.longestForm + 3, tokens.length - 1);
  const token = tokens[first]!;
  const next = tokens[first + 1];
  // "The Hague" begins with "Hague".
  if (next !== undefined && next.start > token.end && /^(?:the|an?)$/i.test(token.text))
    return farthest(tokens, first + 1, knowledge);
  // What is glued to a word may be of it: "U.S" and ".".
  const isWhole = next === undefined || next.start > token.end || /^[,;:!?'’"“”()–—-]/.test(next.text);
  const [word] = nameKey(token.text).toLowerCase().split(" ");
  if (!isWhole || !word || /^(?:the|an?)$/.test(word)) return last;
  let left = knowledge.longestFrom(word);
  for (let at = first; at <= last; at++) {
    const isWord = at === first || (tokens[at]!.start > tokens[at - 1]!.end && /^[\p{L}\p{N}]/u.test(tokens[at]!.text));
    if (isWord && left-- === 0) return at - 1;
  }
  return last;
}

function choose(
  sentence: Sentence,
  { first, last }: WordSpan,
  forms: readonly KnownForm[],
  knowledge: Knowledge,
): Candidate | null {
  const { tokens } = sentence;
  const head = tokens[headOf(sentence, first, last)]!;
  const single = first === last;
  // "Of", "Split", "Nice": a city's name that is a common word here.
  if (single && head.upos !== "PROPN" && forms.every((one) => one.entity.kind === "CITY")) return null;
  if (single && isSurname(tokens, first) && forms.every((one) => one.entity.type === "PLACE")) return null;
  // "the States" is a country, "the Member States" are not.
  if (single && needsArticle(tokens[first]!, forms) && !/^the$/i.test(tokens[first - 1]?.text ?? "")) return null;
  const behindPlace =
    isPlace(sentence, first, head) || ((first > 0 || !isCountryName(forms)) && isDateline(sentence, first));
  const use = !behindPlace && isCountryName(forms) ? useOfCountry(sentence, first, last) : null;
  const place = behindPlace || use?.type === "PLACE";
  // Most names of small towns are surnames or common words as well: the text must speak of a place.
  if (!place && single && forms.every((one) => one.entity.kind === "CITY") && !isTownLike(sentence, first, last, head))
    return null;
  const pick =
    // "Brussels" that acts is the Union before it is Belgium.
    (place ? undefined : forms.find(({ entity }) => entity.kind === "INTERGOVERNMENTAL")) ??
    forms.find(({ entity, form }) =>
      place ? entity.type === "PLACE" : entity.type === "ACTOR" && (form !== "CAPITAL" || actsAs(sentence, head)),
    ) ??
    forms.find(({ entity, form }) => form !== "CAPITAL" || entity.kind !== "STATE") ??
    null;
  if (pick === null) return null;
  const { entity, form } = pick;
  if (form === "DEMONYM" && entity.kind === "STATE" && !isModifier(sentence, last, head)) {
    const people = peopleOf(sentence, { first, last }, pick);
    if (people) return people;
  }
  const region = regionOf(sentence, first, pick, knowledge);
  if (region) return { ...region, last };
  return {
    sentence,
    first,
    last,
    form: form === "DEMONYM" || (entity.kind === "STATE" && isModifier(sentence, last, head)) ? "DEMONYM" : "NAME",
    type: entity.type,
    kind: entity.kind,
    name: entity.name,
    knownId: entity.id,
    country: entity.country,
    reason: reasonOf(pick, head, place),
    ...(use !== null && !use.sure ? { doubtful: true } : {}),
  };
}

/** Known only with the article. */
const needsArticle = ({ text }: Token, forms: readonly KnownForm[]): boolean =>
  forms.every(({ entity }) => entity.aliases.includes(`the ${text}`) && !entity.aliases.includes(text));

const isCountryName = (forms: readonly KnownForm[]): boolean =>
  forms.some(({ entity, form }) => entity.kind === "STATE" && form === "NAME");

/** "US President", "Iraq veterans": the name stands for an adjective. */
const isModifier = ({ tokens }: Sentence, last: number, head: Token): boolean =>
  isTitled(tokens, last) ||
  (/^(?:compound|amod|nmod:desc)/.test(head.deprel) &&
    head.head > last &&
    /^(?:NOUN|PROPN)$/.test(tokens[head.head]!.upos));

/** "US President Ana Roe", whatever the tree says */
function isTitled(tokens: readonly Token[], last: number): boolean {
  const words = loadWordKinds();
  const [next, second, third] = [1, 2, 3].map((step) => tokens[last + step]);
  if (!next || !second || !isCapitalised(next)) return false;
  return (
    (words.isTitle(next.text) && isCapitalised(second)) ||
    (third !== undefined && words.isTitle(`${next.text} ${second.text}`) && isCapitalised(third))
  );
}

/** "southern Syria", "eastern Ukraine": a region of its own, within the country. */
function regionOf(
  sentence: Sentence,
  first: number,
  { entity }: KnownForm,
  knowledge: Knowledge,
): Omit<Candidate, "last"> | null {
  const { tokens } = sentence;
  if (entity.type !== "PLACE" || !isCompass(tokens[first - 1])) return null;
  // "South East Asia" has two of them.
  const start = isCompass(tokens[first - 2]) ? first - 2 : first - 1;
  const compass = spanText(sentence, start, first - 1);
  const name = `${inTitleCase(compass)} ${entity.name}`;
  const known = knowledge.lookup(name).find((one) => one.entity.kind === "REGION")?.entity;
  return {
    sentence,
    first: start,
    form: "NAME",
    type: "PLACE",
    kind: "REGION",
    name,
    knownId: known?.id ?? null,
    country: entity.country,
    reason: `part of ${entity.name}`,
  };
}

/** "the town of Bitola", "Toronto, Canada" and what happens to or from a town; not "Obama said". */
function isTownLike({ tokens }: Sentence, first: number, last: number, head: Token): boolean {
  if (first > 0 && tokens[first - 1]!.upos === "PROPN" && tokens[first - 1]!.text !== "of") return false;
  const before = tokens[first - 1]?.text.toLowerCase();
  if (before === "to" || before === "from" || before === "of" || before === "for") return true;
  return (
    tokens[last + 1]?.text === "," &&
    isCapitalised(tokens[last + 2] ?? head) &&
    head.upos === "PROPN" &&
    head.deprel !== "nsubj"
  );
}

/** "Robert Paris", "Ms Israel": behind a first name or title it is a surname. */
function isSurname(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && tokens[index]!.deprel === "flat" && before.upos === "PROPN" && isCapitalised(before);
}

function reasonOf({ entity, form }: KnownForm, head: Token, place: boolean): string {
  if (form === "DEMONYM") return `demonym of ${entity.name}`;
  if (form === "CAPITAL") return `seat of government as ${head.deprel} stands for ${entity.name}`;
  return place ? "known name behind a preposition of place" : "known name";
}
