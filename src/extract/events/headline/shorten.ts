/** A phrase of the sentence in words for a headline, and shorter: whole parts go, never half a part. */
import type { Token } from "../../../language/document.js";
import { base, isTime, type SentenceTree } from "../tree.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Without these a phrase would say something else. */
const MEANING = words(
  "no not n't never nor neither nothing nobody none only hardly barely almost nearly few less more least most than former ex alleged suspected possible potential planned proposed failed fake false draft partial conditional temporary provisional interim attempted unofficial anti part first last next half so-called would-be",
);
const ARTICLES = words("the a an");
const WHERE_OR_WHEN = words("in at near inside across around along during since after before until within amid");
const PARTS = words("case mark aux cop compound flat fixed nummod goeswith expl obj iobj nsubj xcomp ccomp csubj cc");
const NEVER = words("appos parataxis discourse vocative dislocated list advcl reparandum");

/** Level 0 keeps nearly all of a phrase, level 3 what it can't stand without. */
export type Level = 0 | 1 | 2 | 3;
export const LEVELS: readonly Level[] = [0, 1, 2, 3];

export interface Wording {
  readonly tree: SentenceTree;
  readonly text: string;
  /** The name for a pronoun that means somebody else than the one whom the headline begins with, else null. */
  readonly nameFor: (token: Token) => string | null;
}

/** "the last round of talks in Oslo that both sides had asked for" → "last round of talks in Oslo", "last round of talks". */
export function shorten(wording: Wording, head: Token, level: Level, without: readonly Token[] = []): string {
  const kept = new Set<number>();
  const visit = (token: Token): void => {
    kept.add(token.index);
    for (const child of wording.tree.children(token))
      if (!without.includes(child) && stays(wording.tree, token, child, level)) visit(child);
  };
  visit(head);
  return write(wording, kept);
}

/** Whether a part of a phrase is still told at this level. */
function stays(tree: SentenceTree, head: Token, child: Token, level: Level): boolean {
  const relation = base(child.deprel);
  const lemma = child.lemma.toLowerCase();
  if (relation === "punct" || NEVER.has(relation)) return false;
  if (child.deprel === "acl:relcl") return false;
  if (MEANING.has(lemma)) return true;
  // "denies that it attacked" is "denies it attacked" where there is no room
  if (relation === "mark" && lemma === "that") return level === 0;
  if (child.deprel === "cc:preconj") return level < 2;
  if (PARTS.has(relation)) return true;
  const preposition = tree.caseOf(child);
  switch (relation) {
    case "det":
      return !isArticle(tree, child);
    case "amod":
      return level < 2;
    case "advmod":
      return level === 0 || (level < 3 && base(head.deprel) === "nummod");
    case "conj":
      // "six soldiers and a priest": without the priest they would be as many, and "between Oslo" is nothing
      if (tree.caseOf(head) === "between" || base(head.deprel) === "nummod") return true;
      return level < (tree.by(head, "nummod").length > 0 ? 3 : 2);
    case "acl":
      return level < 2 && tree.hasChild(child, "mark", words("to"));
    case "nmod":
      if (child.xpos === "PRP$" || isTime(tree, child)) return level === 0;
      if (child.deprel === "nmod:poss" || preposition === "of" || preposition === "without") return true;
      return WHERE_OR_WHEN.has(preposition) ? level === 0 : level < 2;
    case "obl":
      return WHERE_OR_WHEN.has(preposition) || isTime(tree, child) ? level === 0 : level < 2;
    default:
      return level < 2;
  }
}

/** The kept words as they stand in the text, without articles and quotation marks. */
function write({ tree, text, nameFor }: Wording, kept: ReadonlySet<number>): string {
  let line = "";
  let last: Token | null = null;
  for (const token of tree.tokens) {
    const isJoint = kept.has(token.index - 1) && kept.has(token.index + 1) && token.upos === "PUNCT";
    const isComma = isJoint && token.text === ",";
    // "Franco-German", "and/or": what joins two words without a space
    const isGlue = isJoint && !isComma && touches(tree, token.index - 1) && touches(tree, token.index);
    if (isComma || isGlue) {
      line += token.text;
      last = token;
      continue;
    }
    if (!kept.has(token.index) || isArticle(tree, token) || /^["“”„«»]+$/.test(token.text)) continue;
    const isApart = last === null || last.index !== token.index - 1 || /\s/.test(text.slice(last.end, token.start));
    line += `${isApart && line !== "" && !/^['’]/.test(token.text) ? " " : ""}${nameFor(token) ?? inTheMiddle(token)}`;
    last = token;
  }
  return line.replace(/\s+/g, " ").trim();
}

/** "Tariffs" that begin their sentence are "tariffs" elsewhere; "Israeli" is not "israeli". */
const inTheMiddle = ({ index, upos, text }: Token): string =>
  index === 0 && upos !== "PROPN" && upos !== "ADJ" && /^[A-Z][a-z]+$/.test(text) ? text.toLowerCase() : text;

/** "the offer", "an offer"; but "a few" are more than "few". */
const isArticle = (tree: SentenceTree, { index, text }: Token): boolean =>
  ARTICLES.has(text.toLowerCase()) && !/^(?:few|little)$/i.test(tree.tokens[index + 1]?.text ?? "");

const touches = (tree: SentenceTree, index: number): boolean =>
  tree.tokens[index]!.end === tree.tokens[index + 1]?.start;
