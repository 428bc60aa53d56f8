/** Words that a mention holds already, so that nobody else is found in them. */
import type { Document, Token } from "../../language/document.js";
import type { Entity, Mention } from "../extraction.js";

/** The tokens of all mentions of these entities, or of those that `counts` picks. */
export function tokensWithin(
  { sentences }: Document,
  entities: readonly Entity[],
  counts: (mention: Mention) => boolean = () => true,
): ReadonlySet<Token> {
  const within = new Set<Token>();
  for (const { mentions } of entities)
    for (const mention of mentions)
      if (counts(mention))
        for (let at = mention.first; at <= mention.last; at++) within.add(sentences[mention.sentence]!.tokens[at]!);
  return within;
}
