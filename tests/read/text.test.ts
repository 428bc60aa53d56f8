import { describe, expect, test } from "@jest/globals";
import { readFrom, readOne } from "./read-from.js";

const BODY = "The harbour council met on Friday. It chose a new chair.";

describe("a .txt file", () => {
  test("begins with its title and a line of outlet and date", async () => {
    expect(await readOne("harbour.txt", `Council picks chair\nCoast Herald | January 14, 2026\n${BODY}\n`)).toEqual({
      sourceId: "harbour",
      title: "Council picks chair",
      outlet: "Coast Herald",
      author: null,
      url: null,
      published: "2026-01-14",
      text: BODY,
    });
  });

  test("may name its author before the outlet", async () => {
    const { author, outlet } = await readOne("a.txt", `T\nBy Ana Ruiz | Coast Herald | 2026-01-14\n${BODY}`);
    expect([author, outlet]).toEqual(["Ana Ruiz", "Coast Herald"]);
  });

  test.each([
    ["January 14, 2026", "2026-01-14"],
    ["Jan. 4, 2026", "2026-01-04"],
    ["Wednesday, January 14, 2026", "2026-01-14"],
    ["14 January 2026", "2026-01-14"],
    ["14th of January 2026", "2026-01-14"],
    ["3 Sept 2025", "2025-09-03"],
    ["Wed, 14 Jan 2026 23:30:00 -0500", "2026-01-14"],
    ["14 January 2026, 10:30 GMT", "2026-01-14"],
    ["2026-01-14", "2026-01-14"],
    ["2026-01-14T23:30:00-05:00", "2026-01-14"],
    ["December 2016", "2016-12"],
    ["Dec 2016", "2016-12"],
    ["2016-12", "2016-12"],
    ["2016", "2016"],
    ["2026/01/14", "2026-01-14"],
    ["2026/01/14 10:30", "2026-01-14"],
    ["Autumn 2016", "2016-23"],
    ["2025-21", "2025-21"],
    ["2025-03-20/2025-04-14", "2025-03-20/2025-04-14"],
    ["undated", null],
  ])("keeps the date %s as exact as it is", async (words, published) => {
    expect((await readOne("a.txt", `T\nCoast Herald | ${words}\n${BODY}`)).published).toBe(published);
  });

  test("makes a paragraph of each line, and of lines that an editor wrapped", async () => {
    const wrapped = "The two towns share\na harbour since the\nwar.";
    const { text } = await readOne("a.txt", `T\nHerald | 2026\n\nOne ends here.  \nTwo ends here.\n\n\n${wrapped}\n`);
    expect(text).toBe("One ends here.\n\nTwo ends here.\n\nThe two towns share a harbour since the war.");
  });

  test("takes every sort of line end and a byte order mark", async () => {
    const { title, text } = await readOne("a.txt", "\uFEFFT\r\nHerald | 2026\r\n\r\nFirst.\r\rSecond.\r\n");
    expect([title, text]).toEqual(["T", "First.\n\nSecond."]);
  });

  test("may hold several articles, each begun by such a pair of lines", async () => {
    const { articles } = await readFrom({
      "three.txt": [
        "Council picks chair",
        "Coast Herald | January 14, 2026",
        BODY,
        "Photo: the harbour | Ana Ruiz",
        "Ferry stays in port",
        "By Jon Hale | Island Post | 13 January 2026",
        "",
        "The ferry did not leave. Its crew is on strike.",
        "",
        "Lighthouse sold",
        "",
        "Island Post | December 2025",
        "A trust bought the lighthouse.",
      ].join("\n"),
    });
    expect(articles.map(({ sourceId, title, published }) => [sourceId, title, published])).toEqual([
      ["three", "Council picks chair", "2026-01-14"],
      ["three-2", "Ferry stays in port", "2026-01-13"],
      ["three-3", "Lighthouse sold", "2025-12"],
    ]);
    expect(articles[0]!.text).toBe(`${BODY}\n\nPhoto: the harbour | Ana Ruiz`);
    expect(articles[1]!.text).toBe("The ferry did not leave. Its crew is on strike.");
  });

  test.each([
    "Germany turns to the U.S.",
    "Who sold the lighthouse?",
    "“We stay,” says the crew",
    "Ferry strike: day 3",
  ])("may hold an article of the title %s", async (title) => {
    const { articles } = await readFrom({
      "a.txt": `T\nHerald | 2026\n${BODY}\n\n${title}\nHerald | 2026\n${BODY}`,
    });
    expect(articles.map((article) => [article.title, article.text])).toEqual([
      ["T", BODY],
      [title, BODY],
    ]);
  });

  test("takes a last line of outlet and date for part of the text that it closes", async () => {
    const { articles } = await readFrom({ "a.txt": `T\nHerald | 2026\n${BODY}\nCoast Herald | 14 January 2026` });
    expect(articles.map(({ text }) => text)).toEqual([`${BODY}\n\nCoast Herald | 14 January 2026`]);
  });
});
