import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ARTICLES, runCli, Workplace } from "./run-cli.js";

const place = new Workplace();
const store = ["--store", place.store];
const files = Object.entries(ARTICLES).map(([name, text]) => place.write(name, text));

interface Counts {
  readonly added: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly errors: readonly string[];
}
const json = (text: string): unknown => JSON.parse(text);

beforeAll(async () => {
  const { code, err } = await runCli(["ingest", ...files, ...store, "--quiet"]);
  if (code !== 0) throw new Error(err);
});
afterAll(() => {
  place.remove();
});

describe("--min-confidence", () => {
  test("leaves out acts that are less sure", async () => {
    const told = async (least: string): Promise<number> => {
      const { out } = await runCli(["extract", files[0]!, "--min-confidence", least, "--quiet"]);
      return (json(out) as { events: readonly unknown[] }).events.length;
    };
    expect(await told("0")).toBeGreaterThan(0);
    expect(await told("1")).toBe(0);
  });

  test("is refused where it is no number from 0 to 1", async () => {
    const { code, err } = await runCli(["extract", files[0]!, "--min-confidence", "90%"]);
    expect(code).toBe(2);
    expect(err).toContain('Found "90%", expected a number from 0 to 1.');
  });
});

describe("ingest", () => {
  test("again adds nothing and says so in a table", async () => {
    const { code, out, err } = await runCli(["ingest", ...files, ...store]);
    expect(code).toBe(0);
    expect(out).toMatch(/Articles added . Known before . Failed/);
    expect(out).toMatch(/ 0 . +3 . +0 /);
    expect(err).toBe("Read 3 of 3 files, 3 articles.\n");
  });

  test("reads what it can, tells of the rest and exits with 1", async () => {
    const bad = place.write("bad.json", "{");
    const { code, out, err } = await runCli(["ingest", bad, files[0]!, ...store, "--json", "--quiet"]);
    const sentence = `${bad}, line 1: found the end of the text, expected a field name in double quotes or "}".`;
    expect(code).toBe(1);
    expect(json(out) as Counts).toMatchObject({ added: 0, unchanged: 1, failed: 1, errors: [sentence] });
    expect(err).toBe(`${sentence}\n`);
  });

  test("ends with a table of what failed", async () => {
    const bad = place.write("worse.txt", "Title\nThe council met.\n");
    for (const argv of [
      ["ingest", bad, "gone.txt", ...store],
      ["extract", bad, "gone.txt", "--out", place.path("failed")],
    ]) {
      const { code, out } = await runCli(argv);
      expect(code).toBe(1);
      expect(out).toMatch(/worse\.txt +. +2 +. found "The council met\." +./);
      expect(out).toMatch(/gone\.txt +. +. found no file or folder of this name/);
    }
  });

  test("finishes the running batch at a signal, says how far it came, and goes on from there", async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ title: `Vote ${i}`, text: `Norway rejected offer ${i}.` }));
    const file = place.write("many.json", JSON.stringify(many));
    const signals: Parameters<typeof runCli>[1] = {
      onListening: (send) => {
        setTimeout(send, 0, "SIGINT");
      },
    };
    const other = ["--store", place.path("stopped")];
    const first = await runCli(["ingest", file, ...other, "--json"], signals);
    expect(first.code).toBe(130);
    expect(first.err).toContain("Stopped: 16 articles were added before; the same command goes on from there.");
    expect(json(first.out)).toMatchObject({ added: 16, stopped: true });
    const second = await runCli(["ingest", file, ...other, "--json"]);
    expect(json(second.out)).toMatchObject({ added: 24, unchanged: 16, stopped: false });
  });
});

describe("extract", () => {
  test("prints a single article as the extract format", async () => {
    const { code, out, err } = await runCli(["extract", "-", "--quiet"], { stdin: ARTICLES["refusal.txt"] });
    expect([code, err]).toEqual([0, ""]);
    const article = json(out) as Record<string, unknown>;
    expect(Object.keys(article)).toEqual([
      ...["id", "title", "outlet", "author", "published", "text", "entities", "events", "dates", "sentences"],
    ]);
    expect(article).toMatchObject({ id: "stdin", outlet: "Fjord Times", author: null, published: "2026-02-03" });
  });

  test("writes a file an article, whose offsets lie where its words are", async () => {
    const out = place.path("extracted");
    const all = place.write("all.txt", Object.values(ARTICLES).join("\n"));
    const { code } = await runCli(["extract", all, files[1]!, "--format", "json", "--out", out]);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["all-2.json", "all-3.json", "all.json", "talks.json"]);
    const { text, entities, events, dates, sentences } = json(readFileSync(`${out}/all.json`, "utf8")) as {
      text: string;
      entities: { name: string; spans: { start: number; end: number; text: string; sentence: number }[] }[];
      events: { type: string; initiators: string[]; evidence: string; start: number; end: number; sentence: number }[];
      dates: { start: number; end: number; text: string; value: string; kind: string }[];
      sentences: { start: number; end: number }[];
    };
    const spans = [...entities.flatMap((entity) => entity.spans), ...dates];
    for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words);
    for (const { start, end, evidence } of events) expect(text.slice(start, end)).toBe(evidence);
    expect(text.slice(sentences[0]!.start, sentences[0]!.end)).toBe(
      "Norway rejected a Swedish offer on fishing rights on Monday.",
    );
    expect(events).toContainEqual(expect.objectContaining({ type: "REJECT", initiators: ["Norway"], sentence: 0 }));
    expect(dates).toContainEqual(expect.objectContaining({ text: "Monday", value: "2026-02-02", kind: "DATE" }));
  });

  test("wants a folder for several articles", async () => {
    const { code, err, out } = await runCli(["extract", ...files, "--quiet"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(
      "--out is missing: found several articles, expected a single one for standard output or a folder, --out DIR.\n",
    );
  });

  test("writes no article over another one, and goes on", async () => {
    const twin = place.write("refusal.md", "---\ntitle: Offer declined\n---\nNorway rejected it.");
    const { code, err } = await runCli([
      "extract",
      files[0]!,
      twin,
      files[1]!,
      "--out",
      place.path("twins"),
      "--quiet",
    ]);
    expect([code, err]).toEqual([
      1,
      '--out: found a second article that would be refusal.json ("Offer declined"), expected file names that differ; extract it into another folder.\n',
    ]);
    expect(readdirSync(place.path("twins"))).toEqual(["refusal.json", "talks.json"]);
    expect(readFileSync(place.path("twins/refusal.json"), "utf8")).toContain("Norway turns down Swedish offer");
  });

  test("says in a sentence what it can't write", async () => {
    mkdirSync(place.path("taken/refusal.json"), { recursive: true });
    const { code, err } = await runCli(["extract", files[0]!, "--out", place.path("taken"), "--quiet"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^\S+refusal\.json can't be written \(EISDIR.*\); expected --out to be a folder.*\n$/);
  });

  test("refuses another format", async () => {
    const { code, err } = await runCli(["extract", files[0]!, "--format", "xml"]);
    expect(code).toBe(2);
    expect(err).toContain("Allowed choices are json.");
    expect(existsSync(place.path("store.xml"))).toBe(false);
  });
});

describe("query", () => {
  const query = `query Q($who: String!, $first: Int!) {
    events(filter: { types: [REJECT], initiators: [$who] }, first: $first) { nodes { headline } }
  }`;
  const variables = ["--var", "who=Norway", "--var", "first=5"];

  test("prints the answer to a file or to standard input", async () => {
    const fromFile = await runCli(["query", place.write("q.graphql", query), ...variables, ...store]);
    expect([fromFile.code, fromFile.err]).toEqual([0, ""]);
    expect(json(fromFile.out)).toMatchObject({
      data: { events: { nodes: [{ headline: expect.stringMatching(/^Norway rejects/) }] } },
    });
    expect((await runCli(["query", "-", ...variables, ...store], { stdin: query })).out).toBe(fromFile.out);
  });

  test("prints the API's errors too, and exits with 1", async () => {
    const flags = ["--var", "who=Atlantis", "--var", "first=5", ...store];
    const { code, out, err } = await runCli(["query", "-", ...flags], { stdin: query });
    expect(code).toBe(1);
    expect(json(out)).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
    expect(err).toMatch(/^No actor has the name "Atlantis"/);
  });

  test.each([
    [["--var", "when=2026"], '--var: found the variable "when", expected who, first.'],
    [
      ["--var", "first=many"],
      '--var first: found "many", expected a number, true, false, null, or a list or object as JSON.',
    ],
  ])("%j gives a sentence", async (flags, sentence) => {
    expect(await runCli(["query", "-", ...flags, ...store], { stdin: query })).toEqual({
      code: 1,
      out: "",
      err: `${sentence}\n`,
    });
  });

  test("with a variable, too, leaves what is wrong in the query to the API", async () => {
    const { code, out, err } = await runCli(["query", "-", ...variables, ...store], { stdin: "{ events( " });
    expect([code, err]).toEqual([1, "Syntax Error: Expected Name, found <EOF>.\n"]);
    expect(json(out)).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }] });
  });

  test("names a file that is not there", async () => {
    const { code, err } = await runCli(["query", "gone.graphql", ...store]);
    expect([code, err]).toEqual([1, "gone.graphql: found no file or folder of this name, expected one that exists.\n"]);
  });
});

test("stats counts nodes and edges", async () => {
  const { out } = await runCli(["stats", "--json", ...store]);
  expect(json(out)).toMatchObject({ driver: "grafeo", nodes: { Article: 3, Sentence: 6 }, edges: { CONTAINS: 6 } });
  expect((await runCli(["stats", ...store])).out).toMatch(/Article +. +3 /);
});

test("remove takes an article out, and tells of an id that is none", async () => {
  const query = "{ articles(first: 10) { nodes { id } } }";
  const { out } = await runCli(["query", "-", ...store], { stdin: query });
  const { data } = json(out) as { data: { articles: { nodes: { id: string }[] } } };
  const id = data.articles.nodes[0]!.id;
  const removed = await runCli(["remove", id, "article:none", ...store]);
  expect(removed).toEqual({
    code: 1,
    out: `Removed ${id}.\n`,
    err: 'ARTICLE_ID: found "article:none", expected the id of an article in this graph, such as article:0a1b….\n',
  });
  expect(json((await runCli(["stats", "--json", ...store])).out)).toMatchObject({ nodes: { Article: 2 } });
});
