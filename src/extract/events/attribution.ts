/** Who says so: the speaker whom the text hangs an act on. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { Token } from "../../language/document.js";
import { actorsOf } from "./nominal-entities.js";
import { isPassive, subject } from "./clause.js";
import type { MentionMap } from "./mention-map.js";
import { base, type SentenceTree } from "./tree.js";

/**
 * "Rome agreed, its envoy said" and "according to the envoy, Rome agreed" → the envoy; nobody where the article says it in its
 * own voice. One whose saying is the act ("Rome demanded") is its initiator, not its speaker; "Rome said that it had agreed" has Rome as
 * both.
 */
export function findSpeakers(tree: SentenceTree, token: Token, lexicon: EventLexicon, mentions: MentionMap): number[] {
  const according = accordingTo(tree, token, mentions);
  if (according.length > 0) return according;
  for (let at = token, i = 0; i < 8; i++) {
    const head = tree.head(at);
    if (head === null) break;
    const relation = base(at.deprel);
    if ((relation === "ccomp" || relation === "parataxis") && lexicon.isSpeechVerb(head.lemma)) {
      const speakers = speakersOf(tree, head, mentions);
      if (speakers.length > 0) return speakers;
    }
    at = head;
  }
  // "Rome had agreed, the envoy said": the verb of saying hangs below.
  for (const child of tree.by(token, "parataxis"))
    if (lexicon.isSpeechVerb(child.lemma)) {
      const speakers = speakersOf(tree, child, mentions);
      if (speakers.length > 0) return speakers;
    }
  return [];
}

/** The actors who are the subject of a verb of saying. */
export function speakersOf(tree: SentenceTree, verb: Token, mentions: MentionMap): number[] {
  if (isPassive(tree, verb)) return [];
  return subject(tree, verb)
    .flatMap((one) => tree.conjuncts(one))
    .flatMap((one) => actorsOf(tree, one, mentions));
}

function accordingTo(tree: SentenceTree, token: Token, mentions: MentionMap): number[] {
  for (let at: Token | null = token, i = 0; at !== null && i < 4; at = tree.head(at), i++)
    for (const child of tree.by(at, "obl", "advmod", "nmod"))
      if ([child, ...tree.children(child)].some((one) => one.text.toLowerCase() === "according")) {
        const speakers = [child, ...tree.children(child)].flatMap((one) => actorsOf(tree, one, mentions));
        if (speakers.length > 0) return [...new Set(speakers)];
      }
  return [];
}
