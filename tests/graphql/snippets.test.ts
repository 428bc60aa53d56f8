import { describe, expect, test } from "@jest/globals";
import { snippet, wantedIn } from "../../src/graphql/snippets.js";

describe("A snippet", () => {
  test.each([
    ["Israel rejects the plan", "rejected", "Israel <mark>rejects</mark> the plan"],
    ["They were proposing a truce", "propose", "They were <mark>proposing</mark> a truce"],
    ["Visit to São Tomé", "sao tome", "Visit to <mark>São</mark> <mark>Tomé</mark>"],
    ["Warm words, no war", "war", "Warm words, no <mark>war</mark>"],
    ["<b>Milan & Rome</b>", "rome", "&lt;b&gt;Milan &amp; <mark>Rome</mark>&lt;/b&gt;"],
    ["Nothing to see", "ceasefire", "Nothing to see"],
  ])("of %p for %p is %p", (text, query, html) => {
    expect(snippet(text, wantedIn(query)).html).toBe(html);
  });

  test("gives the offsets of its marks", () => {
    const { text, highlights } = snippet("No truce, no truces", wantedIn("truce"));
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(["truce", "truces"]);
  });

  test("of a long text shows the match between whole words", () => {
    const long = `${"early words ".repeat(60)}a ceasefire held ${"late words ".repeat(60)}`;
    const { text, html } = snippet(long, wantedIn("ceasefire"));
    expect(text.length).toBeLessThanOrEqual(242);
    expect(text).toMatch(/^…(early|words) .* (late|words)…$/);
    expect(html).toContain("<mark>ceasefire</mark>");
  });

  test("of a long text without a space is not longer than need be", () => {
    expect(snippet("x".repeat(500), wantedIn("y")).text.length).toBeLessThanOrEqual(501);
  });
});
