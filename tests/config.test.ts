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
    });
  });

  test("an empty token is none", () => {
    expect(readConfig({ DATELINE_TOKEN: "" }).token).toBeNull();
  });

  test.each(["http", "70000", "-1", "4000x"])("PORT=%s is refused by name", (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(`PORT is "${PORT}"; expected a whole number from 0 to 65535.`);
  });
});
