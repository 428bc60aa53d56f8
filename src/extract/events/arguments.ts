/** Initiators, targets and object of an act, from the tree and the entities of the article. */
import type { Token } from "../../language/document.js";
import { SYMMETRIC_TYPES, type EventType } from "../../model/vocabulary.js";
import type { Entity } from "../extraction.js";
import { readClause, subject } from "./clause.js";
import type { Trigger } from "./find-triggers.js";
import type { MentionMap } from "./mention-map.js";
import { actorsOf, actorsWithin, adjacentActor, ownEntities } from "./nominal-entities.js";
import { findObject } from "./object.js";
import { base, type SentenceTree } from "./tree.js";

export interface Arguments {
  readonly initiators: readonly number[];
  /** Those of them who are the subject; the headline begins with them. */
  readonly subjects: readonly number[];
  readonly targets: readonly number[];
  /** Places and agreements that stand where a target does, but are where or under what the act is done. */
  readonly places: readonly number[];
  readonly agreements: readonly number[];
  /** Token indexes of the object, in order; empty without one. */
  readonly object: readonly number[];
  readonly objectHead: string | null;
  /** Heads of the nominals used, from which the evidence is cut. */
  readonly used: readonly Token[];
}

/** Prepositions behind which the one stands whom an act of the type is done to. */
const TARGET_PREPOSITIONS: Partial<Record<EventType, readonly string[]>> = {
  ACCUSE: ["against", "on", "with", "at"],
  AGREE: [],
  AID: ["to", "for"],
  ASSAULT: ["on", "against", "at", "into"],
  COERCE: ["from", "against", "in"],
  CONCEDE: ["to", "against", "on", "over"],
  INVESTIGATE: ["into", "against", "of", "for"],
  MOBILIZE: ["against"],
  PROTEST: ["against"],
  REJECT: ["of", "from", "with", "to", "against"],
  REQUEST: ["on", "upon", "to", "from", "for"],
  RETREAT: ["from"],
  SANCTION: ["on", "against", "to", "with", "from"],
  SUPPORT: ["for", "to", "with", "of", "by", "behind"],
  THREATEN: ["with", "against", "to"],
  OTHER: [],
};

/** Verbs whose object acts as much as their subject: "met the envoy". One who is visited or phoned is a target. */
const MEETING = new Set(["meet", "confer", "negotiate", "talk", "discuss"]);

/** Types in which an agreement is acted on; in the others the act only concerns it. */
export const AGREEMENT_TARGETS: ReadonlySet<EventType> = new Set([
  "ACCUSE",
  "PROTEST",
  "REJECT",
  "SUPPORT",
  "THREATEN",
  "INVESTIGATE",
]);

const PARTNER_PREPOSITIONS = new Set(["with", "between", "among", "alongside"]);

/** Reads the arguments of a trigger. */
export function findArguments(tree: SentenceTree, trigger: Trigger, mentions: MentionMap): Arguments {
  return trigger.nominal ? nounArguments(tree, trigger, mentions) : verbArguments(tree, trigger, mentions);
}

function verbArguments(tree: SentenceTree, trigger: Trigger, mentions: MentionMap): Arguments {
  const { token: verb, type } = trigger;
  const clause = readClause(tree, verb);
  const symmetric = SYMMETRIC_TYPES.has(type);
  const initiators = new Set(clause.agents.flatMap((agent) => actorsOf(tree, agent, mentions)));
  if (initiators.size === 0 && !clause.passive)
    for (const actor of adjacentActor(tree, verb, mentions)) initiators.add(actor);
  const subjects = [...initiators];
  const targets = new Set<number>();
  const used: Token[] = [...clause.agents, ...clause.patients];
  for (const patient of clause.patients)
    for (const entity of patientEntities(tree, patient, mentions, type)) targets.add(entity);
  const wanted = new Set(TARGET_PREPOSITIONS[type] ?? []);
  for (const oblique of tree.by(verb, "obl")) {
    const preposition = tree.caseOf(oblique);
    const heads = tree.conjuncts(oblique);
    if (PARTNER_PREPOSITIONS.has(preposition) && symmetric) {
      for (const head of heads) for (const entity of actorsOf(tree, head, mentions)) initiators.add(entity);
      used.push(oblique);
    } else if (wanted.has(preposition)) {
      for (const head of heads) for (const entity of ownEntities(tree, head, mentions)) targets.add(entity);
      used.push(oblique);
    }
  }
  for (const complement of tree.by(verb, "ccomp", "xcomp")) {
    if (type === "REQUEST" || type === "REJECT" || type === "THREATEN")
      for (const entity of complementEntities(tree, complement, type, mentions, initiators)) targets.add(entity);
    used.push(complement);
  }
  if (targets.size === 0 && BEARING.has(type))
    for (const patient of clause.patients)
      for (const entity of actorsWithin(tree, patient, mentions, initiators)) targets.add(entity);
  if (MEETING.has(verb.lemma)) moveActors(targets, initiators, mentions);
  return {
    initiators: [...initiators],
    subjects: subjects.length > 0 ? subjects : [...initiators],
    ...sortTargets(type, targets, initiators, mentions),
    ...findObject(tree, verb, clause.patients, type),
    used,
  };
}

/** Acts that are always done to somebody: when it is not the object itself, then one who stands in its phrase. */
const BEARING: ReadonlySet<EventType> = new Set([
  "ACCUSE",
  "AID",
  "ASSAULT",
  "COERCE",
  "CONCEDE",
  "REJECT",
  "REQUEST",
  "SANCTION",
  "SUPPORT",
  "THREATEN",
  "INVESTIGATE",
]);

function moveActors(from: Set<number>, to: Set<number>, mentions: MentionMap): void {
  for (const one of [...from])
    if (mentions.entities[one]!.type === "ACTOR") {
      from.delete(one);
      to.add(one);
    }
}

/** Seizing a place is done to it where its holder isn't told; elsewhere a place is where the act is done. */
function sortTargets(
  type: EventType,
  found: ReadonlySet<number>,
  initiators: ReadonlySet<number>,
  { entities }: MentionMap,
): Pick<Arguments, "targets" | "places" | "agreements"> {
  const rest = [...found].filter((one) => !initiators.has(one));
  const of = (kind: Entity["type"]): number[] => rest.filter((one) => entities[one]!.type === kind);
  const actors = of("ACTOR");
  const places = of("PLACE");
  const agreements = of("AGREEMENT");
  const taken = type === "COERCE" && actors.length === 0;
  const treated = AGREEMENT_TARGETS.has(type);
  return {
    targets: [...actors, ...(taken ? places : []), ...(treated ? agreements : [])],
    places: taken ? [] : places,
    agreements: treated ? [] : agreements,
  };
}

/** Those the demanded or refused act is about: "demanded that Rome leave Corsica" → Rome, else Corsica. */
function complementEntities(
  tree: SentenceTree,
  complement: Token,
  type: EventType,
  mentions: MentionMap,
  initiators: ReadonlySet<number>,
): number[] {
  const subjects = tree.by(complement, "nsubj").flatMap((one) => tree.conjuncts(one));
  const actors = subjects.flatMap((one) => actorsOf(tree, one, mentions)).filter((entity) => !initiators.has(entity));
  if (actors.length > 0) return actors;
  if (subjects.length > 0) return [];
  const objects = tree
    .by(complement, "obj")
    .flatMap((one) => tree.conjuncts(one))
    .flatMap((one) =>
      type === "REQUEST" ? ownEntities(tree, one, mentions) : patientEntities(tree, one, mentions, type),
    )
    .filter((entity) => !initiators.has(entity));
  if (type === "REQUEST") return objects;
  if (objects.length > 0) return objects;
  // "refused to agree to recognise Corsica", "threatened to march on Rome"
  return [
    ...tree.by(complement, "xcomp").flatMap((one) => complementEntities(tree, one, type, mentions, initiators)),
    ...tree
      .by(complement, "obl")
      .filter((one) => ["on", "against", "with", "to", "from", "in", "for", "into"].includes(tree.caseOf(one)))
      .flatMap((one) => tree.conjuncts(one))
      .flatMap((one) => ownEntities(tree, one, mentions))
      .filter((entity) => !initiators.has(entity)),
  ].slice(0, 1);
}

/** For an object that is no entity also what hangs on it: "imposed tariffs on steel from China", "joined talks with Iran". */
function patientEntities(tree: SentenceTree, head: Token, mentions: MentionMap, type: EventType): number[] {
  const own = ownEntities(tree, head, mentions);
  if (mentions.headOf(head) !== null) return own;
  const wanted = new Set([...(TARGET_PREPOSITIONS[type] ?? []), "of", "against", "on", "with", "into"]);
  const hanging = tree
    .obliques(head, wanted)
    .flatMap((child) => tree.conjuncts(child))
    .map((child) => mentions.headOf(child))
    .filter((index) => index !== null);
  return [...new Set([...own, ...hanging])];
}

/** Verbs that hold, begin or end what a noun names: their subject is the agent of the noun. */
const LIGHT = new Set(
  "hold make begin start launch carry conduct stage take give have lead end continue resume open issue mount receive attend host cancel face".split(
    " ",
  ),
);

function nounArguments(tree: SentenceTree, trigger: Trigger, mentions: MentionMap): Arguments {
  const { token: noun, type } = trigger;
  const symmetric = SYMMETRIC_TYPES.has(type);
  const initiators = new Set<number>();
  const targets = new Set<number>();
  const used: Token[] = [noun];
  const take = (set: Set<number>, head: Token): void => {
    const entities = symmetric ? actorsOf(tree, head, mentions) : ownEntities(tree, head, mentions);
    for (const entity of entities) set.add(entity);
    if (entities.length > 0) used.push(head);
  };
  for (const child of tree.by(noun, "nmod:poss", "amod", "compound").flatMap((one) => tree.conjuncts(one)))
    for (const entity of actorsOf(tree, child, mentions)) initiators.add(entity);
  for (const child of tree.by(noun, "nmod").flatMap((one) => tree.conjuncts(one).map((two) => [one, two] as const))) {
    const preposition = tree.caseOf(child[0]);
    if (child[0].deprel === "nmod:poss") continue;
    if (preposition === "by" || (symmetric && PARTNER_PREPOSITIONS.has(preposition))) take(initiators, child[1]);
    else if (["on", "against", "into", "of", "for", "to", "with", "from"].includes(preposition))
      take(targets, child[1]);
  }
  const head = tree.head(noun);
  if (head && head.upos === "VERB" && LIGHT.has(head.lemma) && (noun.deprel === "obj" || base(noun.deprel) === "obl")) {
    for (const agent of subject(tree, head)) for (const one of tree.conjuncts(agent)) take(initiators, one);
    if (symmetric)
      for (const partner of tree.obliques(head, PARTNER_PREPOSITIONS))
        for (const one of tree.conjuncts(partner)) take(initiators, one);
  }
  if (symmetric) moveActors(targets, initiators, mentions);
  const actors = [...initiators].filter((index) => mentions.entities[index]!.type === "ACTOR");
  return {
    initiators: actors,
    subjects: actors,
    ...sortTargets(type, targets, initiators, mentions),
    object: [],
    objectHead: noun.lemma.toLowerCase(),
    used,
  };
}
