/** The text of a page's article, paragraph by paragraph, in the order in which a reader sees it. */
import type { Element } from "./html-metadata.js";

/** What stands within an article and is not its text. */
const ASIDE = "figure, figcaption, table, form, button, aside, script, style, h1";
/** Elements whose text is a paragraph of its own, however short. */
const PARAGRAPHS = new Set(["p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "dt", "dd"]);
/** Elements that begin on a new line; loose text in them is often a label ("4 min read", "Share"). */
const BOXES = new Set(["div", "section", "article", "main", "header", "footer", "ul", "ol", "dl", "hr"]);

/** A node of the tree: an element has a name, a text has none. */
interface Node extends Element {
  readonly localName?: string;
  readonly nodeType: number;
  readonly childNodes: Iterable<Node>;
}

const TEXT_NODE = 3;

/** Paragraphs of what Readability found. Text outside of paragraphs is kept where it reads like a sentence. */
export function pageParagraphs(content: Element): string[] {
  for (const aside of content.querySelectorAll(ASIDE)) aside.remove();
  for (const line of content.querySelectorAll("br")) line.replaceWith("\n");
  const paragraphs: string[] = [];
  let open = "";
  const close = (isParagraph: boolean): void => {
    const text = open.replace(/\s+/g, " ").trim();
    if (text !== "" && (isParagraph || isSentence(text))) paragraphs.push(text);
    open = "";
  };
  const walk = (node: Node, isParagraph: boolean): void => {
    for (const child of node.childNodes) {
      const name = child.localName ?? "";
      if (child.nodeType === TEXT_NODE) open += child.textContent ?? "";
      else if (!PARAGRAPHS.has(name) && !BOXES.has(name)) walk(child, isParagraph);
      else {
        // A list within a list item ends what the item said so far.
        close(isParagraph);
        walk(child, isParagraph || PARAGRAPHS.has(name));
        close(isParagraph || PARAGRAPHS.has(name));
      }
    }
  };
  walk(content as Node, false);
  close(false);
  return paragraphs;
}

const isSentence = (text: string): boolean => /\s\S+[.!?…:]["'”’)\]]*$/.test(text);
