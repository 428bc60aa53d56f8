/** Which words are the arguments of an act, by a head of their own on the encoder's states. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { ArgumentScore } from "../document.js";
import type { ReadSentence } from "./acts.js";
import { argumentCandidates, lookAt, type Looked } from "./argument-features.js";
import type { Asked } from "./ask.js";
import { numbersOf } from "./features.js";
import type { Model, States } from "./model.js";
import { round } from "./read.js";

/** The trigger of an act and the sentence that it stands in. */
export interface Triggered {
  readonly read: ReadSentence;
  readonly trigger: number;
}

export interface ArgumentReader {
  /** For each act the words that may be its arguments. */
  find(acts: readonly Triggered[], states: States, quoted: (offset: number) => boolean): Promise<ArgumentScore[][]>;
}

/** Words below are no arguments, whatever else speaks for them. */
export const UNLIKELY_ARGUMENT = 0.02;

export function openArguments(model: Model, lexicon: EventLexicon): ArgumentReader {
  const numbers = numbersOf(model.labels.arguments.features);
  return {
    async find(acts, states, quoted) {
      const looked = new Map<ReadSentence, Looked>();
      const asked: Asked[] = [];
      const answers: { readonly act: number; readonly token: number }[] = [];
      acts.forEach(({ read, trigger }, act) => {
        let one = looked.get(read);
        if (!one) looked.set(read, (one = lookAt(read.sentence, read.names, quoted)));
        const { shared, candidates } = argumentCandidates(one, trigger, lexicon);
        const common = numbers(shared);
        for (const { token, trigger, head, triggerHead, features } of candidates) {
          const words = [token, trigger, head, triggerHead].map((at) => (at < 0 ? -1 : read.rows[at]!));
          asked.push({ words, features: [...common, ...numbers(features)], group: act });
          answers.push({ act, token });
        }
      });
      const out = acts.map((): ArgumentScore[] => []);
      const said = await model.ask("arguments", states, asked);
      answers.forEach(({ act, token }, row) => {
        const [initiator, target, place] = [0, 1, 2].map((part) => round(said[row * 3 + part]!));
        const score = { token, initiator: initiator!, target: target!, place: place! };
        if (Math.max(score.initiator, score.target, score.place) >= UNLIKELY_ARGUMENT) out[act]!.push(score);
      });
      return out;
    },
  };
}
