import { expect, test } from "@jest/globals";
import { told } from "./corpus.js";

test.each([
  "The court may hear the case.",
  "May we go on, the judge asked.",
  "Mrs May spoke to the crowd with May behind her.",
  "Thousands joined the march on the capital.",
  "The Women's March drew a crowd.",
  "April told the jury, and August nodded.",
  "They cited Resolution 2231 and Resolution 1701.",
  "The base holds 1,200 troops.",
  "Some 1974 soldiers were captured.",
  "More than 2000 people fled.",
  "Nearly 1500 kilometres of road were built.",
  "Two F-16 jets and a T-72 tank were lost.",
  "The bill came to $1990.",
  "The Sunday Times broke the story.",
  "Survivors of Bloody Sunday wept.",
  "They backed the Good Friday Agreement.",
  "The Daily Courier printed the letter.",
  "Black September claimed the attack.",
  "The 14 March Alliance won seats.",
  "The fall of the city shocked the region.",
  "The army launched its spring offensive.",
  "A second man was held, and the second of them freed.",
  "They won 3-2 and 10-8.",
  "The Six-Day War is taught there.",
  "Flight 1549 landed, and so did No. 1953.",
  "Ministers sat at table 5, then took the sun.",
  "A quarter of voters and three-quarters of women stayed at home.",
  "One day he will understand.",
  "Mr. May and Ms. June Harper signed it.",
  "Theresa May said no.",
  "It may be, and then again it may not.",
  "The soldiers march, and the crowds march with them.",
  "A march past the palace drew thousands.",
  "The spring of the clock broke.",
  "They drank from a spring in the hills.",
  "The fall of the mark hurt savers.",
  "A second offer was made by the second bidder.",
  "The second of the three pipes burst.",
  "Flight BA 2026 and flight 1974 were late.",
  "The team won 21-14 and lost 2-1.",
  "The shirt cost $19.99 and the coat $2,012.",
  "The bus route 2013 runs to the harbour.",
  "Room 1984 is on the left.",
  "He ran 1500 metres and swam 1600 feet.",
  "More than 1900 people signed.",
  "They are past caring and walked past the house.",
  "Please come as soon as you can.",
  "He did it so soon that nobody saw.",
  "The Washington Post, the Sunday Telegraph and the Daily Mail wrote of it.",
  "The Future Party and Future plc agreed.",
  "A future king was born.",
  "The hour hand fell off.",
  "He was born on a farm, a quarter of a mile away.",
  "Three quarters of them agreed.",
  "The Christmas tree lit up.",
  "They signed the Good Friday Agreement.",
  "Father Christmas and the Easter Bunny came.",
  "They sat on the sun deck and saw the moon.",
  "Route 66, Boeing 747 and Area 51 are known.",
  "UN Resolution 2012 was passed.",
  "August company gathered there, and June smiled.",
  "Augusta, Marche and Mayfield are places.",
  "The mayor may march in protest.",
  "Her autumnal coat and his springy step amused them.",
])("no date in: %s", (text) => {
  expect(told(text)).toBe("");
});

test("a name that holds a date does not hide one beside it", () => {
  expect(told("The Sunday Times wrote on Monday that he may resign in May.")).toBe("Monday=2026-01-12; May=2026-05");
});

test("pages of blanks, figures or one phrase are read as quickly as any text", () => {
  const pages = [" ".repeat(30_000), "1".repeat(30_000), "3, ".repeat(10_000), "March 3, ".repeat(3_000)];
  // Of the processor, so that other work on the machine does not count
  const before = process.cpuUsage();
  for (const page of pages) told(page);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
});
