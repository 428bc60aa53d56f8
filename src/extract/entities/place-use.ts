/** Whether a name stands where places stand: behind a preposition of place, a compass word, a town and a comma. */
import type { Sentence, Token } from "../../language/document.js";
import { DEALINGS } from "./country-use.js";

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
  "off",
]);
/** Behind these a country is a place when it hangs on a verb of motion or on a noun of place: "flew to Israel", "the border of Israel". */
const MAYBE_PLACE = new Set(["to", "from", "into"]);
const MOTION = new Set(
  "fly travel go come return arrive flee move drive sail walk head withdraw leave deport send fire march ship evacuate enter cross invade bring take".split(
    " ",
  ),
);
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

/** "northern", "south" */
export const isCompass = (token: Token | undefined): boolean =>
  token !== undefined && COMPASS.has(token.text.toLowerCase());

const MEETING =
  /^(?:summit|conference|meeting|talks?|airport|suburb|hotel|court|office|newsroom|bureau|congress|forum|prosecutor|police|mayor|prison|stadium|station|university|hospital|exchange|resident)$/i;

/** Whether a known name that begins at `first` and hangs on `head` is told as the place where something is. */
export function isPlace(sentence: Sentence, first: number, head: Token): boolean {
  const { tokens } = sentence;
  // "the Brussels summit"
  if (/^(?:compound|nmod:desc)/.test(head.deprel) && MEETING.test(tokens[head.head]?.lemma ?? "")) return true;
  const before = tokens[first - 1];
  if (isCompass(before) || (isListed(tokens, first) && !isSubject(tokens, head))) return true;
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

/** "Niger" of "Chad, Mali and Niger agreed" */
function isSubject(tokens: readonly Token[], head: Token): boolean {
  let at = head;
  for (let i = 0; i < 6 && at.deprel === "conj"; i++) at = tokens[at.head] ?? at;
  return at.deprel.startsWith("nsubj");
}

/** "Bergen, Norway - The council …", "Bergen, 4 September 2021 …": names and figures alone, up to a dash or a year. */
export function isDateline({ tokens }: Sentence, first: number): boolean {
  for (let i = /^the$/i.test(tokens[0]!.text) ? 1 : 0; i < tokens.length && i < 12; i++) {
    const { text, upos, end } = tokens[i]!;
    if (i > first && /^[-–—]+$/.test(text) && end !== tokens[i + 1]?.start && tokens[i - 1]!.end !== tokens[i]!.start)
      return true;
    if (i > first + 1 && /^(?:19|20)\d\d$/.test(text) && /^\p{Lu}/u.test(tokens[i - 1]!.text)) return true;
    if (!/^(?:PROPN|PUNCT|NUM|SYM|X)$/.test(upos)) return false;
  }
  return false;
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
