/** Saved queries: what each one answers, how to put it on another page, and saving a new one. */
import { titled } from "../../draw/families.js";
import { ask, readToken } from "../api.js";
import { h, link, type Child } from "../dom.js";
import type { View, ViewMaker } from "../router.js";
import { saveForm } from "../save-form.js";
import { snippets } from "../snippets.js";

const QUERY = `query SavedQueries {
  savedQueries { name title view path embedPath savedAt document variables { name type value } }
}`;

export interface Saved {
  readonly name: string;
  readonly title: string;
  readonly view: string;
  readonly path: string;
  readonly embedPath: string;
  readonly savedAt: string;
  readonly document: string;
  readonly variables: readonly { readonly name: string; readonly type: string; readonly value: string | null }[];
}

export const saved: ViewMaker = async (address, signal): Promise<View> => {
  const { savedQueries } = await ask<{ savedQueries: readonly Saved[] }>({ query: QUERY, variables: {} }, signal);
  const chosen = savedQueries.find(({ name }) => name === address.searchParams.get("show"));
  return {
    title: "Saved queries",
    exports: {
      name: "saved-queries",
      question: () => ({ query: QUERY, variables: {} }),
      rows: () =>
        savedQueries.map(({ name, title, view, path, embedPath }) => ({ name, title, view, path, embedPath })),
    },
    content: [
      h(
        "p",
        { class: "lead" },
        "A saved query answers at an address of its own, for dashboards, spreadsheets and notebooks, and can be framed on any page that the server's settings allow.",
      ),
      h(
        "ul",
        { class: "plain saved" },
        savedQueries.length === 0 && h("li", { class: "empty" }, "None yet."),
        savedQueries.map((query) => card(query, query === chosen)),
      ),
      saveForm(address.searchParams, readToken() !== null ? savedQueries.map(({ name }) => name) : []),
    ],
  };
};

function card(query: Saved, open: boolean): HTMLElement {
  const { name, title, view, path, embedPath, document, variables } = query;
  const base = path.replace(/\.json$/, "");
  const forms: readonly (readonly [string, boolean])[] = [
    ["json", true],
    ["csv", true],
    ["svg", view !== "TABLE"],
    ["geojson", view === "MAP"],
    ["graphml", view === "NETWORK"],
  ];
  const body = h("div", {});
  const fill = (): void => {
    if (body.hasChildNodes()) return;
    body.append(
      h("iframe", { src: embedPath, title, class: "preview", loading: "lazy" }),
      ...snippets(name, title),
      takes(variables),
      h("pre", { tabindex: 0, "aria-label": `The query ${name}` }, h("code", {}, document)),
    );
  };
  const details = h("details", { open, ontoggle: fill }, h("summary", {}, "See it, embed it, read its query"), body);
  if (open) fill();
  return h(
    "li",
    { class: "card", id: name },
    h("h2", { dir: "auto" }, h("a", { href: embedPath, "data-embed": name }, title)),
    h(
      "p",
      { class: "hint" },
      `${name} · ${titled(view)} · `,
      forms.flatMap(([form, fits], index): Child[] =>
        fits ? [index > 0 && " ", link(`${base}.${form}`, form.toUpperCase())] : [],
      ),
    ),
    details,
  );
}

function takes(variables: Saved["variables"]): HTMLElement {
  if (variables.length === 0) return h("p", { class: "hint" }, "It takes no variables.");
  return h(
    "p",
    { class: "hint" },
    "Its address takes ",
    variables.flatMap(({ name, type, value }, index): Child[] => [
      index > 0 && ", ",
      h("code", {}, name),
      ` (${type}${value === null ? "" : `, saved as ${value}`})`,
    ]),
    ", such as ",
    h("code", {}, `?${variables[0]!.name}=…`),
    ".",
  );
}
