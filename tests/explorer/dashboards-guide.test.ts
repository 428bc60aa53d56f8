/** docs/dashboards.md and the files beside it: every address that they name is answered. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { saveStarters } from "../../src/explorer/saved/starters.js";
import { serve, type RunningServer } from "../../src/serve.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { filledStore } from "../graphql/filled-store.js";
import { ARTICLES } from "../store/deltas.js";
import { grafeo } from "../store/stores.js";

const TOKEN = "a-token-for-tests";
const guide = readFileSync("docs/dashboards.md", "utf8");
const FILES = [
  "docs/dashboards.md",
  ...["notebook.py", "observable.md", "page.html"].map((file) => `examples/dashboards/${file}`),
];
const addressesIn = (file: string): string[] => [
  ...new Set(
    [...readFileSync(file, "utf8").matchAll(/\/(?:q|embed)\/[a-z-]+[\w.?&=,-]*/g)].map(([address]) => address),
  ),
];
const components = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/<dateline-embed query="([^"]+)"(?: variables="([^"]*)")?/g)].map(
    ([, query, variables]) => `/embed/${query!}?${(variables ?? "").replace(/&amp;/g, "&")}`,
  );
const ADDRESSES = FILES.flatMap((file) =>
  [...addressesIn(file), ...components(file)].map((address) => [file, address]),
);

let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await filledStore(grafeo, ARTICLES);
  await saveStarters(store);
  server = await serve({ store, port: 0, token: TOKEN });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

test.each(ADDRESSES)("%s: %s is answered", async (_, address) => {
  expect((await fetch(`${server.url}${address}`)).status).toBe(200);
});

test("the guide's mutation saves what it says", async () => {
  const [, query] = /```graphql\n([\s\S]*?)```/.exec(guide)!;
  const headers = { "content-type": "application/json", authorization: `Bearer ${TOKEN}` };
  const answer = await fetch(`${server.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  expect(await answer.json()).toMatchObject({
    data: {
      saveQuery: { savedQuery: { path: "/q/rejections.json", embedPath: "/embed/rejections" }, userErrors: [] },
    },
  });
  const rows = (await (await fetch(`${server.url}/q/rejections.json?by=Israel`)).json()) as { headline: string }[];
  expect(rows.map(({ headline }) => headline)).toEqual(["Israel rejects Russian patrols"]);
});

describe("the web component", () => {
  test("is a module that pages of every site may load", async () => {
    const { status, headers } = await fetch(`${server.url}/dateline-embed.js`);
    expect([status, headers.get("content-type"), headers.get("access-control-allow-origin")]).toEqual([
      200,
      "text/javascript; charset=utf-8",
      "*",
    ]);
  });
});

test("an embed says where its oEmbed description is, which says how to frame it", async () => {
  const html = await (await fetch(`${server.url}/embed/events?from=2026`)).text();
  const href = /type="application\/json\+oembed" href="([^"]+)"/.exec(html)![1]!;
  const described = (await (await fetch(`${server.url}${href}`)).json()) as { html: string };
  expect(described.html).toContain(`src="${server.url}/embed/events?from=2026"`);
});

test("every setting that the guide names is read", () => {
  const config = readFileSync("src/config.ts", "utf8");
  const named = [...new Set(guide.match(/DATELINE_[A-Z_]+/g))];
  expect(named.length).toBeGreaterThanOrEqual(4);
  for (const name of named) expect(config).toContain(`"${name}"`);
});
