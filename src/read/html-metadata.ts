/** What a page says of itself: its `<meta>` fields and its JSON-LD (schema.org `NewsArticle` and the like). */

/** The part of the DOM that reading needs; TypeScript's own types of it belong to browsers. */
export interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
  replaceWith(text: string): void;
}
export type HtmlDocument = Element;

/** The content of the first of these fields that the page fills, by `property`, `name` or `itemprop`. */
export function meta(document: HtmlDocument, ...names: readonly string[]): string | null {
  const fields = [...document.querySelectorAll("meta[content]")];
  for (const name of names) {
    const field = fields.find((one) =>
      ["property", "name", "itemprop"].some((key) => one.getAttribute(key)?.toLowerCase() === name.toLowerCase()),
    );
    const content = field?.getAttribute("content")?.trim();
    // Some pages give the author's profile instead of a name.
    if (content !== undefined && content !== "" && (name === "og:url" || !/^https?:/.test(content))) return content;
  }
  return null;
}

export interface DataOfArticle {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** The page's JSON-LD about its article; all null where it has none or it can't be parsed. */
export function articleData(document: HtmlDocument): DataOfArticle {
  const items = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parse(script.textContent ?? "")),
  );
  const article = items.find((item) => /Article|BlogPosting|Report/.test(JSON.stringify(item["@type"] ?? ""))) ?? {};
  return {
    headline: textOf(article["headline"]),
    author: namesOf(article["author"]),
    publisher: namesOf(article["publisher"]),
    published: textOf(article["datePublished"]),
  };
}

type Item = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Items stand alone, in an array or under "@graph". */
function flatten(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== "object" || value === null) return [];
  const item = value as Item;
  return [item, ...flatten(item["@graph"])];
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim() : null;

/** "Jane Roe", {name: "Jane Roe"} or several of them: "Jane Roe, John Doe". */
function namesOf(value: unknown): string | null {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const names = list.map((one) => textOf(typeof one === "object" && one !== null ? (one as Item)["name"] : one));
  const known = names.filter((name) => name !== null);
  return known.length === 0 ? null : known.join(", ");
}
