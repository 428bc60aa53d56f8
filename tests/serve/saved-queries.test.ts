/** Saved queries: saved with a token, answered at addresses of their own in the forms that dashboards and pages take. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { serve, type RunningServer } from "../../src/serve.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { filledStore } from "../graphql/filled-store.js";
import { ARTICLES } from "../store/deltas.js";
import { grafeo } from "../store/stores.js";

const TOKEN = "a-token-for-tests";
const ORIGIN = "https://grafana.example";
const REJECTIONS = `query Rejections($by: [String!] = ["Israel"], $first: Int = 10) {
  events(filter: { types: [REJECT], initiators: $by }, first: $first, orderBy: DATE_ASC) {
    nodes { id headline type status date { start end precision text } initiators { id name } targets { ... on Actor { id name } } }
  }
}`;
const SAVE = `mutation Save($input: SaveQueryInput!) {
  saveQuery(input: $input) { savedQuery { name path embedPath variables { name type value } } userErrors { code message argument } }
}`;

let store: GraphStore;
let server: RunningServer;

interface Answer {
  readonly data?: {
    readonly saveQuery: { readonly savedQuery: unknown; readonly userErrors: readonly unknown[] };
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function save(input: Readonly<Record<string, unknown>>, token: string | null = TOKEN): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: SAVE, variables: { input } }),
  });
  return (await response.json()) as Answer;
}

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}${path}`, init);
const json = async (path: string): Promise<unknown> => (await get(path)).json();

beforeAll(async () => {
  store = await filledStore(grafeo, ARTICLES);
  const embed = { token: null, origins: [ORIGIN], cacheSeconds: 90 };
  server = await serve({ store, port: 0, token: TOKEN, embed });
  await save({ name: "rejections", title: "What Israel rejects", document: REJECTIONS, view: "TIMELINE" });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

describe("saving", () => {
  test("gives the addresses and the variables that they take", async () => {
    const { data } = await save({ name: "network", document: REJECTIONS, view: "NETWORK" });
    expect(data?.saveQuery).toEqual({
      savedQuery: {
        name: "network",
        path: "/q/network.json",
        embedPath: "/embed/network",
        variables: [
          { name: "by", type: "[String!]", value: null },
          { name: "first", type: "Int", value: null },
        ],
      },
      userErrors: [],
    });
  });

  test.each([null, "wrong"])("needs the token, not %j", async (token) => {
    const { errors } = await save({ name: "mine", document: REJECTIONS }, token);
    expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(errors?.[0]?.message).toMatch(/^Writing needs the server's token as `Authorization: Bearer …`/);
    expect((await get("/q/mine.json")).status).toBe(404);
  });

  test.each([
    [
      "a name that is no address",
      { name: "Mine!", document: REJECTIONS },
      "name",
      /The name is "Mine!"; expected 1 to 64/,
    ],
    ["a query that does not fit", { name: "mine", document: "{ nothing }" }, "document", /does not fit the schema/],
    [
      "a mutation",
      { name: "mine", document: 'mutation { removeSavedQuery(input: { name: "rejections" }) { name } }' },
      "document",
      /./,
    ],
    [
      "too little for its view",
      { name: "mine", document: "{ events { nodes { id } } }", view: "TIMELINE" },
      "document",
      /The view TIMELINE needs/,
    ],
  ])("refuses %s", async (_, input, argument, message) => {
    const { data } = await save(input);
    expect(data?.saveQuery.savedQuery).toBeNull();
    expect(data?.saveQuery.userErrors).toEqual([
      expect.objectContaining({ argument, message: expect.stringMatching(message) }),
    ]);
  });
});

describe("an address", () => {
  test("gives flat rows as JSON", async () => {
    expect(await json("/q/rejections.json")).toEqual([
      expect.objectContaining({ headline: "Israel rejects Russian patrols", type: "REJECT" }),
    ]);
  });

  test("gives CSV, GraphML and SVG", async () => {
    const csv = await (await get("/q/rejections.csv")).text();
    expect(csv.split("\n")[0]).toContain("headline");
    expect(csv).toContain("Israel rejects Russian patrols");
    const graphml = await get("/q/network.graphml");
    expect(graphml.headers.get("content-type")).toContain("application/graphml+xml");
    expect(await graphml.text()).toContain("Russia");
    const svg = await get("/q/network.svg");
    expect(svg.headers.get("content-type")).toContain("image/svg+xml");
    expect(await svg.text()).toMatch(/^<svg[\s\S]*Israel[\s\S]*<\/svg>\s*$/);
  });

  test("takes variables, typed and checked", async () => {
    expect(await json("/q/rejections.json?by=Russia")).toEqual([]);
    const wrong = await get("/q/rejections.json?first=many");
    expect([wrong.status, await wrong.json()]).toEqual([
      400,
      { code: "BAD_INPUT", error: expect.stringMatching(/first.*many/) },
    ]);
    const unknown = await get("/q/rejections.json?colour=red");
    expect([unknown.status, ((await unknown.json()) as { error: string }).error]).toEqual([
      400,
      expect.stringContaining("colour"),
    ]);
  });

  test("is frozen by asOf, whether the query has such a variable or not", async () => {
    const headlines = async (path: string): Promise<unknown> =>
      ((await json(path)) as readonly { readonly headline: string }[]).map(({ headline }) => headline);
    const document =
      "query ($first: Int = 9) { events(filter: { types: [REJECT] }, first: $first) { nodes { headline } } }";
    await save({ name: "refused", document });
    expect(await headlines("/q/refused.json?asOf=2020")).toEqual([]);
    expect(await headlines("/q/refused.json?asOf=2026-12")).toEqual(["Israel rejects Russian patrols"]);
    await save({
      name: "as-known",
      document: document
        .replace("$first:", "$asOf: EDTF, $first:")
        .replace("first: $first", "asOf: $asOf, first: $first"),
    });
    expect(await headlines("/q/as-known.json?asOf=2020")).toEqual([]);
    await save({ name: "types", document: "{ __typename }" });
    const none = await get("/q/types.json?asOf=2020");
    expect([none.status, await none.json()]).toEqual([
      400,
      { code: "BAD_INPUT", error: "The query asks nothing that depends on a day of knowledge; leave asOf out." },
    ]);
  });

  test("says so where a query selects nothing for a form", async () => {
    const answer = await get("/q/rejections.geojson");
    expect([answer.status, await answer.json()]).toEqual([
      400,
      {
        code: "BAD_INPUT",
        error: '"rejections" has no .geojson: for that, a query selects places with `id name latitude longitude`.',
      },
    ]);
  });

  test("need not be sent again while it is the same", async () => {
    const first = await get("/q/rejections.json");
    expect(first.headers.get("cache-control")).toBe("public, max-age=90");
    const again = await get("/q/rejections.json", { headers: { "if-none-match": first.headers.get("etag")! } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("is read by the sites of the settings and no others", async () => {
    const of = async (origin: string): Promise<string | null> =>
      (await get("/q/rejections.json", { headers: { origin } })).headers.get("access-control-allow-origin");
    expect([await of(ORIGIN), await of("https://elsewhere.example")]).toEqual([ORIGIN, null]);
  });

  test.each([
    ["/q/nothing.json", 404, 'No saved query has the name "nothing".'],
    [
      "/q/rejections.pdf",
      404,
      '/q/rejections.pdf ends in ".pdf"; expected one of .json, .csv, .geojson, .graphml, .svg.',
    ],
    ["/embed/rejections?theme=pink", 400, 'The theme is "pink"; expected light, dark or auto.'],
    ["/embed/rejections?width=1", 400, 'The width is "1"; expected a number of pixels from 60 to 9999.'],
  ])("%s says what is wrong", async (path, status, error) => {
    const answer = await get(path);
    expect([answer.status, ((await answer.json()) as { error: string }).error]).toEqual([status, error]);
  });
});

describe("an embed", () => {
  test("is a page without scripts that only the sites of the settings may frame", async () => {
    const page = await get("/embed/rejections");
    expect(page.headers.get("content-security-policy")).toContain(`frame-ancestors 'self' ${ORIGIN}`);
    const html = await page.text();
    expect(html).toContain("What Israel rejects");
    expect(html).toContain("Israel rejects Russian patrols");
    expect(html).not.toContain("<script");
  });

  test("is described by oEmbed", async () => {
    const url = encodeURIComponent(`${server.url}/embed/rejections`);
    expect(await json(`/oembed?url=${url}&maxwidth=500`)).toMatchObject({
      type: "rich",
      title: "What Israel rejects",
      width: 500,
      html: expect.stringContaining(`src="${server.url}/embed/rejections"`),
    });
  });
});

describe("the embed token", () => {
  const EMBED = "a-token-for-embeds";
  let guarded: RunningServer;
  beforeAll(async () => {
    const embed = { token: EMBED, origins: [], cacheSeconds: 60 };
    guarded = await serve({ store, port: 0, token: TOKEN, embed });
  });
  afterAll(() => guarded.close());

  test.each(["/q/rejections.json", "/embed/rejections"])("opens %s, and nothing without it", async (path) => {
    const without = await fetch(guarded.url + path);
    expect([without.status, await without.json()]).toEqual([
      401,
      {
        code: "UNAUTHENTICATED",
        error: "Saved queries need the embed token here, as `Authorization: Bearer …` or `?token=…`.",
      },
    ]);
    const headers = { authorization: `Bearer ${EMBED}` };
    const bearing = await fetch(guarded.url + path, { headers });
    expect([bearing.status, bearing.headers.get("cache-control")]).toEqual([200, "private, max-age=60"]);
    expect((await fetch(`${guarded.url}${path}?token=${EMBED}`)).status).toBe(200);
    expect((await fetch(`${guarded.url}${path}?token=wrong`)).status).toBe(401);
  });

  test("saves nothing", async () => {
    const response = await fetch(`${guarded.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${EMBED}` },
      body: JSON.stringify({ query: SAVE, variables: { input: { name: "mine", document: REJECTIONS } } }),
    });
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});
