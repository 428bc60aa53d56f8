/** Which words are the arguments of an act, by a head of their own on the encoder's states. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import type { ArgumentScore } from "../document.js";
import type { ReadSentence } from "./acts.js";
import { argumentCandidates } from "./argument-features.js";
import type { Model, Scores } from "./model.js";
import { round } from "./read.js";

/** The trigger of an act and the sentence that it stands in. */
export interface Triggered {
  readonly read: ReadSentence;
  readonly trigger: number;
}

export interface ArgumentReader {
  /** For each act the words that may be its arguments. */
  find(acts: readonly Triggered[], scores: Scores, quoted: (offset: number) => boolean): Promise<ArgumentScore[][]>;
}

/** Words below are no arguments, whatever else speaks for them. */
const UNLIKELY = 0.02;

export function openArguments(model: Model, lexicon: EventLexicon): ArgumentReader {
  const numbers = new Map(model.labels.arguments.features.map((name, number) => [name, number]));
  return {
    async find(acts, scores, quoted) {
      const found = acts.flatMap(({ read, trigger }, act) =>
        argumentCandidates(read.sentence, trigger, { names: read.names, lexicon, quoted }).map((candidate) => ({
          act,
          rows: read.rows,
          candidate,
        })),
      );
      const out = acts.map((): ArgumentScore[] => []);
      if (found.length === 0) return out;
      const said = await model.ask(
        "arguments",
        scores,
        found.map(({ rows, candidate: { token, trigger, head, triggerHead } }) =>
          [token, trigger, head, triggerHead].map((at) => (at < 0 ? -1 : rows[at]!)),
        ),
        found.map(({ candidate }) =>
          candidate.features.map((name) => numbers.get(name)).filter((number) => number !== undefined),
        ),
      );
      found.forEach(({ act, candidate: { token } }, row) => {
        const [initiator, target, place] = [...said.subarray(row * 3, row * 3 + 3)].map((one) => round(one));
        const score = { token, initiator: initiator!, target: target!, place: place! };
        if (Math.max(score.initiator, score.target, score.place) >= UNLIKELY) out[act]!.push(score);
      });
      return out;
    },
  };
}
