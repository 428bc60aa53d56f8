/** Saved queries in the store. */
import { expect, test } from "@jest/globals";
import type { GraphStore } from "../../src/store/graph-store.js";
import type { SavedQuery } from "../../src/store/saved-query.js";

export function savedQueriesContract(store: () => GraphStore): void {
  const saved = (name: string, title: string): SavedQuery => ({
    name,
    title,
    document: "{ stats { events } }",
    variables: [
      ["first", "3"],
      ["by", "Israel's"],
    ],
    view: "TABLE",
    savedAt: "2026-01-14T10:00:00Z",
  });

  test("saved queries are kept by name, and saving again takes the place of the old one", async () => {
    await store().saveQuery(saved("b", "Second"));
    await store().saveQuery(saved("a", "First"));
    await store().saveQuery(saved("b", "Third"));
    expect(await store().savedQueries()).toEqual([saved("a", "First"), saved("b", "Third")]);
    expect(await store().removeSavedQuery("a")).toBe(true);
    expect(await store().removeSavedQuery("a")).toBe(false);
    expect((await store().savedQueries()).map(({ name }) => name)).toEqual(["b"]);
    expect(await store().removeSavedQuery("b")).toBe(true);
  });

  test("saved queries are no part of the graph", async () => {
    const before = await store().snapshot();
    await store().saveQuery(saved("a", "First"));
    expect(await store().snapshot()).toEqual(before);
    await store().removeSavedQuery("a");
  });
}
