/** Steps through the dependency tree of one sentence, and the questions that rules ask of it. */
import type { Sentence, Token } from "../../language/document.js";

/** The relation without its subtype: "nsubj:pass" → "nsubj". */
export function base(relation: string): string {
  const subtype = relation.indexOf(":");
  return subtype < 0 ? relation : relation.slice(0, subtype);
}

const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "inside",
  "across",
  "around",
  "along",
  "between",
  "during",
  "since",
  "after",
  "before",
  "into",
]);

const TEMPORAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|\d{4})$/i;

/** "Monday", "January", "2025": the word names a time. */
export const isTemporal = (token: Token): boolean => TEMPORAL.test(token.text);

/** "on 27 May", "in 2025", "of 4 October": the nominal says when, though its head may be a number. */
export const isTime = (tree: SentenceTree, token: Token): boolean =>
  isTemporal(token) ||
  tree.children(token).some(isTemporal) ||
  (token.upos === "NUM" && ["on", "since", "until", "between"].includes(tree.caseOf(token)));

export class SentenceTree {
  readonly tokens: readonly Token[];
  private readonly childLists: readonly (readonly Token[])[];
  /** Base relations of the tokens. */
  private readonly bases: readonly string[];
  private readonly cases: string[] = [];

  constructor(readonly sentence: Sentence) {
    this.tokens = sentence.tokens;
    const lists: Token[][] = this.tokens.map(() => []);
    for (const token of this.tokens) lists[token.head]?.push(token);
    this.childLists = lists;
    this.bases = this.tokens.map(({ deprel }) => base(deprel));
  }

  head(token: Token): Token | null {
    return this.tokens[token.head] ?? null;
  }

  children(token: Token): readonly Token[] {
    return this.childLists[token.index]!;
  }

  /** Children whose relation, or whose base relation, is one of these. */
  by(token: Token, ...relations: readonly string[]): Token[] {
    return this.children(token).filter(
      (child) => relations.includes(child.deprel) || relations.includes(this.bases[child.index]!),
    );
  }

  first(token: Token, ...relations: readonly string[]): Token | null {
    return this.by(token, ...relations)[0] ?? null;
  }

  /** The preposition or postposition of a nominal: "with" of "with Moscow"; "" without one. */
  caseOf(token: Token): string {
    return (this.cases[token.index] ??= this.by(token, "case")
      .filter((child) => child.text !== "'s" && child.text !== "’s")
      .map((child) => child.lemma.toLowerCase())
      .join(" "));
  }

  /** Nominals that hang on the word with one of these prepositions. */
  obliques(token: Token, prepositions: ReadonlySet<string>): Token[] {
    return this.by(token, "obl", "nmod").filter((child) => prepositions.has(this.caseOf(child)));
  }

  /** The nominal and all that are joined to it by and/or: "Athens, Skopje and Rome". */
  conjuncts(token: Token): Token[] {
    return [token, ...this.by(token, "conj").flatMap((child) => this.conjuncts(child))];
  }

  /** Token indexes of the whole subtree, in order. */
  subtree(token: Token): number[] {
    const seen = new Set<number>();
    const visit = (one: Token): void => {
      if (seen.has(one.index)) return;
      seen.add(one.index);
      this.children(one).forEach(visit);
    };
    visit(token);
    return [...seen].sort((a, b) => a - b);
  }

  /** Words of a nominal without clauses that describe it: "the plan that Rome made" → "the plan". */
  phrase(token: Token): number[] {
    const out: number[] = [];
    const visit = (one: Token): void => {
      out.push(one.index);
      for (const child of this.children(one))
        if (!["acl", "appos", "parataxis", "conj", "cc", "punct", "advcl"].includes(base(child.deprel))) visit(child);
        else if (child.deprel === "punct" && child.text === "-") out.push(child.index);
    };
    visit(token);
    return contiguous(out, token.index);
  }

  /** The phrase without where it is: "Russian patrols in the south" → "Russian patrols". */
  shortPhrase(token: Token): number[] {
    const all = this.phrase(token);
    const place = this.by(token, "nmod", "obl").filter(
      (child) => child.index > token.index && (LOCATIVE.has(this.caseOf(child).split(" ")[0]!) || isTemporal(child)),
    );
    const end = Math.min(...place.map((child) => this.subtree(child)[0]!), Infinity);
    return all.filter((index) => index < end);
  }

  hasChild(token: Token, relation: string, lemmas: ReadonlySet<string>): boolean {
    return this.by(token, relation).some((child) => lemmas.has(child.lemma.toLowerCase()));
  }

  /** Whether `token` stands below `ancestor`, or is it. */
  isWithin(token: Token, ancestor: Token): boolean {
    for (let at: Token | null = token; at !== null; at = this.head(at)) if (at === ancestor) return true;
    return false;
  }
}

/** The run of neighbouring indexes around `centre`. */
function contiguous(indexes: readonly number[], centre: number): number[] {
  const set = new Set(indexes);
  let first = centre;
  let last = centre;
  while (set.has(first - 1)) first--;
  while (set.has(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
