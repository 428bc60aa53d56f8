/** Web pages: Readability finds the article's text; its outlet, author and date come from what the page says of itself. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { FormatReader } from "./draft.js";
import { fault } from "./fault.js";
import { articleData, meta, type DataOfArticle, type Element, type HtmlDocument } from "./html-metadata.js";
import { pageParagraphs } from "./html-text.js";
import { publicationDate } from "./publication-date.js";

type Page = ConstructorParameters<typeof Readability>[0];

export const readHtml: FormatReader = (text, file) => {
  if (text.trim() === "") throw fault({ file, found: "an empty file", expected: "a web page" });
  const document = parsePage(text);
  const data = articleData(document);
  const about = {
    title: data.headline ?? meta(document, "og:title") ?? clean(document.querySelector("h1, title")?.textContent),
    outlet: meta(document, "og:site_name") ?? data.publisher ?? meta(document, "application-name"),
    author: data.author ?? meta(document, "author", "article:author", "byl", "parsely-author"),
    url: address(document),
    published: published(document, data),
  };
  // Readability takes the document apart, so it comes last.
  const page = new Readability<Element>(document as unknown as Page, {
    serializer: (node) => node as unknown as Element,
  }).parse();
  const title = about.title ?? clean(page?.title) ?? "";
  const body = page?.content ? bodyText(page.content, title) : "";
  if (body === "")
    throw fault({ file, found: "a page without the text of an article", expected: "an article in paragraphs" });
  return [
    {
      ...about,
      title: withoutOutlet(title, about.outlet),
      author: withoutBy(about.author ?? clean(page?.byline)),
      text: body,
    },
  ];
};

function parsePage(text: string): HtmlDocument {
  const page = /<(html|body)\b/i.test(text) ? text : `<html><head></head><body>${text}</body></html>`;
  return parseHTML(page).document as unknown as HtmlDocument;
}

/** The title is told of on its own, so it is no paragraph. */
function bodyText(content: Element, title: string): string {
  const texts = pageParagraphs(content);
  if (texts[0] === title) texts.shift();
  return texts.join("\n\n");
}

/** The first date on the page that can be read; the page's own fields before a `<time>` that may be about anything. */
function published(document: HtmlDocument, data: DataOfArticle): string | null {
  const times = [
    ...document.querySelectorAll("time[itemprop=datePublished], time[pubdate]"),
    ...document.querySelectorAll("article time, header time, main time, time"),
  ];
  const candidates = [
    meta(document, "article:published_time", "og:published_time"),
    data.published,
    meta(document, "datePublished", "date", "pubdate", "publish-date", "publication_date", "parsely-pub-date"),
    meta(document, "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "sailthru.date"),
    ...times.flatMap((time) => [time.getAttribute("datetime"), time.textContent]),
  ];
  for (const words of candidates) {
    const date = publicationDate(words ?? "");
    if (date !== null) return date;
  }
  return null;
}

const address = (document: HtmlDocument): string | null =>
  document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? meta(document, "og:url");

/** "Talks resume | Northern Courier" → "Talks resume". */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.endsWith(outlet)) return title;
  const rest = title.slice(0, -outlet.length);
  return /[^ ] [|–—-] $/.test(rest) ? rest.slice(0, -3) : title;
}

const withoutBy = (author: string | null): string | null => author?.replace(/^by\s+/i, "") ?? null;

/** On one line, null where nothing is left. */
function clean(text: string | null | undefined): string | null {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}
