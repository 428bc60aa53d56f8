/** Corrections that are refused say why, and change nothing. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { mirror } from "../store/decisions.js";
import { ARTICLES, usa } from "../store/deltas.js";
import { graphOf } from "../store/graph-of.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { correct, TOKEN } from "./correct.js";
import { namesakes } from "./deltas.js";
import { filledStore } from "./filled-store.js";
import { at, REFUSALS } from "./refusals.js";

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await filledStore(under, [...ARTICLES, mirror, namesakes]);
    api = createApi({ store, token: TOKEN });
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test("each refusal has its code, its sentence and the path to its argument, and changes nothing", async () => {
    const before = await graphOf(store);
    for (const [name, input, code, argument, message] of REFUSALS) {
      const payload = await correct(api, name, input);
      const path = argument === "" ? [] : ["input", ...argument.split(".")];
      expect(payload["userErrors"]).toEqual([{ code, message, argument: argument === "" ? null : argument, path }]);
    }
    expect(await graphOf(store)).toBe(before);
    expect(await store.countDecisions({}, 9)).toBe(0);
  }, 60_000);

  test("undoing twice says who was first", async () => {
    const { decision } = await correct(api, "RenameEntity", { entity: at(usa), name: "USA" });
    const input = { decision: decision!["id"], by: "ben", reason: "the long name is right" };
    await correct(api, "Undo", input);
    expect((await correct(api, "Undo", input))["userErrors"]).toEqual([
      {
        code: "CONFLICT",
        message: expect.stringMatching(
          /^ben undid this decision on \d{4}-\d\d-\d\d at \d\d:\d\d UTC already \("the long name is right"\)\.$/,
        ),
        argument: "decision",
        path: ["input", "decision"],
      },
    ]);
  });
});
