/** Makes elements; text never becomes markup but where a drawing of our own is put in. */
import { directionOf } from "../draw/direction.js";

type Listener = (event: never) => unknown;
export type Properties = Readonly<Record<string, string | number | boolean | null | undefined | Listener>>;
export type Child = Node | string | number | null | undefined | false | readonly Child[];

/** An element with attributes (`true` sets an empty one, null and false none), listeners (`onclick`) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(parent, child as readonly Child[]);
    else parent.appendChild(child instanceof Node ? child : document.createTextNode(`${child as string | number}`));
  }
}

/** A drawing as an element. The text comes from `draw/`, which escapes every word that it is given. */
export function drawn(svg: string): SVGSVGElement {
  const holder = document.createElement("template");
  holder.innerHTML = svg;
  return holder.content.firstElementChild as SVGSVGElement;
}

/** A link whose words stand in their own direction. */
export function link(href: string, ...children: readonly Child[]): HTMLAnchorElement {
  const anchor = h("a", { href }, ...children);
  anchor.dir = directionOf(anchor.textContent);
  return anchor;
}

/** Says something to readers of the screen, once. */
export function announce(text: string): void {
  const place = document.querySelector("#status");
  if (place !== null) place.textContent = text;
}

/** The same work again and again becomes one, at the end of a quiet time. */
export function quietly(milliseconds: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}

/**
 * How wide a drawing for this place is, in its own units: on a screen whose letters are larger, a drawing is larger too,
 * and not fuller.
 */
export function roomIn(place: HTMLElement, least = 300): number {
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return Math.max(place.clientWidth / letters, least);
}
