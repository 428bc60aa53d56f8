/** What can be taken away from a view: the drawing, the data, and the question itself. */
import { standalone } from "../draw/style.js";
import type { Drawing } from "../draw/svg.js";
import type { Network } from "../draw/network.js";
import { toCsv } from "../shape/csv.js";
import { toGraphml } from "../shape/graphml.js";
import type { FlatRow } from "../shape/rows.js";
import type { Question } from "./api.js";
import { announce, h } from "./dom.js";
import { savePage, type SavableView } from "./save-form.js";

/** Read when something is taken, so that it is what the view shows then. */
export interface Exports {
  /** Beginning of the files' names. */
  readonly name: string;
  readonly question?: () => Question;
  readonly rows?: () => readonly FlatRow[];
  readonly drawing?: () => Drawing | null;
  readonly network?: () => Network;
  /** How the question is drawn where it is saved. */
  readonly saveAs?: SavableView;
}

export function exportMenu(exports: Exports): HTMLElement {
  const { name, question, rows, drawing, network } = exports;
  const item = (label: string, work: () => unknown): HTMLElement =>
    h(
      "li",
      {},
      h(
        "button",
        { type: "button", onclick: () => void Promise.resolve(work()).then(() => (menu.open = false)) },
        label,
      ),
    );
  const picture =
    drawing === undefined ? null : (): Drawing => drawing() ?? { width: 1, height: 1, title: "", body: "" };
  const items = [
    picture !== null &&
      item("SVG picture", () => {
        save(`${name}.svg`, "image/svg+xml", standalone(picture(), theme()));
      }),
    picture !== null &&
      item("PNG picture", async () => {
        save(`${name}.png`, "image/png", await toPng(picture()));
      }),
    rows !== undefined &&
      item("CSV table", () => {
        save(`${name}.csv`, "text/csv", toCsv(rows()));
      }),
    rows !== undefined &&
      item("JSON", () => {
        save(`${name}.json`, "application/json", `${JSON.stringify(rows(), null, 2)}\n`);
      }),
    network !== undefined &&
      item("GraphML network", () => {
        save(`${name}.graphml`, "application/graphml+xml", toGraphml(network()));
      }),
    question !== undefined &&
      item("Copy as GraphQL", () => copy(withValues(question()), "The query is on the clipboard.")),
    item("Copy the link", () => copy(location.href, "The link is on the clipboard.")),
  ];
  const menu = h("details", { class: "menu" }, h("summary", {}, "Take away"), h("ul", {}, items));
  if (question !== undefined) {
    const open = h("a", { href: "/graphql" }, "Open in GraphiQL");
    open.addEventListener("click", () => (open.href = `/graphql?query=${encodeURIComponent(withValues(question()))}`));
    const keep = h("a", { href: "/saved" }, "Save and embed it");
    keep.addEventListener("click", () => (keep.href = savePage(question(), exports.saveAs ?? "TABLE")), true);
    menu.lastElementChild!.append(h("li", {}, open), h("li", {}, keep));
  }
  return menu;
}

const theme = (): "light" | "dark" =>
  (document.documentElement.dataset["theme"] ??
    (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) as "light" | "dark";

/** The query with each variable's value as its default, so that it runs by itself; enums stand without quotes. */
export function withValues({ query, variables }: Question): string {
  return query.replace(/\$(\w+): ?([\w![\]]+)(?: ?= ?[^,)]+)?/g, (whole, name: string, type: string) =>
    variables[name] === undefined ? whole : `$${name}: ${type.replace(/!$/, "")} = ${literal(variables[name])}`,
  );
}

function literal(value: unknown, key = ""): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, key)).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${literal(each, name)}`)
      .join(", ")} }`;
  const enumerated =
    ["types", "statuses", "unit", "orderBy", "order", "kinds", "type", "status", "polarity"].includes(key) ||
    /^(DAY|WEEK|MONTH|QUARTER|YEAR|\w+_(ASC|DESC))$/.test(String(value));
  return typeof value === "string" && enumerated ? value : JSON.stringify(value);
}

function save(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
  announce(`${name} is saved.`);
}

/** Puts words on the clipboard and says so. */
export async function copy(text: string, said: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  announce(said);
}

/** Twice as many pixels as on the page, for print and slides. */
async function toPng(drawing: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(standalone(drawing, theme()))}`;
  await image.decode();
  const canvas = h("canvas", { width: drawing.width * 2, height: drawing.height * 2 });
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The browser made no picture."));
      else resolve(blob);
    });
  });
}
