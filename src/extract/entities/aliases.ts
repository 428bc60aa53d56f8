/** Second names that the text itself gives: "Fort Roe, also called “the Rock”", "the Great Hall (Old Hall)", "Force (TF) 9". */
import { spanText, type Candidate } from "./candidate.js";

/** The candidates with each second name made a mention of the first. */
export function withAliases(candidates: readonly Candidate[]): Candidate[] {
  const meant = new Map<Candidate, Candidate>();
  const alias = new Map<string, Candidate>();
  const numbered = candidates.map((one) => withNumber(one));
  const near = new Map(numbered.map(({ sentence }) => [sentence, [] as Candidate[]]));
  for (const one of numbered) near.get(one.sentence)!.push(one);
  for (const one of numbered) {
    if (one.form !== "NAME") continue;
    const second = near
      .get(one.sentence)!
      .find((other) => other !== one && other.form === "NAME" && isSecondName(one, other));
    if (second && !meant.has(one)) meant.set(second, one);
    const short = shortOf(one);
    if (short !== null) alias.set(short, one);
  }
  for (const [second, one] of meant) if (second.name.length > 2) alias.set(second.name, one);
  return numbered.map((one) => {
    const first = meant.get(one) ?? (one.knownId === null && one.form === "NAME" ? alias.get(one.name) : undefined);
    if (!first || first === one) return one;
    const { name, type, kind, knownId, country } = first;
    return { ...one, name, type, kind, knownId, country, reason: `second name of ${name}` };
  });
}

/** Words from a name to its second one. */
const FARTHEST = 8;

/** Behind "also called" or in brackets of its own; not "Paris (France)", and persons have their parties there. */
function isSecondName(one: Candidate, other: Candidate): boolean {
  if (other.first <= one.last || other.first - one.last > FARTHEST || one.kind === "PERSON") return false;
  const { tokens } = one.sentence;
  const between = spanText(one.sentence, one.last + 1, other.first - 1);
  if (
    /^,? ?\(?(?:(?:also|better|formerly|locally|otherwise) )?(?:called|known as|dubbed|nicknamed) (?:the )?["“'‘]?$/.test(
      between,
    )
  )
    return true;
  const closed = tokens[other.last + 1]?.text === ")";
  return (
    closed && /^\((?:the )?$/.test(between) && one.kind === other.kind && other.knownId === null && one.kind !== "CITY"
  );
}

/** "Task Force (TF) 9" goes on behind the brackets. */
function withNumber(one: Candidate): Candidate {
  const number = numberBehind(one);
  return number === null || one.knownId !== null ? one : { ...one, name: `${one.name} ${number}` };
}

/** "TF 9" of "Task Force (TF) 9". */
function shortOf(one: Candidate): string | null {
  const number = numberBehind(one);
  return number === null ? null : `${one.sentence.tokens[one.last + 2]!.text} ${number}`;
}

function numberBehind({ sentence, last, form }: Candidate): string | null {
  const [open, short, close, number] = sentence.tokens.slice(last + 1, last + 5);
  return form === "NAME" &&
    open?.text === "(" &&
    close?.text === ")" &&
    isShort(short?.text) &&
    /^\d{1,4}$/.test(number?.text ?? "")
    ? number!.text
    : null;
}

const isShort = (text: string | undefined): boolean => /^[A-Z]{2,6}$/.test(text ?? "");
