/** A headline for an act: initiator, present-tense verb, object, at most eight words. */
import type { Token } from "../../language/document.js";
import type { Polarity } from "../../model/vocabulary.js";

const MOST_WORDS = 8;

/** "rejected" → "rejects", "have" → "has". */
export function presentTense(lemma: string): string {
  if (lemma === "be") return "is";
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

export interface HeadlineParts {
  /** Names of the initiators, none in a passive without agent. */
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly trigger: Token;
  /** "down" of "turn down", or "". */
  readonly particle: string;
  readonly nominal: boolean;
  readonly object: string | null;
  readonly passive: boolean;
  readonly polarity: Polarity;
}

/** "Israel rejects Russian patrols"; "Talks of Iran, Oman"; "Six villagers killed" where no one is named who did it. */
export function writeHeadline(parts: HeadlineParts): string {
  const { trigger, nominal, object, initiators } = parts;
  const who = joinNames(initiators);
  if (nominal) {
    const noun = trigger.text.toLowerCase();
    const rest = parts.targets.length > 0 ? ` on ${joinNames(parts.targets)}` : "";
    return cut(who === "" ? `${noun}${rest}` : `${who}: ${noun}${rest}`);
  }
  const plural =
    initiators.length > 1 || /(?:residents|protesters|officials|troops|forces|[^s]s)$/.test(who)
      ? !/^[A-Z][^ ]*s$/.test(who)
      : false;
  const act = plural ? trigger.lemma : presentTense(trigger.lemma);
  // "signed no treaty": the object says the "no" already.
  const isDenied = parts.polarity === "NEGATED" && !/^(?:no|nothing|nobody|none|neither)\b/i.test(object ?? "");
  const verb = [isDenied ? `${plural ? "do" : "does"} not ${trigger.lemma}` : act, parts.particle]
    .filter((one) => one !== "")
    .join(" ");
  if (who === "") return cut(object === null ? trigger.text.toLowerCase() : `${object} ${trigger.text.toLowerCase()}`);
  return cut(object === null ? `${who} ${verb}` : `${who} ${verb} ${object}`);
}

function joinNames(names: readonly string[]): string {
  if (names.length <= 2) return names.join(" and ");
  return `${names.slice(0, 2).join(", ")} and others`;
}

function cut(text: string): string {
  // Headlines do without articles: "asks to close the inquiry" → "asks to close inquiry".
  const words = text.split(/\s+/).filter((word) => word !== "" && !/^(?:the|a|an)$/.test(word));
  const kept = words.slice(0, MOST_WORDS);
  if (words.length > MOST_WORDS)
    while (
      kept.length > 3 &&
      /^(?:of|the|a|an|and|to|in|on|for|with|by|that|at|from|its|their|his|her)$/i.test(kept[kept.length - 1]!)
    )
      kept.pop();
  const line = kept.join(" ").replace(/(?<![,;:.–—-])[,;:.–—-]+$/, "");
  return line.charAt(0).toUpperCase() + line.slice(1);
}
