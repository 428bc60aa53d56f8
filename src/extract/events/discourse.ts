/** What an act may take from the text around its sentence: who was told before, who acted before, where the article is. */
import { bySentence } from "../by-sentence.js";
import type { Entity } from "../extraction.js";
import type { Arguments } from "./arguments.js";
import type { Trigger } from "./find-triggers.js";

/** An act of the article with what the rules make of its arguments; `sentence` is an index. */
export interface RuledAct {
  readonly sentence: number;
  readonly trigger: Trigger;
  readonly ruled: Arguments;
  /** Those on whose word the sentence hangs the act. */
  readonly speakers: readonly number[];
}

/** Who may be meant without being told in the sentence, and what speaks for them. */
export interface Discourse {
  /** Entities of other sentences that an act of this one may mean. */
  candidates(sentence: number): readonly number[];
  /** Adds what stands around the act says of an entity: 1 for what holds, and shares of the mentions. */
  addEvidence(entity: number, act: RuledAct, evidence: Map<string, number>): void;
}

/** Sentences back beyond which only what the article is mostly about is still in mind. */
const IN_MIND = 3;
const FOREMOST = 3;

/** Reads the article once; `acts` in the order of the text. */
export function readDiscourse(entities: readonly Entity[], acts: readonly RuledAct[]): Discourse {
  const sentences = entities.map(({ mentions }) => [...new Set(mentions.map(({ sentence }) => sentence))]);
  const here = sentences.map((told) => new Set(told));
  const counts = entities.map(({ mentions }) => mentions.length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const byMentions = (fits: (entity: Entity) => boolean): number[] =>
    entities.flatMap((one, index) => (fits(one) ? [index] : [])).sort((a, b) => counts[b]! - counts[a]!);
  const actors = byMentions(({ type }) => type === "ACTOR").slice(0, FOREMOST);
  const places = byMentions(({ type }) => type === "PLACE").slice(0, FOREMOST);
  const groups = byMentions(({ kind }) => kind === "ARMED_GROUP");
  const subjects = new Set(
    entities.flatMap(({ mentions }, index) =>
      mentions.filter(({ subject }) => subject).map(({ sentence }) => `${sentence}:${index}`),
    ),
  );
  const lastBefore = (entity: number, sentence: number): number => lastOf(sentences[entity]!, sentence) ?? -Infinity;
  const before = new Map(acts.map((act, index) => [act, acts[index - 1]]));
  const together = bySentence(acts);
  const lastPlaces = new Map(
    [...together.keys()].map((sentence) => [sentence, lastPlace(entities, sentences, sentence)]),
  );
  const inMind = (sentence: number): number[] =>
    entities.flatMap((_, index) => {
      if (here[index]!.has(sentence)) return [];
      const near = sentence - lastBefore(index, sentence) <= IN_MIND;
      return near || actors.includes(index) || places.includes(index) || sentences[index]![0] === 0 ? [index] : [];
    });
  const candidates = new Map([...together.keys()].map((sentence) => [sentence, inMind(sentence)]));
  return {
    candidates: (sentence) => candidates.get(sentence) ?? [],
    addEvidence(entity, act, evidence) {
      const { sentence, trigger } = act;
      const note = (name: string, holds: boolean): void => {
        if (holds) evidence.set(name, 1);
      };
      const isHere = here[entity]!.has(sentence);
      const last = before.get(act);
      const near = last !== undefined && sentence - last.sentence <= 1 ? last.ruled : undefined;
      const told = (part: "initiators" | "targets"): boolean => near?.[part].includes(entity) === true;
      const beside = (part: "initiators" | "targets"): boolean =>
        together.get(sentence)!.some((one) => one !== act && one.ruled[part].includes(entity));
      const { type } = entities[entity]!;
      const share = (4 * counts[entity]!) / Math.max(all, 1);
      const opens = type === "PLACE" && sentences[entity]![0] === 0;
      if (isHere) {
        evidence.set(`share of mentions, ${type}`, share);
        note("place of the beginning", opens);
        note("initiator of the act before", told("initiators"));
        note("target of the act before", told("targets"));
        note("initiator beside", beside("initiators"));
        note("target beside", beside("targets"));
        return;
      }
      const apart = sentence - lastBefore(entity, sentence);
      evidence.set(`elsewhere, ${type}`, 1);
      if (apart === 1) evidence.set(`in the sentence before, ${type}`, 1);
      if (apart === 2) evidence.set(`two sentences before, ${type}`, 1);
      if (apart === Infinity) evidence.set(`told later only, ${type}`, 1);
      evidence.set(`share of mentions, ${type}`, share);
      evidence.set(`share of mentions elsewhere, ${type}`, share);
      note("foremost actor elsewhere", actors[0] === entity);
      note("foremost place elsewhere", places[0] === entity);
      note("place of the beginning", opens);
      note("place of the beginning elsewhere", opens);
      note("last place told", lastPlaces.get(sentence) === entity);
      note("subject of the sentence before", subjects.has(`${sentence - 1}:${entity}`));
      note("initiator of the act before elsewhere", told("initiators"));
      note("target of the act before elsewhere", told("targets"));
      note("initiator beside", beside("initiators"));
      note("target beside", beside("targets"));
      // "The town was retaken": from those whom the article fights.
      if (groups[0] === entity && (trigger.type === "COERCE" || trigger.type === "ASSAULT"))
        evidence.set(`foremost armed group elsewhere, ${trigger.type}`, 1);
      note("nominal, elsewhere", trigger.nominal);
      evidence.set(`elsewhere, ${trigger.type}`, 1);
    },
  };
}

/** The place that was told last before the sentence. */
function lastPlace(
  entities: readonly Entity[],
  sentences: readonly (readonly number[])[],
  sentence: number,
): number | undefined {
  let best: number | undefined;
  let at = -1;
  entities.forEach(({ type }, index) => {
    if (type !== "PLACE") return;
    const last = lastOf(sentences[index]!, sentence) ?? -1;
    if (last > at) {
      at = last;
      best = index;
    }
  });
  return best;
}

/** The last of the sentences before one, which stand in the order of the text. */
function lastOf(sentences: readonly number[], before: number): number | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]! < before) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
