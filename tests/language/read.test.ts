import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Document, LanguageEngine } from "../../src/language/document.js";
import { openLanguage } from "../../src/language/open.js";

let engine: LanguageEngine;
beforeAll(async () => {
  engine = await openLanguage({ workers: 1 });
});
afterAll(() => engine.close());

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

  test.each([
    [
      "Gen. Roe met Mr. Poe in the U.S. on Jan. 6.",
      "Gen. | Roe | met | Mr. | Poe | in | the | U.S. | on | Jan. | 6 | .",
    ],
    ["They can't, won’t and shouldn't.", "They | ca | n't | , | wo | n’t | and | should | n't | ."],
    ["It's Rome's, not ours.", "It | 's | Rome | 's | , | not | ours | ."],
    [
      "The state-owned firm cut 3.5% at 10:30pm.",
      "The | state | - | owned | firm | cut | 3.5 | % | at | 10:30 | pm | .",
    ],
    ["“We left,” she said.", "“ | We | left | , | ” | she | said | ."],
    ["They cannot pay $3,000 (or €2.5m).", "They | can | not | pay | $ | 3,000 | ( | or | € | 2.5 | m | ) | ."],
    ["Sweden, Norway and co. agreed...", "Sweden | , | Norway | and | co. | agreed | ..."],
    ["Norway rejects the plan", "Norway | rejects | the | plan"],
    ["Erdoğan’s visit to Łódź", "Erdoğan | ’s | visit | to | Łódź"],
  ])("words of: %s", async (text, words) => {
    const { sentences } = await read(text);
    expect(sentences.map(({ tokens }) => tokens.map((token) => token.text).join(" | "))).toEqual([words]);
  });

  test.each([
    [["Norway rejected the plan.", "It offered talks instead."], " "],
    [["“We will not sign.", "Nobody will,” she said."], " "],
    [["Was it the U.S.?", "No."], " "],
    [["Ministers met on Jan. 6.", "They will meet again on Feb. 3."], " "],
    [["NORWAY REJECTS PLAN", "The port stays shut."], "\n\n"],
    [["By Ann Roe", "Norway rejected the plan."], "\n\n"],
    [["• Norway rejected the plan.", "• Sweden offered talks."], "\n"],
  ])("sentences of: %j", async (sentences, between) => {
    const text = sentences.join(between);
    expect((await read(text)).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test("a sentence that hard line breaks run through stays one", async () => {
    const { sentences } = await read("The minister of the northern region\nrejected the offer that the envoy\nmade.");
    expect(sentences).toHaveLength(1);
  });

  test.each(["", " \n\t ", "…", "🙂", "\u200b", "x".repeat(3000), "a ".repeat(2000)])(
    "odd text is read without a fault: %j",
    async (text) => {
      const { sentences } = await read(text);
      expect(sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)).join("")).toBe(
        text.replace(/\s/g, ""),
      );
    },
  );

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

  test("the same text gives the same Document, alone or among others, with one worker or three", async () => {
    const text = "Two ministers met in Bern on Monday. ".repeat(40);
    const [alone] = await engine.read([text]);
    const three = await openLanguage({ workers: 3 });
    const among = await three.read(["Other words first.", text, "And some last.", text]);
    await three.close();
    expect(JSON.stringify([among[1], among[3]])).toBe(JSON.stringify([alone, alone]));
  });
});

test("names have a type, a span in the text and a probability", async () => {
  const text = "Angela Merkel met the head of the World Bank in Nairobi.";
  const { names } = await read(text);
  expect(names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual([
    ...["PERSON Angela Merkel", "ORGANIZATION World Bank", "PLACE Nairobi"],
  ]);
  for (const { probability } of names) expect(probability).toBeGreaterThan(0.5);
});

test("given words and sentences are kept", async () => {
  const words = (line: string) => line.split(" ").map((text) => ({ text, glued: false }));
  const { text, sentences } = await engine.readWords([words("Do n't sign . It is a trap"), words("U . S .")]);
  expect(text).toBe("Do n't sign . It is a trap\nU . S .");
  expect(sentences.map(({ tokens }) => tokens.map((token) => token.text).join(" "))).toEqual(text.split("\n"));
});

test("a given sentence longer than the model sees at once has one tree", async () => {
  const { sentences } = await engine.readWords([
    Array.from({ length: 900 }, (_, index) => ({ text: index % 2 ? "and" : "Norway", glued: false })),
  ]);
  const { tokens } = sentences[0]!;
  expect(tokens).toHaveLength(900);
  expect(tokens.filter((token) => token.head < 0)).toHaveLength(1);
});
