/** Everything as tables: events, actors, places, agreements, articles. */
import type { DrawnEvent } from "../../draw/drawn.js";
import { titled } from "../../draw/families.js";
import { joined, type FlatRow } from "../../shape/rows.js";
import { articlePage, entityPage, viewPage } from "../addresses.js";
import { counted, type ArticleRef, type Page } from "../answers.js";
import { dayInWords } from "../article-parts.js";
import { ask, type Question } from "../api.js";
import { h, link } from "../dom.js";
import { eventRow, eventTable } from "../event-parts.js";
import { EVENT_PAGE } from "../event-pages.js";
import { filterBar } from "../filter-bar.js";
import { eventFilter, readFilter, writeFilter } from "../filter.js";
import { readNames } from "../names.js";
import { change, note, type View, type ViewMaker } from "../router.js";
import { table, type Column } from "../table.js";

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country?: string | null;
  readonly aliases: readonly string[];
  readonly events: { readonly totalCount: number };
  readonly parties?: { readonly nodes: readonly { readonly name: string }[] };
}

const list = (root: string, fields: string): string => `query List($after: String) {
  ${root}(first: 100, after: $after) { nodes { ${fields} } totalCount pageInfo { hasNextPage endCursor } }
}`;
const QUERIES = {
  events: EVENT_PAGE,
  actors: list("actors", "id name kind country aliases events { totalCount }"),
  places: list("places", "id name kind country aliases events { totalCount }"),
  agreements: list("agreements", "id name kind aliases events { totalCount } parties(first: 10) { nodes { name } }"),
  articles: list("articles", "id title outlet published author"),
};
type Kind = keyof typeof QUERIES;

export const tables: ViewMaker = async (address, signal): Promise<View> => {
  const kind = address.pathname.slice("/table/".length) as Kind;
  const query = address.searchParams;
  const filter = readFilter(query);
  const after = query.get("after");
  const order = query.get("order") ?? "DATE_DESC";
  const variables = kind === "events" ? { filter: eventFilter(filter), order, after } : { after };
  const question: Question = { query: QUERIES[kind], variables };
  const [answer, nameOf] = await Promise.all([
    ask<Record<Kind, Page<never>>>(question, signal),
    readNames(filter, signal),
  ]);
  const page = answer[kind];
  const sorting = {
    sort: query.get("sort") ?? "",
    onSort: (sort: string) => {
      const next = new URLSearchParams(location.search);
      next.set("sort", sort);
      note(next);
    },
  };
  const caption =
    page.nodes.length < page.totalCount
      ? `${page.nodes.length} of ${counted(page.totalCount)} ${kind}`
      : `${counted(page.totalCount)} ${kind}`;
  const shown = {
    events: () => eventTable(page.nodes, caption, sorting),
    actors: () => entities(page.nodes, caption, sorting),
    places: () => entities(page.nodes, caption, sorting),
    agreements: () => entities(page.nodes, caption, sorting),
    articles: () => articles(page.nodes, caption, sorting),
  };
  const settings = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
  return {
    title: titled(kind),
    kicker: "Table",
    wide: true,
    exports: { name: kind, question: () => question, rows: () => page.nodes.map(rowOf(kind)) },
    content: [
      h(
        "nav",
        { class: "tabs", "aria-label": "Tables" },
        (Object.keys(QUERIES) as Kind[]).map((each) =>
          h("a", { href: `/table/${each}`, "aria-current": each === kind ? "page" : null }, titled(each)),
        ),
      ),
      kind === "events" &&
        filterBar(filter, nameOf, (next) => {
          const changed = writeFilter(next, new URLSearchParams(location.search));
          changed.delete("after");
          change(changed);
        }),
      shown[kind](),
      h(
        "p",
        { class: "pager" },
        after !== null && link(viewPage(address.pathname, { ...settings, after: undefined }), "To the beginning"),
        page.pageInfo.hasNextPage &&
          link(viewPage(address.pathname, { ...settings, after: page.pageInfo.endCursor ?? "" }), "Further rows"),
      ),
    ],
  };
};

type Sorting = { readonly sort: string; readonly onSort: (sort: string) => void };

function entities(rows: readonly Entity[], caption: string, sorting: Sorting): HTMLElement {
  const columns: Column<Entity>[] = [
    { key: "name", label: "Name", value: ({ name }) => name, cell: ({ id, name }) => link(entityPage(id), name) },
    { key: "kind", label: "Kind", value: ({ kind }) => titled(kind) },
    { key: "aliases", label: "Other names", value: ({ aliases }) => aliases.slice(0, 4).join(", ") },
    {
      key: "events",
      label: "Events",
      value: ({ events }) => events.totalCount,
      cell: ({ events }) => counted(events.totalCount),
      numeric: true,
    },
  ];
  if (rows[0]?.parties !== undefined)
    columns.push({ key: "parties", label: "Parties", value: ({ parties }) => joined(parties!.nodes) });
  else columns.push({ key: "country", label: "Country", value: ({ country }) => country ?? null });
  return table({ caption, rows, columns, ...sorting });
}

const articles = (
  rows: readonly (ArticleRef & { readonly author: string | null })[],
  caption: string,
  sorting: Sorting,
): HTMLElement =>
  table({
    caption,
    rows,
    ...sorting,
    columns: [
      {
        key: "title",
        label: "Title",
        value: ({ title }) => title,
        cell: ({ id, title }) => link(articlePage(id), title),
      },
      {
        key: "outlet",
        label: "Outlet",
        value: ({ outlet }) => outlet,
        cell: ({ outlet }) => outlet !== null && link(viewPage("/table/events", { outlet }), outlet),
      },
      {
        key: "published",
        label: "Published",
        value: ({ published }) => published,
        cell: ({ published }) => published !== null && dayInWords(published),
      },
      { key: "author", label: "Author", value: ({ author }) => author },
    ],
  });

const rowOf =
  (kind: Kind) =>
  (row: DrawnEvent | Entity | ArticleRef): FlatRow => {
    if (kind === "events") return eventRow(row as DrawnEvent);
    if (kind === "articles") return { ...(row as ArticleRef) };
    const { id, name, kind: sort, aliases, events } = row as Entity;
    return { id, name, kind: sort, aliases: aliases.join("; "), events: events.totalCount };
  };
