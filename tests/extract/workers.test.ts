/** The same articles give the same bytes, whatever the number of workers and the order in which they finish. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { packageFile } from "../../src/config.js";
import { openExtractor } from "../../src/extract/open.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import type { Article } from "../../src/model/article.js";
import { readArticles } from "../../src/read/read-articles.js";
import { resolve } from "../../src/resolve/resolve.js";

const seed = packageFile("seed");
const files = readdirSync(seed)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .slice(0, 6)
  .map((name) => join(seed, name));

async function articlesOf(paths: readonly string[]): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of readArticles(paths, { stdin: process.stdin }))
    if (result.ok) articles.push(result.article);
  return articles;
}

/** What each article adds to the graph, by its id, as JSON. */
async function deltas(articles: readonly Article[], workers: number): Promise<Map<string, string>> {
  const extractor = await openExtractor(workers);
  try {
    const extractions = await extractor.extract(articles);
    return new Map(
      articles.map((article, index) => [
        article.sourceId,
        JSON.stringify(resolve(article, extractions[index]!, loadKnowledge(), "2026-01-14T00:00:00Z")),
      ]),
    );
  } finally {
    await extractor.close();
  }
}

test("one worker and two, in either order, give the same bytes", async () => {
  const articles = await articlesOf(files);
  const one = await deltas(articles, 1);
  const two = await deltas([...articles].reverse(), 2);
  expect(one.size).toBe(files.length);
  for (const [id, bytes] of one) expect(two.get(id)).toBe(bytes);
}, 180_000);
