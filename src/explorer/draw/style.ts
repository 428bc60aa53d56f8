/** Colours and rules of the drawings, for pages and for files alike. */
import { el, escape, type Drawing } from "./svg.js";

export type Theme = "light" | "dark" | "auto";

/** Custom properties by theme. Text on its background has a contrast of 4.5 or more, marks of 3 or more (WCAG 2.2 AA). */
const LIGHT = {
  paper: "#f7f6f2",
  card: "#ffffff",
  raised: "#ffffff",
  ink: "#17212a",
  soft: "#52606b",
  line: "#dcd9cf",
  strong: "#0f5475",
  "on-strong": "#ffffff",
  mark: "#fbe7b2",
  land: "#e6e3d9",
  water: "#f3f6f8",
  accord: "#2274a5",
  help: "#1c8465",
  dispute: "#b46a00",
  force: "#b3282d",
  other: "#6b7280",
};
const DARK: typeof LIGHT = {
  paper: "#10161b",
  card: "#182027",
  raised: "#202a33",
  ink: "#e8ecef",
  soft: "#a6b3bd",
  line: "#303c46",
  strong: "#7cc4e8",
  "on-strong": "#0c1a23",
  mark: "#4f400f",
  land: "#2a343c",
  water: "#141b21",
  accord: "#64b5e8",
  help: "#4fc9a2",
  dispute: "#f0a43c",
  force: "#f27a78",
  other: "#9aa5b1",
};

const properties = (colours: typeof LIGHT): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

/** The custom properties: by the reader's setting, and by `data-theme` on the root where the reader chose. */
export const THEME_STYLE = `:root{color-scheme:light dark;${properties(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${properties(DARK)}}}
:root[data-theme=light]{color-scheme:light;${properties(LIGHT)}}
:root[data-theme=dark]{color-scheme:dark;${properties(DARK)}}`;

export const DRAWING_STYLE = `.drawing{display:block;font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.drawing text{fill:var(--ink)}
.drawing .soft{fill:var(--soft)}
.drawing .small{font-size:11px}
.drawing .strong{font-weight:600}
.drawing .rule{stroke:var(--line);stroke-width:1}
.drawing .halo{paint-order:stroke;stroke:var(--card);stroke-width:3.5px;stroke-linejoin:round}
.drawing .accord{--c:var(--accord)}.drawing .help{--c:var(--help)}.drawing .dispute{--c:var(--dispute)}.drawing .force{--c:var(--force)}.drawing .other{--c:var(--other)}
.drawing .fill{fill:var(--c)}
.drawing .open{fill:var(--card);stroke:var(--c);stroke-width:1.5;stroke-dasharray:3 2}
.drawing .doubt{fill:var(--card);stroke:var(--c);stroke-width:2.5}
.drawing .edge{fill:none;stroke:var(--c);opacity:.75}
.drawing .arrow{fill:var(--c)}
.drawing .faint{opacity:.2}
.drawing .walked .edge{opacity:1}
.drawing .crowded{opacity:0}
.drawing [data-name]{pointer-events:none}
.drawing .node{fill:var(--card);stroke:var(--strong);stroke-width:2}
.drawing .node.agreement{stroke:var(--other)}
.drawing .node.chosen{fill:var(--strong)}
.drawing .land{fill:var(--land);stroke:var(--card);stroke-width:.7}
.drawing .water{fill:var(--water)}
.drawing .bubble{fill:var(--strong);fill-opacity:.82;stroke:var(--card);stroke-width:1.2}
.drawing .on-bubble{fill:var(--on-strong);font-weight:600;pointer-events:none}
.drawing a{text-decoration:none}
.drawing a:hover text,.drawing a:focus-visible text{text-decoration:underline}
.drawing a:focus{outline:none}
.drawing a:focus-visible .node,.drawing a:focus-visible .fill,.drawing a:focus-visible .open,.drawing a:focus-visible .doubt,.drawing a:focus-visible .soft-bar,.drawing a:focus-visible .bubble{stroke:var(--ink);stroke-width:3}`;

/** The drawing as a file of its own, with its colours in it. */
export function standalone({ width, height, title, body }: Drawing, theme: Theme = "auto"): string {
  const root: Record<string, string | number> = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "drawing",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
  };
  if (theme !== "auto") root["data-theme"] = theme;
  const background = el("rect", { width, height, style: "fill:var(--card)" });
  const style = `<style>${THEME_STYLE}${DRAWING_STYLE}</style>`;
  return `${el("svg", root, el("title", {}, escape(title)), style, background, body)}\n`;
}
