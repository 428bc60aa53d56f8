/** Tables that sort by a click or a key on a column's head; the sorting is in the address (`?sort=-reports`). */
import { append, announce, h, type Child } from "./dom.js";

export interface Column<T> {
  readonly key: string;
  readonly label: string;
  /** What is sorted by: text by the alphabet, numbers by size, null last. */
  readonly value: (row: T) => string | number | null;
  /** What is shown; the value where absent. */
  readonly cell?: (row: T) => Child;
  readonly numeric?: boolean;
}

export interface TableOptions<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  /** A column's key, with "-" in front for descending; the rows' own order where absent. */
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
}

export function table<T>(options: TableOptions<T>): HTMLElement {
  const { caption, columns, rows } = options;
  let sort = options.sort ?? "";
  const body = h("tbody");
  const heads = columns.map(({ key, label, numeric }) => {
    const press = (): void => {
      sort = sort === key ? `-${key}` : key;
      show();
      options.onSort?.(sort);
      announce(`Sorted by ${label}, ${sort.startsWith("-") ? "descending" : "ascending"}.`);
    };
    return h(
      "th",
      { scope: "col", class: numeric === true ? "number" : null },
      h("button", { type: "button", onclick: press }, label),
    );
  });
  const show = (): void => {
    const key = sort.replace(/^-/, "");
    for (const [index, column] of columns.entries())
      if (column.key === key)
        heads[index]!.setAttribute("aria-sort", sort.startsWith("-") ? "descending" : "ascending");
      else heads[index]!.removeAttribute("aria-sort");
    body.replaceChildren(...sorted(rows, columns, sort).map((row) => line(row, columns)));
  };
  show();
  const head = h("thead", {}, h("tr", {}, heads));
  return h(
    "div",
    {
      class: rows.length > SCREENFUL ? "table-holder long" : "table-holder",
      role: "region",
      "aria-label": caption,
      tabindex: 0,
    },
    h("table", {}, h("caption", {}, caption), head, body),
  );
}

/** More rows than these fill the height that a table may take. */
const SCREENFUL = 30;

function line<T>(row: T, columns: readonly Column<T>[]): HTMLElement {
  const cells = columns.map(({ value, cell, numeric, key }, index) => {
    const place = h(index === 0 ? "th" : "td", {
      dir: "auto",
      scope: index === 0 ? "row" : null,
      class: numeric === true ? "number" : null,
      "data-column": key,
    });
    append(place, [cell === undefined ? shown(value(row)) : cell(row)]);
    return place;
  });
  return h("tr", {}, cells);
}

const shown = (value: string | number | null): string =>
  typeof value === "number" ? value.toLocaleString("en") : (value ?? "");

function sorted<T>(rows: readonly T[], columns: readonly Column<T>[], sort: string): readonly T[] {
  const column = columns.find(({ key }) => key === sort.replace(/^-/, ""));
  if (column === undefined) return rows;
  const way = sort.startsWith("-") ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return way * (typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), "en"));
  });
}
