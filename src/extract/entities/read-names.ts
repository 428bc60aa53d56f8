/** What the language model takes for names in one sentence: it settles what no word of a name tells. */
import type { NameSpan, NameType, Sentence } from "../../language/document.js";
import type { WordSpan } from "./name-spans.js";

export interface ReadNames {
  /** The type of the name that covers most of the span, null where the model sees none there. */
  typeOf(span: WordSpan): NameType | null;
  /** Whether the model reads the end of the span, from its first word or behind it, as a person of one name or more. */
  endsPerson(span: WordSpan): boolean;
  /** Whether the model reads a person whose name begins before the span and goes on behind it. */
  personAround(span: WordSpan): boolean;
  /** The span cut where one name ends and the next begins: "Roe University | Ana Roe". */
  cut(span: WordSpan): WordSpan[];
  /** Names that hold words which often stand between two: "Council on Roe-Doe Relations", "Society of Fishermen of Norway", or a state: "Michael Jordan". */
  joined(sentence: Sentence): NameSpan[];
  readonly all: readonly NameSpan[];
}

/** "Park Jung-min", however it is cut into words */
const isHyphenated = (tokens: Sentence["tokens"], last: number): boolean =>
  /^-./.test(tokens[last]!.text) || (tokens[last - 1]?.text === "-" && tokens[last]!.start === tokens[last - 1]!.end);

const JOINING = /^(?:of|on|for|and|&|-|–|in|at)$/;
/** Above this the model's cut goes before the rules'. */
const VERY_SURE = 0.8;
const ALMOST_CERTAIN = 0.95;

/** Names below are guesses. */
const SURE = 0.5;

export function readNames(names: readonly NameSpan[]): ReadNames {
  const all = names.filter(({ type, probability }) => type !== "DATE" && probability >= SURE);
  const within = ({ first, last }: WordSpan): NameSpan[] => all.filter((one) => one.first <= last && one.last >= first);
  const shared = (one: NameSpan, { first, last }: WordSpan): number =>
    Math.min(one.last, last) - Math.max(one.first, first) + 1;
  return {
    all,
    joined: ({ tokens }) =>
      all.filter(
        ({ first, last, type, probability }) =>
          (type === "ORGANIZATION" || (type === "PERSON" && last > first)) &&
          probability > VERY_SURE &&
          (/^[\p{Lu}\d]/u.test(tokens[last]!.text) || (type === "PERSON" && isHyphenated(tokens, last))) &&
          (type === "PERSON" ||
            probability > ALMOST_CERTAIN ||
            tokens.slice(first, last + 1).some(({ text }) => JOINING.test(text) || /^\d/.test(text))),
      ),
    typeOf(span) {
      const found = within(span).sort((a, b) => shared(b, span) - shared(a, span))[0];
      return found && 2 * shared(found, span) > span.last - span.first ? found.type : null;
    },
    endsPerson: (span) =>
      within(span).some((one) => one.type === "PERSON" && one.last === span.last && one.first >= span.first),
    personAround: ({ first, last }) => all.some((one) => one.type === "PERSON" && one.first < first && one.last > last),
    cut(span) {
      const starts = within(span)
        .slice(1)
        .map(({ first }) => first);
      return [span.first, ...starts].map((first, index) => ({ first, last: (starts[index] ?? span.last + 1) - 1 }));
    },
  };
}
