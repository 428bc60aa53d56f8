/** The box that understands actors, places, agreements, outlets and words: a combobox after the WAI-ARIA pattern. */
import { inWords } from "../draw/families.js";
import { entityPage, eventPage, viewPage } from "./addresses.js";
import { askAnyway, type Fault } from "./api.js";
import { h, quietly } from "./dom.js";

export interface Suggestion {
  readonly label: string;
  readonly kind: string;
  readonly href: string;
  readonly id: string;
  /** Of an actor, a place or an agreement, where it was asked for. */
  readonly version?: number;
}

interface Answer {
  readonly search: {
    readonly hits: readonly {
      readonly type: string;
      readonly node: {
        readonly id: string;
        readonly name?: string;
        readonly actorKind?: string;
        readonly placeKind?: string;
        readonly agreementKind?: string;
        readonly headline?: string;
        readonly aliases?: readonly string[];
      };
    }[];
  } | null;
  readonly facets: { readonly outlets: readonly { readonly name: string }[] };
}

/** The named lookups are there for their faults: an unknown name is answered with the nearest ones. */
const QUERY = `query Suggest($text: String!) {
  actor(name: $text) { id name kind }
  place(name: $text) { id name kind }
  agreement(name: $text) { id name kind }
  search(query: $text, types: [ACTOR, PLACE, AGREEMENT, EVENT], first: 12) {
    hits { type node { ... on Event { id headline } ... on Entity { id name } ... on Actor { actorKind: kind } ... on Place { placeKind: kind } ... on Agreement { agreementKind: kind } } }
  }
  facets(first: 50) { outlets { name } }
}`;

export async function suggest(text: string, signal?: AbortSignal): Promise<Suggestion[]> {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  type Entity = { readonly id: string; readonly name: string; readonly kind: string } | null;
  const { data, errors } = await askAnyway<Answer & Record<"actor" | "place" | "agreement", Entity>>(
    { query: QUERY, variables: { text } },
    signal,
  );
  // Of one name the actor first: faults come in whatever order the lookups ended ("Israel", the state and the land).
  const lookups = ["actor", "agreement", "place"] as const;
  const exact = lookups.map((lookup) => data?.[lookup]).filter((each) => each != null);
  const near = lookups.flatMap((lookup) => {
    const faults = (errors ?? []).filter(({ path }: Fault) => path?.[0] === lookup);
    return faults.flatMap(({ extensions }) => extensions?.nearest ?? []);
  });
  const start = text.toLocaleLowerCase("en");
  const begun = near.filter(({ name }) => name.toLocaleLowerCase("en").includes(start));
  const hits = (data?.search?.hits ?? []).map(({ node }) => node);
  const found = new Map<string, Suggestion>();
  for (const { id, name, kind } of [...exact, ...begun]) found.set(id, entity(id, name, kind));
  for (const { id, name, ...kinds } of hits)
    if (name !== undefined)
      found.set(id, entity(id, name, kinds.actorKind ?? kinds.placeKind ?? kinds.agreementKind ?? ""));
  for (const { name: outlet } of data?.facets.outlets ?? [])
    if (outlet.toLocaleLowerCase("en").includes(start))
      found.set(`outlet ${outlet}`, {
        id: outlet,
        label: outlet,
        kind: "outlet",
        href: viewPage("/table/events", { outlet }),
      });
  for (const { id, headline } of hits)
    if (headline !== undefined) found.set(id, { id, label: headline, kind: "event", href: eventPage(id) });
  for (const { id, name, kind } of near) if (!found.has(id)) found.set(id, entity(id, name, kind));
  return [...found.values()].slice(0, 10);
}

const entity = (id: string, label: string, kind: string): Suggestion => ({
  id,
  label,
  kind: `${id.slice(0, id.indexOf(":"))}${kind === "" ? "" : `, ${inWords(kind)}`}`,
  href: entityPage(id),
});

let boxes = 0;

export interface SearchBoxOptions {
  readonly label: string;
  readonly placeholder: string;
  readonly choose: (suggestion: Suggestion) => void;
  /** What Enter does without a suggestion. */
  readonly submit?: (text: string) => void;
  /** Which suggestions are fit. */
  readonly fits?: (suggestion: Suggestion) => boolean;
  /** Says more about each, where one is to be told from another. */
  readonly detail?: (suggestions: readonly Suggestion[], signal: AbortSignal) => Promise<readonly Suggestion[]>;
}

export function searchBox(box: SearchBoxOptions): HTMLElement {
  const { label, placeholder, choose, submit, fits = () => true, detail } = box;
  const list = `suggestions-${++boxes}`;
  const options = h("ul", { id: list, role: "listbox", "aria-label": `${label}: suggestions`, hidden: true });
  const input = h("input", {
    ...{ type: "search", role: "combobox", "aria-label": label, "aria-expanded": "false", "aria-controls": list },
    ...{ "aria-autocomplete": "list", autocomplete: "off", placeholder, spellcheck: "false", dir: "auto" },
  });
  let suggestions: readonly Suggestion[] = [];
  let at = -1;
  let asking = new AbortController();

  const show = (): void => {
    options.replaceChildren(
      ...suggestions.map(({ label: text, kind }, index) =>
        h(
          "li",
          {
            ...{ role: "option", id: `${list}-${index}`, "aria-selected": index === at ? "true" : "false" },
            onmousedown: (event: MouseEvent) => {
              event.preventDefault();
              take(index);
            },
          },
          h("span", { dir: "auto" }, text),
          h("small", {}, kind),
        ),
      ),
    );
    options.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(suggestions.length > 0));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${list}-${at}`);
  };
  // Until the text has its answer the list is that of an earlier text, and says so.
  const answered = (): void => {
    options.removeAttribute("aria-busy");
    show();
  };
  const close = (): void => {
    asking.abort();
    [suggestions, at] = [[], -1];
    answered();
  };
  const take = (index: number): void => {
    const chosen = suggestions[index]!;
    input.value = "";
    close();
    choose(chosen);
  };
  const look = quietly(140, () => {
    // Closed while it waited: "Isra", then Escape at once.
    if (!options.hasAttribute("aria-busy")) return;
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    suggest(input.value.trim(), signal)
      .then((found) => found.filter(fits))
      .then((found) => detail?.(found, signal) ?? found)
      .then((found) => {
        // Who went down the list already keeps the one that they stand on, and the list where the later one lacks it.
        const stood = suggestions[at];
        const again = found.findIndex(({ id }) => id === stood?.id);
        if (stood === undefined || again >= 0) [suggestions, at] = [found, again];
        answered();
      })
      // A newer text has its own answer; a server that is away is said by the page itself.
      .catch(() => {
        if (!signal.aborted) answered();
      });
  });
  input.addEventListener("input", () => {
    at = -1;
    options.setAttribute("aria-busy", "true");
    show();
    look();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (suggestions.length === 0) return;
      event.preventDefault();
      at = (at + (event.key === "ArrowDown" ? 1 : -1) + suggestions.length) % suggestions.length;
      show();
    } else if (event.key === "Escape") close();
    else if (event.key === "Enter") {
      event.preventDefault();
      if (at >= 0) take(at);
      else if (submit !== undefined && input.value.trim() !== "") {
        const text = input.value.trim();
        close();
        submit(text);
      } else if (suggestions.length > 0) take(0);
    }
  });
  return h("div", { class: "search" }, input, options);
}
