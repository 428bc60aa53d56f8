/** How an event stands in a list, a table or a page: always with a way to its sentences. */
import type { DrawnEvent, Named } from "../draw/drawn.js";
import { familyOf, inWords, titled } from "../draw/families.js";
import { eventRow, joined } from "../shape/rows.js";
import { entityPage, eventPage } from "./addresses.js";
import { h, link, type Child } from "./dom.js";
import { table } from "./table.js";

/** Names with links, parted by commas. */
export const names = (nodes: readonly Named[]): Child =>
  nodes.map(({ id, name }, index) => [index > 0 && ", ", link(entityPage(id), name)]);

export const typeBadge = (event: Pick<DrawnEvent, "type">): Child =>
  h("span", { class: `badge ${familyOf(event.type)}` }, titled(event.type));

/** The status, where it is anything but plainly so. */
export function statusBadge({ status, polarity }: Pick<DrawnEvent, "status" | "polarity">): Child {
  return [
    status !== "OCCURRED" && h("span", { class: `status ${status.toLowerCase()}` }, inWords(status)),
    polarity === "NEGATED" && h("span", { class: "status negated" }, "said not to be so"),
  ];
}

/** A short list: headline, day, type and status. */
export function eventList(events: readonly DrawnEvent[], empty = "None."): HTMLElement {
  if (events.length === 0) return h("p", { class: "empty" }, empty);
  const items = events.map((event) =>
    h(
      "li",
      {},
      h("span", { class: "when" }, event.date?.text ?? "no date"),
      h(
        "span",
        { class: "what" },
        link(eventPage(event.id), event.headline),
        " ",
        typeBadge(event),
        " ",
        statusBadge(event),
      ),
    ),
  );
  return h("ol", { class: "events" }, items);
}

/** The whole table of events. */
export function eventTable(
  events: readonly DrawnEvent[],
  caption: string,
  sorting: { readonly sort?: string; readonly onSort?: (sort: string) => void } = {},
): HTMLElement {
  return table({
    caption,
    rows: events,
    ...sorting,
    columns: [
      {
        key: "headline",
        label: "Headline",
        value: (row) => row.headline,
        cell: (row) => link(eventPage(row.id), row.headline),
      },
      { key: "date", label: "Date", value: (row) => row.date?.start ?? null, cell: (row) => row.date?.text },
      { key: "type", label: "Type", value: (row) => row.type, cell: typeBadge },
      {
        key: "status",
        label: "Status",
        value: (row) => row.status,
        cell: (row) => [inWords(row.status), row.polarity === "NEGATED" && ", negated"],
      },
      {
        key: "initiators",
        label: "Initiators",
        value: (row) => joined(row.initiators),
        cell: (row) => names(row.initiators),
      },
      { key: "targets", label: "Targets", value: (row) => joined(row.targets), cell: (row) => names(row.targets) },
      { key: "places", label: "Places", value: (row) => joined(row.places), cell: (row) => names(row.places) },
      {
        key: "agreements",
        label: "Agreements",
        value: (row) => joined(row.agreements),
        cell: (row) => names(row.agreements),
      },
      { key: "reports", label: "Articles", value: (row) => row.reports, numeric: true },
    ],
  });
}

export { eventRow };
