/** Writes SVG as text, so that the same drawing stands in a page, in a file and in an answer of the server. */
import { directionOf } from "./direction.js";

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

export const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** One element; attributes that are null or undefined are left out, numbers are cut to two decimals. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value != null)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escape(value!)}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** Marks around words that run from right to left on their own, wherever they are anchored (U+2067, U+2069). */
const [RIGHT_TO_LEFT, END] = ["\u2067", "\u2069"];

/** Words in a drawing; the direction is that of the words, so that Arabic and Hebrew names stand right. */
export const words = (text: string, attributes: Attributes): string =>
  el("text", attributes, escape(directionOf(text) === "rtl" ? `${RIGHT_TO_LEFT}${text}${END}` : text));

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A mean for the system's sans-serif faces; labels are placed by it, no measuring needed. */
const WIDTH_OF_CHARACTER = 0.54;
export const widthOf = (text: string, size: number): number => text.length * size * WIDTH_OF_CHARACTER;

/** The beginning of a text that fits, with "…" where it was cut. */
export function fitted(text: string, width: number, size: number): string {
  const most = Math.floor(width / (size * WIDTH_OF_CHARACTER));
  if (text.length <= most) return text;
  return most < 3 ? "" : `${text.slice(0, most - 1).trimEnd()}…`;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, in words. */
  readonly title: string;
  readonly body: string;
}

/** The drawing as an element of a page; its colours come from the page. */
export const inline = ({ width, height, title, body }: Drawing): string =>
  el(
    "svg",
    { class: "drawing", viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": title },
    body,
  );
