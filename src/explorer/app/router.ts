/** Every view is its address: links and the back button change it, and each address gives one view. */
import { Refusal } from "./api.js";
import { announce, h, type Child } from "./dom.js";
import type { Exports } from "./exports.js";
import { exportMenu } from "./exports.js";
import { Moved } from "./moved.js";

export interface View {
  /** Name of the page, which its heading shows. */
  readonly title: string;
  readonly content: readonly (Node | false | null | undefined)[];
  /** A line over the heading: what kind of thing this is. */
  readonly kicker?: string;
  readonly exports?: Exports;
  /** Takes all the width that there is. */
  readonly wide?: boolean;
  /** Runs when the view stands in the page, whose sizes are then known. */
  readonly shown?: () => void;
}

/** Makes the view of an address. The signal ends when another address has been asked for. */
export type ViewMaker = (address: URL, signal: AbortSignal) => Promise<View>;

export interface Route {
  readonly path: RegExp;
  readonly view: () => Promise<ViewMaker>;
}

let current = new AbortController();
let routes: readonly Route[] = [];

/** Begins to show the views of these routes; the first that fits an address is taken. */
export function start(all: readonly Route[]): void {
  routes = all;
  addEventListener("popstate", () => void show("back"));
  document.addEventListener("click", follow);
  void show("back");
}

/** Goes to an address of these pages. */
export function go(address: string): void {
  void arrive(address);
}

/** The same; ends when the page is shown. */
export async function arrive(address: string): Promise<void> {
  history.pushState(null, "", address);
  await show("gone");
}

/** Shows the present address anew, after what it shows was changed; ends when it is shown. */
export const refresh = (): Promise<void> => show("changed");

/** Notes a setting of the present view in the address without making the view anew or adding to the history. */
export function note(query: URLSearchParams): void {
  const text = query.toString().replace(/%3A/g, ":").replace(/%2F/g, "/");
  history.replaceState(null, "", `${location.pathname}${text === "" ? "" : `?${text}`}`);
}

/** Changes settings of the present view, as a step that the back button undoes; whoever set them stays where they are. */
export function change(query: URLSearchParams): void {
  const text = query.toString().replace(/%3A/g, ":").replace(/%2F/g, "/");
  history.pushState(null, "", `${location.pathname}${text === "" ? "" : `?${text}`}`);
  void show("changed");
}

function follow(event: MouseEvent): void {
  const anchor = (event.target as Element | null)?.closest("a");
  if (anchor == null || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const href = anchor.getAttribute("href");
  if (href === null || anchor.hasAttribute("download") || anchor.getAttribute("target") !== null) return;
  const address = new URL(href, location.href);
  if (address.origin !== location.origin || href.startsWith("#") || routeOf(address) === undefined) return;
  event.preventDefault();
  go(address.href);
}

const routeOf = ({ pathname }: URL): Route | undefined => routes.find(({ path }) => path.test(pathname));

/**
 * @param how whether a person went to the address, changed a setting of the view, or came back to it
 * @param moved what became of that which the address named, where another address was given
 */
async function show(how: "gone" | "changed" | "back", moved: Child = null): Promise<void> {
  current.abort();
  const mine = (current = new AbortController());
  const address = new URL(location.href);
  const main = document.querySelector("main")!;
  main.setAttribute("aria-busy", "true");
  let view: View;
  try {
    const route = routeOf(address);
    view = route === undefined ? nowhere() : await (await route.view())(address, mine.signal);
  } catch (error) {
    if (mine.signal.aborted) return;
    if (error instanceof Moved) {
      history.replaceState(null, "", error.address);
      return show(how, error.said);
    }
    view = failed(error);
  }
  if (mine.signal.aborted) return;
  const heading = h("h1", { tabindex: -1, dir: "auto" }, view.title);
  const head = h(
    "div",
    { class: "page-head" },
    h("div", {}, view.kicker !== undefined && h("p", { class: "kicker" }, view.kicker), heading),
    view.exports !== undefined && exportMenu(view.exports),
  );
  const held = how === "changed" ? holdFocus(main) : null;
  main.className = view.wide === true ? "wide" : "";
  const note = moved !== null && h("p", { class: "moved", role: "note" }, moved);
  main.replaceChildren(head, ...[note, ...view.content].filter((part) => part instanceof Node));
  main.removeAttribute("aria-busy");
  document.title = view.title === "Dateline" ? "Dateline" : `${view.title} – Dateline`;
  for (const anchor of document.querySelectorAll("#views a"))
    if (anchor.getAttribute("href") === address.pathname) anchor.setAttribute("aria-current", "page");
    else anchor.removeAttribute("aria-current");
  held?.();
  if (how === "gone") {
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
    announce(note === false ? view.title : `${view.title}. ${note.textContent}`);
  }
  view.shown?.();
}

/** Remembers the control that has the focus; what it returns gives the focus to the same one of a new view. */
function holdFocus(main: HTMLElement): () => void {
  const at = document.activeElement;
  if (at === null || !main.contains(at)) return () => undefined;
  const called = nameOf(at);
  return () => {
    const same = [...main.querySelectorAll<HTMLElement>(at.tagName)].find((each) => nameOf(each) === called);
    if (same === undefined) return;
    // A menu in which something was chosen stays open for more.
    const menu = same.closest("details");
    if (menu !== null) menu.open = true;
    same.focus({ preventScroll: true });
  };
}

const nameOf = (control: Element): string =>
  control.getAttribute("aria-label") ??
  (control as HTMLInputElement).labels?.[0]?.textContent ??
  control.getAttribute("data-id") ??
  control.textContent;

const nowhere = (): View => ({
  title: "There is nothing at this address",
  content: [h("p", {}, "Go to ", h("a", { href: "/" }, "the start"), " or look for a name above.")],
});

function failed(error: unknown): View {
  const refused = error instanceof Refusal;
  const nearest = refused ? error.faults.flatMap(({ extensions }) => extensions?.nearest ?? []) : [];
  // Their names change with every version of the pages.
  const renewed = error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
  const said = renewed
    ? "The server has a newer version of these pages; load the page again."
    : error instanceof Error
      ? error.message
      : String(error);
  return {
    title: refused && error.notFound ? "Not found" : "This could not be shown",
    content: [
      h("p", { role: "alert" }, said),
      nearest.length > 0 &&
        h(
          "ul",
          {},
          nearest.map(({ id, name }) => h("li", {}, h("a", { href: `/${id.split(":")[0]!}/${id}` }, name))),
        ),
    ],
  };
}
