import { describe, expect, test } from "@jest/globals";
import { readFrom, readOne, readStdin } from "./read-from.js";

const ARTICLE = { title: "Council picks chair", outlet: "Coast Herald", published: "2026-01-14", text: "They met." };

describe("JSON", () => {
  test("keeps the text exactly and ignores fields that it doesn't know", async () => {
    const text = "  First\u00a0line.\r\n\r\n\r\nSecond — line… \n";
    const article = {
      id: "x",
      ...ARTICLE,
      text,
      entities: [],
      events: [{ type: "REJECT" }],
      url: "https://example.org/1",
    };
    const read = await readOne("gold.json", JSON.stringify(article));
    expect(read).toEqual({ ...ARTICLE, text, sourceId: "gold", author: null, url: "https://example.org/1" });
  });

  test("may have the line and paragraph separators of Unicode in its strings", async () => {
    const text = "First line.\u2028Second line.\u2029Third line.\u0085";
    expect((await readOne("a.json", JSON.stringify({ ...ARTICLE, text }))).text).toBe(text);
  });

  test("never makes a date up", async () => {
    for (const published of [null, undefined, ""])
      expect((await readOne("a.json", JSON.stringify({ ...ARTICLE, published }))).published).toBeNull();
  });

  test("reads an array, and one article a line", async () => {
    const three = [1, 2, 3].map((i) => ({ ...ARTICLE, title: `Part ${i}` }));
    const { articles } = await readFrom({
      "a.json": JSON.stringify(three),
      "b.jsonl": three.map((one) => JSON.stringify(one)).join("\n\n"),
    });
    expect(articles.map(({ sourceId, title }) => `${sourceId}: ${title}`)).toEqual([
      ...["a: Part 1", "a-2: Part 2", "a-3: Part 3"],
      ...["b: Part 1", "b-2: Part 2", "b-3: Part 3"],
    ]);
  });
});

describe("Markdown", () => {
  test("has its fields in front matter and loses its marks", async () => {
    const article = await readOne(
      "chair.md",
      [
        "---",
        "title: Council picks chair",
        "outlet: Coast Herald",
        "author: Ana Ruiz",
        "date: 2026-01-14",
        "url: https://example.org/chair",
        "---",
        "# Council picks chair",
        "",
        "The **harbour** council [met](https://example.org) on",
        "Friday, _at last_. <!-- check --> ![picture](x.png)",
        "## What comes next",
        "> A vote follows, 3 * 4 times.",
      ].join("\n"),
    );
    expect(article).toEqual({
      sourceId: "chair",
      title: "Council picks chair",
      outlet: "Coast Herald",
      author: "Ana Ruiz",
      url: "https://example.org/chair",
      published: "2026-01-14",
      text: "The harbour council met on Friday, at last.\n\nWhat comes next\n\nA vote follows, 3 * 4 times.",
    });
  });

  test("may have its title as a heading and a bare year", async () => {
    const { title, published } = await readOne("a.md", "---\npublished: 2016\n---\n# Chair picked\n\nThey met.\n");
    expect([title, published]).toEqual(["Chair picked", "2016"]);
  });
});

describe("a web page", () => {
  const paragraphs = [1, 2, 3].map(
    (i) =>
      `<p>In part ${i} the harbour council, which meets on Fridays, spoke about the &ldquo;new pier&rdquo;, the ferry, the crew and its wages.</p>`,
  );
  const page = (head: string, top = "") =>
    `<!doctype html><html><head><title>Council picks chair | Coast Herald</title>${head}</head><body><nav><a href="/">Home</a></nav>
    <article><h1>Council picks chair</h1>${top}${paragraphs.join("\n")}<figure><img src="x.png"><figcaption>The pier.</figcaption></figure></article>
    <footer>All rights reserved</footer></body></html>`;

  test("gives the article's paragraphs and what its fields say", async () => {
    const head = `<meta property="og:site_name" content="Coast Herald"><meta name="author" content="By Ana Ruiz">
      <meta property="article:published_time" content="2026-01-14T23:30:00-05:00"><link rel="canonical" href="https://example.org/chair">`;
    const { text, ...about } = await readOne("chair.html", page(head));
    expect(about).toEqual({
      sourceId: "chair",
      title: "Council picks chair",
      outlet: "Coast Herald",
      author: "Ana Ruiz",
      url: "https://example.org/chair",
      published: "2026-01-14",
    });
    expect(text.split("\n\n")).toEqual(
      paragraphs.map((one) =>
        one
          .replace(/<\/?p>/g, "")
          .replace("&ldquo;", "“")
          .replace("&rdquo;", "”"),
      ),
    );
  });

  test("loses no sentence that stands beside paragraphs, and takes no label for one", async () => {
    const long = "spoke about the new pier, the ferry, the crew and its wages, and then about the budget.";
    const { text } = await readOne(
      "a.html",
      `<html><body><article><h1>T</h1><p>The council ${long}</p>
      <div><p>The mayor ${long}</p>So did her deputy.</div>
      <blockquote>She was glad. <p>Her deputy ${long}</p> He was not.</blockquote>
      <ul><li>A pier <ul><li>of <b>wood</b></li></ul></li></ul>
      A clerk took notes.<p>The treasurer<br>${long}</p>Share this</article></body></html>`,
    );
    expect(text.split("\n\n")).toEqual([
      `The council ${long}`,
      `The mayor ${long}`,
      "So did her deputy.",
      "She was glad.",
      `Her deputy ${long}`,
      "He was not.",
      "A pier",
      "of wood",
      "A clerk took notes.",
      `The treasurer ${long}`,
    ]);
  });

  test("may describe itself in JSON-LD", async () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "Other" },
        {
          "@type": ["NewsArticle"],
          headline: "Chair picked",
          author: [{ name: "Ana Ruiz" }, { name: "Jon Hale" }],
          publisher: { name: "Coast Herald" },
          datePublished: "2026-01-14",
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await readOne("a.html", page(head))).toMatchObject({
      title: "Chair picked",
      author: "Ana Ruiz, Jon Hale",
      outlet: "Coast Herald",
      published: "2026-01-14",
    });
  });

  test("may have its date in a <time> only, or none", async () => {
    const time = '<time datetime="2026-01-14T08:00Z">today</time>';
    expect((await readOne("a.html", page("", time))).published).toBe("2026-01-14");
    expect((await readOne("a.html", page("", "<time>14 January 2026</time>"))).published).toBe("2026-01-14");
    expect(await readOne("a.html", page(""))).toMatchObject({ published: null, outlet: null, author: null });
  });
});

describe("a folder", () => {
  test("is read with its folders in order, without what is no article", async () => {
    const text = "T\nHerald | 2026\nThey met.";
    const { articles, errors } = await readFrom({
      "b.txt": text,
      "a/z.txt": text,
      "a/README.md": "About",
      "a/photo.jpg": "…",
      ".git/x.txt": text,
      "c.json": JSON.stringify(ARTICLE),
    });
    expect(articles.map(({ sourceId }) => sourceId)).toEqual(["z", "b", "c"]);
    expect(errors).toEqual([]);
  });

  test("and a file in it are one reading", async () => {
    const { articles } = await readFrom({ "a.txt": "T\nHerald | 2026\nThey met." }, ["", "a.txt"]);
    expect(articles).toHaveLength(1);
  });
});

test.each([
  ["JSON", JSON.stringify(ARTICLE, null, 2)],
  ["an array", JSON.stringify([ARTICLE])],
  ["JSON lines", `${JSON.stringify(ARTICLE)}\n`],
  ["Markdown", "---\ntitle: Council picks chair\noutlet: Coast Herald\npublished: 2026-01-14\n---\nThey met."],
  ["plain text", "Council picks chair\nCoast Herald | 14 January 2026\nThey met."],
])("standard input takes %s", async (_, text) => {
  const { articles } = await readStdin(text);
  expect(articles).toEqual([{ ...ARTICLE, sourceId: "stdin", author: null, url: null }]);
});

test("standard input takes a title in brackets for a title", async () => {
  const { articles } = await readStdin("[Update] Chair picked\nCoast Herald | 2026\nThey met.");
  expect(articles.map(({ title }) => title)).toEqual(["[Update] Chair picked"]);
});

test("standard input takes several articles and pages", async () => {
  const lines = [ARTICLE, ARTICLE].map((one) => JSON.stringify(one)).join("\n");
  expect((await readStdin(lines)).articles.map(({ sourceId }) => sourceId)).toEqual(["stdin", "stdin-2"]);
  const page = `<h1>Chair picked</h1>${"<p>The harbour council, which meets on Fridays, spoke about the pier.</p>".repeat(9)}`;
  expect((await readStdin(page)).articles[0]!.title).toBe("Chair picked");
});
