/** Articles of a like length, so that "articles a second" means the same wherever it is measured. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const WORDS = 600;

const count = (text) => text.split(/\s+/).filter(Boolean).length;

/** The paragraphs of a folder's articles in their order, packed to about 600 words each; the last, shorter one is left out. */
export function readArticles(folder) {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")).text)
    .filter((text) => typeof text === "string");
  const articles = [];
  let paragraphs = [];
  let words = 0;
  for (const paragraph of texts.flatMap((text) => text.split(/\n\s*\n/))) {
    paragraphs.push(paragraph);
    words += count(paragraph);
    if (words < WORDS) continue;
    articles.push(toArticle(paragraphs.join("\n\n"), articles.length));
    paragraphs = [];
    words = 0;
  }
  return articles;
}

const toArticle = (text, index) => ({
  sourceId: `article-${index}`,
  title: `Article ${index}`,
  outlet: "The Bench",
  author: null,
  url: null,
  published: "2016-01-14",
  text,
  words: count(text),
});
