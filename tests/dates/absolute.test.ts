import { describe, expect, test } from "@jest/globals";
import { isEdtf } from "../../src/model/edtf.js";
import { datesOf, rows, told } from "./corpus.js";

const WHOLE = rows({
  "2024-03-05": [
    "5 March 2024",
    "March 5, 2024",
    "March 5th, 2024",
    "the 5th of March 2024",
    "5th March, 2024",
    "Tuesday, March 5, 2024",
    "Tuesday 5 March 2024",
    "Tue, 5 Mar. 2024",
    "Mar. 5, 2024",
    "2024-03-05",
    "5.3.2024",
  ],
  "2026-01-06": ["6 January", "January 6", "Jan. 6", "the 6th of January", "6 January this year", "Tuesday, 6 January"],
  "2025-11-30": ["30 November", "November 30", "30 November last year"],
  "2001-09-11": ["9/11", "11 September 2001"],
  "2024-12": ["December 2024", "late December 2024", "the end of December 2024", "mid-December 2024", "Dec. 2024"],
  "1974": ["1974", "the year 1974", "late 1974", "the start of 1974", "mid-1974", "early in 1974"],
  "198X": ["the 1980s", "the late 1980s", "the '80s", "the eighties", "1980s"],
  "19XX": ["the twentieth century", "the 20th century", "the early 20th century", "the 1900s"],
  "2025-21": ["the spring of 2025", "spring 2025", "early spring 2025"],
  "2025-24": ["the winter of 2025", "winter 2025-26"],
  "2024-07/2024-09": ["the third quarter of 2024", "Q3 2024", "the 3rd quarter of 2024"],
  "2024-01/2024-06": ["the first half of 2024"],
  "2019-12-24": ["Christmas Eve 2019", "24 December 2019"],
});

const INTERVALS = rows({
  "2025-03-20/2025-04-14": [
    "between 20 March and 14 April 2025",
    "20 March to 14 April 2025",
    "20 March 2025 – 14 April 2025",
    "March 20 through April 14, 2025",
  ],
  "2014/2016": ["2014 to 2016", "2014-2016", "2014–16", "between 2014 and 2016"],
  "2025-05-02/2025-05-05": ["May 2–5, 2025", "May 2 to 5, 2025", "2-5 May 2025", "between 2 and 5 May 2025"],
  "2024-11/2025-02": [
    "November 2024 to February 2025",
    "November 2024 to February",
    "between November 2024 and February 2025",
  ],
  "2025-11/2026-01": ["November to January"],
});

describe("the ends of an interval are two mentions that know the whole", () => {
  test.each(INTERVALS)("%s → %s", (phrase, value) => {
    const found = datesOf(`The envoys met again in ${phrase}, said a diplomat.`);
    expect(found.map((one) => one.value)).toEqual(value.split("/"));
    expect(found.map(({ range }) => range)).toEqual([value, value]);
    expect(isEdtf(value)).toBe(true);
  });
});

describe("a whole phrase is one mention with its value", () => {
  test.each(WHOLE)("%s → %s", (phrase, value) => {
    expect(told(`The envoys met again in ${phrase}, said a diplomat.`)).toBe(`${phrase}=${value}`);
    expect(isEdtf(value)).toBe(true);
  });
});

test.each([
  ["Both sides met on 8 and 9 December 2025.", "8=2025-12-08; 9 December 2025=2025-12-09"],
  ["Polls open on March 3, 5 and 9.", "March 3=2026-03-03; 5=2026-03-05; 9=2026-03-09"],
  ["Raids in April and June 1955 failed.", "April=1955-04; June 1955=1955-06"],
  ["The 2015 deal came after that of 1974.", "2015=2015; 1974=1974"],
  ["It was opened (2014) and closed.", "2014=2014"],
  ["Settlers came in 508 BC.", "508 BC=null"],
  ["The vote was moved from March to May.", "March=2025-03; May=2025-05"],
])("%s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("what is early or late keeps the precision that is known, never a first day", () => {
  for (const phrase of ["late December", "the end of December", "early December", "mid-December"])
    expect(datesOf(`The pact was signed in ${phrase}.`)).toMatchObject([
      { text: phrase, value: "2025-12", kind: "DATE", sentence: 0 },
    ]);
});

test("figures that Americans and Britons read differently give only the year", () => {
  expect(told("Signed on 03/04/2025.")).toBe("03/04/2025=2025");
  expect(told("Signed on 25/04/2025.")).toBe("25/04/2025=2025-04-25");
});

test("offsets are those of the text, and each mention knows its sentence", () => {
  const text = "🙂 Naïve talk began on 3 May 2025. It ended yesterday.\n\nTalks in Oslo go on until June.";
  const found = datesOf(text);
  expect(found.map(({ sentence }) => sentence)).toEqual([0, 1, 2]);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
});
