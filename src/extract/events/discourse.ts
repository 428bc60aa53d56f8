/** What an act may take from the text around its sentence: who was told before, who acted before, where the article is. */
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
  /** What stands around the act says of an entity, 0 or 1 but for shares. */
  evidence(entity: number, act: RuledAct): Readonly<Record<string, number>>;
}

/** Sentences back beyond which only what the article is mostly about is still in mind. */
const IN_MIND = 3;
const FOREMOST = 3;

/** Reads the article once; `acts` in the order of the text. */
export function readDiscourse(entities: readonly Entity[], acts: readonly RuledAct[]): Discourse {
  const sentences = entities.map(({ mentions }) => [...new Set(mentions.map(({ sentence }) => sentence))]);
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
  const lastBefore = (entity: number, sentence: number): number =>
    sentences[entity]!.filter((one) => one < sentence).at(-1) ?? -Infinity;
  const before = new Map(acts.map((act, index) => [act, acts[index - 1]]));
  const together = new Map<number, RuledAct[]>();
  for (const act of acts) together.set(act.sentence, [...(together.get(act.sentence) ?? []), act]);
  const lastPlaces = new Map(
    [...together.keys()].map((sentence) => [sentence, lastPlace(entities, sentences, sentence)]),
  );
  return {
    candidates: (sentence) =>
      entities.flatMap((_, index) => {
        if (sentences[index]!.includes(sentence)) return [];
        const near = sentence - lastBefore(index, sentence) <= IN_MIND;
        return near || actors.includes(index) || places.includes(index) || sentences[index]![0] === 0 ? [index] : [];
      }),
    evidence(entity, act) {
      const { sentence } = act;
      const is = (holds: boolean): number => (holds ? 1 : 0);
      const here = sentences[entity]!.includes(sentence);
      const apart = sentence - lastBefore(entity, sentence);
      const last = before.get(act);
      const near = last !== undefined && sentence - last.sentence <= 1 ? last.ruled : undefined;
      const beside = together.get(sentence)!.filter((one) => one !== act);
      const told = (part: "initiators" | "targets"): boolean => near?.[part].includes(entity) === true;
      const type = entities[entity]!.type;
      return {
        [`elsewhere, ${type}`]: is(!here),
        [`in the sentence before, ${type}`]: is(!here && apart === 1),
        [`two sentences before, ${type}`]: is(!here && apart === 2),
        [`told later only, ${type}`]: is(!here && apart === Infinity),
        [`share of mentions, ${type}`]: (4 * counts[entity]!) / Math.max(all, 1),
        [`share of mentions elsewhere, ${type}`]: here ? 0 : (4 * counts[entity]!) / Math.max(all, 1),
        "foremost actor elsewhere": is(!here && actors[0] === entity),
        "foremost place elsewhere": is(!here && places[0] === entity),
        "place of the beginning": is(type === "PLACE" && sentences[entity]![0] === 0),
        "place of the beginning elsewhere": is(!here && type === "PLACE" && sentences[entity]![0] === 0),
        "last place told": is(!here && lastPlaces.get(sentence) === entity),
        "subject of the sentence before": is(!here && subjects.has(`${sentence - 1}:${entity}`)),
        "initiator of the act before": is(here && told("initiators")),
        "target of the act before": is(here && told("targets")),
        "initiator of the act before elsewhere": is(!here && told("initiators")),
        "target of the act before elsewhere": is(!here && told("targets")),
        "initiator beside": is(beside.some(({ ruled }) => ruled.initiators.includes(entity))),
        "target beside": is(beside.some(({ ruled }) => ruled.targets.includes(entity))),
        // "The town was retaken": from those whom the article fights.
        "foremost armed group elsewhere, COERCE": is(!here && groups[0] === entity && act.trigger.type === "COERCE"),
        "foremost armed group elsewhere, ASSAULT": is(!here && groups[0] === entity && act.trigger.type === "ASSAULT"),
        "nominal, elsewhere": is(!here && act.trigger.nominal),
        [`elsewhere, ${act.trigger.type}`]: is(!here),
      };
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
    const last = sentences[index]!.filter((one) => one < sentence).at(-1) ?? -1;
    if (last > at) {
      at = last;
      best = index;
    }
  });
  return best;
}
