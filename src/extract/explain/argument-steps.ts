/** How the tree leads from an act to those who do it and to whom: the step by which each of its arguments is reached. */
import type { Token } from "../../language/document.js";
import type { RuledAct } from "../events/discourse.js";
import type { MentionMap } from "../events/mention-map.js";
import { base, type SentenceTree } from "../events/tree.js";

export interface ArgumentStep {
  readonly name: string;
  /** The words of this sentence that mean it; null where they stand elsewhere in the article. */
  readonly words: string | null;
  /** In words for a person: `subject`, `object, through "patrols"`, `behind "against"`. */
  readonly step: string;
  /** Relations from the act to the word: `↓` to a word that hangs on the one before, `↑` to the one it hangs on. */
  readonly path: string;
  /** Whether the rules of the tree take it for this part of the act too. */
  readonly ruled: boolean;
  /** How likely the language model takes its words for it, 0 to 1; null where it sees hardly any chance or they stand elsewhere. */
  readonly model: number | null;
}

/** An argument of an act: an index into the entities of the article, and what it is of the act. */
export interface Argument {
  readonly entity: number;
  readonly part: "initiators" | "targets";
}

/** Explains one argument of an act. */
export function stepTo(
  tree: SentenceTree,
  { trigger: { token: trigger, act }, ruled: rules }: RuledAct,
  { entity, part }: Argument,
  mentions: MentionMap,
): ArgumentStep {
  const { name, mentions: all } = mentions.entities[entity]!;
  const ruled = rules[part].includes(entity);
  const nearest = all
    .filter(({ sentence }) => sentence === tree.sentence.index)
    .map((mention) => ({ mention, path: pathBetween(tree, trigger, tree.tokens[mention.head]!) }))
    .sort((a, b) => a.path.length - b.path.length)[0];
  if (nearest === undefined)
    return {
      name,
      words: null,
      step: "not told in this sentence: the text around speaks for it",
      path: "",
      ruled,
      model: null,
    };
  const { mention, path } = nearest;
  const said = act?.arguments.find(({ token }) => token === mention.head);
  return {
    name,
    words: mention.text,
    step: describe(tree, trigger, path),
    path: path.map(({ token, up }) => (up ? `↑${up.deprel}` : `↓${token.deprel}`)).join(" "),
    ruled,
    model: (part === "initiators" ? said?.initiator : said?.target) ?? null,
  };
}

/** One edge of the tree, to `token`; where it goes up, from the word `up` that hangs on it. */
interface Edge {
  readonly token: Token;
  readonly up: Token | null;
}

function pathBetween(tree: SentenceTree, from: Token, to: Token): Edge[] {
  const above = (token: Token): Token[] => {
    const head = tree.head(token);
    return head ? [token, ...above(head)] : [token];
  };
  const ups = above(from);
  const downs = above(to);
  const meeting = ups.findIndex((token) => downs.includes(token));
  const down = downs.slice(0, downs.indexOf(ups[meeting]!)).reverse();
  return [
    ...ups.slice(1, meeting + 1).map((token, index) => ({ token, up: ups[index]! })),
    ...down.map((token) => ({ token, up: null })),
  ];
}

function describe(tree: SentenceTree, trigger: Token, path: readonly Edge[]): string {
  if (path.length === 0) return "the word itself";
  const ups = path.filter(({ up }) => up !== null);
  const [first, ...rest] = path.slice(ups.length);
  // "signed and ratified": a second name of a list stands beside the first one, not below it.
  const inner = rest.filter(({ token }) => base(token.deprel) !== "conj").map(({ token }) => token);
  const through = inner.length === 0 || first === undefined ? "" : `, through "${first.token.text}"`;
  const place = first === undefined ? "the word that it describes" : downward(tree, first.token);
  if (ups.length === 0) return place + through;
  const top = ups[ups.length - 1]!;
  if (first === undefined) return `${place}: "${top.token.text}"`;
  return `${place} of "${top.token.text}", ${upward(ups[0]!.up ?? trigger)}${through}`;
}

function downward(tree: SentenceTree, token: Token): string {
  const preposition = tree.caseOf(token);
  switch (base(token.deprel)) {
    case "nsubj":
      return token.deprel === "nsubj:pass" ? "subject of the passive" : "subject";
    case "obj":
    case "iobj":
      return "object";
    case "obl":
    case "nmod":
      if (token.deprel === "nmod:poss") return "owner";
      if (token.deprel === "obl:agent") return `agent behind "by"`;
      return preposition === "" ? "beside it" : `behind "${preposition}"`;
    case "amod":
    case "compound":
      return "qualifies it";
    case "ccomp":
    case "xcomp":
    case "advcl":
    case "acl":
      return `in the clause of "${token.text}"`;
    case "conj":
      return `joined to it, at "${token.text}"`;
    case "appos":
      return "apposition";
    default:
      return `by ${token.deprel}`;
  }
}

/** Why a word takes its argument from the one above: the relation that it has to it. */
function upward(token: Token): string {
  switch (base(token.deprel)) {
    case "conj":
      return "which shares it";
    case "xcomp":
      return "which controls it";
    case "obj":
    case "obl":
      return "whose act it names";
    case "acl":
      return "which it describes";
    case "ccomp":
    case "advcl":
    case "parataxis":
      return "the clause above";
    default:
      return `above by ${token.deprel}`;
  }
}
