import { beforeAll, describe, expect, test } from "@jest/globals";
import { createApi } from "../../src/graphql/api.js";
import { EXAMPLES, graphiqlTabs } from "../../src/graphql/examples.js";
import { QUESTIONS } from "../../src/graphql/generated/questions.js";
import type { GraphStore } from "../../src/store/graph-store.js";

const TABS = [...EXAMPLES, ...QUESTIONS];
/** The page needs no store. */
const api = createApi({ store: {} as GraphStore });
const open = async (address: string): Promise<string> =>
  (await api.fetch(address, { headers: { accept: "text/html" } })).text();

describe("GraphiQL", () => {
  let page: string;
  beforeAll(async () => {
    page = await open("http://localhost/graphql");
  });

  test("is one page that loads nothing from another site", () => {
    // Whatever a browser fetches by itself: attributes of elements, style sheets, modules, workers.
    const loaded = [
      /<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi,
      /@import\s+(?:url\()?\s*["']?([^"')\s;]+)/gi,
      /\burl\(\s*\\?["']?([^"')\\\s]+)/gi,
      /\bimport\s*\(\s*["']([^"']+)["']\s*\)/g,
      /\bimportScripts\s*\(\s*["']([^"']+)["']/g,
    ].flatMap((pattern) => [...page.matchAll(pattern)].map((match) => match[1]!));
    expect(loaded.length).toBeGreaterThan(10);
    expect(loaded.filter((address) => /^(?:https?:)?\/\//i.test(address))).toEqual([]);
    expect(page).not.toMatch(/fonts\.(?:googleapis|gstatic)|unpkg\.com|jsdelivr|cdnjs|esm\.sh/i);
  });

  test("opens with the examples as tabs, each with a name of its own", () => {
    for (const { query } of TABS) expect(page).toContain(JSON.stringify(query));
    const names = TABS.map(({ query }) => /^query (\w+)/.exec(query)?.[1]);
    expect(new Set(names).size).toBe(TABS.length);
    expect(names).toEqual(expect.arrayContaining(["Rejections", "Paths", "Timeline", "IsraelAndSyria", "Search"]));
  });

  test("opens with the query of the address in front", () => {
    const tabs = graphiqlTabs(
      `http://localhost/graphql?query=${encodeURIComponent("query Mine { stats { events } }")}`,
    );
    expect(tabs.map(({ query }) => query)).toEqual([
      "query Mine { stats { events } }",
      ...TABS.map(({ query }) => query),
    ]);
    const [first, second] = [TABS[0]!.query, TABS[1]!.query];
    const again = graphiqlTabs(`http://localhost/graphql?query=${encodeURIComponent(second)}`);
    expect(again.slice(0, 2).map(({ query }) => query)).toEqual([second, first]);
    expect(again).toHaveLength(TABS.length);
  });

  test("never takes a script from the address", async () => {
    const attack = encodeURIComponent('{ search(query: "</script><script>alert(1)//") { nodes { __typename } } }');
    expect(await open(`http://localhost/graphql?query=${attack}`)).not.toContain("alert(1)");
  });
});
