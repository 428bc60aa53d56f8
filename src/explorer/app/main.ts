/** The first module of the pages: the frame with its search box, and which address shows which view. */
import { DRAWING_STYLE, THEME_STYLE } from "../draw/style.js";
import { append, h } from "./dom.js";
import { viewPage } from "./addresses.js";
import { showEditor } from "./editing/sign.js";
import { go, start, type Route } from "./router.js";
import { searchBox } from "./search-box.js";
import { start as startView } from "./views/start.js";
import { setUpTheme } from "./theme.js";

/** Views are loaded when they are first opened; the start page is small and comes with the frame. */
const ROUTES: readonly Route[] = [
  { path: /^\/$/, view: () => Promise.resolve(startView) },
  { path: /^\/timeline$/, view: async () => (await import("./views/timeline.js")).timeline },
  { path: /^\/network$/, view: async () => (await import("./views/network.js")).network },
  { path: /^\/map$/, view: async () => (await import("./views/map.js")).map },
  { path: /^\/agreements$/, view: async () => (await import("./views/agreements.js")).agreements },
  {
    path: /^\/table\/(?:events|actors|places|agreements|articles)$/,
    view: async () => (await import("./views/table.js")).tables,
  },
  { path: /^\/search$/, view: async () => (await import("./views/search.js")).search },
  { path: /^\/actor\/./, view: async () => (await import("./views/entity.js")).actor },
  { path: /^\/place\/./, view: async () => (await import("./views/entity.js")).place },
  { path: /^\/agreement\/./, view: async () => (await import("./views/agreement.js")).agreement },
  { path: /^\/event\/./, view: async () => (await import("./views/event.js")).event },
  { path: /^\/article\/./, view: async () => (await import("./views/article.js")).article },
  { path: /^\/decisions$/, view: async () => (await import("./views/decisions.js")).decisions },
  { path: /^\/editing$/, view: async () => (await import("./views/editing.js")).editing },
  { path: /^\/saved$/, view: async () => (await import("./views/saved.js")).saved },
];

const VIEWS = [
  ["/timeline", "Timeline"],
  ["/network", "Network"],
  ["/map", "Map"],
  ["/agreements", "Agreements"],
  ["/table/events", "Table"],
  ["/decisions", "Decisions"],
] as const;

const colours = new CSSStyleSheet();
colours.replaceSync(`${THEME_STYLE}\n${DRAWING_STYLE}`);
document.adoptedStyleSheets = [colours];
setUpTheme(document.querySelector<HTMLButtonElement>("#theme")!);
append(
  document.querySelector("#views")!,
  VIEWS.map(([href, label]) => h("a", { href }, label)),
);
document.querySelector("#search")!.append(
  searchBox({
    label: "Search actors, places, agreements, outlets and words",
    placeholder: "Search names and words",
    choose: ({ href }) => {
      go(href);
    },
    submit: (text) => {
      go(viewPage("/search", { q: text }));
    },
  }),
);
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]"))
    if (!menu.contains(event.target as Node)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  const menu =
    event.key === "Escape" ? (event.target as Element).closest<HTMLDetailsElement>("details.menu[open]") : null;
  if (menu === null) return;
  menu.open = false;
  menu.querySelector("summary")!.focus();
});
showEditor();
// Whoever begins to edit comes back to the page on which they wished to.
document.querySelector("#edit")!.addEventListener(
  "click",
  ({ currentTarget }) => {
    if (location.pathname !== "/editing")
      (currentTarget as HTMLAnchorElement).href = viewPage("/editing", { back: location.pathname + location.search });
  },
  { capture: true },
);
start(ROUTES);
