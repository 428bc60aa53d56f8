/** Names, demonyms and capitals that the world knowledge holds, and what they stand for where they stand. */
import type { KnownForm, Knowledge } from "../../knowledge/knowledge.js";
import { loadWordKinds } from "../../knowledge/word-kinds.js";
import type { Sentence, Token } from "../../language/document.js";
import { nameKey } from "../../model/ids.js";
import { headOf, isCapitalised, spanText, type Candidate } from "./candidate.js";
import { inTitleCase } from "./noun-phrase.js";
import { peopleOf } from "./peoples.js";
import { DEALINGS, useOfCountry } from "./country-use.js";

/** "in Israel", "near Kyiv": a country or city behind these is the place; so it is in a dateline. */
const PLACE_PREPOSITIONS = new Set([
  "in",
  "at",
  "near",
  "outside",
  "across",
  "around",
  "throughout",
  "within",
  "through",
  "toward",
  "towards",
  "inside",
  "over",
]);
/** Behind these a country is a place when it hangs on a verb of motion or on a noun of place: "flew to Israel", "the border of Israel". */
const MAYBE_PLACE = new Set(["to", "from", "into"]);
const MOTION = new Set(
  "fly travel go come return arrive flee move drive sail walk head withdraw leave deport send fire march ship evacuate enter cross invade bring take".split(
    " ",
  ),
);
/** "called on Washington", "relies on Moscow" */
const LEANS_ON = new Set(["call", "rely", "depend", "pressure", "sanction", "tariff"]);
/** "imposed sanctions on Moscow", whatever the tree hangs it on */
const IMPOSE = new Set(["impose", "lift", "ease", "tighten", "extend", "slap"]);
const COMPASS = new Set([
  "northern",
  "southern",
  "eastern",
  "western",
  "central",
  "north",
  "south",
  "east",
  "west",
  "southwestern",
  "southeastern",
  "northwestern",
  "northeastern",
  "northwest",
  "northeast",
  "southwest",
  "southeast",
]);

const isCompass = (token: Token | undefined): boolean => token !== undefined && COMPASS.has(token.text.toLowerCase());

/** The longest known form that begins at a token, or null. */
export function knownAt(sentence: Sentence, first: number, knowledge: Knowledge): Candidate | null {
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
    const forms = knowledge.lookup(spanText(sentence, first, last));
    if (forms.length === 0) continue;
    const chosen = choose(sentence, first, last, forms);
    if (chosen) return chosen;
  }
  return null;
}

/** The last token that a known form which begins at `first` may reach, by the first word; one before it where no form begins so. */
function farthest(tokens: readonly Token[], first: number, knowledge: Knowledge): number {
  const last = Math.min(first + knowledge.longestForm + 3, tokens.length - 1);
  const token = tokens[first]!;
  const next = tokens[first + 1];
  // What is glued to a word may be of it: "U.S" and ".".
  const isWhole = next === undefined || next.start > token.end || /^[,;:!?'’"“”()–—-]/.test(next.text);
  const [word] = nameKey(token.text).toLowerCase().split(" ");
  // "The Hague" begins with "Hague".
  if (!isWhole || !word || /^(?:the|an?)$/.test(word)) return last;
  let left = knowledge.longestFrom(word);
  for (let at = first; at <= last; at++) {
    const isWord = at === first || (tokens[at]!.start > tokens[at - 1]!.end && /^[\p{L}\p{N}]/u.test(tokens[at]!.text));
    if (isWord && left-- === 0) return at - 1;
  }
  return last;
}

function choose(sentence: Sentence, first: number, last: number, forms: readonly KnownForm[]): Candidate | null {
  const { tokens } = sentence;
  const head = tokens[headOf(sentence, first, last)]!;
  const single = first === last;
  // "Of", "Split", "Nice": a city's name that is a common word here.
  if (single && head.upos !== "PROPN" && forms.every((one) => one.entity.kind === "CITY")) return null;
  if (single && isSurname(tokens, first) && forms.every((one) => one.entity.type === "PLACE")) return null;
  const behindPlace = isPlace(sentence, first, head);
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
  const region = regionOf(sentence, first, pick);
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
function regionOf(sentence: Sentence, first: number, { entity }: KnownForm): Omit<Candidate, "last"> | null {
  const { tokens } = sentence;
  if (entity.type !== "PLACE" || !isCompass(tokens[first - 1])) return null;
  // "South East Asia" has two of them.
  const start = isCompass(tokens[first - 2]) ? first - 2 : first - 1;
  const compass = spanText(sentence, start, first - 1);
  return {
    sentence,
    first: start,
    form: "NAME",
    type: "PLACE",
    kind: "REGION",
    name: `${inTitleCase(compass)} ${entity.name}`,
    knownId: null,
    country: entity.country,
    reason: `part of ${entity.name}`,
  };
}

const MEETING =
  /^(?:summit|conference|meeting|talks?|airport|suburb|hotel|court|office|newsroom|bureau|congress|forum)$/i;

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

function isPlace(sentence: Sentence, first: number, head: Token): boolean {
  const { tokens } = sentence;
  // "the Brussels summit"
  if (/^(?:compound|nmod:desc)/.test(head.deprel) && MEETING.test(tokens[head.head]?.lemma ?? "")) return true;
  const before = tokens[first - 1];
  if (isCompass(before) || (isListed(tokens, first) && !head.deprel.startsWith("nsubj"))) return true;
  // "Palmyra, Syria": a country behind a comma tells where the place before it lies.
  const town = tokens[first - 2];
  if (
    before?.text === "," &&
    town?.upos === "PROPN" &&
    /^(?:appos|nmod|flat|list|dep)/.test(head.deprel) &&
    head.head <= first - 2
  ) {
    const governor = tokens[head.head];
    if (governor?.upos === "PROPN") return true;
  }
  return hasPlacePreposition(sentence, head, first, 0);
}

/** "in Chad, Mali and Niger": behind a preposition of place and other names, whatever the tree says. */
function isListed(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  if (!/^(?:and|or|,)$/.test(tokens[i]?.text ?? "")) return false;
  while (i > 0 && (tokens[i]!.upos === "PROPN" || /^(?:and|or|,|the)$/.test(tokens[i]!.text))) i--;
  return i < first - 2 && PLACE_PREPOSITIONS.has(tokens[i]!.text.toLowerCase());
}

/** The preposition of the name itself, or of the first of the names that it is joined to: "in Chad, Mali and Niger". */
function hasPlacePreposition(sentence: Sentence, head: Token, first: number, depth: number): boolean {
  const { tokens } = sentence;
  const before = tokens[first - 1];
  const preposition = before?.text.toLowerCase() === "the" ? tokens[first - 2] : before;
  const word = preposition?.text.toLowerCase() ?? "";
  // "in Norway's reply": the preposition is the reply's.
  if (head.deprel === "nmod:poss") return false;
  if (PLACE_PREPOSITIONS.has(word)) return true;
  const governor = tokens[head.head];
  if (MAYBE_PLACE.has(word)) {
    if (governor === undefined) return false;
    // "teams from Sudan" come from the place; "a letter from Sudan" may not, but nouns of persons are the usual case.
    return (
      (MOTION.has(governor.lemma.toLowerCase()) && !isGiven(tokens, governor) && !isSent(tokens, governor)) ||
      governor.upos === "NUM" ||
      (word === "from" && governor.upos === "NOUN" && !DEALINGS.has(governor.lemma.toLowerCase()))
    );
  }
  if (head.deprel !== "conj" || governor === undefined || depth > 5) return false;
  const start = tokens.findIndex(
    (one) =>
      one.index <= governor.index &&
      (one.index === governor.index || (one.head === governor.index && /^(?:compound|flat|amod)/.test(one.deprel))),
  );
  return hasPlacePreposition(sentence, governor, start, depth + 1);
}

/** "the medal went to Norway" */
const isGiven = (tokens: readonly Token[], verb: Token): boolean =>
  verb.lemma === "go" &&
  tokens.some((one) => (one.head === verb.index || one.index === verb.head) && GIFTS.has(one.lemma));
const GIFTS = new Set(
  "medal prize award title trophy victory money fund aid credit thanks contract seat vote loan".split(" "),
);

/** "sent arms to Norway": who gets things is somebody; troops and envoys go to a place. */
const isSent = (tokens: readonly Token[], verb: Token): boolean =>
  /^(?:send|ship|bring|take|fly)$/.test(verb.lemma) &&
  tokens.some((one) => one.head === verb.index && one.deprel === "obj" && SENT.has(one.lemma.toLowerCase()));
const SENT = new Set(
  "arm weapon ammunition missile aid relief food medicine supplies supply money note letter message invitation protest complaint reply signal warning ultimatum equipment help assistance grant tonne ton tank".split(
    " ",
  ),
);

/** A capital stands for its government as subject, agent, possessor, partner or object of an act, not as the place of one. */
function actsAs({ tokens }: Sentence, head: Token): boolean {
  let at = head;
  for (let i = 0; i < 4 && (at.deprel === "conj" || at.deprel === "appos"); i++) at = tokens[at.head] ?? at;
  const governor = tokens[at.head]?.lemma.toLowerCase() ?? "";
  const deprel = at.deprel === "compound" && /^(?:government|regime)$/.test(governor) ? "nsubj" : at.deprel;
  if (/^(?:nsubj|obj|iobj|root|obl:agent|nmod:poss)/.test(deprel)) return true;
  const preposition = tokens.find((one) => one.head === at.index && one.deprel === "case")?.text.toLowerCase();
  if (/^(?:between|with|by|against|among|towards?)$/.test(preposition ?? "")) return true;
  if (/^(?:on|upon)$/.test(preposition ?? "")) return LEANS_ON.has(governor) || IMPOSE.has(governor);
  return /^(?:for|to|from)$/.test(preposition ?? "") && DEALINGS.has(governor);
}

function reasonOf({ entity, form }: KnownForm, head: Token, place: boolean): string {
  if (form === "DEMONYM") return `demonym of ${entity.name}`;
  if (form === "CAPITAL") return `seat of government as ${head.deprel} stands for ${entity.name}`;
  return place ? "known name behind a preposition of place" : "known name";
}
