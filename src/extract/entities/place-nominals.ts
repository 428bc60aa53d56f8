/** Places that a common noun tells beside an owner or a name: "the firm's headquarters", "villages around Oslo". */
import type { WordKinds } from "../../knowledge/word-kinds.js";
import type { PlaceKind } from "../../model/vocabulary.js";
import type { Sentence, Token } from "../../language/document.js";
import { spanText, type Candidate } from "./candidate.js";
import { countedAs } from "./nominal-use.js";
import { capitalise, phraseStart } from "./noun-phrase.js";

const WHERE =
  /^(?:in|at|to|from|near|outside|inside|into|across|around|on|aboard|toward|towards|by|of|past|through|against)$/i;
const OWNED =
  /^(?:headquarters|school|embassy|consulate|border|frontier|base|bases|mausoleum|palace|hospital|prison|station|camp|camps|airport|factory|plant|shipyard|barracks|complex|compound|mosque|church|cathedral|estate|residence|laboratory|warehouse|depot)$/i;
const SETTLEMENTS =
  /^(?:villages|towns|cities|hamlets|suburbs|districts|islands|camps|bases|sites|outposts|areas|neighbourhoods|neighborhoods)$/i;
const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|north-?eastern|north-?western|south-?eastern|south-?western|central)$/i;
const LANDS = /^(?:countries|states|nations)$/i;

/** The noun phrase as such a place, or null. */
export function placePhrase(
  sentence: Sentence,
  noun: Token,
  named: ReadonlyMap<number, Candidate>,
  words: WordKinds,
): Candidate | null {
  const { tokens } = sentence;
  const word = noun.text;
  const place = (kind: PlaceKind, from: number, last = noun.index): Candidate => ({
    sentence,
    first: from,
    last,
    form: "NOMINAL",
    type: "PLACE",
    kind,
    name: capitalise(spanText(sentence, from, last)),
    knownId: null,
    country: null,
    reason: `noun of place "${word.toLowerCase()}"`,
  });
  const before = tokens[noun.index - 1];
  const behind = tokens[noun.index + 1];
  // "the northern part of the country", "the north of Norway"
  const part = /^(?:part|parts|half|coast|tip|end)$/i.test(word) && before !== undefined && COMPASS.test(before.text);
  if ((part || (COMPASS.test(word) && before?.text.toLowerCase() === "the")) && behind?.text === "of") {
    const whole = named.get(behind.head)?.last ?? behind.head;
    const isLand =
      named.get(whole)?.type === "PLACE" || /^(?:country|territory|province|region)$/i.test(tokens[whole]?.text ?? "");
    return isLand && whole > noun.index && whole - noun.index < 5
      ? place("REGION", part ? noun.index - 1 : noun.index, whole)
      : null;
  }
  if (LANDS.test(word) && /^neighbou?ring$/i.test(before?.text ?? "") && isPlaced(sentence, noun))
    return place("REGION", noun.index - 1);
  if (!SETTLEMENTS.test(word) && !OWNED.test(word)) return null;
  let first = phraseStart(sentence, noun);
  const object = tokens[behind?.head ?? -1];
  const towards =
    behind?.deprel === "case" && object?.head === noun.index && object.index - noun.index < 5
      ? named.get(object.index)
      : undefined;
  if (SETTLEMENTS.test(word)) {
    if (towards && towards.type === "PLACE" && /^(?:around|near|along|outside)$/.test(behind!.text))
      return place("OTHER", noun.index, towards.last);
    const counted =
      countedAs(sentence, noun) !== noun || tokens.slice(first, noun.index).some(({ upos }) => upos === "NUM");
    if (!counted || /^(?:areas|districts)$/i.test(word)) return null;
    while (
      first < noun.index &&
      (tokens[first]!.upos === "NUM" || /^(?:the|about|some|at|least|than|more|of)$/i.test(tokens[first]!.text))
    )
      first++;
    return place("OTHER", first);
  }
  if (!isPlaced(sentence, noun)) return null;
  const owner = ownerBefore(sentence, noun, first, named);
  if (owner === null) return null;
  const kind = /^(?:border|frontier)$/i.test(word) ? "OTHER" : (words.placeNoun(word) ?? "FACILITY");
  return place(kind, owner);
}

/** Behind a preposition of place, or where something is reached. */
function isPlaced({ tokens }: Sentence, noun: Token): boolean {
  const preposition = tokens.find((one) => one.head === noun.index && one.deprel === "case");
  if (preposition !== undefined) return WHERE.test(preposition.text);
  return (
    noun.deprel === "obj" &&
    /^(?:cross|enter|leave|visit|reach|seize|attack|storm|close|strike|raid|target|bomb|shell)$/.test(
      tokens[noun.head]?.lemma ?? "",
    )
  );
}

/** Where the owner begins: "his", "Google", "the church's", "U.N."; null where nobody owns it. */
function ownerBefore(
  { tokens }: Sentence,
  noun: Token,
  first: number,
  named: ReadonlyMap<number, Candidate>,
): number | null {
  for (let i = first; i < noun.index; i++) {
    const name = named.get(i);
    if (name) return name.form === "DEMONYM" && tokens[noun.index - 1]!.index !== i ? null : name.first;
  }
  const possessive = tokens
    .slice(first, noun.index)
    .find(({ text }) => /^(?:his|her|their|its|my|our|['’]s)$/i.test(text));
  if (!possessive) return null;
  return /^['’]s$/.test(possessive.text)
    ? Math.max(first, /^the$/i.test(tokens[first]!.text) ? first + 1 : first)
    : first;
}
