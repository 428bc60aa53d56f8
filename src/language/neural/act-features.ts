/** What the head that finds acts is told of a word beside the encoder's states: its place in the tree and in the text. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { NameSpan, Sentence, Token } from "../document.js";
import { everyMatch } from "../every-match.js";

/** A word that may be the trigger of an act, with the words whose states tell whether it is; −1 where there is none. */
export interface ActCandidate {
  readonly token: number;
  readonly head: number;
  readonly subject: number;
  readonly object: number;
  /** Names of what holds, such as "rel:ccomp"; the model numbers those that it knows. */
  readonly features: readonly string[];
}

/** The relation without its subtype: "nsubj:pass" → "nsubj". */
export function base(relation: string): string {
  const subtype = relation.indexOf(":");
  return subtype < 0 ? relation : relation.slice(0, subtype);
}

const isCandidate = ({ upos, text }: Token): boolean =>
  upos === "VERB" || upos === "NOUN" || (upos === "ADJ" && /^\p{Ll}/u.test(text));

/** Relations of children that tell by being there. */
const TOLD = new Set(
  "nsubj nsubj:pass csubj obj iobj obl obl:agent xcomp ccomp advcl acl mark case det nmod nmod:poss amod compound compound:prt appos conj cop aux aux:pass advmod expl parataxis".split(
    " ",
  ),
);

/** What is known beside the sentence itself. */
export interface Around {
  /** Names of the sentence. */
  readonly names: readonly NameSpan[];
  readonly lexicon: EventLexicon;
  /** Whether a character stands within quotation marks. */
  readonly quoted: (offset: number) => boolean;
}

/** The candidates of a sentence in the order of its words: verbs, nouns and adjectives. */
export function actCandidates({ tokens, index: place }: Sentence, { names, lexicon, quoted }: Around): ActCandidate[] {
  const nameOf = (at: number): string => names.find(({ first, last }) => first <= at && at <= last)?.type ?? "none";
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) children[token.head]?.push(token);
  return tokens.filter(isCandidate).map((token) => {
    const own = children[token.index]!;
    const head = tokens[token.head];
    const find = (relation: RegExp, within: readonly Token[]): number =>
      within.find((child) => relation.test(child.deprel))?.index ?? -1;
    let subject = find(/^(?:nsubj|csubj)/, own);
    // "said and left": the second verb shares the first one's subject.
    if (subject < 0 && head && /^(?:conj|xcomp|advcl)/.test(token.deprel))
      subject = find(/^nsubj/, children[head.index]!);
    const features = new Set<string>([
      `upos:${token.upos}`,
      `xpos:${token.xpos}`,
      `rel:${token.deprel}`,
      `base:${base(token.deprel)}`,
      head ? `head:${head.upos}` : "head:none",
      `place:${place === 0 ? "first" : place === 1 ? "second" : place < 6 ? "early" : place < 15 ? "middle" : "late"}`,
    ]);
    if (head) {
      features.add(`up:${base(token.deprel)}:${base(head.deprel)}`);
      for (const child of children[head.index]!)
        if (/^(?:aux|mark)$/.test(child.deprel)) features.add(`head-${child.deprel}:${child.lemma.toLowerCase()}`);
    }
    for (const child of own) {
      if (TOLD.has(child.deprel)) features.add(`has:${child.deprel}`);
      if (/^(?:aux|mark|case|det)/.test(child.deprel))
        features.add(`${base(child.deprel)}:${child.lemma.toLowerCase()}`);
      if (/^(?:not|n't|never|no)$/.test(child.lemma.toLowerCase())) features.add("negated");
      if (child.deprel === "obl" || child.deprel === "nmod")
        for (const preposition of children[child.index]!)
          if (preposition.deprel === "case") features.add(`with:${preposition.lemma.toLowerCase()}`);
    }
    if (subject >= 0) features.add(`subject:${tokens[subject]!.upos}`);
    const object = find(/^(?:obj|nsubj:pass|obl:agent)/, own);
    if (object >= 0) features.add(`object:${tokens[object]!.upos}`);
    if (subject >= 0) features.add(`subject-name:${nameOf(subject)}`);
    if (object >= 0) features.add(`object-name:${nameOf(object)}`);
    const lemma = token.lemma.toLowerCase();
    const rows = token.upos === "VERB" ? lexicon.verb(lemma) : token.upos === "NOUN" ? lexicon.noun(lemma) : [];
    for (const { type } of rows) features.add(`lexicon:${type}`);
    features.add(rows.length > 0 ? "lexicon" : "no lexicon");
    if (token.upos === "VERB" && lexicon.isStopVerb(lemma)) features.add("stop verb");
    if (token.upos === "VERB" && lexicon.isSpeechVerb(lemma)) features.add("speech verb");
    if (quoted(token.start)) features.add("quoted");
    return { token: token.index, head: head ? head.index : -1, subject, object, features: [...features] };
  });
}

const MARK_OR_LINE = /["“”]|\n/g;

/** Tells of any offset of a text whether it stands between quotation marks; a paragraph's end closes an open one. */
export function quotedIn(text: string): (offset: number) => boolean {
  const spans: [number, number][] = [];
  let open = -1;
  for (const match of everyMatch(MARK_OR_LINE, text)) {
    const closes = match[0] === "\n" || match[0] === "”" || (match[0] === '"' && open >= 0);
    if (closes && open >= 0) {
      spans.push([open, match.index]);
      open = -1;
    } else if (match[0] === "“" || match[0] === '"') open = match.index;
  }
  return (offset) => spans.some(([start, end]) => start < offset && offset < end);
}
