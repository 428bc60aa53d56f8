import { everyMatch } from "../../language/every-match.js";

export type Tense = "PAST" | "FUTURE";

/** What a writer says of time to come: "will meet", "is due to sign", "plans to visit", "is scheduled for". */
const FUTURE =
  "(?:will|won[’']t|shall|[’']ll|would|can|could|may|might|should|must)(?: not| also| now| then| only)?(?: (?:be|have))?(?: \\p{L}+)?|" +
  "(?:(?:is|are|was|were|be|been|being)(?: now| also)? )?(?:due|set|expected|scheduled|slated|planned|planning|likely|supposed|going|about|invited|urged|asked|called on|ordered|told|preparing|hoping|willing|ready)(?: to(?: (?:be|have))?(?: \\p{L}+)?| for| on| home| back| before| by| in)|" +
  "(?:plan|hope|intend|agree|vow|promise|want|expect|decide|pledge|aim|threaten|offer|need|ha)(?:s|d|e|ed|ve)?(?: to(?: be)?(?: \\p{L}+))|" +
  "(?:is|are|was|were) to(?: be)?(?: \\p{L}+)?|" +
  "(?:upcoming|deadline|expires|takes place|due|scheduled|tomorrow|ahead of|looming)";
const PAST =
  "\\p{L}{2,}ed|said|told|met|was|were|had|has|have|went|came|took|gave|made|began|left|won|lost|struck|hit|shot|fell|rose|saw|sent|put|broke|ran|spoke|found|kept|held|led|wrote|shook|fled|flew|drew|swore|sought|brought|fought|set|cut|says|did|grew|became|got|knew|thought|stood|sat|paid|sold|felt|beat|bore|built|dealt|withdrew|overthrew|struck|quit";

let cues: RegExp | undefined;

/** The tense of the words before a mention, by the verb nearest to it; null where none shows it. */
export function tenseBefore(text: string): Tense | null {
  return allTenses(text).at(-1) ?? null;
}

/**
 * Whether a bare "Tuesday" or "in May" is past or to come: the verb nearest before it in its sentence ("will meet on
 * Tuesday, he said"), else the first after it ("On Tuesday they will meet").
 */
export function tenseAround(
  text: string,
  start: number,
  end: number,
  sentence: { start: number; end: number },
): Tense | null {
  const before = text.slice(Math.max(sentence.start, start - 200), start);
  const after = text.slice(end, Math.min(sentence.end, end + 200));
  return tenseBefore(before) ?? allTenses(after)[0] ?? null;
}

function allTenses(text: string): Tense[] {
  cues ??= new RegExp(`(?<!\\p{L})(?:(?<future>${FUTURE})|(?<past>${PAST}))(?!\\p{L})`, "giu");
  // "Mohamed" ends like a verb, but has a capital
  const verbs = everyMatch(cues, text).filter(({ 0: all, index }) => index === 0 || !/^\p{Lu}/u.test(all));
  return verbs.map(({ groups }) => (groups?.["future"] === undefined ? "PAST" : "FUTURE"));
}
