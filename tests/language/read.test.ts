import { describe, expect, test, beforeAll } from "@jest/globals";
import type { Document, LanguageEngine } from "../../src/language/document.js";
import { openLanguage } from "../../src/language/open.js";
import { decodeModel } from "../../src/language/perceptron/model.js";

let engine: LanguageEngine;
beforeAll(async () => {
  engine = await openLanguage();
});

const read = async (text: string): Promise<Document> => (await engine.read([text]))[0]!;

describe("sentences and words", () => {
  test("every token's offsets give back its form, and tokens never overlap", async () => {
    const text =
      "Lt. Gen. Ann Roe didn’t sign the U.S.-backed deal on Jan. 6, 2026.\n\n“We can’t,” she said — twice.\nNaïve? 🙂 The €3.5bn offer…";
    const { sentences } = await read(text);
    let last = 0;
    for (const token of sentences.flatMap((sentence) => sentence.tokens)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(last);
      last = token.end;
    }
    expect(text.slice(sentences[0]!.start, sentences[0]!.end)).toContain("Jan. 6, 2026.");
  });

  test("a sentence never runs over a blank line", async () => {
    const { sentences } = await read("A headline without a stop\n\nThe text begins here.");
    expect(sentences).toHaveLength(2);
  });
});

test.each([
  "BERGEN, Norway — Norway rejected the plan.",
  "BERGEN — Norway rejected the plan.",
  "NEW YORK (March 3) - Norway rejected the plan.",
])("a dateline is not part of the sentence behind it: %s", async (text) => {
  const { sentences } = await read(text);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    text.slice(0, text.indexOf(" Norway rejected")),
    "Norway rejected the plan.",
  ]);
});

test.each(["NATO said - Norway agreed.", "US-led talks ended.", "It was a long — very long — day."])(
  "no dateline: %s",
  async (text) => {
    expect((await read(text)).sentences).toHaveLength(1);
  },
);

describe("trees", () => {
  test.each([
    ["The minister rejected the offer.", "rejected", "nsubj", "minister"],
    ["The offer was rejected by the minister.", "rejected", "nsubj:pass", "offer"],
    ["The offer was rejected by the minister.", "rejected", "obl:agent", "minister"],
    ["Inspectors opened a new inquiry into the dam.", "opened", "obj", "inquiry"],
    ["The envoy flew to Oslo after the talks failed.", "failed", "nsubj", "talks"],
  ])("%s: %s –%s→ %s", async (text, head, relation, child) => {
    const { sentences } = await read(text);
    const tokens = sentences[0]!.tokens;
    const found = tokens.find((token) => token.text === child)!;
    expect([found.deprel, tokens[found.head]?.text]).toEqual([relation, head]);
  });

  test("each sentence has one root, and heads lie inside it", async () => {
    const { sentences } = await read("Talks resumed, but nobody from the north came. Why? Snow.");
    for (const { tokens } of sentences) {
      expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
      for (const token of tokens) expect(token.head).toBeLessThan(tokens.length);
    }
  });

  test("the same text gives the same tree, alone or among others", async () => {
    const text = "Two ministers met in Bern on Monday.";
    const [alone] = await engine.read([text]);
    const [, among] = await engine.read(["Other words first.", text]);
    expect(among).toEqual(alone);
  });
});

test("a damaged model file is named in the error", () => {
  expect(() => decodeModel(Buffer.from("not a model"), "models/x.bin")).toThrow(
    "models/x.bin is damaged or not a Dateline language model (11 bytes). Install the package again.",
  );
});
