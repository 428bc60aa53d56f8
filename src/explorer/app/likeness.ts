/** What may be the same thing under another name: shown, never merged. */
import { entityPage, eventPage } from "./addresses.js";
import { h, link } from "./dom.js";

export interface Alike {
  readonly score: number;
  readonly reason: string;
  readonly node: { readonly id: string; readonly name?: string; readonly headline?: string };
}

export const ALIKE = "sameAs { score reason node { id ... on Entity { name } ... on Event { headline } } }";

const MOST = 8;

export function alike(likes: readonly Alike[]): HTMLElement | false {
  if (likes.length === 0) return false;
  return h(
    "section",
    { class: "card" },
    h("h2", {}, "May be the same"),
    h(
      "ul",
      { class: "plain" },
      likes
        .slice(0, MOST)
        .map(({ node: { id, name, headline }, score, reason }) =>
          h(
            "li",
            {},
            link(headline === undefined ? entityPage(id) : eventPage(id), headline ?? name ?? id),
            h("small", {}, `${Math.round(score * 100)} % likely: ${reason}`),
          ),
        ),
    ),
  );
}
