/** The bar over timeline, network, map and table that narrows what they show. */
import { STATUSES } from "../../model/vocabulary.js";
import { FAMILIES, inWords, titled } from "../draw/families.js";
import { append, h, type Child } from "./dom.js";
import { type Filter, isEmpty, type ListName } from "./filter.js";
import { searchBox, type Suggestion } from "./search-box.js";

const LIST_OF: Readonly<Record<string, ListName>> = {
  actor: "actors",
  place: "places",
  agreement: "agreements",
  outlet: "outlets",
};
const listOf = ({ kind }: Suggestion): ListName | undefined => LIST_OF[kind.split(",")[0]!];

/**
 * @param nameOf the name of an id that the filter holds
 * @param change takes the new filter, when a person has changed it
 */
export function filterBar(
  filter: Filter,
  nameOf: (id: string) => string,
  change: (filter: Filter) => void,
): HTMLElement {
  const chips = (["actors", "places", "agreements", "outlets"] as const).flatMap((name) =>
    filter[name].map((value) => {
      const remove = (): void => {
        change({ ...filter, [name]: filter[name].filter((each) => each !== value) });
      };
      return h(
        "button",
        { type: "button", class: "chip", onclick: remove, "aria-label": `Remove ${nameOf(value)}` },
        h("bdi", {}, nameOf(value)),
        h("span", { "aria-hidden": "true" }, "×"),
      );
    }),
  );
  const day = (name: "from" | "to", label: string): Child =>
    h(
      "label",
      { class: "day" },
      label,
      h("input", {
        type: "date",
        value: /^\d{4}-\d{2}-\d{2}$/.test(filter[name]) ? filter[name] : firstOrLast(filter[name], name),
        onchange: (event: Event) => {
          change({ ...filter, [name]: (event.target as HTMLInputElement).value });
        },
      }),
    );
  const body = h("div", { class: "filter-bar" });
  append(body, [
    searchBox({
      label: "Add an actor, place, agreement or outlet",
      placeholder: "Narrow to actor, place, …",
      fits: (suggestion) => listOf(suggestion) !== undefined,
      choose: (suggestion) => {
        const name = listOf(suggestion)!;
        change({ ...filter, [name]: [...new Set([...filter[name], suggestion.id])] });
      },
    }),
    chips,
    choices(
      "Types",
      filter.types,
      FAMILIES.map(({ label, types }) => ({ label, values: types })),
      (types) => {
        change({ ...filter, types });
      },
    ),
    choices("Status", filter.statuses, [{ label: "Status", values: STATUSES }], (statuses) => {
      change({ ...filter, statuses });
    }),
    day("from", "From"),
    day("to", "To"),
    !isEmpty(filter) &&
      h(
        "button",
        {
          type: "button",
          class: "quiet",
          onclick: () => {
            change(NOTHING);
          },
        },
        "Clear all",
      ),
  ]);
  return h("search", { "aria-label": "Narrow what is shown" }, folding("Narrow what is shown", !isEmpty(filter), body));
}

/** On a small screen the bar is folded away unless something is chosen; on others it always stands open. */
function folding(label: string, used: boolean, body: HTMLElement): HTMLElement {
  const small = matchMedia("(max-width: 40rem)");
  const folded = h("details", { class: "folding", open: used || !small.matches }, h("summary", {}, label), body);
  small.addEventListener("change", () => {
    if (!small.matches) folded.open = true;
  });
  return folded;
}

const NOTHING: Filter = {
  actors: [],
  types: [],
  statuses: [],
  places: [],
  agreements: [],
  outlets: [],
  from: "",
  to: "",
};

/** An address may say `2025-12`; the field of a day shows its first or last day. */
function firstOrLast(date: string, end: "from" | "to"): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return "";
  if (end === "from") return `${year}-${month ?? "01"}-01`;
  const last = new Date(Date.UTC(Number(year), Number(month ?? "12"), 0));
  return last.toISOString().slice(0, 10);
}

function choices(
  label: string,
  chosen: readonly string[],
  groups: readonly { readonly label: string; readonly values: readonly string[] }[],
  change: (values: string[]) => void,
): HTMLElement {
  const boxes: HTMLInputElement[] = [];
  const box = (value: string): Child => {
    const input = h("input", { type: "checkbox", value, checked: chosen.includes(value) });
    boxes.push(input);
    input.addEventListener("change", () => {
      change(boxes.filter(({ checked }) => checked).map((each) => each.value));
    });
    return h("label", {}, input, titled(value));
  };
  const fields = groups.map(({ label: legend, values }) => h("fieldset", {}, h("legend", {}, legend), values.map(box)));
  const said =
    chosen.length === 0 ? "all" : chosen.length < 3 ? chosen.map(inWords).join(", ") : `${chosen.length} chosen`;
  return h(
    "details",
    { class: "menu choices" },
    h("summary", {}, `${label}: ${said}`),
    h("div", { class: "choices-list" }, fields),
  );
}
