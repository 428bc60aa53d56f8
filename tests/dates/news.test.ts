import { describe, expect, test } from "@jest/globals";
import { datesOf, rows } from "./corpus.js";
import { DAYS, LENGTHS, PERIODS, SETS, WIDE } from "./news.js";
import { REFERENCES, VAGUE } from "./vague.js";

const PUBLISHED = "2013-03-22";

/** "in [late 2012]" in a sentence of the past: the words between the brackets are all that is found. */
function expectFound(marked: string, expected: object): void {
  const phrase = marked.replace(/[[\]]/g, "");
  const words = /\[(.*)\]/.exec(marked)![1]!;
  const found = datesOf(`The water rose ${phrase}, said a farmer.`, PUBLISHED);
  expect(found.map(({ text }) => text)).toEqual([words]);
  expect(found).toMatchObject([expected]);
}

describe("days", () => {
  test.each(rows(DAYS))("%s → %s", (phrase, value) => {
    expectFound(phrase, { value, kind: "DATE" });
  });
});
describe("periods", () => {
  test.each(rows(PERIODS))("%s → %s", (phrase, value) => {
    expectFound(phrase, { value, kind: "DATE" });
  });
});
describe("lengths", () => {
  test.each(rows(LENGTHS))("%s → %s", (phrase, value) => {
    expectFound(phrase, { value, kind: "DURATION" });
  });
});
describe("what comes again", () => {
  test.each(rows(SETS))("%s → %s", (phrase, value) => {
    expectFound(phrase, { value, kind: "SET" });
  });
});
describe("what market reports and records tell", () => {
  test.each(rows(WIDE))("%s → %s", (phrase, value) => {
    expectFound(phrase, { value });
  });
});
describe("vague times have no value but the mark of TIMEX3", () => {
  test.each(rows(REFERENCES))("%s → %s", (phrase, reference) => {
    expectFound(phrase, { value: null, reference });
  });
});
test.each([
  ["He was once feared.", "once"],
  ["They once had a house.", "once"],
  ["He had come once again.", ""],
  ["Once he had left, they sat.", ""],
  ["They meet once they can.", ""],
  ["Some day he will return.", "Some day"],
  ["One day he left.", ""],
  ["Now, that is news.", ""],
])("%s", (text, words) => {
  expect(
    datesOf(text, PUBLISHED)
      .map((mention) => mention.text)
      .join(),
  ).toBe(words);
});
test("a year earlier than a quarter is that quarter of the year before", () => {
  const found = datesOf(
    "Profit fell in the fourth quarter from a year earlier, as in the same period of 2010.",
    PUBLISHED,
  );
  expect(found.map(({ value }) => value)).toEqual(["2012-10/2012-12", "2011-10/2011-12", "2010-10/2010-12"]);
});
test("a month takes the year that its clause names", () => {
  const found = datesOf("In 2009 the quarrel lasted until the middle of June.", PUBLISHED);
  expect(found.map(({ value }) => value)).toEqual(["2009", "2009-06"]);
});
test("more than a year ago is a time, but of ten percent more than a year ago only the year", () => {
  expect(datesOf("He left more than a year ago.", PUBLISHED).map(({ text }) => text)).toEqual(["more than a year ago"]);
  expect(datesOf("Sales were 10 percent more than a year ago.", PUBLISHED).map(({ text }) => text)).toEqual([
    "a year ago",
  ]);
});
describe("vague times have no value", () => {
  test.each(VAGUE)("%s", (phrase) => {
    expectFound(phrase, { value: null });
  });
});

describe("parts of a day are told by their day, never by an hour that nobody said", () => {
  test.each([
    ["[Thursday night]", "2013-03-21"],
    ["on [Thursday evening]", "2013-03-21"],
    ["[last night]", "2013-03-21"],
    ["[late last night]", "2013-03-21"],
    ["[this morning]", "2013-03-22"],
    ["[tonight]", "2013-03-22"],
    ["in [the early hours of Friday]", "2013-03-22"],
    ["on [the night of March 21]", "2013-03-21"],
    ["at [9 a.m. Friday]", "2013-03-22T09:00"],
    ["at [4:30 p.m. ET]", "2013-03-22T16:30"],
    ["at [0900 GMT]", "2013-03-22T09:00"],
    ["at [noon on Thursday]", "2013-03-21T12:00"],
    ["[overnight]", "2013-03-22"],
  ])("%s → %s", (phrase, value) => {
    expectFound(phrase, { value, kind: "TIME" });
  });
});

test("the corpus holds at least 300 phrases, each of them once", () => {
  const phrases = [DAYS, PERIODS, LENGTHS, SETS].flatMap((corpus) => rows(corpus).map(([phrase]) => phrase));
  const all = [...phrases, ...VAGUE];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(300);
});
