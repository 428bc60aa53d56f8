import { afterAll, describe, expect, test } from "@jest/globals";
import { runCli, Workplace } from "./run-cli.js";

const place = new Workplace();
afterAll(() => {
  place.remove();
});

describe("help", () => {
  test.each(["serve", "ingest", "extract", "explain", "query", "stats", "remove"])(
    "of %s shows an example",
    async (command) => {
      const { code, out, err } = await runCli([command, "--help"]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(new RegExp(`Usage: dateline ${command} `));
      expect(out).toMatch(new RegExp(`Example:\n {2}dateline ${command}`));
    },
  );

  test("without a command lists them and exits with 2", async () => {
    const { code, err } = await runCli([]);
    expect(code).toBe(2);
    expect(err).toMatch(/ingest.*\n[^]*extract.*\n[^]*query/);
  });

  test("of the program exits with 0, and so does its version", async () => {
    expect((await runCli(["--help"])).code).toBe(0);
    expect(await runCli(["--version"])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: "" });
  });
});

test.each([
  [["ingest"], "missing required argument 'path'"],
  [["remove"], "missing required argument 'article_id'"],
  [["inject", "news/"], "unknown command 'inject'"],
  [["stats", "--fast"], "unknown option '--fast'"],
  [["serve", "--port", "high"], "Expected a whole number from 0 to 65535."],
  [["query", "-", "--var", "first"], "Expected name=value, such as first=5."],
])("%j is refused with 2 and says why", async (argv, reason) => {
  const { code, out, err } = await runCli(argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(reason);
});

test.each([
  [
    ["stats", "--store", "mysql://localhost"],
    {},
    '"mysql://localhost" is not a store; expected a folder, or a URL that begins with neo4j://, neo4j+s://, bolt:// or bolt+s://.\n',
  ],
  [["stats"], { DATELINE_STORE: "mysql://localhost" }, '"mysql://localhost" is not a store; '],
  [["serve"], { PORT: "high" }, 'PORT is "high"; expected a whole number from 0 to 65535.\n'],
])("%j with %j gives one sentence without a stack", async (argv, env, sentence) => {
  const { code, out, err } = await runCli(argv, { env: { DATELINE_STORE: place.path("store"), ...env } });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/^ +at /m);
});

test("the setting names the store, and the flag wins", async () => {
  const { err } = await runCli(["stats", "--store", place.path("flag")], {
    env: { DATELINE_STORE: place.path("setting") },
  });
  expect(err).toBe(`${place.path("flag")} is a new, empty graph.\n`);
});
