/** The page that stands in a frame of another site: a picture or a table, and ways to the data and to the sentences. */
import type { SavedQuery } from "../../store/saved-query.js";
import { DRAWING_STYLE, THEME_STYLE, type Theme } from "../draw/style.js";
import { el, escape, inline, type Drawing } from "../draw/svg.js";
import type { Cell, FlatRow } from "../shape/rows.js";
import { drawSaved } from "./draw-saved.js";
import { eventsIn } from "./find-drawn.js";
import { flatten } from "./flatten.js";
import { pageOf } from "./addresses.js";
import type { JsonObject } from "./run-query.js";

export interface EmbedOptions {
  /** Pixels; null: for a wide and for a narrow frame, of which the style shows the one that fits. */
  readonly width: number | null;
  readonly height: number;
  readonly theme: Theme;
  /** The address's own query, with which the data is linked: `?from=2025-12`, or nothing. */
  readonly search: string;
  /** Where the embed itself stands, for those who ask how to frame it. */
  readonly address: string;
}

const MOST_ROWS = 500;
const WIDE = 900;
/** A telephone's, less the margins: letters keep their size. */
const NARROW = 360;

/** One whole HTML document without a script; its links open beside the page that frames it. */
export function embedPage(
  query: SavedQuery,
  data: JsonObject,
  { theme, search, address, ...size }: EmbedOptions,
): string {
  const picture = pictureOf(query, data, size);
  const rows = flatten(data);
  const listed = picture !== "" && eventsIn(data).length > 0 ? eventRows(data) : rows;
  const table = tableOf(listed.slice(0, MOST_ROWS), query.title);
  const below = picture === "" ? table : `<details><summary>The same as a table</summary>${table}</details>`;
  const data_ = `/q/${query.name}`;
  const root = theme === "auto" ? "" : ` data-theme="${theme}"`;
  return `<!doctype html>
<html lang="en"${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(query.title)}</title>
<base target="_blank">
<link rel="alternate" type="application/json" href="${data_}.json${escape(search)}">
<link rel="alternate" type="application/json+oembed" href="/oembed?url=${encodeURIComponent(address)}" title="${escape(query.title)}">
<style>${THEME_STYLE}${DRAWING_STYLE}${STYLE}</style>
</head>
<body>
<main>
<h1${query.view === "NUMBER" ? ' class="unseen"' : ""}>${escape(query.title)}</h1>
${picture}
${below}
</main>
<footer>${[
    ["Dateline", "/"],
    ["CSV", `${data_}.csv${search}`],
    ["JSON", `${data_}.json${search}`],
  ]
    .map(([label, href]) => el("a", { href: href!, rel: "noopener" }, label!))
    .join(" ")}</footer>
</body>
</html>
`;
}

/** The drawing, twice where nobody said how wide the frame is; "" for a table. */
function pictureOf(
  { view, title }: SavedQuery,
  data: JsonObject,
  { width, height }: Pick<EmbedOptions, "width" | "height">,
): string {
  const draw = (at: number): Drawing | null => drawSaved(view, title, data, { width: at, height });
  const wide = draw(width ?? WIDE);
  if (wide === null) return "";
  const narrow = width === null && view !== "NUMBER" ? draw(NARROW) : null;
  if (narrow === null) return `<figure>${inline(wide)}</figure>`;
  return `<figure class="wide">${inline(wide)}</figure><figure class="narrow">${inline(withOwnIds(narrow))}</figure>`;
}

/** Both drawings stand in one page, where an id may stand once. */
const withOwnIds = (drawing: Drawing): Drawing => ({
  ...drawing,
  body: drawing.body.replace(/ id="|url\(#/g, (start) => `${start}narrow-`),
});

/** A table beside a drawing leads to each event's own page, and so to its sentences. */
const eventRows = (data: JsonObject): FlatRow[] =>
  eventsIn(data).map(({ id, headline, date, type, status }) => ({
    id,
    headline,
    date: date?.text ?? "",
    type,
    status,
  }));

function tableOf(rows: readonly FlatRow[], caption: string): string {
  if (rows.length === 0) return `<p class="soft">Nothing fits this query.</p>`;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => column !== "id");
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join("");
  const body = rows.map(
    (row) =>
      `<tr>${columns.map((column, index) => cell(row[column] ?? null, index === 0 ? row["id"] : null)).join("")}</tr>`,
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${escape(caption)}"><table><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

function cell(value: Cell, id: Cell | undefined): string {
  const text = value === null ? "" : escape(typeof value === "number" ? value.toLocaleString("en") : String(value));
  const linked =
    typeof id === "string" && /^(?:event|actor|place|agreement|article):/.test(id)
      ? el("a", { href: pageOf(id), rel: "noopener" }, text)
      : text;
  return `<td dir="auto"${typeof value === "number" ? ' class="number"' : ""}>${linked}</td>`;
}

const STYLE = `
*{box-sizing:border-box}
html{background:var(--card);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
body{margin:0;padding:12px 14px}
h1{margin:0 0 8px;font-size:1.05rem;line-height:1.3}
figure{margin:0}
figure .drawing{width:100%;height:auto}
@media (max-width:599px){figure.wide{display:none}}
@media (min-width:600px){figure.narrow{display:none}}
a{color:var(--strong)}
:focus-visible{outline:3px solid var(--strong);outline-offset:1px}
.table{max-height:max(20rem,calc(100vh - 6.5rem));overflow:auto}
table{width:100%;border-collapse:collapse;font-size:.9rem}
caption,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:4px 10px 4px 0;border-top:1px solid var(--line);text-align:start;vertical-align:top}
thead th{position:sticky;top:0;border:0;background:var(--card)}
.number{text-align:end;font-variant-numeric:tabular-nums}
.soft,summary{color:var(--soft);font-size:.875rem}
summary{cursor:pointer;padding:6px 0}
footer{display:flex;gap:14px;margin-top:8px;font-size:.8125rem}
`;
