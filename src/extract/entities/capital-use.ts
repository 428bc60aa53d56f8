/** Whether a capital stands for its government or is the town, by the words that it hangs on. */
import { loadWordKinds } from "../../knowledge/word-kinds.js";
import type { Sentence, Token } from "../../language/document.js";
import { DEALINGS, GOES_THERE, isOfLand, MAY_GO_THERE } from "./country-use.js";

/** "called on Washington", "relies on Moscow" */
const LEANS_ON = new Set(["call", "rely", "depend", "pressure", "sanction", "tariff"]);
/** "imposed sanctions on Moscow", whatever the tree hangs it on */
const IMPOSE = new Set(["impose", "lift", "ease", "tighten", "extend", "slap"]);

/** A capital stands for its government as subject, agent, possessor, partner or object of an act, not as the place of one. */
export function actsAs({ tokens }: Sentence, head: Token): boolean {
  let at = head;
  for (let i = 0; i < 4 && (at.deprel === "conj" || at.deprel === "appos"); i++) {
    // "in the capital, Oslo"
    if (at.deprel === "appos" && /^(?:capital|city|town)$/.test(tokens[at.head]?.lemma ?? "")) return false;
    at = tokens[at.head] ?? at;
  }
  const of = tokens[at.head];
  // "visited Oslo", "Oslo's harbour"
  if (at.deprel === "obj" && of && (GOES_THERE.has(of.lemma) || MAY_GO_THERE.has(of.lemma))) return false;
  if (at.deprel === "nmod:poss" && of && (isOfLand(of) || isNamedPlace(of))) return false;
  if (/^(?:nsubj|obj|iobj|root|obl:agent)/.test(at.deprel) || at.deprel === "nmod:poss") return true;
  if (at.deprel === "compound" && /^(?:government|regime|authorities)$/i.test(of?.text ?? "")) return true;
  const preposition = tokens.find((one) => one.head === at.index && one.deprel === "case")?.text.toLowerCase();
  const governor = tokens[at.head]?.lemma.toLowerCase() ?? "";
  if (preposition === undefined) return false;
  if (["between", "with", "by", "against", "among", "toward", "towards"].includes(preposition)) return true;
  if (["on", "upon"].includes(preposition)) return LEANS_ON.has(governor) || IMPOSE.has(governor);
  return ["for", "to", "from"].includes(preposition) && DEALINGS.has(governor);
}

/** "Oslo's Gardermoen": something with a name that is no body. */
const isNamedPlace = (token: Token): boolean =>
  token.upos === "PROPN" && loadWordKinds().nameEnding(token.text) === null && token.text.length > 3;
