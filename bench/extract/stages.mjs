/** The processor time that each stage of an article takes, in this thread alone. */
import { findDates } from "../../dist/extract/dates/find-dates.js";
import { findEvents } from "../../dist/extract/events/find-events.js";
import { extract, findAllEntities, MIN_CONFIDENCE } from "../../dist/extract/extract.js";
import { packageFile } from "../../dist/config.js";
import { loadEventLexicon } from "../../dist/knowledge/event-lexicon.js";
import { loadKnowledge } from "../../dist/knowledge/load.js";
import { openActs } from "../../dist/language/neural/acts.js";
import { readSplitForms } from "../../dist/language/neural/atoms.js";
import { MODEL } from "../../dist/language/neural/engine.js";
import { openModel } from "../../dist/language/neural/model.js";
import { openNames } from "../../dist/language/neural/names.js";
import { readText } from "../../dist/language/neural/read.js";
import { resolve } from "../../dist/resolve/resolve.js";

/** Milliseconds of processor time of this process: what else runs on the machine hardly shows in them. */
export const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Rounds that are counted. */
const COUNTED = 3;

/** Milliseconds an article by stage, the mean over some rounds behind those to warm up: the compilers go on optimising for a hundred articles and more. */
export async function measureStages(articles, warmUp) {
  const spent = new Map();
  const timed = async (stage, work) => {
    const before = processorTime();
    const result = await work();
    spent.set(stage, (spent.get(stage) ?? 0) + processorTime() - before);
    return result;
  };
  const model = await openModel(packageFile(...MODEL));
  const lexicon = loadEventLexicon();
  const knowledge = loadKnowledge();
  const reader = {
    model: { ...model, score: (atoms) => timed("encoder", () => model.score(atoms)) },
    forms: readSplitForms(packageFile("src", "language", "data", "split-forms.txt")),
    names: openNames(model.labels.names, "news"),
    acts: openActs(model, lexicon),
  };
  const round = async () => {
    for (const article of articles) {
      const { text, published } = article;
      const document = await timed("language", () => readText(text, reader));
      const dates = await timed("dates", () => findDates(text, document.sentences, published));
      const entities = await timed("entities", () => {
        return findAllEntities({ article, document, dates, lexicon, knowledge }).entities;
      });
      await timed("events", () =>
        findEvents({
          title: article.title,
          document,
          entities,
          dates,
          lexicon,
          published,
          minConfidence: MIN_CONFIDENCE,
        }),
      );
      const extraction = extract(article, document, knowledge);
      await timed("resolve", () => resolve(article, extraction, knowledge, "2026-01-01T00:00:00Z"));
    }
  };
  for (let left = warmUp; left > 0; left--) await round();
  spent.clear();
  for (let left = COUNTED; left > 0; left--) await round();
  await model.close();
  // Reading waits for the encoder: what is left is tags, trees, names and acts.
  spent.set("language", spent.get("language") - spent.get("encoder"));
  return new Map([...spent].map(([stage, ms]) => [stage, ms / articles.length / COUNTED]));
}
