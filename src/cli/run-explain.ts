/** Reading one article and saying how it was read. */
import { DatelineError } from "../errors.js";
import { explain, type ExplainedSentence } from "../extract/explain/explain.js";
import { MIN_CONFIDENCE } from "../extract/extract.js";
import { loadKnowledge } from "../knowledge/load.js";
import { openLanguage } from "../language/open.js";
import type { Article } from "../model/article.js";
import { readArticles } from "../read/read-articles.js";
import { sentenceLines } from "./explain-lines.js";
import type { Session } from "./session.js";

export interface ExplainSettings {
  /** Number of the one sentence to show, from 1. */
  readonly sentence?: number;
  /** Id of the article; undefined where the file holds one only. */
  readonly article?: string;
  /** Acts that are less sure, 0 to 1, are dropped. */
  readonly minConfidence?: number;
}

/** Throws BAD_INPUT where the file, the article or the sentence isn't there. */
export async function runExplain(
  session: Session,
  file: string,
  { sentence, article: id, minConfidence = MIN_CONFIDENCE }: ExplainSettings,
): Promise<void> {
  const article = await theArticle(session, file, id);
  const language = await openLanguage({ workers: 1 });
  try {
    const [document] = await language.read([article.text]);
    const all = explain(article, document!, loadKnowledge(), minConfidence);
    const sentences = sentence === undefined ? all : [theSentence(all, sentence, article)];
    const { sourceId, title, outlet, published } = article;
    if (session.json)
      session.print(JSON.stringify({ id: sourceId, title, outlet, published, minConfidence, sentences }, null, 2));
    else {
      session.print([title, outlet, published].filter((one) => one !== null && one !== "").join(" | "));
      for (const one of sentences) session.print(["", ...sentenceLines(one)].join("\n"));
    }
  } finally {
    await language.close();
  }
}

async function theArticle(session: Session, file: string, id: string | undefined): Promise<Article> {
  const articles: Article[] = [];
  for await (const result of readArticles([file], { stdin: session.io.stdin })) {
    if (!result.ok) throw result.error;
    articles.push(result.article);
  }
  const ids = articles.map(({ sourceId }) => sourceId);
  const wanted = id === undefined ? articles : articles.filter(({ sourceId }) => sourceId === id);
  if (wanted.length === 1) return wanted[0]!;
  const [argument, found] =
    id === undefined ? ["article", `is missing: found ${articles.length} articles`] : ["article", `is "${id}"`];
  throw new DatelineError("BAD_INPUT", `--${argument} ${found} in ${file}; expected ${expectedOf(ids)}.`, {
    argument,
    file,
  });
}

const expectedOf = (ids: readonly string[]): string =>
  ids.length === 0 ? "a file with an article" : `one of ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}`;

function theSentence(all: readonly ExplainedSentence[], number: number, { sourceId }: Article): ExplainedSentence {
  const found = all[number - 1];
  if (found) return found;
  throw new DatelineError(
    "BAD_INPUT",
    `--sentence is ${number}; expected a number from 1 to ${all.length}, since ${sourceId} has ${all.length} ${all.length === 1 ? "sentence" : "sentences"}.`,
    { argument: "sentence", found: number },
  );
}
