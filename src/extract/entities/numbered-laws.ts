/** Each of several texts of law that share one word: "Resolutions 1701 and 1559", "Articles 5, 6 and 7". */
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { Sentence } from "../../language/document.js";
import type { Candidate } from "./candidate.js";

const PLURAL = /^(?:resolution|article|chapter|section|protocol)s$/i;
/** "Articles" is longer than most words. */
const SHORTEST = "articles".length;

/** One agreement a number; those with a single number are names like others. */
export function numberedLaws(sentence: Sentence, knowledge: Knowledge): Candidate[] {
  const { tokens } = sentence;
  return tokens.flatMap((token) => {
    if (token.text.length < SHORTEST || !PLURAL.test(token.text)) return [];
    const numbers: number[] = [];
    for (let i = token.index + 1; i < tokens.length; i++) {
      if (/^\d+$/.test(tokens[i]!.text)) numbers.push(i);
      else if (!/^(?:,|and|or|&)$/.test(tokens[i]!.text)) break;
    }
    const word = token.text.slice(0, -1).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    const council = /^(?:Security )?Council$/.test(tokens[token.index - 1]?.text ?? "") ? "UN Security Council " : "";
    return numbers.map((at, index): Candidate => {
      const name = `${council}${word} ${tokens[at]!.text}`;
      const known = knowledge.lookup(name).find(({ entity }) => entity.type === "AGREEMENT")?.entity;
      return {
        sentence,
        first: index === 0 ? token.index : at,
        last: at,
        form: "NAME",
        type: "AGREEMENT",
        kind: known?.kind ?? "LAW",
        name: known?.name ?? name,
        knownId: known?.id ?? null,
        country: null,
        reason: "numbered text of law",
      };
    });
  });
}
