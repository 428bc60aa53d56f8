/** How sure the reading of a sentence is counts for its act. */
import { expect, test } from "@jest/globals";
import { extract } from "../../src/extract/extract.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { openLanguage } from "../../src/language/open.js";

test("an act whose words the language model is unsure of is less sure", async () => {
  const text = "Norway rejected the offer.";
  const article = { sourceId: "a", title: "", outlet: null, author: null, url: null, published: null, text };
  const language = await openLanguage({ workers: 1 });
  const [document] = await language.read([text]);
  await language.close();
  const unsure = {
    ...document!,
    sentences: document!.sentences.map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.map((token) => ({ ...token, probability: 0.5 })),
    })),
  };
  const [clear] = extract(article, document!, loadKnowledge()).events;
  const [doubtful] = extract(article, unsure, loadKnowledge()).events;
  expect(clear!.confidence).toBeGreaterThan(0.7);
  expect(doubtful!.confidence).toBeLessThan(clear!.confidence);
});
