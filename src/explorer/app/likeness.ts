/** What may be the same thing under another name: shown, and merged only by whoever decides so. */
import { entityPage, eventPage } from "./addresses.js";
import { h, link } from "./dom.js";

export interface Alike {
  readonly score: number;
  readonly reason: string;
  readonly node: { readonly id: string; readonly name?: string; readonly version?: number; readonly headline?: string };
}

export const ALIKE = "sameAs { score reason node { id ... on Entity { name version } ... on Event { headline } } }";

const MOST = 8;

/** @param merge takes the one that a person says is the same; readers are not asked */
export function alike(
  likes: readonly Alike[],
  merge?: (other: { readonly id: string; readonly name: string; readonly version: number }) => void,
): HTMLElement | false {
  if (likes.length === 0) return false;
  return h(
    "section",
    { class: "card" },
    h("h2", {}, "May be the same"),
    h(
      "ul",
      { class: "plain" },
      likes.slice(0, MOST).map(({ node: { id, name, version, headline }, score, reason }) =>
        h(
          "li",
          {},
          link(headline === undefined ? entityPage(id) : eventPage(id), headline ?? name ?? id),
          h("small", {}, `${Math.round(score * 100)} % likely: ${reason}`),
          merge !== undefined &&
            name !== undefined &&
            h(
              "button",
              {
                ...{ type: "button", "aria-label": `Merge ${name} with it` },
                onclick: () => {
                  merge({ id, name, version: version ?? 0 });
                },
              },
              "Merge",
            ),
        ),
      ),
    ),
  );
}
