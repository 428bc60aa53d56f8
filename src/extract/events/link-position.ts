/** Where an entity's words stand from an act: in its own clause, below or beside it, with a partner's preposition, owned by who acts. */
import type { Token } from "../../language/document.js";
import { SYMMETRIC_TYPES } from "../../model/vocabulary.js";
import type { RuledAct } from "./discourse.js";
import type { MentionMap } from "./mention-map.js";
import { base, type SentenceTree } from "./tree.js";

/** Relations by which a clause of its own hangs on the act. */
const CLAUSAL = /^(?:ccomp|xcomp|advcl|acl|conj|parataxis)$/;
const PARTNER = /^(?:with|between|among|alongside)$/;

/** Notes what the position of an entity's nearest mention says of its part in the act; nothing where the sentence doesn't tell it. */
export function linkPosition(
  tree: SentenceTree,
  { trigger, ruled, speakers }: RuledAct,
  entity: number,
  mentions: MentionMap,
  note: (name: string, holds: boolean) => void,
): void {
  const heads = mentions.of(entity).map(({ head }) => tree.tokens[head]!);
  if (heads.length === 0) return;
  const places = heads.map((head) => placeOf(tree, trigger.token, head));
  const isPartner = heads.some((head) => PARTNER.test(partnerCase(tree, head)));
  note("in the act's own clause", places.includes("own"));
  note(
    "in a clause below only",
    places.every((one) => one === "below"),
  );
  note(
    "outside the act only",
    places.every((one) => one === "outside"),
  );
  note("partner of a symmetric act", isPartner && SYMMETRIC_TYPES.has(trigger.type));
  note("speaker", speakers.includes(entity));
  note(
    "owned by who acts",
    heads.every((head) => isOwned(tree, head, ruled.initiators, mentions)),
  );
}

/** "Rome asked Bern to free the crew": Bern stands in the clause of "asked", the crew in one below, both outside that of a later verb. */
function placeOf(tree: SentenceTree, trigger: Token, token: Token): "own" | "below" | "outside" {
  let below = false;
  for (let at: Token | null = token; at !== null; at = tree.head(at)) {
    if (at === trigger) return below ? "below" : "own";
    if ((at.upos === "VERB" || at.upos === "AUX") && CLAUSAL.test(base(at.deprel))) below = true;
  }
  return "outside";
}

/** The preposition of a nominal, or of the first of those that it is joined to. */
function partnerCase(tree: SentenceTree, token: Token): string {
  for (let at: Token | null = token, i = 0; at !== null && i < 5; i++) {
    const preposition = tree.caseOf(at);
    if (preposition !== "" || base(at.deprel) !== "conj") return preposition;
    at = tree.head(at);
  }
  return "";
}

/** "its troops", "Norway's envoy": what belongs to the one who acts is no one whom the act is done to. */
function isOwned(tree: SentenceTree, head: Token, initiators: readonly number[], mentions: MentionMap): boolean {
  return tree.by(head, "nmod:poss").some((owner) => initiators.some((one) => mentions.headsOf(owner).includes(one)));
}
