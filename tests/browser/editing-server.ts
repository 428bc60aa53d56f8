/** A server over hand-made articles for one test, and pages of people who edit. */
import type { Browser, Page } from "playwright-core";
import type { ActorNode, GraphDelta, PlaceNode } from "../../src/model/graph.js";
import { serve } from "../../src/serve.js";
import { filledStore } from "../graphql/filled-store.js";
import { ALL } from "../store/decisions.js";
import { makeDelta } from "../store/make-delta.js";
import { grafeo } from "../store/stores.js";
import { settled, visit, type Visit, type VisitOptions } from "./browser.js";

export const TOKEN = "a-token-for-tests";

/** Two spellings that may be one person, which the store sees by itself. */
export const [SHORT, FULL] = ["J. Halden", "Jana Halden"].map((name): ActorNode => {
  const id = `actor:person:${name.toLowerCase().replace(/\W+/g, "-")}`;
  return { id, name, kind: "PERSON", aliases: [], country: null };
}) as [ActorNode, ActorNode];
const resigns = (who: ActorNode): GraphDelta =>
  makeDelta({
    ...{ name: who.id, title: `${who.name} resigns`, outlet: "The Gazette", published: "2026-01-18" },
    ...{ sentences: [`${who.name} resigned.`], actors: [who], acts: [], mentions: [[0, who, who.name]] },
  });

/** Two names of one place. */
export const [PORT, HARBOUR] = ["Port Halden", "Halden Harbour"].map((name): PlaceNode => {
  const id = `place:city:${name.toLowerCase().replace(" ", "-")}`;
  return { id, name, kind: "CITY", aliases: [], latitude: null, longitude: null, country: null };
}) as [PlaceNode, PlaceNode];
const ferry = makeDelta({
  ...{ name: "ferry", title: "A ferry leaves", outlet: "The Gazette", published: "2026-01-19" },
  ...{ sentences: ["The ferry left Port Halden, once Halden Harbour."], actors: [], places: [PORT, HARBOUR], acts: [] },
  mentions: [
    [0, PORT, PORT.name],
    [0, HARBOUR, HARBOUR.name],
  ],
});

export interface EditingServer {
  readonly url: string;
  /** The data of an answer, asked with the token; throws the API's own words where it refuses. */
  readonly ask: <T>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;
  readonly close: () => Promise<void>;
}

export async function serveForEditing(): Promise<EditingServer> {
  const store = await filledStore(grafeo, [...ALL, resigns(SHORT), resigns(FULL), ferry]);
  const server = await serve({ store, port: 0, token: TOKEN });
  return {
    url: server.url,
    ask: async <T>(query: string, variables = {}): Promise<T> => {
      const headers = {
        "content-type": "application/json",
        accept: "application/json",
        authorization: `Bearer ${TOKEN}`,
      };
      const body = JSON.stringify({ query, variables });
      const answer = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
      const { data, errors } = (await answer.json()) as { data?: T; errors?: readonly { message: string }[] };
      if (errors !== undefined || data === undefined) throw new Error(errors?.[0]?.message ?? "No answer.");
      return data;
    },
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

/** A page on which somebody edits, who gave the token as people do. */
export async function visitAs(
  browser: Browser,
  server: EditingServer,
  path: string,
  by: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const visited = await visit(browser, `${server.url}/editing?back=${encodeURIComponent(path)}`, options);
  await giveToken(visited.page, by, TOKEN);
  await visited.page.waitForURL(`${server.url}${path}`);
  await settled(visited.page);
  return visited;
}

export async function giveToken(page: Page, by: string, token: string): Promise<void> {
  await page.getByLabel(/^Your name/).fill(by);
  await page.getByLabel(/^Token/).fill(token);
  await page.getByRole("button", { name: "Start editing" }).click();
}

/** Fills in why, and sends the form that is open. */
export async function send(page: Page, why: string, button: string): Promise<void> {
  await page.getByLabel(/^Why/).fill(why);
  await page.getByRole("button", { name: button, exact: true }).click();
}

/** Waits for the note that says what was decided. */
export async function noted(page: Page, words: string | RegExp): Promise<void> {
  await page.locator(".notice").filter({ hasText: words }).waitFor();
}
