/** Which words may be triggers of acts, by a head of their own on the encoder's states. */
import type { EventLexicon } from "../../knowledge/event-lexicon.js";
import { EVENT_TYPES, STATUSES } from "../../model/vocabulary.js";
import type { ActScore, NameSpan, Sentence } from "../document.js";
import { actCandidates } from "./act-features.js";
import { openArguments } from "./arguments.js";
import { numbersOf } from "./features.js";
import type { Model, States } from "./model.js";
import { round } from "./read.js";

/** A sentence, with the row of its words among the states and its names. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly rows: readonly number[];
  readonly names: readonly NameSpan[];
}

export interface ActReader {
  /** The acts of sentences that follow each other, an article's or a long part of it: whether one is news depends on the others. */
  find(read: readonly ReadSentence[], states: States, quoted: (offset: number) => boolean): Promise<ActScore[]>;
}

/** Words below are no acts, whatever else speaks for them: among 153 articles no act that is kept is less likely. */
export const UNLIKELY_ACT = 0.1;

/** Candidates that are weighed beside each other, as in training: an article's are parted evenly. */
const BESIDE = 96;

const WIDTH = 1 + EVENT_TYPES.length + STATUSES.length;

export function openActs(model: Model, lexicon: EventLexicon): ActReader {
  const args = openArguments(model, lexicon);
  const numbers = numbersOf(model.labels.acts.features);
  return {
    async find(read, states, quoted) {
      const found = read.flatMap(({ sentence, rows, names }) =>
        actCandidates(sentence, { names, lexicon, quoted }).map((candidate) => ({ sentence, rows, names, candidate })),
      );
      const each = Math.ceil(found.length / Math.ceil(found.length / BESIDE));
      const said = await model.ask(
        "acts",
        states,
        found.map(({ rows, candidate: { token, head, subject, object, features } }, index) => ({
          words: [token, head, subject, object].map((at) => (at < 0 ? -1 : rows[at]!)),
          features: numbers(features),
          group: Math.floor(index / each),
        })),
      );
      const acts = found
        .map(({ sentence, candidate, ...rest }, index) => {
          const row = [...said.subarray(index * WIDTH, (index + 1) * WIDTH)].map((one) => round(one));
          const act = {
            sentence: sentence.index,
            token: candidate.token,
            probability: row[0]!,
            types: row.slice(1, 1 + EVENT_TYPES.length),
            statuses: row.slice(1 + EVENT_TYPES.length),
          };
          return { read: { sentence, ...rest }, act };
        })
        .filter(({ act }) => act.probability >= UNLIKELY_ACT);
      const links = await args.find(
        acts.map(({ read, act }) => ({ read, trigger: act.token })),
        states,
        quoted,
      );
      return acts.map(({ act }, index): ActScore => ({ ...act, arguments: links[index]! }));
    },
  };
}
