/** Articles that name the same people over and over: entities are found in time that grows with their length. */
import { afterAll, expect, test } from "@jest/globals";
import { findEntities } from "../../src/extract/entities/find-entities.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import type { Document, NameSpan } from "../../src/language/document.js";
import { openLanguage } from "../../src/language/open.js";

const engine = await openLanguage({ workers: 1 });
afterAll(() => engine.close());

/** The article told so many times over: to read so long a text is not what is timed. */
function repeated({ text, sentences, names }: Document, times: number): Document {
  const rounds = Array.from({ length: times }, (_, round) => round);
  const moved = <T extends { start: number; end: number }>(one: T, round: number): T => ({
    ...one,
    start: one.start + round * text.length,
    end: one.end + round * text.length,
  });
  return {
    text: text.repeat(times),
    sentences: rounds.flatMap((round) =>
      sentences.map((one) => ({
        ...moved(one, round),
        index: one.index + round * sentences.length,
        tokens: one.tokens.map((token) => moved(token, round)),
      })),
    ),
    names: rounds.flatMap((round) =>
      names.map((one): NameSpan => ({ ...moved(one, round), sentence: one.sentence + round * sentences.length })),
    ),
    acts: [],
  };
}

test.each(["Ana Roe, the mayor, and ", "Ana Roe met Jan Roe. Mrs Roe left. ", '"No," he said. She wept. '])(
  "%j",
  async (piece) => {
    const [page] = await engine.read([piece.repeat(Math.ceil(2_500 / piece.length))]);
    const seconds = (times: number): number => {
      const long = repeated(page!, times);
      const before = process.cpuUsage();
      findEntities(long, loadKnowledge());
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    seconds(4);
    // Time that grows with the square of the length would be half a minute for 160,000 characters
    expect(seconds(64)).toBeLessThan(8);
  },
);
