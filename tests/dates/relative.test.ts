import { describe, expect, test } from "@jest/globals";
import { datesOf, rows, told } from "./corpus.js";

/** Published on Wednesday, 14 January 2026. */
const PAST = rows({
  "2026-01-14": ["today", "earlier today", "on Wednesday"],
  "2026-01-13": ["yesterday", "on Tuesday", "late Tuesday", "late on Tuesday", "a day ago", "last Tuesday"],
  "2026-01-12": ["the day before yesterday", "on Monday", "two days ago"],
  "2026-01-07": ["last Wednesday"],
  "2026-01-06": ["on Tuesday last week"],
  "2026-01-05/2026-01-11": ["last week", "a week ago", "earlier last week"],
  "2026-01-12/2026-01-18": ["this week", "earlier this week"],
  "2026-01-10/2026-01-11": ["over the weekend", "last weekend", "this weekend"],
  "2025-12": ["last month", "in December", "late last month", "last December", "a month ago", "about a month ago"],
  "2025-07": ["in July", "last July", "six months ago", "in July last year"],
  "2026-01": ["this month", "earlier this month", "in January"],
  "2025": ["last year", "late last year", "a year ago"],
  "2026": ["this year", "earlier this year"],
  "2016": ["ten years ago", "a decade ago"],
  "2025-22": ["last summer", "in the summer", "in the summer of last year"],
  "2025-10/2025-12": ["in the fourth quarter", "last quarter"],
});

const FUTURE = rows({
  "2026-01-15": ["tomorrow", "on Thursday", "next Thursday"],
  "2026-01-16": ["on Friday", "this Friday", "in two days", "the day after tomorrow"],
  "2026-01-19/2026-01-25": ["next week", "in a week", "a week from now"],
  "2026-02": ["next month", "in February", "next February"],
  "2026-09": ["in September", "at the start of September"],
  "2027": ["next year"],
  "2026": ["later this year", "by the end of the year"],
  "2026-01-17/2026-01-18": ["this weekend"],
  "2026-03-03": ["on 3 March", "on March 3"],
});

const valueIn = (text: string): string | null | undefined => datesOf(text)[0]?.value;

describe("what has happened lies before publication", () => {
  test.each(PAST)("%s → %s", (phrase, value) => {
    expect(valueIn(`The council rejected the offer ${phrase}.`)).toBe(value);
  });
});

describe("what is to come lies after it", () => {
  test.each(FUTURE)("%s → %s", (phrase, value) => {
    expect(valueIn(`The two leaders will meet ${phrase}.`)).toBe(value);
  });
});

test("the nearest verb decides: what he said is past, what he will do is not", () => {
  expect(told("He will sign on Friday, he said on Monday.")).toBe("Friday=2026-01-16; Monday=2026-01-12");
  expect(told("On Friday the talks are due to resume.")).toBe("Friday=2026-01-16");
});

test.each([
  ["The truce of 1 July 2011 held. Three days earlier it had been signed.", "Three days earlier=2011-06-28"],
  ["He was freed on 1 May 2019. The next day he spoke.", "The next day=2019-05-02"],
  ["Troops left in June 2011. The following month they came back.", "The following month=2011-07"],
  ["It fell in December 1973. The following spring it rose.", "The following spring=1974-21"],
  ["They signed in 2015. Two years later they quarrelled.", "Two years later=2017"],
  ["It was closed on 4 May 2020. Later that month it opened.", "Later that month=2020-05"],
  ["A vote was held in 2009. In March that year he lost.", "March that year=2009-03"],
  ["Rebels came on 8 December 2024. They left the same day.", "the same day=2024-12-08"],
  ["The war began in February 2022. In March both sides met.", "March=2022-03"],
])("%s: told from the date before", (text, expected) => {
  expect(told(text).split("; ").at(-1)).toBe(expected);
});

describe("a coarse date of publication gives what can still be known", () => {
  test.each([
    ["last year", "2016-12", "2015"],
    ["last month", "2016-12", "2016-11"],
    ["on 6 December", "2016-12", "2016-12-06"],
    ["in November", "2016-12", "2016-11"],
    ["today", "2016-12", "2016-12"],
    ["on Tuesday", "2016-12", null],
    ["yesterday", "2016-12", null],
    ["last week", "2016-12", null],
    ["last month", "2016", null],
    ["last year", "2016", "2015"],
    ["in May", "2016", "2016-05"],
    ["last year", null, null],
    ["on Tuesday", null, null],
    ["in 1974", null, "1974"],
  ])("%s of %s → %s", (phrase, published, value) => {
    expect(datesOf(`The army struck ${phrase}.`, published)).toMatchObject([{ value }]);
  });
});

test.each([
  ["GENEVA, March 3, 2025 — The court ruled yesterday.", null, "yesterday=2025-03-02"],
  ["Verdict in Geneva\n3 March 2025\nThe court ruled on Saturday.", null, "Saturday=2025-03-01"],
  ["GENEVA (March 3, 2025) -- The court ruled on Saturday.", "2025-03", "Saturday=2025-03-01"],
  ["GENEVA, March 3, 2024 — The court ruled on Saturday.", "2025-03", "Saturday=null"],
  ["A court sat on March 3, 2025 in Geneva. It ruled yesterday.", null, "yesterday=null"],
])("an article without its day speaks from the day in its dateline: %s", (text, published, expected) => {
  expect(told(text, published).split("; ").at(-1)).toBe(expected);
});

test("times of day join the day they belong to", () => {
  expect(datesOf("The court sits at 10 a.m. on Monday.")).toMatchObject([
    { text: "10 a.m. on Monday", kind: "TIME", value: "2026-01-12T10:00" },
  ]);
  expect(datesOf("Shells fell on Tuesday night.")).toMatchObject([
    { text: "Tuesday night", kind: "TIME", value: "2026-01-13" },
  ]);
  expect(told("They fled in the early morning hours of 3 May 2025.")).toBe(
    "the early morning hours of 3 May 2025=2025-05-03",
  );
  expect(told("The gate opened at 18:30 GMT.")).toBe("18:30 GMT=2026-01-14T18:30");
});

test("an account of the past takes bare months from the dates before them", () => {
  const war =
    "War broke out on 4 June 1911. By August the port had fallen. On 3 November 1911 the king fled. " +
    "In January a truce was signed on 9 January 1912. It ended on 2 March 1912. In May the king came back.";
  expect(told(war)).toContain("August=1911-08");
  expect(told(war)).toContain("January=1912-01");
  expect(told(war)).toMatch(/May=1912-05$/);
});
