import { describe, expect, test } from "@jest/globals";
import { datesOf, rows } from "./corpus.js";

const DURATIONS = rows({
  P3M: ["for three months", "a three-month truce", "nearly three months", "over the past three months"],
  P60D: ["a 60-day truce", "for 60 days", "within sixty days"],
  P2W: ["for two weeks", "for a fortnight", "within the next two weeks"],
  PT2H: ["for two hours", "a two-hour meeting"],
  PT30M: ["for half an hour", "after 30 minutes"],
  P1Y: ["for a year", "more than a year", "over the past year", "a year-long siege"],
  P2Y6M: ["for two and a half years"],
  P30Y: ["for three decades", "after thirty years"],
});

const SETS = rows({
  P1D: ["daily", "every day", "each night", "twice a day"],
  P1W: ["every week", "weekly", "every Tuesday", "on Sundays"],
  P1M: ["monthly", "40,000 a month", "once a month"],
  P1Y: ["every year", "annually", "per year", "each summer"],
  P4Y: ["every four years"],
  P2D: ["every other day"],
});

describe("lengths of time", () => {
  test.each(DURATIONS)("%s → %s", (phrase, value) => {
    expect(datesOf(`They talked ${phrase}.`)).toMatchObject([{ kind: "DURATION", value }]);
  });
});

describe("what comes again", () => {
  test.each(SETS)("%s → %s", (phrase, value) => {
    expect(datesOf(`The ferry brings fruit ${phrase}.`)).toMatchObject([{ kind: "SET", value }]);
  });
});

test.each(["recently", "in recent weeks", "currently", "for years", "a few days ago", "in the coming days"])(
  "%s is found and has no value",
  (phrase) => {
    expect(datesOf(`The border was shut ${phrase}.`)).toMatchObject([{ value: null }]);
  },
);
