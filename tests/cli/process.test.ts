/** The built command as a process: what only a real one shows. */
import { afterAll, expect, test } from "@jest/globals";
import { ARTICLES, Workplace } from "./run-cli.js";
import { spawnCli } from "./spawn-cli.js";

const place = new Workplace();

const PATIENCE = 240_000;
afterAll(() => {
  place.remove();
});

async function finish(argv: readonly string[], stdin = ""): Promise<{ code: unknown; out: string; err: string }> {
  const cli = spawnCli(argv, { DATELINE_STORE: place.store });
  cli.child.stdin!.end(stdin);
  return { code: await cli.exit, out: cli.out(), err: cli.err() };
}

async function articleCount(store: string): Promise<number> {
  const { out } = await finish(["stats", "--json", "--store", store]);
  return (JSON.parse(out) as { nodes: { Article: number } }).nodes.Article;
}

test(
  "reads standard input into the graph and answers from it",
  async () => {
    const { code, out } = await finish(["ingest", "-", "--json", "--quiet"], Object.values(ARTICLES).join("\n"));
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ added: 3, failed: 0 })]);
    const answer = await finish(["query", "-"], "{ articles(first: 5) { totalCount } }");
    expect([answer.code, JSON.parse(answer.out)]).toMatchObject([0, { data: { articles: { totalCount: 3 } } }]);
  },
  PATIENCE,
);

test(
  "exits with 1 where something failed and with 2 where it is used wrongly",
  async () => {
    expect(await finish(["ingest", "gone.txt", "--quiet"])).toEqual({
      code: 1,
      out: "",
      err: "gone.txt: found no file or folder of this name, expected one that exists.\n",
    });
    expect((await finish(["inject"])).code).toBe(2);
  },
  PATIENCE,
);

test(
  "Ctrl-C ends an ingest behind a whole batch, and the store opens again",
  async () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({
      title: `Vote ${i}`,
      text: `Norway rejected offer ${i} by Sweden. Sweden criticised Norway. `.repeat(5),
    }));
    const store = place.path("interrupted");
    const cli = spawnCli(["ingest", place.write("many.json", JSON.stringify(many)), "--store", store, "--json"]);
    await cli.until(/Read 1 of 1 files, 16 articles/);
    cli.child.kill("SIGINT");
    expect(await cli.exit).toBe(130);
    const { added, stopped } = JSON.parse(cli.out()) as { added: number; stopped: boolean };
    expect(stopped).toBe(true);
    expect(added % 16).toBe(0);
    expect(cli.err()).toContain(`Stopped: ${added} articles were added before`);
    expect(await articleCount(store)).toBe(added);
  },
  PATIENCE,
);

test(
  "the first start reads the seed, answers the query that it prints, and a signal closes it cleanly",
  async () => {
    const store = place.path("seeded");
    const argv = ["serve", "--seed", "--port", "0", "--store", store];
    const first = spawnCli(argv);
    const [, url] = await first.until(/Dateline answers on (\S+)\//);
    const [, body] = await first.until(/-d '(.+)'\n/);
    await first.until(/Ctrl-C stops it/);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: body!,
    });
    const { data } = (await response.json()) as { data: { events: { nodes: { headline: string }[] } } };
    expect(data.events.nodes.map(({ headline }) => headline)).toContainEqual(expect.stringMatching(/^Israel rejects/));
    first.child.kill("SIGTERM");
    expect(await first.exit).toBe(0);

    const count = await articleCount(store);
    expect(count).toBeGreaterThanOrEqual(30);
    const second = spawnCli(argv);
    await second.until(/The seed articles were read before/);
    await second.until(/Ctrl-C stops it/);
    second.child.kill("SIGINT");
    expect(await second.exit).toBe(0);
    expect(await articleCount(store)).toBe(count);
  },
  PATIENCE,
);
