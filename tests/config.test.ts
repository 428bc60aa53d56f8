import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../src/config.js";

describe("settings", () => {
  test("without any, the embedded store on this machine only, and writing through the API off", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      store: ".dateline",
      neo4jUsername: "neo4j",
      neo4jPassword: "",
      token: null,
      querySeconds: 20,
      embedToken: null,
      embedOrigins: [],
      embedCacheSeconds: 60,
    });
  });

  test("an empty token is none", () => {
    expect(readConfig({ DATELINE_TOKEN: "" }).token).toBeNull();
  });

  test("origins are parted by spaces or commas", () => {
    const { embedOrigins } = readConfig({ DATELINE_EMBED_ORIGINS: "https://a.example, http://b.example:3000" });
    expect(embedOrigins).toEqual(["https://a.example", "http://b.example:3000"]);
  });

  test.each([
    [
      { DATELINE_EMBED_ORIGINS: "https://a.example; b" },
      'DATELINE_EMBED_ORIGINS has "https://a.example;"; expected origins such as https://grafana.example, parted by spaces, or *.',
    ],
    [{ DATELINE_QUERY_SECONDS: "0" }, 'DATELINE_QUERY_SECONDS is "0"; expected a whole number of seconds from 1.'],
    [{ DATELINE_EMBED_CACHE: "1m" }, 'DATELINE_EMBED_CACHE is "1m"; expected a whole number of seconds.'],
  ])("%j is refused by name", (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });

  test.each(["http", "70000", "-1", "4000x"])("PORT=%s is refused by name", (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(`PORT is "${PORT}"; expected a whole number from 0 to 65535.`);
  });
});
