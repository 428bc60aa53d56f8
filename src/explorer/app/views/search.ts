/** What a search found, by kind, with the matching words marked. */
import { entityPage, eventPage, articlePage } from "../addresses.js";
import type { ArticleRef } from "../answers.js";
import { printed } from "../article-parts.js";
import { ask } from "../api.js";
import { titled } from "../../draw/families.js";
import { h, link, type Child } from "../dom.js";
import type { View, ViewMaker } from "../router.js";

const QUERY = `query Search($query: String!) {
  search(query: $query, first: 100) {
    facets { type count }
    hits {
      type score
      snippet { text highlights { start end } }
      node { ... on Event { id } ... on Entity { id name } ... on Sentence { id article { id title outlet published } } }
    }
  }
}`;

interface Hit {
  readonly type: string;
  readonly score: number;
  readonly snippet: {
    readonly text: string;
    readonly highlights: readonly { readonly start: number; readonly end: number }[];
  };
  readonly node: { readonly id: string; readonly article?: ArticleRef };
}

export const search: ViewMaker = async (address, signal): Promise<View> => {
  const variables = { query: address.searchParams.get("q") ?? "" };
  const { search: found } = await ask<{
    search: { facets: readonly { type: string; count: number }[]; hits: readonly Hit[] };
  }>({ query: QUERY, variables }, signal);
  const groups = found.facets.map(({ type, count }) =>
    h(
      "section",
      {},
      h("h2", {}, `${titled(type)}s`, h("small", {}, ` ${count}`)),
      h("ul", { class: "plain hits" }, found.hits.filter((hit) => hit.type === type).map(item)),
    ),
  );
  return {
    title: `Search: ${variables.query}`,
    exports: {
      name: "search",
      question: () => ({ query: QUERY, variables }),
      rows: () =>
        found.hits.map(({ type, node, snippet, score }) => ({ type, id: node.id, text: snippet.text, score })),
    },
    content:
      groups.length > 0
        ? groups
        : [
            h(
              "p",
              { class: "empty" },
              "Nothing has these words. Try fewer of them, or a part of a name in the box above.",
            ),
          ],
  };
};

const item = ({ node, snippet }: Hit): HTMLElement =>
  h(
    "li",
    {},
    node.article === undefined
      ? h(
          "a",
          { href: node.id.startsWith("event:") ? eventPage(node.id) : entityPage(node.id), dir: "auto" },
          marked(snippet),
        )
      : [
          h("span", { dir: "auto" }, marked(snippet)),
          h("small", {}, link(articlePage(node.article.id), node.article.title), ` ${printed(node.article)}`),
        ],
  );

function marked({ text, highlights }: Hit["snippet"]): Child {
  const parts: Child[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    parts.push(text.slice(at, start), h("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
