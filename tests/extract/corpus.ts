/** Corpora of texts with what each should tell: `text => one ;; another`, a line each in the .txt files of a folder; `none` tells nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract } from "../../src/extract/extract.js";
import type { Extraction } from "../../src/extract/extraction.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { openLanguage } from "../../src/language/open.js";
import type { Article } from "../../src/model/article.js";

export interface Row {
  readonly file: string;
  readonly text: string;
  readonly told: readonly string[];
}

/** The rows of a folder beside the tests, file by file. */
export function readRows(folder: string): Row[] {
  const path = join(dirname(fileURLToPath(import.meta.url)), folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(path, file), "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line): Row => {
          const [text, told] = line.split(" => ");
          if (told === undefined) throw new Error(`${file}: "${line}" has no " => ".`);
          return { file, text: text!, told: told === "none" ? [] : told.split(" ;; ") };
        }),
    );
}

/** By text what `tell` makes of its extraction; each is read as an article of its own, without title or date. */
export async function tellAll<Told>(
  texts: readonly string[],
  tell: (extraction: Extraction, article: Article) => Told,
): Promise<Map<string, Told>> {
  const knowledge = loadKnowledge();
  const language = await openLanguage({ workers: 1 });
  const documents = await language.read(texts);
  await language.close();
  return new Map(
    texts.map((text, index) => {
      const article = { sourceId: "a", title: "", outlet: null, author: null, url: null, published: null, text };
      return [text, tell(extract(article, documents[index]!, knowledge), article)];
    }),
  );
}
