/** How sure the language model is of an act counts for its confidence. */
import { expect, test } from "@jest/globals";
import { extract } from "../../src/extract/extract.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { openLanguage } from "../../src/language/open.js";

test("an act that the language model is unsure of is less sure, and left out where more is asked for", async () => {
  const text = "Norway rejected the offer.";
  const article = { sourceId: "a", title: "", outlet: null, author: null, url: null, published: null, text };
  const language = await openLanguage({ workers: 1 });
  const [document] = await language.read([text]);
  await language.close();
  const unsure = { ...document!, acts: document!.acts.map((act) => ({ ...act, probability: 0.7 })) };
  const [clear] = extract(article, document!, loadKnowledge()).events;
  const [doubtful] = extract(article, unsure, loadKnowledge()).events;
  expect(clear!.confidence).toBeGreaterThan(0.7);
  expect(doubtful!.confidence).toBeLessThan(clear!.confidence);
  expect(extract(article, unsure, loadKnowledge(), clear!.confidence).events).toEqual([]);
});
