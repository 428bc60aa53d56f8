/** The Grafana dashboard of examples/: each panel's address, filled in as Grafana does, gives the columns it names. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { saveStarters } from "../../src/explorer/saved/starters.js";
import { serve, type RunningServer } from "../../src/serve.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { filledStore } from "../graphql/filled-store.js";
import { ARTICLES } from "../store/deltas.js";
import { grafeo } from "../store/stores.js";

interface Target {
  readonly url: string;
  readonly columns: readonly { readonly selector: string; readonly type: string }[];
}

const text = readFileSync("examples/dashboards/grafana.json", "utf8");
const dashboard = JSON.parse(text) as {
  readonly panels: readonly { readonly title: string; readonly targets: readonly Target[] }[];
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly query: { readonly infinityQuery: Target } }[];
  };
  readonly annotations: { readonly list: readonly { readonly name: string; readonly target: Target }[] };
};
const variable = dashboard.templating.list.find(({ name }) => name === "actor")!;
const TARGETS: readonly (readonly [string, Target])[] = [
  ...dashboard.panels.flatMap(({ title, targets }) =>
    targets.map(({ ...target }, index) => [`${title}, query ${index + 1}`, target] as const),
  ),
  ["the choice of an actor", variable.query.infinityQuery],
  ...dashboard.annotations.list.map(({ name, target }) => [`annotations: ${name}`, target] as const),
];

let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await filledStore(grafeo, ARTICLES);
  await saveStarters(store);
  server = await serve({ store, port: 0 });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** What Grafana puts in: epoch milliseconds, and for "All" the blank that the dashboard names as its value. */
function filled(url: string, actor: string, type: string): string {
  const values: Readonly<Record<string, string>> = {
    server: server.url,
    __from: String(Date.UTC(2024, 0, 1)),
    __to: String(Date.UTC(2026, 11, 31)),
    "actor:csv": actor,
    "type:csv": type,
  };
  return url.replace(/\$\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${url} has \${${name}}, which Grafana does not know.`);
    return value;
  });
}

async function rowsOf(url: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const response = await fetch(url);
  const answer = (await response.json()) as readonly Readonly<Record<string, unknown>>[];
  if (response.status !== 200) throw new Error(JSON.stringify(answer));
  return answer;
}

const isTime = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  number: (value) => typeof value === "number",
  string: (value) => typeof value === "string",
  timestamp: isTime,
};

describe.each(TARGETS)("%s", (name, { url, columns }) => {
  test("has each column, of its type, in every row", async () => {
    const rows = await rowsOf(filled(url, " ", " "));
    if (!name.startsWith("annotations")) expect(rows.length).toBeGreaterThan(0);
    const wrong = rows.flatMap((row) =>
      columns
        .filter(({ selector, type }) => !FITS[type]!(row[selector]))
        .map(({ selector, type }) => `${selector} is ${JSON.stringify(row[selector])}, not a ${type}`),
    );
    expect(wrong).toEqual([]);
  });
});

test("choosing an actor and a type narrows the table to them", async () => {
  const { url } = dashboard.panels.find(({ title }) => title === "Events and their sentences")!.targets[0]!;
  const actors = await rowsOf(filled(variable.query.infinityQuery.url, "", ""));
  const israel = actors.find((row) => row["text"] === "Israel")!["value"] as string;
  const rows = await rowsOf(filled(url, israel, "REJECT,ACCUSE"));
  expect(rows.map((row) => row["headline"])).toEqual(["Israel rejects Russian patrols"]);
});
