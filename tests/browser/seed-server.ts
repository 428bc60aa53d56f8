/** A server over the articles that ship with Dateline, with the queries that its first start saves. */
import { packageFile } from "../../src/config.js";
import { saveStarters } from "../../src/explorer/saved/starters.js";
import { serve } from "../../src/serve.js";
import { ingestFiles } from "../ingest/ingest-files.js";
import { grafeo } from "../store/stores.js";

export const TOKEN = "a-token-for-tests";

export interface SeedServer {
  readonly url: string;
  /** The data of an answer; throws the API's own words where it refuses. */
  readonly ask: <T>(query: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

export async function serveSeed(): Promise<SeedServer> {
  const store = await grafeo.open();
  await ingestFiles(store, [packageFile("seed")]);
  await saveStarters(store);
  const server = await serve({ store, port: 0, token: TOKEN });
  return {
    url: server.url,
    ask: async <T>(query: string): Promise<T> => {
      const headers = { "content-type": "application/json", accept: "application/json" };
      const answer = await fetch(`${server.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
      const { data, errors } = (await answer.json()) as { data?: T; errors?: readonly { message: string }[] };
      if (errors !== undefined || data === undefined)
        throw new Error(errors?.[0]?.message ?? "The API gave no answer.");
      return data;
    },
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}
