/** All decisions, the last one first: who decided what against what was read, and whether it still holds. */
import { viewPage } from "../addresses.js";
import { counted, type Page } from "../answers.js";
import { ask } from "../api.js";
import { RULING, RULING_KINDS, rulingList, type Ruling, type RulingKind } from "../decisions.js";
import { h, link } from "../dom.js";
import { loadTools } from "../editing/editor.js";
import { searchBox } from "../search-box.js";
import { change, type View, type ViewMaker } from "../router.js";

const QUERY = `${RULING}
query Decisions($filter: DecisionFilter, $after: String) {
  decisions(filter: $filter, first: 50, after: $after) {
    nodes { ...Ruling }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`;
const NAMED = "query About($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } ... on Event { headline } } }";

const KINDS = Object.entries(RULING_KINDS) as [RulingKind, string][];

export const decisions: ViewMaker = async (address, signal): Promise<View> => {
  const query = address.searchParams;
  const [kind, by, about, holds] = ["kind", "by", "about", "holds"].map((name) => query.get(name) ?? "");
  const filter = {
    ...(KINDS.some(([each]) => each === kind) && { kinds: [kind] }),
    ...(by !== "" && { by: [by] }),
    ...(about !== "" && { subjects: [about] }),
    ...((holds === "yes" || holds === "no") && { holds: holds === "yes" }),
  };
  const variables = { filter, after: query.get("after") };
  const [{ decisions: page }, tools, name] = await Promise.all([
    ask<{ decisions: Page<Ruling> }>({ query: QUERY, variables }, signal),
    loadTools(),
    nameOf(about!, signal),
  ]);
  const narrowed = Object.keys(filter).length > 0;
  return {
    title: "Decisions",
    kicker: "What people decided against what was read",
    exports: {
      name: "decisions",
      question: () => ({ query: QUERY, variables }),
      rows: () => page.nodes.map(decisionRow),
    },
    content: [
      h(
        "search",
        { "aria-label": "Narrow the decisions" },
        bar({ kind: kind!, by: by!, about: about!, holds: holds! }, name),
      ),
      h(
        "p",
        { class: "hint", role: "status" },
        page.nodes.length === 0
          ? ""
          : page.nodes.length < page.totalCount
            ? `${page.nodes.length} of ${counted(page.totalCount)} decisions, the last one first`
            : `${counted(page.totalCount)} ${page.totalCount === 1 ? "decision" : "decisions"}, the last one first`,
      ),
      page.nodes.length > 0
        ? rulingList(page.nodes, tools)
        : h(
            "p",
            { class: "empty" },
            narrowed
              ? "No decision is so. Take a condition away."
              : "Nobody has decided anything yet: all is as it was read. Whoever has the server's token can correct, merge and reject on the pages.",
          ),
      h(
        "p",
        { class: "pager" },
        variables.after !== null && link(viewPage("/decisions", { kind, by, about, holds }), "To the last ones"),
        page.pageInfo.hasNextPage &&
          link(
            viewPage("/decisions", { kind, by, about, holds, after: page.pageInfo.endCursor ?? "" }),
            "Earlier decisions",
          ),
      ),
    ],
  };
};

type Narrowing = Readonly<Record<"kind" | "by" | "about" | "holds", string>>;

function bar(now: Narrowing, name: string): HTMLElement {
  const set = (settings: Partial<Narrowing>): void => {
    const next = Object.entries({ ...now, ...settings }).filter(([, value]) => value !== "");
    change(new URLSearchParams(next));
  };
  const choice = (label: string, key: "kind" | "holds", options: readonly (readonly [string, string])[]): HTMLElement =>
    h(
      "label",
      { class: "choice" },
      label,
      h(
        "select",
        {
          onchange: (event: Event) => {
            set({ [key]: (event.target as HTMLSelectElement).value });
          },
        },
        options.map(([value, words]) => h("option", { value, selected: value === now[key] }, words)),
      ),
    );
  const signature = h("input", {
    type: "search",
    value: now.by,
    autocomplete: "off",
    dir: "auto",
    placeholder: "exactly so",
  });
  signature.addEventListener("change", () => {
    set({ by: signature.value.trim() });
  });
  return h(
    "div",
    { class: "filter-bar" },
    searchBox({
      label: "About an actor, place, agreement or event",
      placeholder: "About whom or what …",
      fits: ({ kind }) => kind !== "outlet",
      choose: ({ id }) => {
        set({ about: id });
      },
    }),
    now.about !== "" &&
      h(
        "button",
        {
          ...{ type: "button", class: "chip", "aria-label": `Remove ${name}` },
          onclick: () => {
            set({ about: "" });
          },
        },
        h("bdi", {}, name),
        h("span", { "aria-hidden": "true" }, "×"),
      ),
    choice("What", "kind", [["", "all"], ...KINDS]),
    choice("State", "holds", [
      ["", "all"],
      ["yes", "holds"],
      ["no", "undone"],
    ]),
    h("label", { class: "choice" }, "Signed", signature),
    Object.values(now).some((value) => value !== "") &&
      h(
        "button",
        {
          ...{ type: "button", class: "quiet" },
          onclick: () => {
            change(new URLSearchParams());
          },
        },
        "Clear all",
      ),
  );
}

async function nameOf(id: string, signal: AbortSignal): Promise<string> {
  if (id === "") return "";
  type Node = { readonly name?: string; readonly headline?: string } | null;
  const { nodes } = await ask<{ nodes: readonly Node[] }>({ query: NAMED, variables: { ids: [id] } }, signal);
  return nodes[0]?.name ?? nodes[0]?.headline ?? id;
}

const decisionRow = ({ id, number, kind, by, at, reason, summary, undone }: Ruling) => ({
  ...{ id, number, kind, by, at, reason, summary },
  undoneBy: undone?.by ?? null,
  undoneAt: undone?.at ?? null,
  undoneReason: undone?.reason ?? null,
});
