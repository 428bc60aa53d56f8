import { describe, expect, test } from "@jest/globals";
import { dateInWords, rangeOf } from "../../src/graphql/dates.js";

describe("A date in words", () => {
  test.each([
    ["2026-01-14", "14 January 2026"],
    ["2025-12", "December 2025"],
    ["1974", "1974"],
    ["2025-21", "spring 2025"],
    ["2025-24", "winter 2025"],
    ["198X", "1980s"],
    ["2025-12~", "about December 2025"],
    ["2025-12-03?", "3 December 2025 (uncertain)"],
    ["2025-03-20/2025-04-14", "20 March 2025 to 14 April 2025"],
    ["2025-03/..", "March 2025 to open"],
  ])("%s is %s", (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });
});

describe("A range of time", () => {
  test("reaches from the first day of its start to the last day of its end", () => {
    expect(rangeOf({ from: "2025-12", to: "2026" }, "time")).toEqual({ from: "2025-12-01", to: "2026-12-31" });
  });
  test("leaves out an open end, said or unsaid", () => {
    expect(rangeOf({ from: "../2026" }, "time")).toEqual({});
    expect(rangeOf({ to: "2025-21", from: null }, "time")).toEqual({ to: "2025-05-31" });
    expect(rangeOf(null, "time")).toEqual({});
  });
  test("names the argument of a text that is no date", () => {
    expect(() => rangeOf({ to: "soon" }, "filter.time")).toThrow(
      '`filter.time.to`: "soon" is not a date; expected EDTF such as 2026-01-14',
    );
  });
  test("refuses an end before the start", () => {
    expect(() => rangeOf({ from: "2026", to: "2025" }, "filter.time")).toThrow(
      "`filter.time` begins on 2026-01-01 and ends before that, on 2025-12-31.",
    );
  });
});
