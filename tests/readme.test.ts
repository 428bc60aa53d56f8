/** The README's commands and questions, run as they stand there. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi } from "../src/graphql/api.js";
import { EXAMPLES } from "../src/graphql/examples.js";
import { ingest } from "../src/ingest.js";
import { loadKnowledge } from "../src/knowledge/load.js";
import { openExtractor } from "../src/extract/open.js";
import { articleId } from "../src/model/ids.js";
import { readArticles } from "../src/read/read-articles.js";
import type { GraphStore } from "../src/store/graph-store.js";
import { STORE_TIMEOUT, storesUnderTest } from "./store/stores.js";

const run = promisify(execFile);
const root = resolve(".");
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => match[1]!);
const commands = blocks("sh")
  .flatMap((block) => block.split("\n"))
  .map((line) => line.replace(/#.*$/, "").trim())
  .filter((line) => line !== "");

/** Id of the article that the README's commands name by its file. */
async function idOfSeed(file: string): Promise<string> {
  for await (const result of readArticles([join(root, file)], { stdin: process.stdin }))
    if (result.ok) {
      const { title, outlet, published, text } = result.article;
      return articleId(title, outlet, published, text);
    }
  throw new Error(`${file} holds no article.`);
}

describe("commands", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-readme-"));
  beforeAll(() => {
    for (const name of ["seed", "examples"]) symlinkSync(join(root, name), join(folder, name));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("every npm script and Compose service that is named exists", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const named = commands.flatMap((line) =>
      [...line.matchAll(/npm (?:run (?:-s )?)?(\w+)/g)].map((match) => match[1]!).filter((name) => name !== "ci"),
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    const compose = readFileSync(join(root, "docker-compose.yml"), "utf8");
    for (const [, service] of readme.matchAll(/docker compose up -d (\w+)/g))
      expect(compose).toContain(`  ${service}:`);
  });

  test("each dateline command works, one after another", async () => {
    const lines = commands.filter((line) => line.startsWith("npm run -s dateline -- "));
    const seed = /extract (\S+\.txt)/.exec(lines.join("\n"))![1]!;
    const id = await idOfSeed(seed);
    const env = { ...process.env, DATELINE_STORE: join(folder, "store") };
    for (const line of lines) {
      const words = line.replace("npm run -s dateline -- ", "").replace("ARTICLE_ID", id).split(/\s+/);
      const { stdout } = await run(process.execPath, [join(root, "dist", "cli.js"), ...words], { cwd: folder, env });
      expect(stdout).not.toContain('"errors"');
    }
    expect(lines.length).toBeGreaterThanOrEqual(5);
  }, 120_000);
});

describe.each(storesUnderTest())("questions on $name", (under) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await under.open();
    const results = readArticles([join(root, "seed")], { stdin: process.stdin });
    const report = await ingest(results, { store, loadKnowledge, openExtractor });
    expect(report.errors).toEqual([]);
  }, STORE_TIMEOUT + 120_000);
  afterAll(() => store.close());

  const ask = async (query: string): Promise<{ data: unknown; errors?: unknown }> => {
    const response = await createApi({ store }).fetch("http://dateline.test/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data: unknown; errors?: unknown };
  };

  // After a change of the seed or of the extraction, `UPDATE_README=1 npm test -- tests/readme` writes the new answer.
  test("the README's question has the README's answer", async () => {
    const answer = await ask(blocks("graphql")[0]!);
    if (process.env["UPDATE_README"]) {
      const json = `\`\`\`json\n${JSON.stringify({ data: answer.data }, null, 2)}\n\`\`\``;
      writeFileSync(
        join(root, "README.md"),
        readme.replace(/```json\n[\s\S]*?\n```/, () => json),
      );
      return;
    }
    // The cost of the question stands beside its data.
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual((JSON.parse(blocks("json")[0]!) as { data: unknown }).data);
  });

  test.each(EXAMPLES)("$question", async ({ query }) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"headline":|"count":[1-9]|"snippet":/);
  });
});
