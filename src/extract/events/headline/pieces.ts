/** What follows the verb in a headline: whom or what it acts on, what is wanted or said, and under which condition. */
import type { Token } from "../../../language/document.js";
import { readClause } from "../clause.js";
import { base, isTime, type SentenceTree } from "../tree.js";
import type { Piece } from "./fit.js";
import { LEVELS, shorten, type Wording } from "./shorten.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const WHERE_OR_WHEN = words(
  "in at near inside across around along during since after before until within amid by despite throughout via ahead",
);
const CONDITIONS = words("if unless provided providing");
const BLAMED_FOR = words("of for over from");
const DENYING = words("deny dispute refute");
const PARTICLES = words("up out down off back away over in on aside apart through forward along together");

/** The parts of the clause in the order of the text; `told` are nominals that the headline has already. */
export function piecesOf(wording: Wording, verb: Token, told: readonly Token[], passive: boolean): Piece[] {
  const { tree } = wording;
  const objects = passive ? [] : readClause(tree, verb).patients.filter((one) => !isConjunct(tree, one));
  const found = [...objects.filter((one) => !told.includes(one)), ...partsOf(tree, verb, passive)];
  const own = [...new Set(found)].filter((one) => !told.includes(one));
  const hasCore = own.some((one) => isCore(one, objects));
  // "the treaty that he threatened to scrap": it is scrapped, so that it stands behind the infinitive
  const last = tree.by(verb, "xcomp").at(-1);
  const gap = last ? Math.max(...tree.subtree(last)) : verb.index;
  const ordered = own
    .map((token) => ({ token, at: objects.includes(token) && token.index < verb.index ? gap : token.index }))
    .sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  for (const { token } of ordered) {
    const piece = pieceOf(wording, verb, token, isCore(token, objects), hasCore || told.length > 0);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

const isCore = (token: Token, objects: readonly Token[]): boolean =>
  objects.includes(token) || ["obj", "iobj", "xcomp", "ccomp"].includes(base(token.deprel));

const isConjunct = (tree: SentenceTree, token: Token): boolean =>
  base(token.deprel) === "conj" && tree.head(token) !== null;

function partsOf(tree: SentenceTree, verb: Token, passive: boolean): Token[] {
  return tree.children(verb).filter((child) => {
    const relation = base(child.deprel);
    if (["obj", "iobj"].includes(relation)) return passive;
    if (["xcomp", "ccomp"].includes(relation)) return child.index > verb.index;
    if (relation === "obl") return child.index > verb.index && tree.caseOf(child) !== "" && !isTime(tree, child);
    if (relation === "advcl")
      return (
        tree.hasChild(child, "mark", CONDITIONS) ||
        (child.index > verb.index && tree.hasChild(child, "mark", BLAMED_FOR))
      );
    return false;
  });
}

function pieceOf(wording: Wording, verb: Token, token: Token, core: boolean, hasOther: boolean): Piece | null {
  const { tree } = wording;
  const relation = base(token.deprel);
  const wordings = wordingsOf(wording, token, core && tree.head(token) !== verb);
  if (wordings.length === 0) return null;
  if (relation === "advcl")
    return tree.hasChild(token, "mark", CONDITIONS)
      ? { wordings: [...wordings, "under conditions"], needed: true }
      : { wordings, needed: false };
  // "denies it" where the clause that is denied has no room
  if (relation === "ccomp" && DENYING.has(verb.lemma)) return { wordings: [...wordings, "it"], needed: true };
  if (core) return { wordings, needed: relation !== "ccomp" || !hasOther };
  const preposition = tree.caseOf(token).split(" ")[0]!;
  if (tree.tokens[token.index]!.upos === "PRON" && wording.nameFor(token) === null) return null;
  if (WHERE_OR_WHEN.has(preposition)) return hasOther ? null : { wordings, needed: false };
  return { wordings, needed: !hasOther };
}

/** A nominal in its wordings; `bare` without the preposition by which it hangs on another word than this verb. */
export function wordingsOf(wording: Wording, token: Token, bare: boolean): string[] {
  const clause = token.upos === "VERB" ? [] : ["nsubj", "cop", "aux", "mark", "csubj", "expl"];
  const without = bare ? wording.tree.by(token, "case", ...clause) : [];
  const all = LEVELS.map((level) => shorten(wording, token, level, without));
  return [...new Set(all)].filter((words) => words !== "");
}

/** "down" of "turned down", "out" of "walked out", also where the parser takes it for an adverb; "" without one. */
export function particleOf(tree: SentenceTree, verb: Token): string {
  const own = tree.first(verb, "compound:prt");
  const next = tree.tokens[verb.index + 1];
  const found =
    own ??
    (next && next.head === verb.index && base(next.deprel) === "advmod" && PARTICLES.has(next.lemma.toLowerCase())
      ? next
      : null);
  return found?.text.toLowerCase() ?? "";
}
