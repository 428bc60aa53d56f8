/** Short names that the text itself brings in: "the Arctic Fishing Federation (AFF)", "AFF (Arctic Fishing Federation)". */
import type { Document, Sentence, Token } from "../../language/document.js";
import type { Candidate } from "./candidate.js";

/** Two capitals or digits at least: "AFF", "NatCom", "M5S", "U.N.". */
const SHORT = /^(?=[^\p{Ll}]*\p{Lu})(?=.*[\p{Lu}\p{N}].*[\p{Lu}\p{N}])[\p{L}\p{N}.&-]{2,12}$/u;

/**
 * The candidates with each abbreviation made a mention of the name beside whose brackets it stands, there and in the rest of the
 * article, also where nothing was found before.
 */
export function withAbbreviations(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const meant = new Map<string, Candidate>();
  for (const long of candidates) {
    const short = bracketBehind(long);
    if (short !== null && !meant.has(short.text) && canBeShort(short.text, long)) meant.set(short.text, long);
  }
  if (meant.size === 0) return [...candidates];
  const replaced = candidates.map((one) => {
    const long = one.first === one.last ? meant.get(one.sentence.tokens[one.first]!.text) : undefined;
    if (!long || one === long) return one;
    // The text's own short form goes before what the world calls so: "the Somali National Army (SNA)" is no army of Syria.
    const isSpelt = initials(long.name) === one.sentence.tokens[one.first]!.text;
    if (one.knownId !== null && one.knownId !== long.knownId && !isSpelt) return one;
    return mentionOf(long, one.sentence, one.first);
  });
  const taken = new Set(
    candidates.flatMap(({ sentence, first, last }) =>
      sentence.tokens.slice(first, last + 1).map((token) => token.start),
    ),
  );
  const added = document.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token) => {
      const long = taken.has(token.start) ? undefined : meant.get(token.text);
      return long ? [mentionOf(long, sentence, token.index)] : [];
    }),
  );
  return [...replaced, ...added];
}

/** "SNA" of "Somali National Army" */
const initials = (name: string): string => name.match(/(?<!\p{L})\p{Lu}/gu)?.join("") ?? "";

const mentionOf = (long: Candidate, sentence: Sentence, index: number): Candidate => ({
  ...long,
  sentence,
  first: index,
  last: index,
  form: "NAME",
  reason: "abbreviation in brackets",
});

/** The only word in the brackets right behind the name: `(AFF)`, `(the AFF)`, `'s (AFF)`, `("AFF")`, `(AFF; Norwegian: …)`. */
function bracketBehind({ sentence: { tokens }, last }: Candidate): Token | null {
  const open = /^['’]s?$/.test(tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
  if (tokens[open]?.text !== "(") return null;
  let at = open + 1;
  while (/^(?:the|or|["“'‘])$/i.test(tokens[at]?.text ?? "")) at++;
  const word = tokens[at];
  return word && /^[)"”'’;,]$/.test(tokens[at + 1]?.text ?? "") ? word : null;
}

/** Not a person ("Roe (MEP)"), not a place or state ("Oslo (UTC)"), and with an initial of the name. */
function canBeShort(short: string, { form, name, kind, type }: Candidate): boolean {
  if (form === "DEMONYM" || kind === "PERSON" || kind === "STATE" || type === "PLACE") return false;
  if (!SHORT.test(short) || !name.includes(" ")) return false;
  const initials =
    name
      .match(/(?<!\p{L})\p{L}/gu)
      ?.join("")
      .toUpperCase() ?? "";
  return Array.from(short.toUpperCase()).some((letter) => initials.includes(letter));
}
