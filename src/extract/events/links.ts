/** Who takes part in an act, by what the rules found and what the language model's head for arguments says of each word. */
import type { Token } from "../../language/document.js";
import { SYMMETRIC_TYPES } from "../../model/vocabulary.js";
import type { Entity } from "../extraction.js";
import { AGREEMENT_TARGETS, type Arguments } from "./arguments.js";
import type { Discourse, RuledAct } from "./discourse.js";
import type { Trigger } from "./find-triggers.js";
import { joinedTo } from "./joined.js";
import { linkPosition } from "./link-position.js";
import { logOdds } from "./log-odds.js";
import { LINK_WEIGHTS } from "./link-weights.js";
import type { MentionMap } from "./mention-map.js";
import { ownEntities } from "./nominal-entities.js";
import type { SentenceTree } from "./tree.js";

/** What an entity may be of an act. */
export type Part = "initiator" | "target" | "place";

/** What speaks for and against an entity being a part of an act: log odds of the model, and 1 for whatever else holds. */
export type LinkEvidence = ReadonlyMap<string, number>;

/** What the model says of an entity in an act: the most that it says of any word that stands for it. */
interface Said {
  initiator: number;
  target: number;
  place: number;
}

/** The arguments with those that rules and model together speak for; whom neither sees is left out. */
export function weighLinks(tree: SentenceTree, act: RuledAct, mentions: MentionMap, discourse: Discourse): Arguments {
  const { trigger, ruled } = act;
  // The model reads who does what is demanded, not who demands it.
  if (trigger.act === null || trigger.demanded) return ruled;
  const weighed = new Map(weigh(tree, act, mentions, discourse).map((one) => [one.entity, one]));
  const parts = (part: Part): number[] => {
    const all = [...weighed.values()];
    const most = Math.max(...all.map(({ scores }) => scores[part]));
    const chosen = all
      .filter(({ scores }) => scores[part] > SURE || (scores[part] === most && most > LEAST[part]))
      .map(({ entity }) => entity);
    const joined = joinedTo(tree, chosen, mentions).filter((one) => score(one, part) > JOINED);
    return [...chosen, ...joined];
  };
  const score = (entity: number, part: Part): number => weighed.get(entity)?.scores[part] ?? -Infinity;
  const is = (entity: number, feature: string): boolean => weighed.get(entity)?.evidence.get(feature) === 1;
  const isActor = (entity: number): boolean => mentions.entities[entity]!.type === "ACTOR";
  const isPartner = (entity: number): boolean => isActor(entity) && is(entity, "partner of a symmetric act");
  // Of those whom only other sentences tell hardly one in six is right, but where a pronoun may mean them.
  const mayMean = tree.tokens.some(({ text }) => PRONOUN.test(text));
  const isTold = (entity: number): boolean => mayMean || mentions.of(entity).length > 0;
  const acting = parts("initiator").filter((one) => isActor(one) && isTold(one));
  const actedOn = parts("target").filter(isTold);
  // "flew to Oslo to meet with Dahl"
  const partners = [...weighed.keys()].filter((one) => isPartner(one) && is(one, "in the act's own clause"));
  const does = [
    ...partners.filter((one) => !acting.includes(one) && !actedOn.includes(one)),
    ...acting.filter((one) => isPartner(one) || score(one, "initiator") >= score(one, "target")),
    // "signed an agreement with Rome": both did.
    ...actedOn.filter((one) => isPartner(one) && !acting.includes(one)),
  ];
  // "Danish fishermen blocked the port": they did, and Denmark is neither who acts nor whom it is done to.
  const initiators = does.filter((one) => !isWithin(tree, one, does, mentions));
  const targets = actedOn.filter(
    (one) =>
      !does.includes(one) &&
      !isWithin(tree, one, initiators, mentions) &&
      !isWithin(tree, one, actedOn, mentions) &&
      mayBeTarget(act, mentions.entities[one]!) &&
      // "Rome said that Bern had shelled the port", "withdrew its troops"
      (ruled.targets.includes(one) ? !is(one, "owned by who acts") : !is(one, "speaker")),
  );
  const subjects = ruled.subjects.filter((one) => initiators.includes(one));
  return {
    ...ruled,
    initiators,
    subjects: subjects.length > 0 ? subjects : initiators,
    targets,
    places: parts("place").filter((one) => !targets.includes(one)),
    agreements: ruled.agreements.filter((one) => !targets.includes(one)),
  };
}

/** Whether an entity is told in the sentence only inside the words for another of these: "Danish" of "Danish fishermen". */
function isWithin(tree: SentenceTree, entity: number, others: readonly number[], mentions: MentionMap): boolean {
  const heads = new Set(
    others.filter((one) => one !== entity).flatMap((one) => mentions.of(one).map(({ head }) => head)),
  );
  const own = mentions.of(entity);
  return own.length > 0 && own.every(({ head }) => qualifies(tree, tree.tokens[head]!, heads));
}

/** "the Danish | minister Ana Roe", "Denmark's | army" */
const QUALIFIER = /^(?:amod|compound|nmod:(?:poss|desc))$/;

function qualifies(tree: SentenceTree, token: Token, heads: ReadonlySet<number>): boolean {
  for (let at: Token | null = token, i = 0; at !== null && i < 4 && QUALIFIER.test(at.deprel); i++) {
    at = tree.head(at);
    if (at !== null && heads.has(at.index)) return true;
  }
  return false;
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|him|her|them|us|his|its|their|our|my|your)$/i;

/** Log odds above which each is taken, and above which only the likeliest is: most acts have one initiator and one target or none. */
const SURE = 0.3;
const LEAST: Readonly<Record<Part, number>> = { initiator: -0.7, target: -0.7, place: -0.3 };

/** The same of those who are joined to one that is taken. */
const JOINED = -2;

function mayBeTarget({ trigger }: RuledAct, { type }: Entity): boolean {
  // Of acts of no other type the rules take none for it, where the model may: "voted on the pact".
  return type !== "AGREEMENT" || trigger.type === "OTHER" || AGREEMENT_TARGETS.has(trigger.type);
}

interface Weighed {
  readonly entity: number;
  readonly evidence: LinkEvidence;
  /** Log odds. */
  readonly scores: Readonly<Record<Part, number>>;
}

function weigh(tree: SentenceTree, act: RuledAct, mentions: MentionMap, discourse: Discourse): Weighed[] {
  return [...linkEvidence(tree, act, mentions, discourse)].map(([entity, evidence]) => ({
    entity,
    evidence,
    scores: scoresOf(evidence),
  }));
}

function scoresOf(evidence: LinkEvidence): Readonly<Record<Part, number>> {
  const scores = { initiator: 0, target: 0, place: 0 };
  for (const [name, value] of evidence) {
    const weights = LINK_WEIGHTS.get(name);
    if (!weights) continue;
    scores.initiator += value * weights[0];
    scores.target += value * weights[1];
    scores.place += value * weights[2];
  }
  return scores;
}

/** The evidence for each entity that rules or model have anything to say of, in the order of the text. */
export function linkEvidence(
  tree: SentenceTree,
  act: RuledAct,
  mentions: MentionMap,
  discourse: Discourse,
): Map<number, LinkEvidence> {
  const { trigger, ruled } = act;
  const said = saidOf(tree, trigger, mentions);
  const entities = new Set([
    ...said.keys(),
    ...ruled.initiators,
    ...ruled.targets,
    ...ruled.places,
    ...discourse.candidates(act.sentence),
  ]);
  const most = (part: keyof Said): number => Math.max(0.01, ...[...said.values()].map((one) => one[part]));
  const mostOfAll = { initiator: most("initiator"), target: most("target") };
  const oddsOfAll = {
    initiator: logOdds(mostOfAll.initiator),
    target: logOdds(mostOfAll.target),
    place: logOdds(most("place")),
  };
  const out = new Map<number, LinkEvidence>();
  for (const entity of entities) {
    const own = said.get(entity) ?? { initiator: 0, target: 0, place: 0 };
    const { type, kind } = mentions.entities[entity]!;
    const isInitiator = ruled.initiators.includes(entity);
    const isTarget = ruled.targets.includes(entity);
    const evidence = new Map<string, number>()
      .set("always", 1)
      .set("model initiator", logOdds(own.initiator))
      .set("model target", logOdds(own.target))
      .set("model place", logOdds(own.place))
      .set("most likely initiator of all", oddsOfAll.initiator)
      .set("most likely target of all", oddsOfAll.target)
      .set("most likely place of all", oddsOfAll.place);
    const note = (name: string, holds: boolean): void => {
      if (holds) evidence.set(name, 1);
    };
    note("most likely initiator", own.initiator === mostOfAll.initiator);
    note("most likely target", own.target === mostOfAll.target);
    note("ruled initiator", isInitiator);
    note("ruled target", isTarget);
    note("ruled place", ruled.places.includes(entity));
    note("ruled initiator, of several", isInitiator && ruled.initiators.length > 1);
    note("ruled target, of several", isTarget && ruled.targets.length > 1);
    note("no other ruled initiator", !isInitiator && ruled.initiators.length === 0);
    note("no other ruled target", !isTarget && ruled.targets.length === 0);
    note("place", type === "PLACE");
    note("agreement", type === "AGREEMENT");
    note("country or city", kind === "COUNTRY" || kind === "CITY");
    note("nominal", trigger.nominal);
    note("symmetric act", SYMMETRIC_TYPES.has(trigger.type));
    if (type === "PLACE") evidence.set(`place, ${trigger.type}`, 1);
    if (type === "AGREEMENT") evidence.set(`agreement, ${trigger.type}`, 1);
    // The model learnt from sentences that hardly tell agreements and places as targets: there the rules know better.
    if (type !== "ACTOR") {
      if (isTarget) evidence.set(`ruled target, ${type}`, 1).set(`ruled target, ${type}, ${trigger.type}`, 1);
      evidence.set(`model target, ${type}`, logOdds(own.target));
    }
    if (isTarget) evidence.set(`ruled target, ${trigger.type}`, 1);
    linkPosition(tree, act, entity, mentions, note);
    discourse.addEvidence(entity, act, evidence);
    out.set(entity, evidence);
  }
  return out;
}

/** By entity what the model says of the words that stand for it. */
function saidOf(tree: SentenceTree, trigger: Trigger, mentions: MentionMap): Map<number, Said> {
  const said = new Map<number, Said>();
  for (const { token, ...scores } of trigger.act?.arguments ?? [])
    for (const entity of entitiesAt(tree, tree.tokens[token]!, mentions)) {
      const own = said.get(entity) ?? { initiator: 0, target: 0, place: 0 };
      said.set(entity, {
        initiator: Math.max(own.initiator, scores.initiator),
        target: Math.max(own.target, scores.target),
        place: Math.max(own.place, scores.place),
      });
    }
  return said;
}

/** Whom a word stands for: the mentions that it heads or is a part of, else those who own or qualify it. */
function entitiesAt(tree: SentenceTree, token: Token, mentions: MentionMap): readonly number[] {
  const heads = mentions.headsOf(token);
  if (heads.length > 0) return heads;
  const covering = mentions.covering(token);
  return covering.length > 0 ? covering : ownEntities(tree, token, mentions);
}
